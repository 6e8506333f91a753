import { now, type TenantContext } from "../../context.ts";
import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { type Entity, type JsonObject, text } from "../../store/json.ts";
import { defaultDomain } from "../../store/verified-domains.ts";
import type { GraphCall } from "../call.ts";
import { answerOne, type EntitySet, entitySet, findOr404 } from "../entity-set.ts";
import { badRequest, notFound } from "../error.ts";
import { linkSet } from "../link-set.ts";
import type { GraphModule } from "../module.ts";
import { softDelete } from "./deleted-items.ts";
import { federatedCredentials } from "./federated-credentials.ts";
import { transitiveMemberOf } from "./membership.ts";
import { membershipActions } from "./membership-actions.ts";

/** Tenant that owns Microsoft's own applications. */
const microsoftServices = "f8cdef31-a31e-4b4a-93e4-5f571e91255a";
const graphAppId = "00000003-0000-0000-c000-000000000000";

const readApplications = [
  [
    "Application.Read.All",
    "Application.ReadWrite.All",
    "Application.ReadWrite.OwnedBy",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
  ],
];
const writeApplications = [["Application.ReadWrite.All", "Application.ReadWrite.OwnedBy", "Directory.ReadWrite.All"]];

const shared = { directory: true, page: { default: 100, max: 999 } } as const;

const applicationSet: EntitySet = {
  ...shared,
  path: "/applications",
  lateToWriters: true,
  type: "application",
  collection: "applications",
  verbs: ["list", "get", "create", "update", "delete"],
  required: ["displayName"],
  create: createApplication,
  created: ({ context, caller }, application) => own(context, application.id, caller.objectId),
  remove: ({ context }, application) =>
    softDelete(context, "applications", { ...application, deletedDateTime: now(context) }),
};

const servicePrincipalSet: EntitySet = {
  ...shared,
  path: "/servicePrincipals",
  type: "servicePrincipal",
  collection: "servicePrincipals",
  verbs: ["list", "get", "create", "update", "delete"],
  required: ["appId"],
  create: createServicePrincipal,
  created: ({ context, caller }, principal) => own(context, principal.id, caller.objectId),
  remove: ({ context }, principal) =>
    softDelete(context, "servicePrincipals", { ...principal, deletedDateTime: now(context) }),
};

/** Applications and service principals: the deploying one, Microsoft's own, and those made here. */
export const applicationsModule: GraphModule = {
  name: "applications",
  deliver: deliverApplications,
  routes(table) {
    for (const set of [applicationSet, servicePrincipalSet]) {
      entitySet(table, set);
      const holder = (call: GraphCall, id: string): Entity => {
        const entity = call.context.store.collection(set.collection).get(id);
        if (!entity) {
          throw notFound(id);
        }
        return entity;
      };
      linkSet(table, {
        holderPath: set.path,
        holder,
        name: "owners",
        targets: (context, id) => context.store.relations.targets("owners", id),
        read: readApplications,
        write: {
          permissions: writeApplications,
          check: (_call, _holder, target) => {
            if (target.type !== "user" && target.type !== "servicePrincipal") {
              throw badRequest(`A ${target.type} cannot be an owner.`);
            }
          },
        },
      });
      const byAppId = `${set.path}(appId={id})`;
      const found = (call: GraphCall): Entity => byApp(call, set);
      table.add("GET", byAppId, (call) => answerOne(call, set, found(call)), { permissions: readApplications });
    }
    federatedCredentials(table);
    const holder = (call: GraphCall, id: string): Entity => findOr404({ ...call, params: [id] }, servicePrincipalSet);
    const reading = { holderPath: "/servicePrincipals", holder, read: readApplications };
    linkSet(table, {
      ...reading,
      name: "memberOf",
      targets: (context, id) => context.store.relations.holders("members", id),
    });
    linkSet(table, { ...reading, name: "transitiveMemberOf", targets: transitiveMemberOf });
    membershipActions(table, "/servicePrincipals", (call) => findOr404(call, servicePrincipalSet));
  },
};

function byApp(call: GraphCall, set: EntitySet): Entity {
  const [appId = ""] = call.params;
  for (const entity of call.context.store.collection(set.collection).values()) {
    if (entity.appId === appId.toLowerCase()) {
      return entity;
    }
  }
  throw notFound(appId);
}

function own(context: TenantContext, id: string, callerId: string): void {
  if (context.store.directoryObject(callerId)) {
    context.store.relations.add("owners", id, callerId);
  }
}

function createApplication(call: GraphCall, body: JsonObject): Entity {
  const { context } = call;
  return {
    identifierUris: [],
    signInAudience: "AzureADMyOrg",
    api: {
      acceptMappedClaims: null,
      knownClientApplications: [],
      requestedAccessTokenVersion: null,
      oauth2PermissionScopes: [],
      preAuthorizedApplications: [],
    },
    web: {
      homePageUrl: null,
      logoutUrl: null,
      redirectUris: [],
      implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
    },
    oauth2RequirePostResponse: false,
    ...body,
    id: context.newId(),
    appId: context.newId(),
    createdDateTime: now(context),
    deletedDateTime: null,
    publisherDomain: defaultDomain(context.store),
  };
}

function createServicePrincipal(call: GraphCall, body: JsonObject): Entity {
  const { context } = call;
  const appId = text(body.appId)?.toLowerCase() ?? "";
  const own = [...context.store.collection("applications").values()].find((row) => row.appId === appId);
  const known = readTenantDefaults().firstPartyApps.find(([id]) => id === appId);
  if (!own && !known) {
    throw badRequest(`The appId '${appId}' of the service principal does not reference a valid application object.`);
  }
  for (const other of context.store.collection("servicePrincipals").values()) {
    if (other.appId === appId) {
      throw badRequest(
        `The service principal cannot be created, updated, or restored because the service principal name ${appId} is already in use.`,
        [
          {
            code: "ObjectConflict",
            target: "servicePrincipalNames",
            message: `Another service principal has the appId ${appId}.`,
          },
        ],
      );
    }
  }
  return {
    ...principalOf(
      context,
      appId,
      text(own?.displayName) ?? known?.[1] ?? "",
      own ? context.store.identity.tenantId : microsoftServices,
    ),
    ...body,
    appId,
  };
}

function principalOf(
  context: TenantContext,
  appId: string,
  displayName: string,
  owner: string,
  id = context.newId(),
): Entity {
  return {
    id,
    accountEnabled: true,
    appId,
    appDisplayName: displayName,
    displayName,
    appOwnerOrganizationId: owner,
    appRoleAssignmentRequired: false,
    createdDateTime: now(context),
    deletedDateTime: null,
    servicePrincipalNames: [appId],
    servicePrincipalType: "Application",
    signInAudience: owner === microsoftServices ? "AzureADMultipleOrgs" : "AzureADMyOrg",
  };
}

function deliverApplications(context: TenantContext): void {
  const { store } = context;
  const { identity } = store;
  const displayName = "Pulumi deployment";
  const application: JsonObject = {
    displayName,
    signInAudience: "AzureADMyOrg",
    appId: identity.clientId,
    publisherDomain: identity.initialDomain,
  };
  store.collection("applications").set(identity.applicationObjectId, {
    ...application,
    id: identity.applicationObjectId,
    createdDateTime: identity.createdDateTime,
    deletedDateTime: null,
  });
  store
    .collection("servicePrincipals")
    .set(
      identity.clientObjectId,
      principalOf(context, identity.clientId, displayName, identity.tenantId, identity.clientObjectId),
    );
  const apps = readTenantDefaults().firstPartyApps;
  const known: readonly (readonly [string, string])[] = apps.some(([id]) => id === graphAppId)
    ? apps
    : [...apps, [graphAppId, "Microsoft Graph"]];
  for (const [appId, name] of known) {
    const principal = principalOf(context, appId, name, microsoftServices);
    store.collection("servicePrincipals").set(principal.id, principal);
  }
}
