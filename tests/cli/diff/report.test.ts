import { beforeAll, describe, expect, it } from "vitest";
import { type DeclaredTenant, languages, type Value } from "../../../policies/rules.ts";
import { allOn, changed, declareVoss, line, nothing, page, policyChanged, report } from "./voss.ts";

let voss: DeclaredTenant;
beforeAll(async () => {
  voss = await declareVoss();
}, 120_000);

const unread = { policies: [], namedLocations: [], securityDefaults: true };
const without = (tenant: DeclaredTenant, fits: (name: string) => boolean) =>
  changed(tenant, (resource) => (fits(resource.name) ? undefined : resource));

describe("the report of a change", () => {
  it("says of a first preview that nobody's sign-in changes while every policy only reports", () => {
    const text = page(nothing, voss, "en");
    expect(text).toContain("The stack holds nothing yet: everything is new.");
    expect(text).toContain("**Nobody's sign-in changes; settings that people may notice do.**");
    expect(line(text, "Loses access")).toContain("nobody");
    expect(line(text, "Changes too")).toMatch(/policies only report and stop nobody yet/);
    expect(line(text, "Licences")).toMatch(/M365_F3 \(767\) get SPE_F1/);
    expect(text).toContain("**Once the policies that only report are turned on**");
  });

  it("tells a change from report-only to on as what it does to people, not as a change of state", () => {
    const text = page(voss, allOn(voss), "en");
    expect(line(text, "Loses access")).toMatch(/\*\*everyone employed \([\d,]+\)\*\*.* at some sign-ins/);
    expect(text).toContain("Conditional Access → Policies → the policy → Report-only");
    expect(line(text, "Takes effect")).toContain("up to a day");
  });

  it("hands security defaults over: what they asked for is not news", () => {
    const on = policyChanged(allOn(voss), "phishing-resistant-administrators", { state: "disabled" });
    const held = changed(on, (resource) => resource);
    const defaults = {
      urn: "urn:pulumi:demo::tenant::pulumi-nodejs:dynamic/tenant:IdentitySecurityDefaults::defaults",
      type: "pulumi-nodejs:dynamic/tenant:IdentitySecurityDefaults",
      name: "defaults",
      inputs: { settings: { isEnabled: false } },
      outputs: {},
    };
    const text = page(voss, { ...held, resources: [...held.resources, defaults] }, "en", unread);
    expect(line(text, "Changes too")).toContain("Security defaults go off in the same run");
    expect(line(text, "Loses access")).not.toContain("Exchange ActiveSync");
    expect(text).toContain("policies made by hand included");
  });

  it("takes along a policy that somebody made by hand, and says that it did", () => {
    const byHand = {
      id: "made by hand",
      displayName: "By hand",
      state: "enabled",
      conditions: { users: { includeUsers: ["All"] }, applications: { includeApplications: ["All"] } },
      grantControls: { operator: "OR", builtInControls: ["block"] },
    };
    const text = page(voss, allOn(voss), "en", { ...unread, policies: [byHand] });
    expect(line(text, "Break-glass")).toContain("✗ break-glass account 1 would be stopped");
    expect(line(text, "Not known")).toContain("1 policy made by hand is taken along");
  });

  it("says what is gone for good, by name, and where a person can undo the rest", () => {
    const text = page(
      voss,
      without(voss, (name) => name.endsWith("-unit-ikt-digitalisering")),
      "en",
    );
    expect(line(text, "Deleted or made anew")).toMatch(/\*\*deleted\*\*: 1 group \(`[^`]+`\)/);
    expect(line(text, "Cannot be undone")).toContain("never with the same id");
  });

  it("tells a lost licence with what it costs, and one exchanged for less", () => {
    const lost = page(
      voss,
      without(voss, (name) => name.endsWith("-licensing-M365_F3")),
      "en",
    );
    expect(line(lost, "Licences")).toContain("M365_F3 (767) **lose SPE_F1**: mailbox and OneDrive close");
    expect(line(lost, "Cannot be undone")).toContain("30 days after a licence is taken");
    const less = changed(voss, (resource) =>
      resource.name.endsWith("-licensing-M365_E3")
        ? { ...resource, inputs: { ...resource.inputs, settings: { licenses: [{ skuPartNumber: "SPE_F1" }] } } }
        : resource,
    );
    expect(line(page(voss, less, "en"), "Licences")).toContain(
      "M365_E3 (385): SPE_F1 instead of SPE_E3 (smaller mailbox, smaller OneDrive, no Office on the computer)",
    );
  });

  it.each([
    ["en", "Telephones", "**`granvin` begins**: 3 units get their telephones in Teams; **no way back**"],
    ["nn", "Telefonar", "**`granvin` tek til**: 3 einingar får telefon i Teams; **ingen veg attende**"],
    ["nb", "Telefoner", "**`granvin` begynner**: 3 enheter får telefon i Teams; **ingen vei tilbake**"],
    ["sv", "Telefoner", "**`granvin` börjar**: 3 enheter får telefon i Teams; **ingen väg tillbaka**"],
  ] as const)("says in %s of a telephony step that begins whether there is a way back", (language, title, said) => {
    const begun = phoneStep(voss, "granvin", { state: "now" });
    const text = page(voss, begun, language);
    expect(line(text, title)).toContain(said);
    expect(report(voss, begun)).toMatchObject({ nobodyAffected: false });
    expect(text).toMatch(/`granvin`: (a ported|eit portert|et portert|ett flyttat)/);
  });

  it("says until when a telephony step can be taken back, and that one is", () => {
    const planned = phoneStep(voss, "legevakta", { state: "planned" });
    expect(line(page(planned, voss, "en"), "Telephones")).toContain("can be taken back until 2027-03-31");
    expect(line(page(voss, planned, "en"), "Telephones")).toContain("`legevakta` is taken back: 7 units call on");
    expect(line(page(voss, voss, "en"), "Telephones")).toBe("");
  });

  it("counts nobody out whom fewer than five could be", () => {
    const few = changed(voss, (resource) =>
      Array.isArray(resource.outputs.people)
        ? {
            ...resource,
            outputs: {
              people: [{ purpose: "persona", key: "omsorg", name: "Omsorg", group: groupName(voss), people: 3 }],
            },
          }
        : resource,
    );
    const text = page(few, allOn(few), "en");
    expect(text).toContain("Omsorg (fewer than five)");
    expect(text).not.toContain("(3)");
  });

  it.each(languages)("fits one screen, and says the same lines, in %s", (language) => {
    const text = page(voss, allOn(voss), language);
    const screen = text.slice(0, text.indexOf("<details>"));
    expect(screen.split("\n").length).toBeLessThan(24);
    expect(screen).not.toContain("undefined");
    expect(screen.split("\n").filter((row) => row.startsWith("| **"))).toHaveLength(
      page(voss, allOn(voss), "en")
        .slice(0, text.indexOf("<details>"))
        .split("\n")
        .filter((row) => row.startsWith("| **")).length,
    );
  });

  it("compares policies by the ids that objects have in the tenant, not by those the program is run with", () => {
    const real = changed(voss, (resource) => ({ ...resource, ...moved(resource) }));
    expect(report(real, voss)).toMatchObject({ nobodyAffected: true });
    expect(JSON.stringify(real)).toContain("real-");
  });
});

/** The same with a step of the telephones in another state. */
const phoneStep = (tenant: DeclaredTenant, step: string, change: { state: string }) =>
  changed(tenant, (resource) => {
    if (resource.type !== "tenant:index:Telephony") return resource;
    const steps = resource.outputs.steps as Record<string, Record<string, Value>>;
    return {
      ...resource,
      outputs: { ...resource.outputs, steps: { ...steps, [step]: { ...steps[step], ...change } } },
    };
  });

/** The same with every object id another one. */
function moved<T extends { inputs: unknown; outputs: unknown }>({ inputs, outputs }: T): Pick<T, "inputs" | "outputs"> {
  const text = JSON.stringify({ inputs, outputs }).replaceAll(/"([0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-a)/g, '"real-$1');
  return JSON.parse(text);
}

function groupName({ resources }: DeclaredTenant): string {
  return resources.find(({ type, name }) => type.endsWith(":Group") && name.endsWith("-persona-omsorg"))?.name ?? "";
}
