import { z } from "zod";
import type { Json, JsonObject, TenantClient } from "../../components/graph/index.ts";
import { groupId, type KindCase, leaves } from "./kind-case.ts";

const by = { attempt: "prepare", object: "the test" };
const anyObject = z.record(z.string(), z.json());

export const governanceCases: Record<string, KindCase> = {
  accessReview: review(),
  b2bManagementPolicy: domains(),
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
