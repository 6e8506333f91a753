import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding, SignIn } from "../../access/index.ts";
import { policyFile } from "../../cli/access/policy-file.ts";
import { answeredFor, isAccepted } from "../../cli/simulate/accepted.ts";
import type { AcceptedFinding } from "../../policies/rules.ts";
import { parseRuleSettings } from "../../policies/rules.ts";

const group = "11111111-1111-4111-8111-111111111111";
const home = "22222222-2222-4222-8222-222222222222";

function exported() {
  const folder = mkdtempSync(join(tmpdir(), "accepted-"));
  const file = join(folder, "policies.json");
  const policy = {
    id: "33333333-3333-4333-8333-333333333333",
    displayName: "MFA",
    state: "enabled",
    conditions: { users: { includeGroups: [group] }, applications: { includeApplications: ["All"] } },
    grantControls: { operator: "OR", builtInControls: ["mfa"] },
  };
  const location = {
    "@odata.type": "#microsoft.graph.ipNamedLocation",
    id: home,
    displayName: "Home",
    isTrusted: false,
    ipRanges: [{ "@odata.type": "#microsoft.graph.iPv4CidrRange", cidrAddress: "192.0.2.0/24" }],
  };
  writeFileSync(file, JSON.stringify({ policies: [policy], namedLocations: [location] }));
  const set = policyFile(file, []);
  rmSync(folder, { recursive: true });
  return set;
}

const set = exported();
const today = new Date("2026-11-26T12:00:00Z");
const register = { kind: "action", action: "urn:user:registersecurityinfo" } as const;
const teams = { kind: "app", id: "1fec8e78-bce4-4aaf-ab1b-5451cc387264", microsoft: true } as const;
const inside = { ip: "192.0.2.7", country: "NO" };
const outside = { ip: "203.0.113.7", country: "NO" };
const example: SignIn = { who: { kind: "user", id: "a", type: "member", groups: [], roles: [] }, target: teams };

type Where = Extract<Finding, { kind: "notCovered" }>["regions"][number]["where"];
const notCovered = (regions: readonly Where[], regionCount = regions.length): Finding => ({
  kind: "notCovered",
  subject: `group:${group}`,
  example,
  regions: regions.map((where) => ({ where, example })),
  regionCount,
});
const words = { owner: "IKT", reason: "nobody is there yet", expires: "2027-06-30" };
const accept = (one: Partial<AcceptedFinding>): AcceptedFinding => ({ finding: "notCovered", ...words, ...one });
const isAnswered = (finding: Finding, ...accepted: readonly AcceptedFinding[]) =>
  isAccepted(answeredFor(finding, accepted, set, today));

describe("somebody who answers for what the analysis finds", () => {
  it.each<[string, Finding, readonly AcceptedFinding[], boolean]>([
    ["answers for it wherever it is", notCovered([{ target: [teams] }]), [accept({})], true],
    ["answers for no other kind", notCovered([{ target: [teams] }]), [accept({ finding: "mfaNotAsked" })], false],
    ["answers for those they name", notCovered([{}]), [accept({ who: [`group:${group}`] })], true],
    ["answers for those they name without their kind", notCovered([{}]), [accept({ who: [group] })], true],
    ["answers for nobody else", notCovered([{}]), [accept({ who: ["joiner"] })], false],
    ["answers at what they name", notCovered([{ target: [teams] }]), [accept({ at: ["teams"] })], true],
    ["answers for nothing beside it", notCovered([{ target: [teams, register] }]), [accept({ at: ["teams"] })], false],
    ["does not answer where anything is reached", notCovered([{}]), [accept({ at: ["teams"] })], false],
    ["answers inside a place", notCovered([{ network: [inside] }]), [accept({ from: ["Home"] })], true],
    ["does not answer outside it", notCovered([{ network: [inside, outside] }]), [accept({ from: ["Home"] })], false],
    [
      "does not answer where every place is meant",
      notCovered([{ target: [teams] }]),
      [accept({ from: ["Home"] })],
      false,
    ],
    [
      "answers together with somebody else, part by part",
      notCovered([{ target: [register] }, { target: [teams], network: [inside] }]),
      [accept({ at: ["register-security-info"] }), accept({ from: ["Home"] })],
      true,
    ],
    [
      "does not answer for a part that is left over",
      notCovered([{ target: [register] }, { target: [teams], network: [outside] }]),
      [accept({ at: ["register-security-info"] }), accept({ from: ["Home"] })],
      false,
    ],
    [
      "does not answer for parts that nobody has seen",
      notCovered([{ target: [teams] }], 6),
      [accept({ at: ["teams"] })],
      false,
    ],
    ["answers until the day they wrote", notCovered([{}]), [accept({ expires: "2026-11-26" })], true],
    ["does not answer after it", notCovered([{}]), [accept({ expires: "2026-11-25" })], false],
  ])("%s", (_, finding, accepted, answered) => {
    expect(isAnswered(finding, ...accepted)).toBe(answered);
  });

  it("does not answer for a lock-out from everything by naming some of it", () => {
    const all: Finding = {
      kind: "lockedOut",
      subject: "joiner",
      targets: [teams],
      everything: true,
      sure: true,
      example,
    };
    const some: Finding = { ...all, everything: false };
    const named = accept({ finding: "lockedOut", at: ["teams"] });
    expect([isAnswered(all, named), isAnswered(some, named)]).toEqual([false, true]);
    // A list as long as this may have been cut.
    expect(isAnswered({ ...some, targets: Array.from({ length: 10 }, () => teams) }, named)).toBe(false);
  });

  it("answers for the policies they name", () => {
    const hole: Finding = {
      ...(notCovered([{}]) as Extract<Finding, { kind: "notCovered" }>),
      kind: "exclusionOpensHole",
      policy: set.policies[0]?.key ?? "",
    };
    const answers = (...policies: string[]) => isAnswered(hole, accept({ finding: "exclusionOpensHole", policies }));
    expect([answers("MFA"), answers("Another")]).toEqual([true, false]);
  });

  it("is told when their day has passed", () => {
    const { accepted } = answeredFor(notCovered([{}]), [accept({ expires: "2026-11-25" })], set, today);
    expect(accepted).toMatchObject([{ owner: "IKT", state: "expired" }]);
  });

  it.each([
    ["a kind that is none", { finding: "gap" }, "guardrails.accepted.0.finding: Invalid option"],
    ["no owner", { owner: "" }, "guardrails.accepted.0.owner: write the office that answers for it"],
    ["no reason", { reason: "todo" }, "guardrails.accepted.0.reason: write why, in a sentence"],
    ["no last day", { expires: "never" }, "guardrails.accepted.0.expires: write its last day"],
    ["an empty list", { who: [] }, "guardrails.accepted.0.who: write at least one"],
    ["a property that is none", { where: "here" }, "guardrails.accepted.0: where is not known here"],
  ])("is refused with %s", (_, wrong, message) => {
    expect(() => parseRuleSettings({ guardrails: { accepted: [{ ...accept({}), ...wrong }] } })).toThrow(message);
  });
});
