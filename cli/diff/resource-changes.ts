import { definitions } from "../../components/providers/definitions.ts";
import type { DeclaredResource, DeclaredTenant, Value } from "../../policies/rules.ts";
import { type Family, familyOf } from "./families.ts";

/** What happens to an object of the tenant. `archive`: it leaves the code and stays in the tenant, read-only; `leave`: as it is. */
export type Happens = "create" | "update" | "replace" | "delete" | "archive" | "leave";

export interface ResourceChange {
  readonly happens: Happens;
  readonly family: Family;
  readonly urn: string;
  /** Display name, else the logical name. */
  readonly title: string;
  readonly before?: DeclaredResource;
  readonly after?: DeclaredResource;
}

/** Pulumi's step names, as far as they change something in the tenant. */
const steps: Readonly<Record<string, Happens>> = {
  create: "create",
  update: "update",
  replace: "replace",
  delete: "delete",
};

/**
 * What changes, object by object. With the engine's own steps it is what they say; without, the two sides are held
 * against each other, and a replacement is told by the properties that azuread cannot change.
 */
export function resourceChanges(
  now: DeclaredTenant,
  proposed: DeclaredTenant,
  ops?: ReadonlyMap<string, string>,
): readonly ResourceChange[] {
  const was = new Map(now.resources.map((resource) => [resource.urn, resource]));
  const is = new Map(proposed.resources.map((resource) => [resource.urn, resource]));
  const urns = [...new Set([...was.keys(), ...is.keys()])].sort();
  return urns.flatMap((urn): ResourceChange[] => {
    const [before, after] = [was.get(urn), is.get(urn)];
    const resource = after ?? before;
    const family = resource && familyOf(resource.type);
    const happens = ops ? steps[ops.get(urn) ?? ""] : compared(before, after);
    if (!resource || !family || !happens) return [];
    return [
      {
        happens: happens === "delete" ? leaving(resource, family) : happens,
        family,
        urn,
        title: titleOf(resource),
        ...(before && { before }),
        ...(after && { after }),
      },
    ];
  });
}

/** What holds people's work is archived, and what a tenant has one of is no longer held. */
function leaving({ type }: DeclaredResource, family: Family): Happens {
  if (family === "team") return "archive";
  return definitions.some((one) => one.shape === "singleton" && type.endsWith(`:${one.type}`)) ? "leave" : "delete";
}

function titleOf({ inputs, name }: DeclaredResource): string {
  return typeof inputs.displayName === "string" ? inputs.displayName : name;
}

function compared(before: DeclaredResource | undefined, after: DeclaredResource | undefined): Happens | undefined {
  if (!before) return "create";
  if (!after) return "delete";
  const changed = Object.keys(after.inputs).filter(
    (key) => !agrees(before.inputs[key] ?? null, after.inputs[key] ?? null),
  );
  if (changed.length === 0) return undefined;
  return changed.some((key) => (replacing[after.type] ?? []).includes(key)) ? "replace" : "update";
}

/** Inputs whose change makes azuread delete the object and make another. */
const replacing: Readonly<Record<string, readonly string[]>> = {
  "azuread:index/group:Group": ["types", "mailNickname", "assignableToRole", "behaviors", "provisioningOptions"],
  "azuread:index/groupMember:GroupMember": ["groupObjectId", "memberObjectId"],
};

/** Whether what is asked for is there; what only the tenant added says nothing. */
function agrees(there: Value, asked: Value): boolean {
  if (asked === null || there === asked) return asked !== null || isEmpty(there);
  if (Array.isArray(asked)) {
    // azuread keeps many lists as sets.
    if (Array.isArray(there) && asked.every((item) => typeof item === "string")) {
      return JSON.stringify([...there].sort()) === JSON.stringify([...asked].sort());
    }
    return (
      (Array.isArray(there) || (there === null && asked.length === 0)) &&
      asked.length === (there?.length ?? 0) &&
      asked.every((item: Value, index) => agrees(there?.[index] ?? null, item))
    );
  }
  if (typeof asked !== "object" || typeof there !== "object" || there === null || Array.isArray(there)) return false;
  return Object.entries(asked).every(([key, item]) => agrees((there as Record<string, Value>)[key] ?? null, item));
}

function isEmpty(value: Value): boolean {
  return value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}
