import { isJsonObject } from "../../components/graph/index.ts";
import type { AnySetting } from "../../components/providers/definition.ts";
import { definitions } from "../../components/providers/definitions.ts";
import { lookups } from "../../components/providers/lookups/lookups.ts";
import type { DeclaredResource, DeclaredTenant } from "../../policies/rules.ts";
import { azureadNeeds, type Needs } from "./azuread-needs.ts";
import { coveredBy } from "./covers.ts";
import { jobNeeds, jobsOfEveryStack } from "./job-needs.ts";

/** To deploy, or only to look: previews with `--refresh`, drift checks. */
export type Mode = "deploy" | "readOnly";

/** One permission, and the kinds of resources that ask for it. */
export interface Wanted {
  readonly name: string;
  /** Pulumi types, each with how many of the stack ask. */
  readonly askedBy: Readonly<Record<string, number>>;
}

/** What a command beside the deployment asks for. */
export interface WantedByJob {
  readonly command: string;
  /** Application permissions of Microsoft Graph that nothing else of the list opens. */
  readonly permissions: readonly string[];
}

/** What the application that deploys a stack must be given. */
export interface PermissionManifest {
  readonly mode: Mode;
  /** Application permissions of Microsoft Graph. */
  readonly permissions: readonly Wanted[];
  /** Entra roles of the application itself, for the API that asks for roles. */
  readonly roles: readonly Wanted[];
  /** Beside it: commands that run only when somebody asks. */
  readonly jobs: readonly WantedByJob[];
  /** Azure resources: they ask for roles in Azure, which no permission of Graph stands for. */
  readonly azure: Readonly<Record<string, number>>;
  /** Types nothing is known about: whoever reads the list must look them up. */
  readonly unknown: Readonly<Record<string, number>>;
}

const ownType = "pulumi-nodejs:dynamic/tenant:";

export function permissionManifest(tenant: DeclaredTenant, mode: Mode): PermissionManifest {
  const permissions = new Map<string, Map<string, number>>();
  const roles = new Map<string, Map<string, number>>();
  const azure = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const resource of tenant.resources) {
    const { type } = resource;
    if (isComponent(type)) continue;
    if (type.startsWith("azure-native:")) count(azure, type);
    else {
      const needs = needsOf(resource, mode);
      if (needs === undefined) count(unknown, type);
      for (const name of needs?.permissions ?? []) count(at(permissions, name), type);
      for (const name of needs?.roles ?? []) count(at(roles, name), type);
    }
  }
  const names = [...permissions.keys()];
  const needed = [...permissions].filter(([name]) => coveredBy(name, names) === undefined);
  return {
    mode,
    permissions: wanted(needed),
    roles: wanted([...roles]),
    jobs: wantedByJobs(tenant, mode, names),
    azure: sorted(azure),
    unknown: sorted(unknown),
  };
}

function wantedByJobs({ resources }: DeclaredTenant, mode: Mode, names: readonly string[]): WantedByJob[] {
  const types = new Set(resources.map(({ type }) => type));
  const ofComponents = Object.entries(jobNeeds).flatMap(([type, job]) => (types.has(type) ? [job] : []));
  return [...ofComponents, ...(names.length > 0 ? jobsOfEveryStack : [])].flatMap(({ command, permissions }) => {
    const asked = mode === "readOnly" ? permissions.read : permissions.write;
    const more = asked.filter((name) => !names.includes(name) && coveredBy(name, [...names, ...asked]) === undefined);
    return more.length === 0 ? [] : [{ command, permissions: more }];
  });
}

function needsOf(
  resource: DeclaredResource,
  mode: Mode,
): { permissions: readonly string[]; roles: readonly string[] } | undefined {
  const pick = <T>(needs: { read: T; write: T }): T => (mode === "readOnly" ? needs.read : needs.write);
  if (resource.type.startsWith(ownType)) {
    const own = resource.type.slice(ownType.length);
    const lookup = lookups.find(({ type }) => type === own);
    if (lookup !== undefined) return { permissions: lookup.permissions, roles: [] };
    const setting = definitions.find(({ type }) => type === own);
    if (setting === undefined) return undefined;
    const { role, read } = setting.permissions;
    // What no application can write is compared only.
    if (setting.readOnly !== undefined) return { permissions: read, roles: role === undefined ? [] : [role.read] };
    const more = mode === "readOnly" ? readsMore(setting, resource) : [];
    return { permissions: [...pick(setting.permissions), ...more], roles: role === undefined ? [] : [pick(role)] };
  }
  const known = azureadNeeds[resource.type];
  if (known === undefined) return undefined;
  const needs: Needs = typeof known === "function" ? known(resource.inputs) : known;
  return { permissions: pick(needs), roles: [] };
}

function readsMore(setting: AnySetting, { inputs }: DeclaredResource): readonly string[] {
  return isJsonObject(inputs.settings) ? (setting.readsMore?.(inputs.settings) ?? []) : [];
}

/** Components exist in the program alone. */
function isComponent(type: string): boolean {
  return type.startsWith("tenant:") || type.startsWith("pulumi:");
}

function at(map: Map<string, Map<string, number>>, name: string): Map<string, number> {
  const found = map.get(name) ?? new Map<string, number>();
  map.set(name, found);
  return found;
}

function count(map: Map<string, number>, name: string): void {
  map.set(name, (map.get(name) ?? 0) + 1);
}

function wanted(list: [string, Map<string, number>][]): Wanted[] {
  return list.map(([name, askedBy]) => ({ name, askedBy: sorted(askedBy) })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sorted(map: Map<string, number>): Record<string, number> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
