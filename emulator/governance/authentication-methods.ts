import type { TenantContext } from "../context.ts";
import type { GraphCall, GraphResult } from "../graph/call.ts";
import { findUser } from "../graph/directory/find-user.ts";
import { notFound } from "../graph/error.ts";
import type { GraphModule } from "../graph/module.ts";
import { answerCollection } from "../odata/collection-answer.ts";
import { answerEntity } from "../odata/entity-answer.ts";
import { objectId } from "../seed/object-id.ts";
import { type Entity, type JsonObject, strings } from "../store/json.ts";

const path = "/users/{id}/authentication/methods";

/** Microsoft's own id of everybody's password. */
const passwordId = "28c10230-6103-485e-b985-444c60001490";

type Method = { type: string; more?: JsonObject };

/** What stands behind the words of the registration report. */
const methods: Readonly<Record<string, Method>> = {
  fido2SecurityKey: { type: "fido2", more: { displayName: "Security key", passkeyType: "deviceBound" } },
  passKeyDeviceBound: { type: "fido2", more: { displayName: "Passkey", passkeyType: "deviceBound" } },
  microsoftAuthenticatorPush: { type: "microsoftAuthenticator", more: { displayName: "Phone" } },
  microsoftAuthenticatorPasswordless: { type: "microsoftAuthenticator", more: { displayName: "Phone" } },
  softwareOneTimePasscode: { type: "softwareOath" },
  windowsHelloForBusiness: { type: "windowsHelloForBusiness", more: { displayName: "Computer" } },
  mobilePhone: { type: "phone", more: { phoneType: "mobile" } },
  email: { type: "email" },
  temporaryAccessPass: { type: "temporaryAccessPass" },
};

/** With what a person can sign in; only read here, since people register their own. */
export const userAuthenticationMethodsModule: GraphModule = {
  name: "userAuthenticationMethods",
  routes(table) {
    table.add("GET", path, (call) => list(call));
    table.add("GET", `${path}/{id}`, one);
    table.add("GET", "/users/{id}/authentication/fido2Methods", (call) => list(call, "fido2"));
    table.add("GET", "/users/{id}/authentication/passwordMethods", (call) => list(call, "password"));
  },
};

function userOf({ context, params }: GraphCall): Entity {
  const [key = ""] = params;
  const user = findUser(context, key);
  if (!user) {
    throw notFound(key);
  }
  return user;
}

function methodsOf({ store }: TenantContext, user: Entity): Entity[] {
  const registered = strings(store.collection("registeredMethods").get(user.id)?.methods);
  return [
    method("password", passwordId, { password: null, createdDateTime: user.createdDateTime ?? null }),
    ...registered.flatMap((word) => {
      const found = Object.hasOwn(methods, word) ? methods[word] : undefined;
      return found ? [method(found.type, objectId(user.id, "method", word), found.more ?? {})] : [];
    }),
  ];
}

function method(type: string, id: string, more: JsonObject): Entity {
  return { "@odata.type": `#microsoft.graph.${type}AuthenticationMethod`, id, ...more };
}

function list(call: GraphCall, only?: string): GraphResult {
  const user = userOf(call);
  const wanted = `#microsoft.graph.${only ?? ""}AuthenticationMethod`;
  const found = methodsOf(call.context, user).filter((row) => only === undefined || row["@odata.type"] === wanted);
  return answerCollection(call, {
    type: only === undefined ? "authenticationMethod" : `${only}AuthenticationMethod`,
    context: `users('${user.id}')/authentication/${only === undefined ? "methods" : `${only}Methods`}`,
    items: found.map((row, index) => [index + 1, row] as const),
    mixed: only === undefined,
  });
}

function one(call: GraphCall): GraphResult {
  const user = userOf(call);
  const [, id = ""] = call.params;
  const found = methodsOf(call.context, user).find((row) => row.id === id);
  if (!found) {
    throw notFound(id);
  }
  return answerEntity(call, found, {
    type: "authenticationMethod",
    context: `users('${user.id}')/authentication/methods/$entity`,
    typed: true,
  });
}
