import { readFileSync } from "node:fs";
import tls from "node:tls";
import { z } from "zod";
import { openCredential } from "../../components/graph/credential.ts";
import { findEndpoints } from "../../components/graph/endpoints.ts";
import { graphSend } from "../../components/graph/graph-send.ts";
import type { Application, Send } from "../../components/graph/index.ts";
import { teamsAdminAudience, teamsAdminSend } from "../../components/graph/teams-admin-send.ts";
import { tokenSource } from "../../components/graph/token.ts";
import { publishTexts } from "../../emulator/graph/domains/public-dns.ts";
import type { EmbeddedTenant, TenantStartOptions } from "../../emulator/index.ts";
import { declaredDomain, groupId, neighbourId, personId } from "./kind-case.ts";
import { clockOf, startOnItsClock } from "./own-clock.ts";
import { addPhones } from "./phones.ts";
import type { Ways } from "./subject.ts";
import { addTeamForChannels, teamId } from "./team-for-channels.ts";

/** For those who ask in the time of the wall, engines and commands in processes of their own: the weather passes quickly. */
export const realToday = { weather: "real", weatherSpeed: 100, clock: () => new Date() } as const;

/** An embedded tenant that this process trusts, in real weather, with one Microsoft 365 group and two products. */
export async function startEmbedded(options: TenantStartOptions = {}): Promise<EmbeddedTenant> {
  const tenant = await startOnItsClock({ seed: "empty", ...options });
  tls.setDefaultCACertificates([...tls.getCACertificates("bundled"), readFileSync(tenant.caFile, "utf8")]);
  addGroup(tenant, groupId, "voss-ikt");
  addPerson(tenant, personId);
  const skus = tenant.store.collection("subscribedSkus");
  const [first] = skus.values();
  const skuId = "66b55226-6b4f-492c-910c-a3b7a3c9d993";
  skus.set(skuId, { ...structuredClone(first), id: skuId, skuId, skuPartNumber: "SPE_F1", servicePlans: [] });
  addPremium(tenant);
  addPhones(tenant);
  addGroup(tenant, teamId, "prosjekt");
  addTeamForChannels(tenant);
  addNeighbour(tenant);
  await declareDomain(tenant);
  return tenant;
}

function addPerson({ store }: EmbeddedTenant, id: string): void {
  const [user] = store.collection("users").values();
  store.collection("users").set(id, { ...structuredClone(user), id, displayName: "Tilsett 0001" });
}

function addNeighbour({ store }: EmbeddedTenant): void {
  const partner = { id: neighbourId, tenantId: neighbourId, isServiceProvider: null };
  store.collection("crossTenantAccessPartners").set(neighbourId, partner);
}

/** The administrator declares a domain and puts the text that was asked for into its DNS. */
async function declareDomain({ asAdmin, store }: EmbeddedTenant): Promise<void> {
  await asAdmin.graph("POST", "/domains", { id: declaredDomain });
  const records = await asAdmin.graph("GET", `/domains/${declaredDomain}/verificationDnsRecords`);
  const rows = z.object({ value: z.array(z.object({ text: z.string().optional() })) }).parse(records.body).value;
  publishTexts(
    store,
    declaredDomain,
    rows.flatMap(({ text }) => (text === undefined ? [] : [text])),
  );
}

/** Entra ID P2, which access reviews ask for (Microsoft's ids of the product and its plan). */
function addPremium(tenant: EmbeddedTenant): void {
  const skus = tenant.store.collection("subscribedSkus");
  const [first] = skus.values();
  const skuId = "84a661c4-e949-4bd2-a560-ed7766fcaf2b";
  const plan = {
    servicePlanId: "eec0eb4f-6444-4f95-aba0-50c24d67f998",
    servicePlanName: "AAD_PREMIUM_P2",
    provisioningStatus: "Success",
    appliesTo: "User",
  };
  skus.set(skuId, {
    ...structuredClone(first),
    id: skuId,
    skuId,
    skuPartNumber: "AAD_PREMIUM_P2",
    servicePlans: [plan],
  });
}

export function addGroup(tenant: EmbeddedTenant, id: string, name: string): void {
  const { store } = tenant;
  const group = {
    id,
    displayName: name,
    mailNickname: name,
    mailEnabled: true,
    securityEnabled: true,
    groupTypes: ["Unified"],
    assignedLicenses: [],
    visibility: "Private",
    resourceProvisioningOptions: [],
    createdDateTime: "2026-01-01T00:00:00Z",
  };
  store.collection("groups").set(id, group);
  store.relations.add("owners", id, store.identity.administratorId);
}

function applicationOf(tenant: EmbeddedTenant): Application {
  const { tenantId, clientId, clientSecret } = tenant;
  return { tenantId, clientId, credential: { kind: "secret", secret: clientSecret } };
}

/** The two bare ways to an embedded tenant, signed in as its deploying application, and those of its administrator. */
export async function waysTo(tenant: EmbeddedTenant): Promise<Ways & { tenantId: string }> {
  const clock = clockOf(tenant);
  const endpoints = await findEndpoints({ metadataHost: `localhost:${tenant.port}` });
  const credential = await openCredential(applicationOf(tenant), endpoints);
  const token = (audience: string) =>
    tokenSource(credential, `${audience}/.default`, tenant.tenantId, clock?.now ?? Date.now);
  return {
    tenantId: tenant.tenantId,
    ...(clock === undefined ? {} : { clock }),
    administrator: administratorWays(tenant),
    graph: graphSend(endpoints.graph, token(endpoints.graph)),
    teamsAdmin: teamsAdminSend(endpoints.teamsAdmin, token(teamsAdminAudience)),
  };
}

/** The two ways of the administrator at work beside the program, whom no weather meets. */
function administratorWays({ asAdmin }: EmbeddedTenant): { graph: Send; teamsAdmin: Send } {
  const through =
    (api: "graph" | "teams"): Send =>
    async ({ method, path, body }) => {
      const answer = await asAdmin[api](method, path, body);
      return { status: answer.status, headers: {}, ...(answer.body === undefined ? {} : { body: answer.body }) };
    };
  return { graph: through("graph"), teamsAdmin: through("teams") };
}
