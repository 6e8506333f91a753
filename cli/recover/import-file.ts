import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { DeclaredResource, DeclaredTenant } from "../../policies/rules.ts";
import type { Session } from "../engine/session.ts";
import type { StackExport } from "../engine/stack.ts";
import type { Action, RecoveredType } from "./plan.ts";

type TakeIn = Extract<Action, { kind: "takeIn" }>;

/** azuread's ids are paths. */
const idPaths: Readonly<Record<RecoveredType, string>> = {
  "azuread:index/group:Group": "/groups",
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": "/identity/conditionalAccess/policies",
  "azuread:index/namedLocation:NamedLocation": "/identity/conditionalAccess/namedLocations",
};

interface ImportEntry {
  readonly type: string;
  readonly name: string;
  readonly id?: string;
  readonly component?: true;
  readonly parent?: string;
  readonly version?: string;
}

/** What `pulumi import --file` reads; see https://www.pulumi.com/docs/iac/cli/commands/pulumi_import/ */
export interface ImportContent {
  readonly nameTable: Readonly<Record<string, string>>;
  readonly resources: readonly ImportEntry[];
}

/** The objects to take in, under their parents; parents that the killed run had not reached yet come first. */
export function importContent(
  takenIn: readonly TakeIn[],
  declared: DeclaredTenant,
  state: StackExport,
  version: string | undefined,
): ImportContent {
  const byUrn = new Map(declared.resources.map((resource) => [resource.urn, resource]));
  const inState = new Set((state.deployment.resources ?? []).map(({ urn }) => urn));
  const nameTable: Record<string, string> = {};
  const components = new Map<string, ImportEntry>();
  const parentName = (resource: DeclaredResource): string | undefined => {
    const parent = resource.parent === undefined ? undefined : byUrn.get(resource.parent);
    if (!parent) return undefined;
    if (inState.has(parent.urn)) {
      nameTable[parent.name] = parent.urn;
    } else if (!components.has(parent.urn)) {
      const above = parentName(parent);
      components.set(parent.urn, {
        type: parent.type,
        name: parent.name,
        component: true,
        ...(above && { parent: above }),
      });
    }
    return parent.name;
  };
  const objects = takenIn.flatMap((action): ImportEntry[] => {
    const resource = byUrn.get(action.urn);
    if (!resource) return [];
    const parent = parentName(resource);
    const id = `${idPaths[action.type]}/${action.id}`;
    return [{ type: action.type, name: action.name, id, ...(parent && { parent }), ...(version && { version }) }];
  });
  return { nameTable, resources: [...components.values(), ...objects] };
}

export function importFile(
  session: Session,
  takenIn: readonly TakeIn[],
  { declared, state }: { readonly declared: DeclaredTenant; readonly state: StackExport },
): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "m365-tenant-"));
  const path = join(folder, "import.json");
  const content = importContent(takenIn, declared, state, azureadVersionOf(session.project.folder));
  writeFileSync(path, JSON.stringify(content, null, 2), { mode: 0o600 });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The version the program asks for: another one would be another provider to the engine. */
function azureadVersionOf(folder: string): string | undefined {
  try {
    const file = createRequire(join(folder, "package.json")).resolve("@pulumi/azuread/package.json");
    if (!existsSync(file)) return undefined;
    return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
