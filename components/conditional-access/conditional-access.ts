import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";
import { type PolicyKey, policyKeys, type Stage } from "../config/policy-keys.ts";
import type { AnyGroup, BreakGlassGroup } from "../organisation/group-kinds.ts";
import { IdentitySecurityDefaults } from "../providers/index.ts";
import { type Transform, transformed } from "../transform.ts";
import { type DeclaredPolicy, declaredPolicy, groupSymbol } from "./declared.ts";
import { laneBefore } from "./lanes.ts";
import { policyArgs, states } from "./policy-args.ts";
import { policyTable } from "./policy-table.ts";

/** How people get in. */
export interface ConditionalAccessArgs {
  /** The group that every policy leaves out, so that somebody can always open the tenant. */
  breakGlass: BreakGlassGroup;
  /**
   * Stage of the policies: `reportOnly` writes to the sign-in log what would have happened, `on` decides.
   *
   * @default "reportOnly"
   * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-report-only
   */
  stage?: Stage;
  /**
   * Stage of single policies, by key; it goes before `stage`. Entra refuses a policy that is on beside security
   * defaults, so the first one takes them off: let `mfa-everyone` and `legacy-authentication` be among the first.
   *
   * @default - none
   */
  policies?: { [key in PolicyKey]?: Stage | undefined };
  /**
   * True turns security defaults on again when no policy is on any more; false leaves the tenant without either, and
   * says so.
   *
   * @default true
   * @see https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy
   */
  restoreOnDelete?: boolean | undefined;
  /**
   * Groups that a transform may name, so that the review knows them by name.
   *
   * @default - none
   */
  groups?: readonly AnyGroup[];
  /** The last word on arguments of every policy. Leaving break-glass in is stopped by the policy pack. */
  transform?: { policy?: Transform<azuread.ConditionalAccessPolicyArgs, { key: PolicyKey }> };
}

/**
 * Conditional access: the essential baseline from `policy-table.ts`. Every policy starts report-only and leaves
 * break-glass out. The tenant's security defaults go off in the run that turns the first policy on, after everything
 * else stands and right before it.
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
 *   policies: { "mfa-everyone": "on", "legacy-authentication": "on" },
 * });
 * ```
 */
export class ConditionalAccess extends pulumi.ComponentResource {
  /** The policies, by key. */
  readonly policies: Readonly<Record<string, azuread.ConditionalAccessPolicy>>;
  /** What the policies say, with groups by name; the policy pack reads it while ids are unknown. */
  readonly declared: readonly DeclaredPolicy[];
  /** Security defaults turned off; absent while every policy only reports. */
  readonly securityDefaults: IdentitySecurityDefaults | undefined;

  readonly #name: string;
  readonly #args: ConditionalAccessArgs;

  constructor(name: string, args: ConditionalAccessArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:ConditionalAccess", name, {}, opts);
    this.#name = name;
    this.#args = args;
    const finals = policyKeys.map((key) => this.#finalArgs(key));
    const reporting = this.#createPolicies(finals.filter((final) => !decides(final)));
    this.securityDefaults = finals.some(decides) ? this.#turnSecurityDefaultsOff(reporting) : undefined;
    const deciding = this.#createPolicies(finals.filter(decides), reporting, this.securityDefaults);
    this.policies = Object.fromEntries([...reporting, ...deciding].map(({ key, policy }) => [key, policy]));
    const groups = [args.breakGlass, ...(args.groups ?? [])];
    this.declared = finals.map((final) => declaredPolicy(final.key, final.stage === "on", final.args, groups));
    this.registerOutputs({ declared: { policies: this.declared, breakGlass: groupSymbol(args.breakGlass) } });
  }

  #finalArgs(key: PolicyKey): FinalPolicy {
    const stage = this.#args.policies?.[key] ?? this.#args.stage ?? "reportOnly";
    const args = policyArgs(policyTable[key], stage, this.#args.breakGlass);
    return { key, stage, args: transformed(args, this.#args.transform?.policy, { key }) };
  }

  #createPolicies(
    finals: readonly FinalPolicy[],
    made: readonly MadePolicy[] = [],
    after?: pulumi.Resource,
  ): readonly MadePolicy[] {
    const all = [...made];
    for (const { key, args } of finals) {
      const lane = laneBefore(all).map(({ policy }) => policy);
      const dependsOn = after === undefined ? lane : [...lane, after];
      const policy = new azuread.ConditionalAccessPolicy(`${this.#name}-${key}`, args, { parent: this, dependsOn });
      all.push({ key, policy });
    }
    return all.slice(made.length);
  }

  // Entra refuses a policy that is on while security defaults are on, so they go off as late as that allows: when
  // break-glass and all that only reports already stand. A run that fails before this leaves them on.
  #turnSecurityDefaultsOff(reporting: readonly MadePolicy[]): IdentitySecurityDefaults {
    this.#warnOfLoss(reporting);
    return new IdentitySecurityDefaults(
      `${this.#name}-security-defaults`,
      { settings: { isEnabled: false }, restoreOnDelete: this.#args.restoreOnDelete ?? true },
      { parent: this, dependsOn: [this.#args.breakGlass.resource, ...reporting.map(({ policy }) => policy)] },
    );
  }

  #warnOfLoss(reporting: readonly MadePolicy[]): void {
    const lost = reporting.map(({ key }) => key).filter((key) => asSecurityDefaultsDo.has(key));
    if (lost.length === 0) return;
    const text = `security defaults go off while policies only report: ${lost.join(", ")}; turn on what they did for everyone`;
    void pulumi.log.warn(`${this.#name}: ${text}`, this);
  }
}

// What security defaults do for everyone, so what is lost with them.
const asSecurityDefaultsDo: ReadonlySet<PolicyKey> = new Set(["legacy-authentication", "mfa-everyone"]);

interface FinalPolicy {
  key: PolicyKey;
  /** What the configuration asks for; the arguments say what came of it. */
  stage: Stage;
  args: azuread.ConditionalAccessPolicyArgs;
}

interface MadePolicy {
  key: PolicyKey;
  policy: azuread.ConditionalAccessPolicy;
}

const decides = ({ args }: FinalPolicy) => args.state === states.on;
