import type { TenantContext } from "../../context.ts";
import { answerCollection } from "../../odata/collection-answer.ts";
import { type Entity, isObject, type JsonObject, strings } from "../../store/json.ts";
import { verifiedDomains } from "../../store/verified-domains.ts";
import type { GraphCall, GraphResult } from "../call.ts";
import { answerOne, type EntitySet, entitySet, findOr404 } from "../entity-set.ts";
import { badRequest, GraphError } from "../error.ts";
import { typed } from "../link-set.ts";
import type { GraphModule } from "../module.ts";
import { publishedTexts } from "./public-dns.ts";
import { serviceRecords, verificationRecords, verificationText } from "./records.ts";
import { referencesTo, renamed } from "./references.ts";

const services = ["Email", "OfficeCommunicationsOnline"];

/** What a client may add to a domain or take from it. */
const settable = new Set([...services, "Yammer"]);

/** Microsoft's limit of objects that one forceDelete renames. */
const mostRenamed = 1_000;

const domainSet: EntitySet = {
  path: "/domains",
  type: "domain",
  collection: "domains",
  verbs: ["list", "get", "create", "update", "delete"],
  directory: true,
  required: ["id"],
  writable: ["id"],
  find: ({ store }, key) => store.collection("domains").get(key.toLowerCase()),
  create: ({ context }, body) => newDomain(context, body),
  update: ({ context }, domain, patch) => changedDomain(context, domain, patch),
  remove: ({ context }, domain) => {
    refuseWhatStays(domain);
    for (const { type, entity } of referencesTo(context, domain.id)) {
      throw badRequest(
        `The domain '${domain.id}' cannot be deleted: ${type} '${entity.id}' and perhaps others still refer to it. See /domains/${domain.id}/domainNameReferences.`,
      );
    }
    context.store.collection("domains").delete(domain.id);
  },
};

/** The names people sign in with: declared, proved by a DNS record, used, given up. */
export const domainsModule: GraphModule = {
  name: "domains",
  deliver: deliverDomains,
  routes(table) {
    entitySet(table, domainSet);
    const one = `${domainSet.path}/{id}`;
    table.add("GET", `${one}/verificationDnsRecords`, (call) => records(call, "verificationDnsRecords"));
    table.add("GET", `${one}/serviceConfigurationRecords`, (call) => records(call, "serviceConfigurationRecords"));
    table.add("GET", `${one}/domainNameReferences`, (call) =>
      answerCollection(call, {
        type: "directoryObject",
        context: "directoryObjects",
        items: [...referencesTo(call.context, domainOf(call).id)].map((found) => [found.order, typed(found)] as const),
        mixed: true,
      }),
    );
    table.add("POST", `${one}/verify`, verify);
    table.add("POST", `${one}/forceDelete`, forceDelete);
  },
};

function deliverDomains({ store }: TenantContext): void {
  const { initialDomain, customDomains } = store.identity;
  for (const id of [initialDomain, ...customDomains]) {
    store.collection("domains").set(id, {
      ...unproved(id),
      isDefault: id === (customDomains[0] ?? initialDomain),
      isInitial: id === initialDomain,
      isRoot: true,
      isVerified: true,
      supportedServices: services,
    });
  }
}

function unproved(id: string): Entity {
  return {
    id,
    authenticationType: "Managed",
    availabilityStatus: null,
    isAdminManaged: true,
    isDefault: false,
    isInitial: false,
    isRoot: false,
    isVerified: false,
    // Cloud-only passwords do not expire in a tenant made today.
    passwordNotificationWindowInDays: 14,
    passwordValidityPeriodInDays: 2_147_483_647,
    state: null,
    supportedServices: [],
  };
}

function newDomain({ store }: TenantContext, body: JsonObject): Entity {
  const beside = Object.keys(body).find((name) => name !== "id");
  if (beside !== undefined) {
    throw badRequest(`Property '${beside}' cannot be set on a new domain: its name is all that can be said.`);
  }
  const id = String(body.id).toLowerCase();
  if (!/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(id)) {
    throw badRequest(`Invalid value specified for property 'id' of resource 'Domain': '${id}' is no domain name.`);
  }
  if (/(^|\.)onmicrosoft\.com$/.test(id)) {
    throw badRequest(`'${id}' is Microsoft's own: only the tenant's initial domain stands under it.`);
  }
  if (store.collection("domains").has(id)) {
    const message = "Another object with the same value for property id already exists.";
    throw new GraphError(409, "Request_MultipleObjectsWithSameKeyValue", message, {
      details: [{ code: "ObjectConflict", target: "id", message }],
    });
  }
  // What stands under a proved name is proved with it.
  const isVerified = verifiedDomains(store).some((other) => id.endsWith(`.${other.id}`));
  return { ...unproved(id), isVerified };
}

function changedDomain({ store }: TenantContext, domain: Entity, patch: JsonObject): Entity {
  if (domain.isVerified !== true) {
    throw badRequest(`The domain '${domain.id}' is not verified: only verified domains can be updated.`);
  }
  const fixed = ["authenticationType", "isAdminManaged", "isInitial", "isRoot", "isVerified", "state"];
  const wrong = Object.keys(patch).find((name) => fixed.includes(name) || name === "availabilityStatus");
  if (wrong !== undefined && patch[wrong] !== domain[wrong]) {
    throw badRequest(`Property '${wrong}' is read-only and cannot be set.`);
  }
  if (domain.isDefault === true && patch.isDefault === false) {
    throw badRequest(`'${domain.id}' is the default domain: make another one the default instead.`);
  }
  const before = strings(domain.supportedServices);
  const next = patch.supportedServices === undefined ? before : strings(patch.supportedServices);
  const moved = [...before.filter((one) => !next.includes(one)), ...next.filter((one) => !before.includes(one))];
  const closed = moved.find((service) => !settable.has(service));
  if (closed !== undefined) {
    throw badRequest(`supportedServices: '${closed}' cannot be added or removed here.`);
  }
  if (patch.isDefault === true) {
    for (const other of verifiedDomains(store)) {
      store.collection("domains").set(other.id, { ...other, isDefault: false });
    }
  }
  return { ...domain, ...patch, id: domain.id };
}

function refuseWhatStays(domain: Entity): void {
  if (domain.isInitial === true || domain.isDefault === true) {
    throw badRequest(
      `The ${domain.isInitial === true ? "initial" : "default"} domain '${domain.id}' cannot be deleted.`,
    );
  }
}

const domainOf = (call: GraphCall): Entity => findOr404(call, domainSet);

function records(call: GraphCall, name: "verificationDnsRecords" | "serviceConfigurationRecords"): GraphResult {
  const domain = domainOf(call);
  const made = name === "verificationDnsRecords" ? verificationRecords : serviceRecords;
  return answerCollection(call, {
    type: "domainDnsRecord",
    context: `domains('${domain.id}')/${name}`,
    items: made(call.context, domain).map((record, index) => [index + 1, record] as const),
    mixed: true,
  });
}

function verify(call: GraphCall): GraphResult {
  const { store } = call.context;
  const domain = domainOf(call);
  if (domain.isVerified === true) {
    throw badRequest(`The domain '${domain.id}' is verified already.`);
  }
  if (!publishedTexts(store, domain.id).includes(verificationText(call.context, domain.id))) {
    throw badRequest(`Domain verification failed: no TXT record of '${domain.id}' holds the text asked for.`);
  }
  const proved: Entity = { ...domain, isVerified: true, isRoot: true };
  store.collection("domains").set(domain.id, proved);
  for (const other of store.collection("domains").values()) {
    if (other.id.endsWith(`.${domain.id}`)) {
      store.collection("domains").set(other.id, { ...other, isVerified: true, isRoot: false });
    }
  }
  return answerOne(call, domainSet, { ...proved, availabilityStatus: "AvailableImmediately" });
}

function forceDelete(call: GraphCall): GraphResult {
  const { store } = call.context;
  const domain = domainOf(call);
  refuseWhatStays(domain);
  const body = isObject(call.body) ? call.body : {};
  const unknown = Object.keys(body).find((name) => name !== "disableUserAccounts");
  if (unknown !== undefined || !["boolean", "undefined"].includes(typeof body.disableUserAccounts)) {
    throw badRequest(`forceDelete takes disableUserAccounts, true or false; it was given ${JSON.stringify(body)}.`);
  }
  const found = [...referencesTo(call.context, domain.id)];
  if (found.length > mostRenamed) {
    throw badRequest(`${found.length} objects refer to '${domain.id}': more than ${mostRenamed} cannot be renamed.`);
  }
  const shared = found.find(({ type, entity }) => type === "application" && entity.signInAudience !== "AzureADMyOrg");
  if (shared) {
    throw badRequest(`The application '${shared.entity.id}' is a multitenant app: it cannot be renamed.`);
  }
  for (const { collection, entity } of found) {
    const moved = renamed(entity, domain.id, store.identity.initialDomain);
    const disabled = collection === "users" && body.disableUserAccounts !== false ? { accountEnabled: false } : {};
    store.collection(collection).set(entity.id, { ...moved, ...disabled });
  }
  store.collection("domains").delete(domain.id);
  return { status: 204 };
}
