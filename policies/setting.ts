import { type DeclaredResource, type DeclaredTenant, isUnknown, type Value, valueAt } from "./declared-tenant.ts";
import type { Judged } from "./judgement.ts";

/** Pulumi's token of one of this library's resources. */
export const settingType = (type: string) => `pulumi-nodejs:dynamic/tenant:${type}`;

/** A tenant setting as it is declared, or as the tenant shows it. */
export interface SettingView {
  readonly resource: DeclaredResource;
  /** What people call it: "TeamsMeetingPolicy Global". */
  readonly object: string;
  /** The name, of a kind that has several. */
  readonly identity: string | undefined;
  readonly settings: Value | undefined;
}

/** What a property must hold. */
export interface Expectation {
  /** Path below `settings`. */
  readonly property: string;
  readonly accepts: (value: Value) => boolean;
  /** What to write, in the words of the code. */
  readonly wants: string;
  /** The line of a stack's configuration that makes this library's components write it. */
  readonly stackLine?: string;
}

/** The property holds one of these values. */
export const holds = (property: string, ...values: readonly (string | number | boolean)[]): Expectation => ({
  property,
  accepts: (value) => values.some((wanted) => wanted === value),
  wants: values.map((value) => JSON.stringify(value)).join(" | "),
});

export function settingsOf(tenant: DeclaredTenant, type: string): readonly SettingView[] {
  return tenant.resources
    .filter((resource) => resource.type === settingType(type))
    .map((resource) => {
      const { identity, settings } = resource.inputs;
      const name = typeof identity === "string" ? identity : undefined;
      return { resource, identity: name, object: name === undefined ? type : `${type} ${name}`, settings };
    });
}

/** The one object of a kind. */
export function judgeSingleton(
  tenant: DeclaredTenant,
  type: string,
  expectations: readonly Expectation[],
): readonly Judged[] {
  const views = settingsOf(tenant, type);
  if (views.length > 0) return judgeObject(tenant, views, expectations);
  if (!tenant.observed) return [notDeclared(type, expectations.find(({ stackLine }) => stackLine)?.stackLine)];
  return expectations.map(({ property, wants, stackLine }) => ({
    kind: "settingUnset",
    object: type,
    property,
    wants,
    ...(stackLine && { stackLine }),
    verdict: "fail",
  }));
}

/** Every policy of a type, the tenant-wide one included: people without another have that. */
export function judgeEveryPolicy(
  tenant: DeclaredTenant,
  type: string,
  expectations: readonly Expectation[],
  counts: (view: SettingView) => boolean = () => true,
): readonly Judged[] {
  const views = settingsOf(tenant, type);
  const objects = Map.groupBy(views.filter(counts), ({ identity }) => identity?.toLowerCase());
  const found = [...objects.values()].flatMap((parts) => judgeObject(tenant, parts, expectations));
  return [...found, ...(views.some(isGlobal) ? [] : [missingGlobal(tenant, type)])];
}

/** The tenant-wide policy of a type. */
export function judgeGlobalPolicy(
  tenant: DeclaredTenant,
  type: string,
  expectations: readonly Expectation[],
): readonly Judged[] {
  const views = settingsOf(tenant, type).filter(isGlobal);
  if (views.length === 0) return [missingGlobal(tenant, type)];
  return judgeObject(tenant, views, expectations);
}

/**
 * One object, which parts of a program may hold together, each some of its properties: a property is judged where it is
 * held, everywhere it is.
 */
function judgeObject(
  tenant: DeclaredTenant,
  parts: readonly SettingView[],
  expectations: readonly Expectation[],
): readonly Judged[] {
  return expectations.flatMap((expectation) => {
    const path = expectation.property.split(".");
    const holding = parts.filter(({ settings }) => (valueAt(settings, ...path) ?? undefined) !== undefined);
    return (holding.length > 0 ? holding : parts.slice(0, 1)).flatMap((view) => judgeView(tenant, view, [expectation]));
  });
}

/** Nothing in the program says it: the tenant keeps what it has. */
export const notDeclared = (subject: string, stackLine?: string): Judged => ({
  kind: "notDeclared",
  subject,
  ...(stackLine && { stackLine }),
  verdict: "notDecidedHere",
});

// A tenant always has its Global policy: a reading without it is no evidence of anything.
const missingGlobal = (tenant: DeclaredTenant, type: string): Judged =>
  tenant.observed
    ? { kind: "settingUnknown", object: `${type} Global`, property: "Identity", verdict: "undecided" }
    : notDeclared(`${type} Global`);

/** The policy that everyone has who was given no other. */
export const isGlobal = ({ identity }: SettingView) => identity?.toLowerCase() === "global";

export function judgeView(
  tenant: DeclaredTenant,
  view: SettingView,
  expectations: readonly Expectation[],
): readonly Judged[] {
  return expectations.flatMap(({ property, accepts, wants, stackLine }): Judged[] => {
    const value = valueAt(view.settings, ...property.split("."));
    const { object } = view;
    const { urn } = view.resource;
    if (isUnknown(value)) return [{ kind: "settingUnknown", object, property, verdict: "undecided", urn }];
    if (value === undefined || value === null) {
      const facts = { object, property, wants, ...(stackLine && { stackLine }) };
      return tenant.observed
        ? [{ kind: "settingUnset", ...facts, verdict: "fail", urn }]
        : [{ kind: "settingNotHeld", ...facts, verdict: "notDecidedHere", urn }];
    }
    if (accepts(value)) return [];
    return [{ kind: "settingIs", object, property, value: shown(value), wants, verdict: "fail", urn }];
  });
}

/** A value as a sentence can hold it. */
export function shown(value: Value): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
