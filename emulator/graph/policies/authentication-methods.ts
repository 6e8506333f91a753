import { now, type TenantContext } from "../../context.ts";
import { readTenantDefaults } from "../../data/tenant-defaults.ts";
import { schemaOf } from "../../schema/schema.ts";
import { isObject, type JsonObject, text } from "../../store/json.ts";
import type { GraphVersion, Permissions } from "../call.ts";
import { type EntitySet, entitySet } from "../entity-set.ts";
import { badRequest, GraphError } from "../error.ts";
import type { GraphModule } from "../module.ts";
import { mergeComplex, singleton } from "../singleton.ts";

const read: Permissions = [
  ["Policy.Read.All", "Policy.Read.AuthenticationMethod", "Policy.ReadWrite.AuthenticationMethod"],
];
const write: Permissions = [["Policy.ReadWrite.AuthenticationMethod"]];
const configurationPath = "/policies/authenticationMethodsPolicy/authenticationMethodConfigurations";

const configurationSet: EntitySet = {
  path: configurationPath,
  type: "authenticationMethodConfiguration",
  collection: "authenticationMethodConfigurations",
  verbs: ["get", "update"],
  permissions: { list: read, get: read, update: write },
  mixed: true,
  find: ({ store }, key) =>
    [...store.collection("authenticationMethodConfigurations").values()].find(
      (row) => row.id.toLowerCase() === key.toLowerCase(),
    ),
  missing: (key) =>
    new GraphError(404, "resourceNotFound", `The authentication method configuration '${key}' was not found.`),
  update: ({ context }, configuration, patch) => {
    checkTargets(context, patch);
    return { ...configuration, ...mergeComplex(configuration, patch), id: configuration.id };
  },
  view: (_context, configuration) => configuration,
};

/** Which ways to sign in the tenant allows, and to whom. */
export const authenticationMethodsModule: GraphModule = {
  name: "authenticationMethodsPolicy",
  deliver(context) {
    const { store } = context;
    const defaults = readTenantDefaults();
    store.setSingleton("authenticationMethodsPolicy", {
      ...defaults.authenticationMethodsPolicy,
      ...defaults.authenticationMethodsBeta,
      description: "",
      lastModifiedDateTime: now(context),
    });
    for (const { id, state, settings } of defaults.authenticationMethods) {
      const type = typeOf(id);
      if (type) {
        store
          .collection("authenticationMethodConfigurations")
          .set(id, { "@odata.type": `#microsoft.graph.${type}`, id, state, ...settings });
      }
    }
  },
  routes(table) {
    singleton(table, {
      path: "/policies/authenticationMethodsPolicy",
      type: "authenticationMethodsPolicy",
      name: "authenticationMethodsPolicy",
      change: "PATCH",
      permissions: { read, write },
      inline: ["authenticationMethodConfigurations"],
      view: withConfigurations,
      update: ({ context }, _before, next) => ({ ...next, lastModifiedDateTime: now(context) }),
    });
    entitySet(table, configurationSet);
  },
};

/** The policy carries its configurations, as the service answers without $expand. */
function withConfigurations(context: TenantContext, policy: JsonObject, version: GraphVersion): JsonObject {
  const known = [...context.store.collection("authenticationMethodConfigurations").values()].filter((row) => {
    const type = text(row["@odata.type"])?.slice("#microsoft.graph.".length) ?? "";
    return schemaOf(version).find(type) !== undefined;
  });
  return { ...policy, authenticationMethodConfigurations: known };
}

/** No version of Graph's schema has a type for it, so no answer can carry it. */
const untyped = "FederatedIdentityCredential";

function typeOf(id: string): string | undefined {
  const name = `${id.charAt(0).toLowerCase()}${id.slice(1)}AuthenticationMethodConfiguration`;
  const spelled = id === "QRCodePin" ? "qrCodePinAuthenticationMethodConfiguration" : name;
  return id === untyped ? undefined : spelled;
}

function checkTargets({ store }: TenantContext, patch: JsonObject): void {
  for (const name of ["includeTargets", "excludeTargets"]) {
    for (const target of (Array.isArray(patch[name]) ? patch[name] : []).filter(isObject)) {
      const id = text(target.id) ?? "";
      if (target.targetType !== "group" || (id !== "all_users" && !store.collection("groups").has(id))) {
        throw badRequest(`${name} names '${id}', which is no group of the directory.`);
      }
    }
  }
}
