import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject, Send } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { kindCases } from "./kind-cases.ts";
import { type Subject, subjectOver } from "./subject.ts";

/** What the engine prints when this is declared. */
async function refusal(subject: Subject, kind: string, declared: JsonObject = {}): Promise<string> {
  const { key, settings } = kindCases[kind]!;
  const handler = subject.handler(kind);
  const { inputs, failures } = await handler.check({}, { label: "det-nye", ...key, settings, ...declared });
  expect(failures).toEqual([]);
  return handler.create(inputs).then(
    () => "it succeeded",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe("one sentence says which and how to get it", () => {
  let tenant: EmbeddedTenant;
  let subject: Subject;

  beforeEach(async () => {
    tenant = await startEmbedded();
    subject = subjectOver(await waysTo(tenant));
  });
  afterEach(() => tenant.stop());

  it.each([
    ["accessReview", "Microsoft Entra ID P2, or Microsoft Entra ID Governance"],
    ["dynamicAdministrativeUnit", "Microsoft Entra ID P1"],
    ["groupLifecyclePolicy", "Microsoft Entra ID P1"],
    ["organizationalBranding", "Microsoft Entra ID P1, or Office 365"],
  ])("when a tenant without licences is to have a %s", async (kind, licence) => {
    tenant.store.collection("subscribedSkus").clear();
    const said = await refusal(subject, kind);
    expect(said).toMatch(/^det-nye: could not .* answered 403 AccessDenied: Your tenant is not licensed/);
    expect(said).toContain(
      `; the tenant needs ${licence}: buy it in the Microsoft 365 admin centre under Billing, or take the resource out of the program`,
    );
    // Consent would not help.
    expect(said).not.toContain("permission");
  });

  it("when a product that nobody bought is to be on a group", async () => {
    const settings = { licenses: [{ skuPartNumber: "SPE_E5" }] };
    expect(await refusal(subject, "groupLicenses", { settings })).toMatch(
      /^det-nye: GroupLicenses .*: the tenant does not own SPE_E5; it owns .*\bSPE_F1\b.* Name what it owns, or buy SPE_E5 in the Microsoft 365 admin centre under Billing$/,
    );
  });

  it("when the tenant has as many groups and units with a rule as it may have", async () => {
    const groups = tenant.store.collection("groups");
    const [group] = groups.values();
    for (let count = 0; count < 15_000; count += 1) {
      const id = `full-${count}`;
      groups.set(id, { ...group, id, groupTypes: ["DynamicMembership"] });
    }
    expect(await refusal(subject, "dynamicAdministrativeUnit")).toMatch(
      /^det-nye: could not create DynamicAdministrativeUnit Helse og omsorg: .* answered 400 Directory_QuotaExceeded: .*; that is a limit of Microsoft's: delete for good what is no longer used, or ask Microsoft's support for more$/,
    );
  });

  it("when a resource account is in a domain the tenant does not have", async () => {
    expect(await refusal(subject, "resourceAccount", { userPrincipalName: "sentralbord@ukjend.example" })).toMatch(
      /^det-nye: ResourceAccount sentralbord@ukjend\.example: the domain ukjend\.example is not verified in the tenant, which has .*\btelefon\.voss\.example; take one of these, or declare ukjend\.example as a Domain with its DomainVerification$/,
    );
  });

  it("when a domain is to be verified that nobody declared", async () => {
    expect(await refusal(subject, "domainVerification", { domainName: "ukjend.example" })).toBe(
      "det-nye: DomainVerification ukjend.example is not in the tenant after 180 s; declare it as a Domain that this one depends on, or check its name",
    );
  });
});

describe("the words of other services for the same", () => {
  const licence = "; the tenant needs Microsoft Entra ID P1";
  const limit = "; that is a limit of Microsoft's";
  const permission =
    "; the application needs the application permission AuthenticationContext.ReadWrite.All, with an administrator's consent";

  it.each([
    [403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant", "Neither tenant is B2C.", licence],
    [400, "BadRequest", "Tenant does not have a SPO license.", licence],
    [400, "BadRequest", "Request not applicable to target tenant.", licence],
    [403, "Directory_QuotaExceeded", "The directory object quota limit for the Principal has been exceeded.", limit],
    [403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.", permission],
    // An ordinary refusal gets no advice that would lead astray.
    [400, "Request_BadRequest", "License plan names are no property of this.", undefined],
  ])("%i %s: %s", async (status, code, message, advice) => {
    // Nothing is there yet, and the write is refused.
    const refusing: Send = async ({ method }) =>
      method === "GET" ? { status: 404, headers: {} } : { status, headers: {}, body: { error: { code, message } } };
    const subject = subjectOver({ graph: refusing, teamsAdmin: refusing });
    const said = await refusal(subject, "authenticationContext");
    expect(said).toContain(`answered ${status} ${code}: ${message}`);
    if (advice === undefined) expect(said).toMatch(/of this\.$/);
    else expect(said).toContain(advice);
  });
});
