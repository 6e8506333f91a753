import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyKey } from "../config/policy-keys.ts";
import type { AnyGroup } from "../organisation/group-kinds.ts";
import { staticGroup } from "../organisation/security-group.ts";
import { IdentitySecurityDefaults } from "../providers/index.ts";
import { transformed } from "../transform.ts";
import type { ConditionalAccessArgs } from "./conditional-access-args.ts";
import { type DeclaredPolicy, declaredPolicy, groupSymbol } from "./declared.ts";
import { createGates, type Gates, gatesOf } from "./gates.ts";
import { laneBefore } from "./lanes.ts";
import type { LeftOut } from "./left-out.ts";
import { createPlaces } from "./places.ts";
import { type PlannedPolicy, plannedPolicies } from "./planned-policies.ts";
import { policyArgs } from "./policy-args.ts";
import { declaredExceptions, policyParts, type Whole } from "./policy-parts.ts";
import { uses } from "./policy-uses.ts";
import { strongOrPassStrength } from "./strong-or-pass.ts";

/**
 * Conditional access from the table in `policy-table.ts`. Every policy starts report-only and leaves break-glass out. One
 * that decides waits until the tenant shows that break-glass would open it and that the personas hold their people. The
 * tenant's security defaults go off in the same run, after everything else stands and right before it.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy
 *
 * @example
 * ```ts
 * import { ConditionalAccess, loadOrganisation, Organisation } from "pulumi-m365-tenant";
 *
 * const organisation = new Organisation("bjorkmossa", {
 *   organisation: loadOrganisation("organisation.yaml"),
 *   breakGlass: { accounts: ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"] },
 * });
 * new ConditionalAccess("access", {
 *   breakGlass: organisation.breakGlass,
 *   personas: organisation.accessPersonas,
 *   rollout: organisation.rollout,
 *   baseline: "essential",
 *   locations: { countries: ["SE", "NO"], offices: { stadshuset: { ranges: ["192.0.2.0/24"] } } },
 *   policies: { "mfa-everyone": { steps: ["0"] }, "legacy-authentication": "on" },
 * });
 * ```
 */
export class ConditionalAccess extends pulumi.ComponentResource {
  /** The policies, by key. */
  readonly policies: Readonly<Record<string, azuread.ConditionalAccessPolicy>>;
  /** Policies of the baseline that are not made, each with what it would need. */
  readonly leftOut: readonly LeftOut[];
  /** What the policies say, with groups by name; the policy pack reads it while ids are unknown. */
  readonly declared: readonly DeclaredPolicy[];
  /** Security defaults turned off; absent while every policy only reports. */
  readonly securityDefaults: IdentitySecurityDefaults | undefined;
  /**
   * The group of people on a journey, who are let in from anywhere while they are in it; people put them there in the
   * tenant, and no pull request is needed. Absent while no policy looks at countries.
   */
  readonly travellers: AnyGroup | undefined;
  /** What every policy that decides waits for; absent while none decides. */
  readonly gates: Gates | undefined;

  readonly #name: string;
  readonly #args: ConditionalAccessArgs;

  constructor(name: string, args: ConditionalAccessArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:ConditionalAccess", name, {}, opts);
    this.#name = name;
    this.#args = args;
    const { planned, leftOut } = this.#plan();
    this.leftOut = leftOut;
    this.travellers = planned.some(uses.travellers) ? this.#createTravellers() : undefined;
    const whole = this.#whole(planned);
    const finals = planned.map((policy) => this.#finalPolicy(policy, whole));
    const reporting = this.#createPolicies(finals.filter((final) => !decides(final)));
    this.gates = this.#createGates(finals.filter(decides));
    this.securityDefaults = finals.some(decides) ? this.#turnSecurityDefaultsOff(finals, reporting) : undefined;
    const deciding = this.#createPolicies(finals.filter(decides), reporting);
    this.policies = Object.fromEntries([...reporting, ...deciding].map(({ key, policy }) => [key, policy]));
    this.declared = finals.map((final) => this.#declare(final, whole));
    this.registerOutputs({
      declared: { policies: this.declared, breakGlass: groupSymbol(args.breakGlass), leftOut: this.leftOut },
    });
  }

  #plan() {
    const { baseline = "essential", stage = "reportOnly", rollout = {}, policies = {}, owned = {} } = this.#args;
    const { locations, personas = {} } = this.#args;
    const first = Object.keys(rollout).slice(0, 1);
    const staging = { baseline, stage, steps: this.#args.steps ?? first, policies };
    return plannedPolicies(staging, {
      owned,
      series: new Set(Object.values(personas).map(({ series }) => series)),
      hasCountries: (locations?.countries ?? []).length > 0,
      hasOffices: Object.keys(locations?.offices ?? {}).length > 0,
    });
  }

  #whole(planned: readonly PlannedPolicy[]): Whole {
    const { breakGlass, personas = {}, rollout = {}, owned = {}, exceptions = [], locations = {} } = this.#args;
    const used = { countries: planned.some(uses.countries), offices: planned.some(uses.offices) };
    return {
      breakGlass,
      personas,
      steps: rollout,
      owned,
      directorySync: this.#args.directorySync ?? false,
      exceptions,
      travellers: this.travellers,
      places: createPlaces(this.#name, locations, used, { parent: this }),
      strongOrPass: planned.some(uses.strongOrPass) ? strongOrPassStrength(this.#name, { parent: this }) : undefined,
      planned: new Set(planned.map(({ key }) => key)),
    };
  }

  #createTravellers(): AnyGroup {
    return staticGroup({
      name: `${this.#name}-travellers`,
      purpose: "exception",
      key: "travellers",
      args: { displayName: "CA-Global-Travel-Exclusions" },
      transform: undefined,
      opts: { parent: this },
    });
  }

  #finalPolicy(policy: PlannedPolicy, whole: Whole): FinalPolicy {
    const args = policyArgs(policy, policyParts(policy, whole));
    return { ...policy, args: transformed(args, this.#args.transform?.policy, { key: policy.key }) };
  }

  #createGates(deciding: readonly FinalPolicy[]): Gates | undefined {
    const { breakGlass, personas = {} } = this.#args;
    if (deciding.length === 0) return undefined;
    return createGates(this.#name, deciding, breakGlass, personas, { parent: this });
  }

  #createPolicies(finals: readonly FinalPolicy[], made: readonly MadePolicy[] = []): readonly MadePolicy[] {
    const all = [...made];
    for (const final of finals) {
      const lane = laneBefore(all).map(({ policy }) => policy);
      const policy = new azuread.ConditionalAccessPolicy(`${this.#name}-${final.key}`, final.args, {
        parent: this,
        dependsOn: [...lane, ...(decides(final) ? this.#conditionsOf(final) : [])],
      });
      all.push({ key: final.key, policy });
    }
    return all.slice(made.length);
  }

  #conditionsOf(final: FinalPolicy): pulumi.Resource[] {
    const gates = this.gates === undefined ? [] : gatesOf(final, this.gates, this.#args.personas ?? {});
    return this.securityDefaults === undefined ? gates : [this.securityDefaults, ...gates];
  }

  // Entra refuses a policy that is on while security defaults are on, so they go off as late as that allows: when
  // break-glass and all that only reports already stand. A run that fails before this leaves them on.
  #turnSecurityDefaultsOff(finals: readonly FinalPolicy[], reporting: readonly MadePolicy[]): IdentitySecurityDefaults {
    this.#warnOfLoss(finals);
    const { breakGlass, restoreOnDelete = true } = this.#args;
    const proofs = this.gates === undefined ? [] : [this.gates.breakGlass, ...Object.values(this.gates.headCounts)];
    return new IdentitySecurityDefaults(
      `${this.#name}-security-defaults`,
      { settings: { isEnabled: false }, restoreOnDelete },
      { parent: this, dependsOn: [breakGlass.resource, ...reporting.map(({ policy }) => policy), ...proofs] },
    );
  }

  #warnOfLoss(finals: readonly FinalPolicy[]): void {
    const lost = finals.filter((final) => asSecurityDefaultsDo.has(final.key) && !decidesForAll(final));
    if (lost.length === 0) return;
    const keys = lost.map(({ key }) => key).join(", ");
    const text = `security defaults go off while policies do not decide for everyone: ${keys}; turn on what they did for everyone`;
    void pulumi.log.warn(`${this.#name}: ${text}`, this);
  }

  #declare({ key, stage, args, row, steps }: FinalPolicy, whole: Whole): DeclaredPolicy {
    const { breakGlass, rollout = {}, personas = {} } = this.#args;
    const groups = [
      breakGlass,
      ...Object.values(personas).map(({ group }) => group),
      ...Object.values(rollout),
      ...(this.travellers === undefined ? [] : [this.travellers]),
      ...(this.#args.groups ?? []),
    ];
    const exceptions = declaredExceptions({ key, stage, row, steps }, whole);
    return {
      ...declaredPolicy(key, stage !== "reportOnly", args, groups),
      ...(exceptions.length > 0 && { exceptions }),
    };
  }
}

// What security defaults do for everyone, so what is lost with them.
const asSecurityDefaultsDo: ReadonlySet<PolicyKey> = new Set(["legacy-authentication", "mfa-everyone"]);

interface FinalPolicy extends PlannedPolicy {
  args: azuread.ConditionalAccessPolicyArgs;
}

interface MadePolicy {
  key: PolicyKey;
  policy: azuread.ConditionalAccessPolicy;
}

// Graph's word for a policy that is on. The arguments say what came of the configuration and of a transform.
const decides = ({ args }: FinalPolicy) => args.state === "enabled";
const decidesForAll = (final: FinalPolicy) => decides(final) && final.stage !== "groups";
