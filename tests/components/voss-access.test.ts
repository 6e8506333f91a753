import { beforeAll, describe, expect, it } from "vitest";
import { analyse, type Finding } from "../../access/index.ts";
import { declareTenant } from "../../cli/program-under-mocks/index.ts";
import { findProject } from "../../cli/project.ts";
import { conditionalAccessPolicyType } from "../../policies/conditional-access.ts";
import { type DeclaredTenant, declaredAccess } from "../../policies/rules.ts";

/**
 * What the analysis finds in the stack of Voss with every policy on, and why it is meant so. A finding that is not here is
 * a gap; a line that nothing is found for has outlived its reason.
 */
const meant: Record<string, string> = {
  "lockedOut Folkevalde: admin portals": "the elected administer nothing",
  "lockedOut b2bDirectConnectUser: everything":
    "a shared channel opens for a partner whose MFA is trusted, and for no other",
  "lockedOut synchronisation: everything":
    "Voss has no Entra Connect; where one is, `directorySync` leaves its account out",
  "cannotBeMet synchronisation": "the same",
  "exclusionOpensHole Møterom": "a room answers no prompt; outside the offices it is blocked",
  "exclusionOpensHole Elev": "a pupil has no second factor; outside the schools pupils are blocked",
  "mfaNotAsked Møterom": "the same, inside the offices",
  "notCovered Møterom": "the same, inside the offices",
  "mfaNotAsked Elev": "the same, inside the schools",
  "notCovered Elev": "the same, inside the schools",
};

/** Registering a first method in an office asks for nothing, so that somebody new can begin; guests register at home. */
const registers = new Set(["urn:user:registersecurityinfo", "urn:user:registerdevice"]);
const onlyRegisters = (finding: Finding) =>
  "regions" in finding &&
  finding.regions.every(({ where }) =>
    where.target?.every((target) => target.kind === "action" && registers.has(target.action)),
  );

function lineOf(finding: Finding): string {
  const who = "subject" in finding ? finding.subject.replace(/^\w+:/, "") : "policy" in finding ? finding.policy : "";
  if (finding.kind !== "lockedOut") return `${finding.kind} ${who}`;
  return `${finding.kind} ${who}: ${finding.everything ? "everything" : finding.targets.length < 10 ? "admin portals" : "everything"}`;
}

const everythingOn = (tenant: DeclaredTenant): DeclaredTenant => ({
  ...tenant,
  resources: tenant.resources.map((resource) =>
    resource.type === conditionalAccessPolicyType
      ? { ...resource, inputs: { ...resource.inputs, state: "enabled" } }
      : resource,
  ),
});

describe("the stack of Voss with every policy on", () => {
  let findings: Finding[];
  beforeAll(async () => {
    const access = declaredAccess(everythingOn(await declareTenant(findProject(process.cwd()), "demo")));
    findings = analyse(access.policies, access.tenant, access.subjects);
  }, 120_000);

  it("locks nobody out, asks for nothing that cannot be met and leaves no gap but those that are meant", () => {
    const seen = new Set(findings.filter((finding) => !onlyRegisters(finding)).map(lineOf));
    expect([...seen].filter((line) => !(line in meant))).toEqual([]);
    expect(Object.keys(meant).filter((line) => !seen.has(line))).toEqual([]);
  });

  it("lets break-glass in, everywhere", () => {
    expect(findings.filter((finding) => "subject" in finding && finding.subject.startsWith("break-glass"))).toEqual([]);
  });
});
