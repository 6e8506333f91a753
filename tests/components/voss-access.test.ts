import { beforeAll, describe, expect, it } from "vitest";
import type { AccessSet } from "../../cli/access/access-set.ts";
import { addressesOf } from "../../cli/access/addresses.ts";
import { Speaker } from "../../cli/access/say.ts";
import { readSettings } from "../../cli/guardrails/read-settings.ts";
import { declareTenant } from "../../cli/program-under-mocks/index.ts";
import { findProject } from "../../cli/project.ts";
import { type Answered, isAccepted } from "../../cli/simulate/accepted.ts";
import { findingsOf, findingsText } from "../../cli/simulate/findings-text.ts";
import { conditionalAccessPolicyType } from "../../policies/conditional-access.ts";
import { type DeclaredTenant, declaredAccess } from "../../policies/rules.ts";

const everythingOn = (tenant: DeclaredTenant): DeclaredTenant => ({
  ...tenant,
  resources: tenant.resources.map((resource) =>
    resource.type === conditionalAccessPolicyType
      ? { ...resource, inputs: { ...resource.inputs, state: "enabled" } }
      : resource,
  ),
});

describe("the stack of Voss with every policy on", () => {
  const project = findProject(process.cwd());
  const { accepted = [] } = readSettings(undefined, project).settings;
  // A day on which everything that was accepted still counts: what has run out is the calendar's business.
  const today = new Date(`${accepted.map(({ expires }) => expires).toSorted()[0]}T00:00:00Z`);
  let set: AccessSet;
  let findings: readonly Answered[];
  beforeAll(async () => {
    const access = declaredAccess(everythingOn(await declareTenant(project, "demo")));
    set = { ...access, addresses: addressesOf(access.facts.namedLocations ?? []) };
    findings = findingsOf(set, {}, accepted, today);
  }, 120_000);

  it("locks nobody out, asks for nothing that cannot be met and leaves no gap but those that somebody answers for", () => {
    const open = findings.filter((one) => !isAccepted(one));
    expect(findingsText(open, set, new Speaker(set, "en"))).toBe("What stands out\nNothing stands out.\n");
  });

  it("has nobody answer for what is no longer found", () => {
    for (const one of accepted) {
      const without = accepted.filter((other) => other !== one);
      const open = findingsOf(set, {}, without, today).filter((finding) => !isAccepted(finding));
      expect(open.length, `${one.finding} of ${one.who ?? "whoever"}`).toBeGreaterThan(0);
    }
  });

  it("says anew what somebody answered for, once their day has passed", () => {
    const later = new Date(today.getTime() + 400 * 86_400_000);
    const open = findingsOf(set, {}, accepted, later).filter((one) => !isAccepted(one));
    expect(open).toHaveLength(findings.length);
    expect(findingsText(open, set, new Speaker(set, "nn"))).toContain("Godkjenninga frå IKT-leiar gjekk ut");
  });

  it("lets break-glass in, everywhere", () => {
    const glass = findings.filter(({ finding }) => "subject" in finding && finding.subject.startsWith("break-glass"));
    expect(glass).toEqual([]);
  });
});
