// Run by real-clients.test.ts with NODE_EXTRA_CA_CERTS: the official clients against the tenant of EMBEDDED_TENANT (JSON).
import { ClientAssertionCredential, ClientCertificateCredential, ClientSecretCredential } from "@azure/identity";
import { BatchRequestContent, Client, PageIterator } from "@microsoft/microsoft-graph-client";

const { url, tenantId, clientId, clientSecret, certificate, assertion } = JSON.parse(process.env.EMBEDDED_TENANT);
const options = { authorityHost: url, disableInstanceDiscovery: true };
const credentials = {
  secret: new ClientSecretCredential(tenantId, clientId, clientSecret, options),
  ...(certificate
    ? { certificate: new ClientCertificateCredential(tenantId, clientId, { certificate }, options) }
    : {}),
  ...(assertion
    ? { assertion: new ClientAssertionCredential(tenantId, clientId, async () => assertion, options) }
    : {}),
};
const result = { signedIn: [] };
for (const [how, credential] of Object.entries(credentials)) {
  const token = await credential.getToken(`${url}/.default`);
  result.signedIn.push(how);
  result.parts = token.token.split(".").length;
}
const wrong = new ClientSecretCredential(tenantId, clientId, "wrong", options);
result.wrongSecret = await wrong.getToken(`${url}/.default`).then(
  () => "signed in",
  (error) => (/AADSTS7000215/.test(error.message) ? "AADSTS7000215" : error.message),
);
const client = Client.initWithMiddleware({
  baseUrl: `${url}/`,
  customHosts: new Set(["localhost"]),
  authProvider: { getAccessToken: async () => (await credentials.secret.getToken(`${url}/.default`)).token },
});
const first = await client.api("/users").top(5).select("id").get();
let count = 0;
await new PageIterator(client, first, () => {
  count += 1;
  return true;
}).iterate();
result.walked = count;
const group = await client
  .api("/groups")
  .post({ displayName: "By the SDK", mailEnabled: false, mailNickname: "sdk", securityEnabled: true });
result.group = group.displayName;
result.filtered = (await client.api("/groups").filter("displayName eq 'By the SDK'").get()).value.length;
result.counted = await client.api("/users/$count").header("ConsistencyLevel", "eventual").get();
const batch = new BatchRequestContent([
  { id: "1", request: new Request(`${url}/groups/${group.id}`, { method: "GET" }) },
  { id: "2", request: new Request(`${url}/groups/${tenantId}`, { method: "GET" }) },
]);
const answered = await client.api("/$batch").post(await batch.getContent());
result.batch = answered.responses.map((response) => response.status).sort();
result.refused = await client
  .api(`/groups/${tenantId}`)
  .get()
  .catch((error) => ({ status: error.statusCode, code: error.code, requestId: typeof error.requestId }));
// The SDK's own retry meets a fault set through the admin route.
await fetch(`${url}/_admin/faults`, {
  method: "POST",
  body: JSON.stringify({ request: "GET /organization", fault: { status: 429, retryAfterSeconds: 0 } }),
});
result.afterThrottling = (await client.api("/organization").get()).value.length;
await client.api(`/groups/${group.id}`).delete();
console.log(JSON.stringify(result));
