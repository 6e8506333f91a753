import type * as azuread from "@pulumi/azuread";
import type { PolicyStage } from "../config/conditional-access.ts";
import type { Baseline, PolicyKey, Stage } from "../config/policy-keys.ts";
import type { AnyGroup, BreakGlassGroup, RolloutGroup } from "../organisation/group-kinds.ts";
import type { Transform } from "../transform.ts";
import type { AccessPersonas } from "./access-personas.ts";
import type { AccessExceptionArgs } from "./exceptions.ts";
import type { Owned } from "./left-out.ts";
import type { Locations } from "./places.ts";

/** How people get in. */
export interface ConditionalAccessArgs {
  /** The group that every policy leaves out, so that somebody can always open the tenant. */
  breakGlass: BreakGlassGroup;
  /**
   * How much of the table of policies the tenant gets: `minimal` is five that ask for nothing but conditional access
   * itself, `essential` is what a town hall can explain, `full` is Microsoft's framework for every persona.
   *
   * @default "essential"
   */
  baseline?: Baseline;
  /**
   * Who is who. A policy for a persona the tenant has not is left out.
   *
   * @default - none: only policies for everyone, administrators and guests
   */
  personas?: AccessPersonas;
  /**
   * Groups of the roll-out steps, by key.
   *
   * @default - none: the stage `groups` cannot be used
   */
  rollout?: Readonly<Record<string, RolloutGroup>>;
  /**
   * Stage of the policies: `reportOnly` writes to the sign-in log what would have happened, `groups` decides for people
   * of some roll-out steps, `on` for all a policy is about. Report-only says nothing about what people register or join:
   * those policies are off until they come to their first step. Policies that ask for a device leave out Mac, iOS and
   * Android while they report, since they would ask people there for a certificate.
   *
   * @default "reportOnly"
   * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-report-only
   */
  stage?: Stage;
  /**
   * Roll-out steps that the stage `groups` reaches.
   *
   * @default - the first step
   */
  steps?: readonly string[] | undefined;
  /**
   * Stage of single policies, by key; it goes before `stage`, and a policy that is named is made whatever the baseline.
   * Entra refuses a policy that is on beside security defaults, so the first one takes them off: let `mfa-everyone` and
   * `legacy-authentication` be among the first.
   *
   * @default - none
   */
  policies?: { readonly [key in PolicyKey]?: PolicyStage | undefined };
  /**
   * Countries and offices.
   *
   * @default - none: no policy looks at places
   */
  locations?: Locations | undefined;
  /**
   * What the municipality has besides conditional access itself; a policy that would ask for more is left out.
   *
   * @default - nothing
   */
  owned?: Owned | undefined;
  /**
   * True where Entra Connect writes accounts from a server of the municipality's own: the account it signs in with is
   * left out of what it cannot answer.
   *
   * @default false
   * @see https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength
   */
  directorySync?: boolean | undefined;
  /**
   * Who is let off which policy, by whose word and until when.
   *
   * @default - nobody
   */
  exceptions?: readonly AccessExceptionArgs[] | undefined;
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
