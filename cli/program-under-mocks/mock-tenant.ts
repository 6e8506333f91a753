import { createHash } from "node:crypto";
import type { runtime } from "@pulumi/pulumi";

/** The answers of a tenant that gives every object an id at once, the same one each time. */
export class MockTenant implements runtime.Mocks {
  /** Object ids that data sources answered. */
  readonly lookedUp = new Set<string>();

  newResource(args: runtime.MockResourceArgs): runtime.MockResourceResult {
    const guid = guidOf(args.type, args.name);
    const inputs: Record<string, unknown> = args.inputs ?? {};
    if (!args.custom) return { id: undefined, state: inputs };
    const answer = answers[args.type] ?? (args.type.startsWith("azuread:") ? plain : own);
    const { id, ...outputs } = answer(guid, inputs);
    return { id: args.id || id, state: { ...outputs, ...inputs } };
  }

  call(args: runtime.MockCallArgs): runtime.MockCallResult {
    const inputs: Record<string, unknown> = args.inputs ?? {};
    if (args.token === "azuread:index/getClientConfig:getClientConfig") {
      return {
        tenantId: guidOf("tenant"),
        clientId: guidOf("client"),
        objectId: guidOf("client object"),
        id: "client",
      };
    }
    if (args.token === "azuread:index/getDomains:getDomains") {
      return { id: "domains", domains: [{ domainName: "example.onmicrosoft.com", initial: true, default: true }] };
    }
    const objectId = typeof inputs.objectId === "string" ? inputs.objectId : guidOf(args.token, JSON.stringify(inputs));
    this.lookedUp.add(objectId);
    return { displayName: "", ...inputs, id: objectId, objectId, clientId: guidOf("app", objectId) };
  }
}

type Answer = (guid: string, inputs: Readonly<Record<string, unknown>>) => Record<string, unknown> & { id: string };

const under =
  (path: string): Answer =>
  (guid) => ({ id: `${path}/${guid}`, objectId: guid });
const plain: Answer = (guid) => ({ id: guid, objectId: guid });

/** The library's own resources: those that hang on a group have its id. */
const own: Answer = (guid, inputs) => {
  const groupId = inputs.groupId;
  return { id: typeof groupId === "string" ? groupId : guid, webUrl: `https://teams.example/${guid}`, channelIds: {} };
};

/** Where azuread's ids and outputs are more than a bare object id. */
const answers: Readonly<Record<string, Answer>> = {
  "azuread:index/group:Group": under("/groups"),
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": under("/identity/conditionalAccess/policies"),
  "azuread:index/namedLocation:NamedLocation": under("/identity/conditionalAccess/namedLocations"),
  "azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy": (guid) => ({
    id: `/policies/authenticationStrengthPolicies/${guid}`,
  }),
  "azuread:index/administrativeUnit:AdministrativeUnit": under("/directory/administrativeUnits"),
  "azuread:index/application:Application": (guid) => ({
    id: `/applications/${guid}`,
    objectId: guid,
    clientId: guidOf("client of", guid),
  }),
  "azuread:index/servicePrincipal:ServicePrincipal": under("/servicePrincipals"),
  "azuread:index/directoryRole:DirectoryRole": (guid, inputs) => ({
    id: `/directoryRoles/${guid}`,
    objectId: guid,
    templateId: inputs.templateId ?? guidOf("template of", guid),
  }),
};

/** A GUID that depends on nothing but its words. */
export function guidOf(...words: readonly string[]): string {
  const hex = createHash("sha256").update(words.join("\0")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
