import { get, graph, patch, post, put, type Row, remove } from "./row.ts";

const partnerId = "90e29127-71ad-49c7-9ce8-db3f41ea06f1";
const partner = post("/policies/crossTenantAccessPolicy/partners", { tenantId: partnerId });
const path = `/policies/crossTenantAccessPolicy/partners/${partnerId}/identitySynchronization`;
const allowed = put(path, { displayName: "Neighbour", userSyncInbound: { isSyncAllowed: true } });

export const identitySynchronizationRows: Row[] = [
  {
    title: "a partner puts nobody into the tenant until it is said",
    page: graph("api/crosstenantidentitysyncpolicypartner-get"),
    before: [partner],
    request: get(path),
    status: 404,
  },
  {
    title: "a partner is allowed to put its people into the tenant",
    page: graph("api/crosstenantaccesspolicyconfigurationpartner-put-identitysynchronization"),
    before: [partner],
    request: allowed,
    status: 204,
  },
  {
    title: "what a partner may put into the tenant is read back",
    page: graph("api/crosstenantidentitysyncpolicypartner-get"),
    before: [partner, allowed],
    request: get(path),
    status: 200,
    body: { tenantId: partnerId, displayName: "Neighbour", userSyncInbound: { isSyncAllowed: true } },
  },
  {
    title: "a change of a partner's synchronization leaves its name",
    page: graph("api/crosstenantidentitysyncpolicypartner-update"),
    before: [partner, allowed, patch(path, { userSyncInbound: { isSyncAllowed: false } })],
    request: get(path),
    status: 200,
    body: { displayName: "Neighbour", userSyncInbound: { isSyncAllowed: false } },
  },
  {
    title: "synchronization needs a partner",
    page: graph("api/crosstenantaccesspolicyconfigurationpartner-put-identitysynchronization"),
    request: allowed,
    status: 404,
    names: partnerId,
  },
  {
    title: "synchronization goes with its partner",
    page: graph("api/crosstenantaccesspolicyconfigurationpartner-delete"),
    before: [partner, allowed, remove(`/policies/crossTenantAccessPolicy/partners/${partnerId}`), partner],
    request: get(path),
    status: 404,
  },
  {
    title: "a partner's synchronization is taken back",
    page: graph("api/crosstenantidentitysyncpolicypartner-delete"),
    before: [partner, allowed, remove(path)],
    request: get(path),
    status: 404,
  },
  {
    title: "synchronization says whether it is allowed with true or false",
    page: graph("api/resources/crosstenantusersyncinbound"),
    before: [partner],
    request: put(path, { userSyncInbound: { isSyncAllowed: "yes" } }),
    status: 400,
    names: "isSyncAllowed",
  },
];
