import { expect, test } from "vitest";
import {
  type AnalysisSubject,
  analyse,
  clauseName,
  evaluate,
  type Finding,
  parsePolicies,
  readTenant,
  type TenantFacts,
  type Verdict,
} from "../../access/index.ts";
import { facts, municipality, subjects } from "../bench/access/municipality.ts";
import { asks, blocks, exchange, member, policy, strength } from "./cases/words.ts";
import { Dice, randomPolicy, randomSignIn, randomWorld, tenantFacts } from "./random.ts";

const base: TenantFacts = {
  mfaTrustedIps: [],
  namedLocations: [],
  inboundTrust: { default: { mfa: false, compliantDevice: false, hybridJoinedDevice: false } },
};
const glass: AnalysisSubject = { key: "break-glass", who: member("glass", { groups: ["glass"] }), mustGetIn: true };
const room: AnalysisSubject = {
  key: "rooms",
  who: member("room", { groups: ["rooms"], methods: ["password"] }),
  people: 40,
};
const staff: AnalysisSubject = { key: "staff", who: member("anna", { groups: ["staff"] }), people: 900 };
const everyone = { includeUsers: ["All"], excludeGroups: ["glass"] };

function find<K extends Finding["kind"]>(
  policies: unknown[],
  kind: K,
  subject?: string,
): Extract<Finding, { kind: K }>[] {
  const findings = analyse(parsePolicies(policies), readTenant(base), [glass, room, staff]);
  return findings.filter(
    (one) => one.kind === kind && (!subject || ("subject" in one && one.subject === subject)),
  ) as Extract<Finding, { kind: K }>[];
}

test("a block for everybody locks out everybody but break-glass", () => {
  const all = [policy({ users: everyone }, blocks)];
  expect(find(all, "lockedOut", "staff")).toMatchObject([{ everything: true, sure: true, people: 900 }]);
  expect(find(all, "lockedOut", "joiner")).toHaveLength(1);
  expect(find(all, "lockedOut", "break-glass")).toEqual([]);
  expect(find(all, "canBeStopped")).toEqual([]);
});

test("a narrow block is not read as a block for everybody", () => {
  const narrow = [
    policy({ users: everyone, authenticationFlows: { transferMethods: "deviceCodeFlow" } }, blocks),
    policy({ users: everyone, clientAppTypes: ["exchangeActiveSync", "other"] }, blocks),
    policy(
      {
        users: everyone,
        platforms: { includePlatforms: ["all"], excludePlatforms: ["windows", "macOS", "iOS", "android", "linux"] },
      },
      blocks,
    ),
  ];
  expect(find(narrow, "lockedOut", "staff")).toEqual([]);
});

test("forgetting to exclude break-glass from one narrow block is caught, with the sign-in that is stopped", () => {
  const forgotten = [
    policy(
      { users: { includeUsers: ["All"] }, signInRiskLevels: ["high"], platforms: { includePlatforms: ["iOS"] } },
      blocks,
    ),
  ];
  expect(find(forgotten, "canBeStopped")).toMatchObject([
    {
      subject: "break-glass",
      sure: true,
      regionCount: 1,
      regions: [{ where: { platform: ["iOS"], signInRisk: ["high"] } }],
      example: { platform: "iOS", signInRisk: "high", client: "browser", userRisk: "none" },
    },
  ]);
});

test("rooms asked for MFA can never answer, and are locked out by it", () => {
  expect(find([policy({ users: everyone }, asks("mfa"))], "lockedOut", "rooms")).toMatchObject([
    { everything: true, people: 40 },
  ]);
  expect(find([policy({ users: everyone }, asks("mfa"))], "cannotBeMet", "rooms")).toHaveLength(1);
  expect(find([policy({ users: everyone }, asks("mfa"))], "cannotBeMet", "staff")).toEqual([]);
});

test("guests asked for a compliant device are locked out where it is not trusted", () => {
  const found = find([policy({ users: everyone }, asks("compliantDevice"))], "lockedOut").filter(({ sure }) => sure);
  expect(found.map(({ subject }) => subject)).toEqual(["b2bCollaborationGuest", "b2bCollaborationMember"]);
});

test("what no policy covers is one region, not thousands of rows", () => {
  const spared = policy({
    users: everyone,
    applications: { includeApplications: ["All"], excludeApplications: [exchange] },
  });
  const [found] = find([spared], "notCovered", "staff");
  expect(found!.regionCount).toBe(1);
  expect(found!.regions[0]!.where.target).toContainEqual({ kind: "app", id: exchange, microsoft: false });
});

test("a session-only policy protects nothing, and a choice of controls is not MFA", () => {
  const session = policy(
    { users: everyone },
    { grantControls: null, sessionControls: { signInFrequency: { isEnabled: true, type: "hours", value: 1 } } },
  );
  expect(find([session], "notCovered", "staff")).toHaveLength(1);
  const choice = policy(
    { users: everyone },
    { grantControls: { operator: "OR", builtInControls: ["mfa", "compliantDevice"] } },
  );
  expect(find([choice], "mfaNotAsked", "staff")).toHaveLength(1);
  expect(
    find([choice], "notCovered", "staff")
      .flatMap(({ regions }) => regions)
      .every(({ where }) => where.target?.every((target) => target?.kind === "action")),
  ).toBe(true);
  expect(
    find([policy({ users: everyone }, strength("00000000-0000-0000-0000-000000000004"))], "mfaNotAsked", "staff")
      .flatMap(({ regions }) => regions.flatMap(({ where }) => where.target ?? []))
      .every((target) => target.kind === "action"),
  ).toBe(true);
});

test("break-glass outside every policy is no gap", () => {
  expect(find([policy({ users: everyone })], "notCovered", "break-glass")).toEqual([]);
});

test("legacy authentication is open until it is blocked, or until something it cannot answer is asked of it", () => {
  const modern = policy({ users: everyone, clientAppTypes: ["browser", "mobileAppsAndDesktopClients"] });
  const closed = policy({ users: everyone, clientAppTypes: ["exchangeActiveSync", "other"] }, blocks);
  const apps = (found: Extract<Finding, { kind: "legacyOpen" }>[]) =>
    found
      .flatMap(({ regions }) => regions)
      .filter(({ where }) => !where.target || where.target.some((target) => target?.kind === "app"));
  expect(apps(find([modern], "legacyOpen", "staff"))).toHaveLength(1);
  expect(apps(find([modern, closed], "legacyOpen", "staff"))).toEqual([]);
});

test("an exclusion that nothing else covers opens a hole, and one that is covered does not", () => {
  const spared = policy({ users: { includeUsers: ["All"], excludeGroups: ["glass", "staff"] } });
  const other = policy({ users: { includeGroups: ["staff"] } }, asks("compliantDevice"));
  expect(find([spared], "exclusionOpensHole")).toMatchObject([{ subject: "staff", policy: spared.id }]);
  expect(find([spared, other], "exclusionOpensHole")).toEqual([]);
});

test("policies that never apply say on what", () => {
  const untargeted = policy({ applications: { includeApplications: [] } });
  const twice = policy({ platforms: { includePlatforms: ["iOS"], excludePlatforms: ["iOS"] } });
  expect(find([untargeted, twice], "neverApplies")).toMatchObject([{ because: ["target"] }, { because: ["platform"] }]);
});

test("a policy within a stricter one is implied, and one whose people may escape the other is not", () => {
  const wide = policy({ users: everyone }, asks("mfa"));
  const narrow = policy(
    { users: { includeGroups: ["staff"], excludeGroups: ["glass"] }, platforms: { includePlatforms: ["iOS"] } },
    asks("mfa"),
  );
  const escaping = policy({ users: { includeGroups: ["staff"] } }, asks("mfa"));
  expect(find([wide, narrow], "implied")).toEqual([{ kind: "implied", policy: narrow.id, by: wide.id }]);
  expect(find([wide, escaping], "implied")).toEqual([]);
  expect(find([wide, { ...wide, id: "copy" }], "implied")).toMatchObject([{ policy: "copy" }]);
});

test("contradictions are found where both policies meet", () => {
  const always = policy({}, { sessionControls: { persistentBrowser: { isEnabled: true, mode: "always" } } });
  const never = policy(
    { users: { includeGroups: ["staff"] } },
    { sessionControls: { persistentBrowser: { isEnabled: true, mode: "never" } } },
  );
  const elsewhere = policy(
    { users: { includeUsers: ["None"] } },
    { sessionControls: { persistentBrowser: { isEnabled: true, mode: "never" } } },
  );
  expect(find([always, never], "contradiction")).toMatchObject([{ about: "persistentBrowser" }]);
  expect(find([always, elsewhere], "contradiction")).toEqual([]);
  expect(
    find([policy({}, asks("domainJoinedDevice")), policy({}, asks("approvedApplication"))], "contradiction"),
  ).toMatchObject([{ about: "platform" }]);
});

test("what is not understood is said, and is neither a gap nor a cover", () => {
  const odd = policy({ users: everyone, moonPhases: ["full"] }, asks("mfa"));
  expect(find([odd], "notUnderstood")).toMatchObject([
    { policy: odd.id, entries: [{ path: "conditions.moonPhases" }] },
  ]);
});

test("in a municipality's whole set, break-glass and the deployer get in, and every example is as the finding says", () => {
  const policies = parsePolicies(municipality());
  const tenant = readTenant(facts);
  const findings = analyse(policies, tenant, subjects());
  expect(findings.filter(({ kind }) => kind === "canBeStopped")).toEqual([]);
  let checked = 0;
  for (const finding of findings) {
    if (!("example" in finding)) continue;
    const verdict = evaluate(policies, finding.example, tenant);
    const stopped = verdict.kind === "blocked" || (verdict.kind === "allowed" && verdict.neverMet.length > 0);
    if (finding.kind === "lockedOut" && finding.sure) expect(stopped).toBe(true);
    if (finding.kind === "cannotBeMet") expect(verdict.kind).not.toBe("blocked");
    if (finding.kind === "notCovered")
      expect(verdict.kind === "notCovered" || (verdict.kind === "allowed" && verdict.clauses.length === 0)).toBe(true);
    if (finding.kind === "mfaNotAsked" || finding.kind === "legacyOpen") expect(verdict.kind).not.toBe("blocked");
    checked++;
  }
  expect(checked).toBeGreaterThan(20);
});

test("dropping one break-glass exclusion anywhere in that set is caught", () => {
  const tenant = readTenant(facts);
  const json = municipality();
  let caught = 0;
  for (const [index, one] of json.entries()) {
    const users = (one as { conditions: { users: Record<string, unknown> } }).conditions.users;
    if (!JSON.stringify(one).includes('"block"') || !("includeUsers" in users)) continue;
    const changed = JSON.parse(JSON.stringify(json)) as typeof json;
    (changed[index] as { conditions: { users: Record<string, unknown> } }).conditions.users.excludeGroups = [];
    const findings = analyse(parsePolicies(changed), tenant, subjects());
    expect(
      findings.filter(({ kind }) => kind === "canBeStopped"),
      String(index),
    ).not.toEqual([]);
    caught++;
  }
  expect(caught).toBeGreaterThanOrEqual(4);
});

test("random sets: findings hold for the evaluator, sign-in by sign-in, from seed 80000", () => {
  const seen: Partial<Record<Finding["kind"], number>> = {};
  for (let seed = 80_000; seed < 80_200; seed++) {
    const dice = new Dice(seed);
    const tenant = readTenant(tenantFacts(randomWorld(dice)));
    const policies = parsePolicies(
      Array.from({ length: 6 }, (_, index) => ({ ...randomPolicy(dice, `p${index}`), state: "enabled" })),
    );
    const signIns = Array.from({ length: 40 }, () => randomSignIn(dice, 0));
    for (const finding of analyse(policies, tenant, [staff])) {
      seen[finding.kind] = (seen[finding.kind] ?? 0) + 1;
      const where = `seed ${seed}: ${finding.kind}`;
      if (finding.kind === "neverApplies") {
        for (const signIn of signIns) {
          const verdict = evaluate(policies, signIn, tenant);
          expect("by" in verdict ? verdict.by : [], where).not.toContain(finding.policy);
        }
      }
      if (finding.kind === "implied") {
        const rest = policies.filter(({ key }) => key !== finding.policy);
        for (const signIn of signIns) {
          const [verdict, without] = [policies, rest].map((set) => evaluate(set, signIn, tenant));
          // A doubt about a policy that adds nothing may go with it.
          if (verdict!.kind === "unknown" && verdict!.because.includes(finding.policy)) continue;
          expect([without!.kind, clausesOf(without!)], where).toEqual([verdict!.kind, clausesOf(verdict!)]);
        }
      }
      if (!("example" in finding)) continue;
      const verdict = evaluate(policies, finding.example, tenant);
      const nothing = finding.kind === "notCovered" || finding.kind === "legacyOpen";
      if (nothing) expect(clausesOf(verdict), where).toEqual([]);
      if (nothing || finding.kind === "mfaNotAsked" || finding.kind === "cannotBeMet")
        expect(verdict.kind, where).not.toBe("blocked");
      if (finding.kind === "exclusionOpensHole") expect(named(verdict), where).not.toContain(finding.policy);
    }
  }
  console.log("findings seen from seed 80000:", seen);
});

function named(verdict: Verdict): readonly string[] {
  return [...("by" in verdict ? verdict.by : []), ...("because" in verdict ? verdict.because : [])];
}

function clausesOf(verdict: Verdict): string[] {
  return "clauses" in verdict ? verdict.clauses.map(clauseName).sort() : [];
}
