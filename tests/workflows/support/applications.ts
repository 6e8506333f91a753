import type { EmbeddedTenant } from "../../../emulator/index.ts";
import type { Pipeline } from "./pipeline.ts";

/** Microsoft's built-in role: it opens the Teams admin API for reading. */
const globalReader = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";

/** What the job of a pull request needs in Graph; none of them writes. */
export const readPermissions = [
  "Channel.ReadBasic.All",
  "Group.Read.All",
  "GroupMember.Read.All",
  "LicenseAssignment.Read.All",
  "Organization.Read.All",
  "Policy.Read.All",
  "RoleManagement.Read.Directory",
  "TeamSettings.Read.All",
];

/** An application that the jobs of one environment sign in as, without a secret. Returns its client id. */
export async function makeReader(tenant: EmbeddedTenant, pipeline: Pipeline, environment: string): Promise<string> {
  const application = await make(tenant, "/applications", { displayName: `Pipeline, ${environment}` });
  const principal = await make(tenant, "/servicePrincipals", { appId: application.appId ?? "" });
  const roles = tenant.store.collection("appRoleAssignments");
  for (const roleValue of readPermissions) {
    const id = `${principal.id}-${roleValue}`;
    roles.set(id, { id, principalId: principal.id ?? "", roleValue });
  }
  await make(tenant, "/roleManagement/directory/roleAssignments", {
    principalId: principal.id ?? "",
    roleDefinitionId: globalReader,
    directoryScopeId: "/",
  });
  await trust(tenant, pipeline, application.id ?? "", environment);
  return application.appId ?? "";
}

/** Lets the jobs of an environment sign in as the tenant's deploying application, which may write. */
export async function trustWriter(tenant: EmbeddedTenant, pipeline: Pipeline, environment: string): Promise<string> {
  await trust(tenant, pipeline, tenant.store.identity.applicationObjectId, environment);
  return tenant.clientId;
}

function trust(tenant: EmbeddedTenant, pipeline: Pipeline, applicationId: string, environment: string) {
  return make(tenant, `/applications/${applicationId}/federatedIdentityCredentials`, {
    name: environment,
    issuer: pipeline.issuer,
    subject: pipeline.subjectOf(environment),
    audiences: ["api://AzureADTokenExchange"],
  });
}

async function make(
  tenant: EmbeddedTenant,
  path: string,
  body: Parameters<EmbeddedTenant["asAdmin"]["graph"]>[2],
): Promise<Record<string, string | undefined>> {
  const answer = await tenant.asAdmin.graph("POST", path, body);
  if (answer.status !== 201) throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as Record<string, string>;
}
