import {
  type AccessDiff,
  analyse,
  diff,
  type Finding,
  type Policy,
  parsePolicies,
  readTenant,
  securityDefaults,
} from "../../access/index.ts";
import {
  type DeclaredSubject,
  type DeclaredTenant,
  declaredAccess,
  type RuleSettings,
  type Value,
  valueAt,
} from "../../policies/rules.ts";
import type { AccessSet } from "../access/access-set.ts";
import { addressesOf } from "../access/addresses.ts";
import { locationsApart } from "./locations-apart.ts";
import type { TenantAccess } from "./tenant-access.ts";

/** What a change does to who gets in. */
export interface AccessChange {
  /** Names and places of both sides, to speak of them with. */
  readonly set: AccessSet;
  readonly diff: AccessDiff;
  /** The same once everything that only reports is turned on; absent when nothing reports. */
  readonly onceOn?: AccessDiff;
  /** Policies after the change: enforced, and only reporting. */
  readonly enforced: number;
  readonly reporting: number;
  /** Policies of the tenant that the code does not hold; absent when only the state was read. */
  readonly others?: number;
  readonly securityDefaults: { readonly before?: boolean; readonly after?: boolean };
  /** What can stop those who must always get in, and administrators, after the change. */
  readonly alarms: readonly Finding[];
  readonly breakGlass: { readonly before: number; readonly after: number };
}

/**
 * Compares what two declared tenants mean for who gets in, with what else the tenant holds where that was read. The
 * settings of the rules say who is break-glass where no component does.
 */
export function accessChange(
  now: DeclaredTenant,
  proposed: DeclaredTenant,
  tenant?: TenantAccess,
  settings: RuleSettings = {},
): AccessChange {
  const apart = locationsApart(now, proposed);
  const [was, is] = [declaredAccess(apart.now, settings), declaredAccess(apart.proposed, settings)];
  const others = tenant ? othersOf(tenant, was.urns) : [];
  const defaults = defaultsOf(now, proposed, tenant);
  const before = [...was.policies, ...others, ...(defaults.before ? parsePolicies(securityDefaults) : [])];
  const after = [...is.policies, ...others, ...(defaults.after ? parsePolicies(securityDefaults) : [])];
  const locations = [...(is.facts.namedLocations ?? []), ...(was.facts.namedLocations ?? [])];
  const facts = readTenant({
    ...is.facts,
    namedLocations: distinct([...locations, ...(tenant?.namedLocations ?? [])]),
  });
  const subjects = bothSides(is.subjects, was.subjects);
  const set: AccessSet = {
    policies: after,
    tenant: facts,
    subjects,
    names: new Map([...namesOf(tenant), ...was.names, ...is.names]),
    locations: is.locations,
    addresses: addressesOf(is.facts.namedLocations ?? []),
  };
  const reporting = is.policies.filter(({ state }) => state === "reportOnly").length;
  const glass = (all: readonly DeclaredSubject[]) => all.filter(({ kind }) => kind === "breakGlass").length;
  return {
    set,
    diff: diff(before, after, facts, subjects),
    ...(reporting > 0 && { onceOn: diff(before, after, facts, subjects, { reportOnlyToo: true }) }),
    enforced: after.filter(({ state }) => state === "enabled").length,
    reporting,
    ...(tenant && { others: others.length }),
    securityDefaults: defaults,
    // Nobody can be left out of security defaults; they are no policy's fault.
    alarms: alarmsOf([...is.policies, ...others], set),
    breakGlass: { before: glass(was.subjects), after: glass(is.subjects) },
  };
}

/** Policies in the tenant that the stack does not hold: they stay whatever the program says. */
function othersOf(tenant: TenantAccess, held: ReadonlyMap<string, string>): readonly Policy[] {
  return parsePolicies(tenant.policies.filter(({ id }) => !held.has(id)));
}

const defaultsType = "pulumi-nodejs:dynamic/tenant:IdentitySecurityDefaults";

/** The tenant's own answer goes before what the state remembers; a program that says nothing leaves them as they are. */
function defaultsOf(now: DeclaredTenant, proposed: DeclaredTenant, tenant: TenantAccess | undefined) {
  const resource = (side: DeclaredTenant) => side.resources.find(({ type }) => type === defaultsType);
  const [was, is] = [resource(now), resource(proposed)];
  const before = tenant?.securityDefaults ?? flag(was?.inputs.settings);
  const restored = was && !is && was.inputs.restoreOnDelete === true ? flag(was.outputs.before) : undefined;
  const after = flag(is?.inputs.settings) ?? restored ?? before;
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function flag(settings: Value | undefined): boolean | undefined {
  const isEnabled = valueAt(settings, "isEnabled");
  return typeof isEnabled === "boolean" ? isEnabled : undefined;
}

function distinct(locations: readonly unknown[]): unknown[] {
  const byId = new Map<unknown, unknown>();
  for (const location of locations) {
    const id = typeof location === "object" && location !== null && "id" in location ? location.id : location;
    if (!byId.has(id)) byId.set(id, location);
  }
  return [...byId.values()];
}

function bothSides(is: readonly DeclaredSubject[], was: readonly DeclaredSubject[]): readonly DeclaredSubject[] {
  const keys = new Set(is.map(({ key }) => key));
  return [...is, ...was.filter(({ key }) => !keys.has(key))];
}

function namesOf(tenant: TenantAccess | undefined): [string, string][] {
  return (tenant?.namedLocations ?? []).flatMap(({ id, displayName }): [string, string][] =>
    typeof displayName === "string" ? [[id.toLowerCase(), displayName]] : [],
  );
}

const globalAdministrator = "role:62e90394-69f5-4237-9190-012177145e10";

/** Break-glass and the deploying application must never be stopped; administrators must not be locked out. */
function alarmsOf(policies: readonly Policy[], { tenant, subjects }: AccessSet): readonly Finding[] {
  const asked = subjects.filter(({ mustGetIn, key }) => mustGetIn === true || key === globalAdministrator);
  const keys = new Set(asked.map(({ key }) => key));
  return analyse(policies, tenant, asked).filter(
    (finding) => (finding.kind === "canBeStopped" || finding.kind === "lockedOut") && keys.has(finding.subject),
  );
}
