import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breakGlassHtml } from "../../cli/break-glass/as-html.ts";
import { breakGlassText } from "../../cli/break-glass/as-text.ts";
import type { BreakGlassPage } from "../../cli/break-glass/page.ts";
import { readBreakGlassPage } from "../../cli/break-glass/read-tenant.ts";
import { breakGlassWords } from "../../cli/break-glass/words/words.ts";
import type { TenantClient } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { languages } from "../../policies/rules.ts";
import { later, startOnItsClock } from "../providers/own-clock.ts";
import { trustedClient } from "../rollout/trusted-client.ts";

const ids = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];
const stranger = "cccccccc-0000-4000-8000-000000000009";

describe("the page for the safe, read from a tenant", () => {
  let tenant: EmbeddedTenant;
  let client: TenantClient;
  beforeAll(async () => {
    tenant = await startOnItsClock({ seed: "voss" });
    client = await trustedClient(tenant);
  });
  afterAll(() => tenant.stop());

  const read = (accounts = ids) => readBreakGlassPage(client, accounts, "2027-01-31");

  it("names both accounts as they are typed at sign-in, and finds nothing wrong with them", async () => {
    const { accounts } = await read();
    expect(accounts.map(({ id, faults }) => ({ id, faults }))).toEqual(ids.map((id) => ({ id, faults: [] })));
    expect(accounts.map(({ userPrincipalName }) => userPrincipalName)).toEqual([
      "brannmur1@vossexample.onmicrosoft.com",
      "brannmur2@vossexample.onmicrosoft.com",
    ]);
  });

  it("says what is wrong with an account: not there, switched off, without its role", async () => {
    const [person] = [...tenant.store.collection("users").values()].filter(
      ({ employeeType }) => employeeType === "tilsett",
    );
    const changed = await tenant.asAdmin.graph("PATCH", `/users/${String(person?.id)}`, { accountEnabled: false });
    expect(changed.status).toBe(204);
    await later(tenant);
    const { accounts } = await read([stranger, String(person?.id)]);
    expect(accounts.map(({ faults }) => faults)).toEqual([["missing"], ["disabled", "noRole"]]);
  });

  it("counts a role that is held through a group", async () => {
    const [, person] = [...tenant.store.collection("users").values()].filter(
      ({ employeeType }) => employeeType === "tilsett",
    );
    const group = await tenant.asAdmin.graph("POST", "/groups", {
      displayName: "Administratorar",
      mailEnabled: false,
      mailNickname: "administratorar",
      securityEnabled: true,
      isAssignableToRole: true,
      "members@odata.bind": [`https://graph.microsoft.com/v1.0/users/${String(person?.id)}`],
    });
    expect(group.status).toBe(201);
    const given = await tenant.asAdmin.graph("POST", "/roleManagement/directory/roleAssignments", {
      roleDefinitionId: "62e90394-69f5-4237-9190-012177145e10",
      principalId: (group.body as { id: string }).id,
      directoryScopeId: "/",
    });
    expect(given.status).toBe(201);
    await later(tenant);
    expect((await read([String(person?.id)])).accounts[0]?.faults).toEqual([]);
  });

  it("lists the policies that decide, the last changed first, and none that only reports", async () => {
    const defaults = await tenant.asAdmin.graph("PATCH", "/policies/identitySecurityDefaultsEnforcementPolicy", {
      isEnabled: false,
    });
    expect(defaults.status).toBe(204);
    for (const [displayName, state] of [
      ["CA006", "enabled"],
      ["CA400", "enabledForReportingButNotEnforced"],
    ] as const) {
      const made = await tenant.asAdmin.graph("POST", "/identity/conditionalAccess/policies", {
        displayName,
        state,
        conditions: {
          clientAppTypes: ["all"],
          applications: { includeApplications: ["All"] },
          users: { includeUsers: ["All"], excludeUsers: ids },
        },
        grantControls: { operator: "OR", builtInControls: ["mfa"] },
      });
      expect(made.status).toBe(201);
    }
    await later(tenant);
    expect((await read()).policies?.map(({ name }) => name)).toEqual(["CA006"]);
  });
});

const page: BreakGlassPage = {
  tenant: "Voss <herad>",
  tenantId: "t",
  printed: "2027-01-31",
  accounts: [
    { id: ids[0]!, userPrincipalName: "brannmur1@voss.example", faults: [] },
    { id: ids[1]!, faults: ["disabled"] },
  ],
  policies: [{ name: "CA006", changed: "2027-01-30" }],
};

describe.each(languages)("the page in %s", (language) => {
  const words = breakGlassWords[language];

  it("holds accounts, every step in order and the policy to switch off first, as text and as a sheet", () => {
    const text = breakGlassText(page, words);
    const sheet = breakGlassHtml(page, words, language);
    for (const said of [
      ids[0]!,
      "brannmur1@voss.example",
      words.faults.disabled,
      "CA006",
      "https://entra.microsoft.com",
    ]) {
      expect(text).toContain(said);
      expect(sheet).toContain(said);
    }
    const places = words.steps.map(({ title }, index) => text.indexOf(`${index + 1}. ${title}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("leaves room for what the tenant was not asked", () => {
    const text = breakGlassText({ ...page, policies: undefined }, words);
    expect(text).toContain(words.writeAddress);
    expect(text).toContain(words.policiesUnknown);
  });

  it("lets no name in the tenant become part of the sheet's markup", () => {
    expect(breakGlassHtml(page, words, language)).toContain("Voss &lt;herad&gt;");
  });

  it("has as many steps, with as many lines, as in every other language", () => {
    expect(words.steps.map(({ lines }) => lines.length)).toEqual(
      breakGlassWords.en.steps.map(({ lines }) => lines.length),
    );
  });
});
