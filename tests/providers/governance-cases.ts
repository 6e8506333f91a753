import { z } from "zod";
import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";
import { groupId, type KindCase, leaves, neighbourId, without } from "./kind-case.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());

export const governanceCases: Record<string, KindCase> = {
  configurationMonitor: monitor(),
  crossTenantIdentitySynchronization: synchronisation(),
  organizationalBranding: branding(),
  accessReview: review(),
  b2bManagementPolicy: domains(),
  dynamicAdministrativeUnit: sectorUnit(),
};

function domains(): KindCase {
  const url = "/beta/policies/b2bManagementPolicies";
  const text = (AllowedDomains: string[]) => [
    JSON.stringify({ B2BManagementPolicy: { InvitationsAllowedAndBlockedDomainsPolicy: { AllowedDomains } } }),
  ];
  const read = async (tenant: TenantClient) => (await tenant.graph.list(anyObject, url, by))[0];
  return {
    key: {},
    settings: { AllowedDomains: ["fylke.example", "bjorkmossa.example"] },
    expected: { AllowedDomains: ["bjorkmossa.example", "fylke.example"] },
    changed: {
      settings: { AllowedDomains: ["bjorkmossa.example"] },
      path: "AllowedDomains",
      value: ["bjorkmossa.example"],
    },
    dropped: { settings: {}, path: "AllowedDomains", back: null },
    outside: {
      path: "AllowedDomains",
      value: ["fylke.example"],
      edit: async (tenant) =>
        tenant.graph.send(
          "PATCH",
          `${url}/${String((await read(tenant))?.id)}`,
          { definition: text(["fylke.example"]) },
          by,
        ),
    },
    makeByHand: (tenant) =>
      tenant.graph.send("POST", url, { displayName: "By hand", definition: text(["statleg.example"]) }, by),
    firstWrite: { method: "POST", path: /b2bManagementPolicies$/ },
    look: async (tenant) => {
      const [definition] = z.array(z.string()).parse((await read(tenant))?.definition ?? []);
      if (definition === undefined) return undefined;
      const known = z.object({
        B2BManagementPolicy: z.object({ InvitationsAllowedAndBlockedDomainsPolicy: z.record(z.string(), z.json()) }),
      });
      return known.parse(JSON.parse(definition)).B2BManagementPolicy.InvitationsAllowedAndBlockedDomainsPolicy;
    },
  };
}

function sectorUnit(): KindCase {
  const url = "/v1.0/directory/administrativeUnits";
  const displayName = "Helse og omsorg";
  const rule = (sector: string) => `user.extensionAttribute2 -eq "${sector}"`;
  const settings: JsonObject = {
    membershipRule: rule("helse"),
    membershipRuleProcessingState: "On",
    description: "Alle i sektoren",
  };
  const read = async (tenant: TenantClient) =>
    (await tenant.graph.list(anyObject, url, by)).find((known) => known.displayName === displayName);
  return {
    key: { displayName },
    settings,
    expected: { ...settings, membershipType: "Dynamic" },
    changed: {
      settings: { ...settings, membershipRule: rule("helse-omsorg") },
      path: "membershipRule",
      value: rule("helse-omsorg"),
    },
    dropped: { settings: without(settings, "description"), path: "description", back: null },
    outside: {
      path: "membershipRule",
      value: rule("oppvekst"),
      edit: async (tenant) =>
        tenant.graph.send(
          "PATCH",
          `${url}/${String((await read(tenant))?.id)}`,
          { membershipRule: rule("oppvekst") },
          by,
        ),
    },
    makeByHand: (tenant) => tenant.graph.send("POST", url, { displayName }, by),
    firstWrite: { method: "POST", path: /administrativeUnits$/ },
    look: read,
  };
}

function review(): KindCase {
  const url = "/v1.0/identityGovernance/accessReviews/definitions";
  const displayName = "Gjester i Voss-IKT";
  const scope = {
    "@odata.type": "#microsoft.graph.accessReviewQueryScope",
    query: `/groups/${groupId}/members/microsoft.graph.user/?$filter=(userType eq 'Guest')`,
    queryType: "MicrosoftGraph",
  };
  const rules: JsonObject = {
    mailNotificationsEnabled: true,
    reminderNotificationsEnabled: true,
    justificationRequiredOnApproval: true,
    defaultDecisionEnabled: true,
    defaultDecision: "Deny",
    instanceDurationInDays: 14,
    autoApplyDecisionsEnabled: true,
    recommendationsEnabled: false,
    recurrence: {
      pattern: { type: "absoluteMonthly", interval: 3 },
      range: { type: "noEnd", startDate: "2027-01-01" },
    },
  };
  const reviewers = [{ query: `/groups/${groupId}/owners`, queryType: "MicrosoftGraph" }];
  const settings: JsonObject = { scope, reviewers, descriptionForAdmins: "Kvar tredje månad", settings: rules };
  const read = async (tenant: TenantClient) =>
    (await tenant.graph.list(anyObject, url, by)).find((known) => known.displayName === displayName);
  const put = async (tenant: TenantClient, change: Record<string, Json>) => {
    const {
      createdBy: _,
      createdDateTime: __,
      lastModifiedDateTime: ___,
      status: ____,
      ...now
    } = (await read(tenant)) ?? {};
    return tenant.graph.send("PUT", `${url}/${String(now.id)}`, { ...now, ...change }, by);
  };
  return {
    key: { displayName },
    settings,
    expected: { descriptionForAdmins: "Kvar tredje månad", "settings.instanceDurationInDays": 14 },
    changed: {
      settings: { ...settings, settings: { ...rules, instanceDurationInDays: 7 } },
      path: "settings.instanceDurationInDays",
      value: 7,
    },
    dropped: { settings: { scope, reviewers, settings: rules }, path: "descriptionForAdmins", back: "" },
    outside: {
      path: "descriptionForAdmins",
      value: "Endra for hand",
      edit: (tenant) => put(tenant, { descriptionForAdmins: "Endra for hand" }),
    },
    makeByHand: (tenant) =>
      tenant.graph.send(
        "POST",
        url,
        { displayName, scope, reviewers, descriptionForAdmins: "For hand", settings: rules },
        by,
      ),
    firstWrite: { method: "POST", path: /definitions$/ },
    look: async (tenant) => {
      const found = await read(tenant);
      if (found === undefined) return undefined;
      const { lastModifiedDateTime: _, ...stable } = found;
      return leaves(stable);
    },
  };
}

function monitor(): KindCase {
  const url = "/beta/admin/configurationManagement/configurationMonitors";
  const displayName = "Voss Teams";
  const watched = (AllowCloudRecording: boolean) => ({
    displayName: "Grunnlinje",
    resources: [
      {
        displayName: "Møte for alle",
        resourceType: "microsoft.teams.meetingpolicy",
        properties: { Identity: "Global", AllowCloudRecording },
      },
      {
        displayName: "Gjester",
        resourceType: "microsoft.teams.clientconfiguration",
        properties: { Identity: "Global", AllowGuestUser: true },
      },
    ],
  });
  const settings: JsonObject = { description: "Møte og gjester", baseline: watched(false) };
  const found = async (tenant: TenantClient) =>
    (await tenant.graph.list(anyObject, url, by)).find((known) => known.displayName === displayName);
  return {
    key: { displayName },
    settings,
    expected: { description: "Møte og gjester", "baseline.displayName": "Grunnlinje" },
    changed: {
      settings: { ...settings, description: "Møte, gjester og opptak" },
      path: "description",
      value: "Møte, gjester og opptak",
    },
    dropped: { settings: without(settings, "description"), path: "description", back: "" },
    outside: {
      path: "description",
      value: "Endra for hand",
      edit: async (tenant) =>
        tenant.graph.send(
          "PATCH",
          `${url}/${String((await found(tenant))?.id)}`,
          { description: "Endra for hand" },
          by,
        ),
    },
    makeByHand: (tenant) =>
      tenant.graph.send("POST", url, { displayName, description: "For hand", baseline: watched(true) }, by),
    firstWrite: { method: "POST", path: /configurationMonitors$/ },
    look: async (tenant) => {
      const own = await found(tenant);
      if (own === undefined) return undefined;
      const baseline = await tenant.graph.get(anyObject, `${url}/${String(own.id)}/baseline`, by);
      const kept = Object.entries(leaves({ ...own, baseline })).filter(
        ([path]) => !/^(lastModified|baseline\.(id|@odata))/.test(path),
      );
      return Object.fromEntries(kept);
    },
  };
}

function synchronisation(): KindCase {
  const url = `/v1.0/policies/crossTenantAccessPolicy/partners/${neighbourId}/identitySynchronization`;
  const settings: JsonObject = { displayName: "Bjørkmossa", userSyncInbound: { isSyncAllowed: true } };
  const put = (tenant: TenantClient, isSyncAllowed: boolean) =>
    tenant.graph.send("PUT", url, { displayName: "For hand", userSyncInbound: { isSyncAllowed } }, by);
  return {
    key: { tenantId: neighbourId },
    settings,
    expected: leaves(settings),
    changed: {
      settings: { ...settings, displayName: "Bjørkmossa kommun" },
      path: "displayName",
      value: "Bjørkmossa kommun",
    },
    dropped: { settings: without(settings, "displayName"), path: "displayName", back: null },
    outside: {
      path: "userSyncInbound.isSyncAllowed",
      value: false,
      edit: (tenant) => tenant.graph.send("PATCH", url, { userSyncInbound: { isSyncAllowed: false } }, by),
    },
    makeByHand: (tenant) => put(tenant, false),
    firstWrite: { method: "PUT", path: /identitySynchronization$/ },
    look: async (tenant) => {
      const body = await tenant.graph.get(anyObject, url, by).catch(() => undefined);
      return body === undefined ? undefined : leaves(body);
    },
  };
}

function branding(): KindCase {
  const urlOf = ({ tenantId }: TenantClient) => `/v1.0/organization/${tenantId}/branding`;
  const headers = { "Accept-Language": "0" };
  const settings: JsonObject = {
    signInPageText: "Hjelp: ring 56 00 00 00",
    backgroundColor: "#1A4D2E",
    loginPageTextVisibilitySettings: { hideForgotMyPassword: true },
  };
  return {
    key: {},
    settings,
    expected: leaves(settings),
    changed: { settings: { ...settings, backgroundColor: "#203040" }, path: "backgroundColor", value: "#203040" },
    dropped: { settings: without(settings, "backgroundColor"), path: "backgroundColor", back: null },
    outside: {
      path: "signInPageText",
      value: "For hand",
      edit: (tenant) => tenant.graph.send("PATCH", urlOf(tenant), { signInPageText: "For hand" }, by, { headers }),
    },
    firstWrite: { method: "POST", path: /localizations$/ },
    look: async (tenant) => {
      const body = await tenant.graph.get(anyObject, urlOf(tenant), by, headers).catch(() => ({}));
      const { "@odata.context": _, ...values } = leaves(body);
      return values;
    },
  };
}
