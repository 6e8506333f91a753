import { checkBody } from "../../schema/check-body.ts";
import { type Entity, isObject, strings, text } from "../../store/json.ts";
import type { GraphCall, GraphResult, Permissions } from "../call.ts";
import { badRequest, notFound } from "../error.ts";
import type { RouteTable } from "../route-table.ts";

const collection = "federatedIdentityCredentials";
const most = 20;
const read: Permissions = [["Application.Read.All", "Application.ReadWrite.All", "Application.ReadWrite.OwnedBy"]];
const write: Permissions = [["Application.ReadWrite.All", "Application.ReadWrite.OwnedBy"]];

/** Which tokens of other identity providers (a CI system's) an application may sign in with. */
export function federatedCredentials(table: RouteTable): void {
  const path = "/applications/{id}/federatedIdentityCredentials";
  table.add("GET", path, list, { permissions: read });
  table.add("POST", path, create, { permissions: write });
  table.add("GET", `${path}/{id}`, (call) => answer(call, find(call)), { permissions: read });
  table.add(
    "DELETE",
    `${path}/{id}`,
    (call) => {
      call.context.store.collection(collection).delete(find(call).id);
      return { status: 204 };
    },
    { permissions: write },
  );
}

function list(call: GraphCall): GraphResult {
  const application = applicationOf(call);
  return {
    status: 200,
    body: { "@odata.context": context(call), value: ofApplication(call, application.id).map(sent) },
  };
}

function create(call: GraphCall): GraphResult {
  const application = applicationOf(call);
  checkBody(call.version, "federatedIdentityCredential", call.body, { verb: "create", directory: true });
  const body = isObject(call.body) ? call.body : {};
  for (const name of ["name", "issuer", "subject"]) {
    if (!text(body[name])) {
      throw badRequest(`A value is required for property '${name}' of resource 'FederatedIdentityCredential'.`);
    }
  }
  if (strings(body.audiences).length !== 1) {
    throw badRequest("Property 'audiences' of resource 'FederatedIdentityCredential' must hold exactly one audience.");
  }
  const others = ofApplication(call, application.id);
  if (others.length >= most) {
    throw badRequest(`The application has ${most} federated identity credentials, which is the most it may have.`);
  }
  if (
    others.some((other) => other.name === body.name || (other.issuer === body.issuer && other.subject === body.subject))
  ) {
    throw badRequest("FederatedIdentityCredential with name or with the same issuer and subject already exists.");
  }
  const credential: Entity = { description: null, ...body, id: call.context.newId(), applicationId: application.id };
  call.context.store.collection(collection).set(credential.id, credential);
  return { ...answer(call, credential), status: 201 };
}

function find(call: GraphCall): Entity {
  const application = applicationOf(call);
  const [, key = ""] = call.params;
  const found = ofApplication(call, application.id).find((row) => row.id === key || row.name === key);
  if (!found) {
    throw notFound(key);
  }
  return found;
}

function applicationOf(call: GraphCall): Entity {
  const [id = ""] = call.params;
  const application = call.context.store.collection("applications").get(id);
  if (!application) {
    throw notFound(id);
  }
  return application;
}

function ofApplication(call: GraphCall, applicationId: string): Entity[] {
  return [...call.context.store.collection(collection).values()].filter((row) => row.applicationId === applicationId);
}

function answer(call: GraphCall, credential: Entity): GraphResult {
  return { status: 200, body: { "@odata.context": `${context(call)}/$entity`, ...sent(credential) } };
}

function sent({ applicationId: _applicationId, ...credential }: Entity): Omit<Entity, "applicationId"> {
  return credential;
}

function context(call: GraphCall): string {
  return `${call.context.origin()}/${call.version}/$metadata#applications('${call.params[0]}')/federatedIdentityCredentials`;
}
