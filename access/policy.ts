import type { Requirement } from "./clause.ts";
import type { DeviceRule } from "./device-filter/rule.ts";
import type { SessionControls } from "./session.ts";
import type { Client, Dimension, ExternalType, Flow, InsiderRisk, Platform, Risk, UserAction } from "./sign-in.ts";

/** One conditional access policy, read once from Graph's JSON: complete, typed, ids in lower case. */
export type Policy = {
  /** The id, or the display name or position of a policy that has no id yet; unique within a set. */
  readonly key: string;
  readonly name: string;
  /** `unreadable` is a state this version does not know: such a policy may or may not be enforced. */
  readonly state: "enabled" | "reportOnly" | "disabled" | "unreadable";
  /** Whom it is for: people, or workload identities; never both. */
  readonly who: PeopleCondition | WorkloadCondition;
  readonly target: TargetCondition;
  /** Unset (null) means every value, here and below. */
  readonly clients: ReadonlySet<Client> | null;
  readonly platforms: Selection<Platform> | null;
  readonly locations: Selection<string> | null;
  readonly device: { readonly mode: "include" | "exclude"; readonly rule: DeviceRule } | null;
  readonly signInRisk: ReadonlySet<Risk> | null;
  readonly userRisk: ReadonlySet<Risk> | null;
  readonly insiderRisk: ReadonlySet<InsiderRisk> | null;
  readonly servicePrincipalRisk: ReadonlySet<Risk> | null;
  readonly flows: ReadonlySet<Flow> | null;
  readonly grant: Grant;
  readonly session: SessionControls;
  /** What the policy holds that this version does not understand; never empty silently. */
  readonly unmodelled: readonly Unmodelled[];
};

/** `all` and the values; for locations `allTrusted` too. Exclusion wins over inclusion. */
export type Selection<T> = { readonly include: Listed<T>; readonly exclude: Listed<T> };
export type Listed<T> = { readonly all: boolean; readonly allTrusted: boolean; readonly values: ReadonlySet<T> };

export type PeopleCondition = { readonly kind: "people"; readonly include: People; readonly exclude: People };

export type People = {
  readonly all: boolean;
  /** The keyword GuestsOrExternalUsers, older than the six types. */
  readonly anyGuest: boolean;
  readonly users: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly external: {
    readonly types: ReadonlySet<ExternalType>;
    readonly tenants: "all" | ReadonlySet<string>;
  } | null;
};

export type WorkloadCondition = {
  readonly kind: "workload";
  /** The keyword ServicePrincipalsInMyTenant. */
  readonly all: boolean;
  readonly include: ReadonlySet<string>;
  readonly exclude: ReadonlySet<string>;
};

export type TargetCondition =
  | {
      readonly kind: "apps";
      readonly all: boolean;
      readonly include: ReadonlySet<string>;
      readonly exclude: ReadonlySet<string>;
    }
  | { readonly kind: "actions"; readonly actions: ReadonlySet<UserAction> }
  | { readonly kind: "contexts"; readonly contexts: ReadonlySet<string> }
  /** No target at all: the policy applies to nothing. */
  | { readonly kind: "nothing" };

export type Grant =
  | { readonly kind: "block" }
  /** Every clause must be met; a clause is met by any one of its requirements. */
  | { readonly kind: "require"; readonly clauses: readonly (readonly Requirement[])[] }
  /** Applies, but protects nothing. */
  | { readonly kind: "none" };

/**
 * A condition, value or property that is not understood. `part` is what it makes unknown.
 * Conditions are joined by AND, so an unread one (`condition`) leaves a sure no standing; an unread member of the policy itself (`policy`) leaves nothing.
 */
export type Unmodelled = {
  readonly part: Dimension | "condition" | "grant" | "session" | "policy";
  readonly path: string;
  readonly value: string;
  readonly why: "unknown property" | "unknown value" | "wrong type" | "missing" | "not supported" | "unreadable rule";
};
