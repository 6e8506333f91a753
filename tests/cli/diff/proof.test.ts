import { beforeAll, describe, expect, it } from "vitest";
import type { DeclaredTenant, Value } from "../../../policies/rules.ts";
import { allOn, changed, declareVoss, line, page, personaGroup, policyChanged, report, withPolicy } from "./voss.ts";

let voss: DeclaredTenant;
beforeAll(async () => {
  voss = allOn(await declareVoss());
}, 120_000);

describe("a change that would hurt is told to whoever must dare to merge it", () => {
  it("break-glass left in one policy: do not merge, with the sign-in that stops it", () => {
    const proposed = policyChanged(voss, "device-code-flow", {}, { excludedGroups: [] });
    const text = page(voss, proposed, "en");
    expect(text).toContain("**Break-glass would not get in everywhere. Do not merge this.**");
    expect(text.split("\n").filter((row) => row.startsWith("| **"))[0]).toContain("Break-glass");
    expect(line(text, "Break-glass")).toContain(
      "✗ break-glass account 1 would be stopped: to any other app, by device code",
    );
    expect(line(page(voss, proposed, "nn"), "Naudkonto")).toContain("✗ naudkonto 1 ville blitt stoppa");
  });

  it("an exclusion widened to a persona: fewer demands, for whom, and how many", () => {
    const proposed = policyChanged(
      voss,
      "mfa-everyone",
      {},
      {
        excludedGroups: [...glassOf(voss), personaGroup(voss, "omsorg")],
      },
    );
    const told = line(page(voss, proposed, "en"), "Meets other demands");
    expect(told).toContain("Omsorg (571), **asked for less**: let in with the password alone");
    expect(told).not.toContain("Kontor");
  });

  it("a policy turned off: those it met are asked for less, the many first", () => {
    const proposed = policyChanged(voss, "mfa-everyone", { state: "disabled" });
    const told = line(page(voss, proposed, "nb"), "Møter andre krav");
    expect(told).toMatch(/Omsorg \(571\)[^<]*\*\*mindre krav\*\*/);
    expect(told).toMatch(/Kontor \(174\)[^<]*\*\*mindre krav\*\*/);
    expect(told.indexOf("Omsorg")).toBeLessThan(told.indexOf("en nyansatt"));
    const text = page(voss, proposed, "en");
    expect(text).toContain("**Nobody loses access; some are asked for less than before.**");
    // Report-only would ask for less still.
    expect(line(text, "Undo it by hand")).toContain("On again");
    expect(line(text, "Undo it by hand")).not.toContain("Report-only");
  });

  it("rooms asked for MFA, which have a password and nothing else: stopped at every sign-in", () => {
    const alone = changed(voss, (resource) => {
      const people = resource.outputs.people;
      if (!Array.isArray(people)) return resource;
      const room = { purpose: "persona", key: "drift", name: "Rom", methods: ["password"], people: 12 };
      const known = people.map((one: Value) => {
        const entry = one as { key: string; group: string };
        return entry.key === "drift" ? { ...room, group: entry.group } : one;
      });
      return { ...resource, outputs: { ...resource.outputs, people: known } };
    });
    const before = policyChanged(
      alone,
      "mfa-everyone",
      {},
      {
        excludedGroups: [...glassOf(alone), personaGroup(alone, "drift")],
      },
    );
    const text = page(before, alone, "en");
    expect(line(text, "Loses access")).toContain("Rom (12) would be stopped");
    expect(text).toContain("**Somebody would lose access. Read the first line.**");
  });

  it("a managed device asked of everyone: it is not known who has one, and it is said what happens to the others", () => {
    const proposed = withPolicy(voss, "managed", {
      conditions: {
        applications: { includedApplications: ["All"] },
        clientAppTypes: ["all"],
        users: { includedUsers: ["All"], excludedGroups: glassOf(voss) },
      },
      grantControls: { operator: "OR", builtInControls: ["compliantDevice"] },
    });
    const text = page(voss, proposed, "en");
    expect(line(text, "Not known")).toContain(
      "who has a device that meets the new demand; whoever has none is stopped",
    );
    expect(line(text, "Undo it by hand")).toContain("Report-only");
    expect(line(page(voss, proposed, "nb"), "Ikke kjent")).toContain("den som ikke har det, blir stoppet");
  });

  it("everyone in no persona blocked: a new employee stands in the first line", () => {
    const personas = Object.values(personaIds(voss));
    const proposed = withPolicy(voss, "block-the-rest", {
      conditions: {
        applications: { includedApplications: ["All"] },
        clientAppTypes: ["all"],
        users: { includedUsers: ["All"], excludedGroups: [...glassOf(voss), ...personas] },
      },
      grantControls: { operator: "OR", builtInControls: ["block"] },
    });
    const text = page(voss, proposed, "en");
    expect(line(text, "Loses access")).toMatch(/a new employee who is in no group yet.*would be stopped/);
    expect(line(text, "Loses access")).not.toContain("Kontor");
    expect(line(text, "Administrators")).toContain("✗ Global Administrators would be locked out");
  });

  it("one of two break-glass accounts taken out of the group", () => {
    const proposed = changed(voss, (resource) =>
      resource.name.endsWith("-break-glass")
        ? { ...resource, inputs: { ...resource.inputs, members: ["bbbbbbbb-0000-4000-8000-000000000001"] } }
        : resource,
    );
    expect(line(page(voss, proposed, "en"), "Break-glass")).toContain("✗ 1 of 2 accounts remain");
  });

  it("nothing of that is told of a stack that stays as it is", () => {
    expect(report(voss, voss)).toMatchObject({ nobodyAffected: true, changes: [] });
    expect(page(voss, voss, "en")).toContain("**No change for people.**");
  });
});

function glassOf({ resources }: DeclaredTenant): Value[] {
  return resources
    .filter(({ type, name }) => type.endsWith(":Group") && name.endsWith("-break-glass"))
    .map(({ outputs }) => outputs.objectId ?? null);
}

function personaIds(tenant: DeclaredTenant): Record<string, string> {
  const groups = tenant.resources.filter(({ type, name }) => type.endsWith(":Group") && name.includes("-persona-"));
  return Object.fromEntries(groups.map(({ name, outputs }) => [name, String(outputs.objectId)]));
}
