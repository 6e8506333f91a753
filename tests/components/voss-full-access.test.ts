import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { analyse, type Finding } from "../../access/index.ts";
import { declareTenant } from "../../cli/program-under-mocks/index.ts";
import { findProject } from "../../cli/project.ts";
import { conditionalAccessPolicyType } from "../../policies/conditional-access.ts";
import { type DeclaredTenant, declaredAccess } from "../../policies/rules.ts";
import { copyProject, type ProjectCopy } from "../state/project-copy.ts";

/** Who is out by design, and of what. Who is not here gets in. */
const meant: Record<string, string> = {
  "lockedOut Folkevalde: some": "the elected administer nothing",
  "lockedOut Elev: some": "pupils administer nothing",
  "lockedOut Møterom: some": "a room is for meetings: everything but Office 365 is shut to it",
  "lockedOut internalGuest: some": "the framework opens Office 365 to guests, and no other application",
  "lockedOut b2bCollaborationGuest: some": "the same",
  "lockedOut b2bCollaborationMember: some": "the same",
  "lockedOut b2bDirectConnectUser: some": "the same",
  "lockedOut otherExternalUser: some": "the same",
  "lockedOut serviceProvider: some": "the same",
  "lockedOut synchronisation: everything":
    "Voss has no Entra Connect; where one is, `directorySync` leaves its account out",
  "cannotBeMet synchronisation": "the same",
  "cannotBeMet Møterom by device code":
    "a device shows its state at the sign-in after it has enrolled, not at this one",
};

describe("the stack of Voss with Microsoft's whole framework and every policy on", () => {
  let copy: ProjectCopy;
  let declared: DeclaredTenant;
  let findings: Finding[];
  beforeAll(async () => {
    copy = copyProject();
    const file = join(copy.folder, "Pulumi.demo.yaml");
    const essential = readFileSync(file, "utf8");
    writeFileSync(
      file,
      essential
        .replace("baseline: essential\n    stage: reportOnly", 'baseline: full\n    stage: "on"')
        .replace("entraP2: administrators", "entraP2: everyone"),
    );
    declared = await declareTenant(findProject(copy.folder), "demo");
    const access = declaredAccess(declared);
    findings = analyse(access.policies, access.tenant, access.subjects);
  }, 240_000);
  afterAll(() => copy?.remove());

  it("has more than fifty policies that decide, and stays a program of a few hundred resources", () => {
    const policies = declared.resources.filter(({ type }) => type === conditionalAccessPolicyType);
    expect(policies.length).toBeGreaterThan(50);
    expect(policies.filter(({ inputs }) => inputs.state !== "enabled").map(({ name }) => name)).toEqual([]);
    expect(declared.resources.length).toBeLessThan(900);
  });

  it("shuts nobody out and asks nobody for what they cannot have, but those who are meant", () => {
    const seen = findings.flatMap((finding) => {
      if (finding.kind === "lockedOut")
        return [`${finding.kind} ${named(finding.subject)}: ${finding.everything ? "everything" : "some"}`];
      if (finding.kind !== "cannotBeMet" && finding.kind !== "canBeStopped") return [];
      return [`${finding.kind} ${named(finding.subject)}${isByDeviceCode(finding) ? " by device code" : ""}`];
    });
    expect([...new Set(seen)].filter((line) => !(line in meant))).toEqual([]);
  });

  it("lets break-glass in, everywhere", () => {
    expect(findings.filter((finding) => "subject" in finding && finding.subject.startsWith("break-glass"))).toEqual([]);
  });
});

const named = (subject: string) => subject.replace(/^\w+:/, "");

const isByDeviceCode = ({ regions }: Extract<Finding, { kind: "cannotBeMet" | "canBeStopped" }>) =>
  regions.every(({ where }) => where.flow?.every((flow) => flow === "deviceCodeFlow") ?? false);
