import type { Json, JsonObject, TenantClient } from "../../graph/index.ts";
import type { Present, SettingAccess, Target } from "../access.ts";
import { NothingSentError } from "../handler/failure.ts";
import type { Held } from "../held.ts";
import { findNumber } from "./find-number.ts";
import { orderNumber } from "./order-number.ts";
import { type GraphNumberAssignment, numberManagement } from "./wire.ts";

/** What hangs on a number whoever has it, and is changed by itself. */
const attached = ["locationId", "networkSiteId", "reverseNumberLookupOptions"] as const;

/** A number of the inventory, given to one person or resource account. Taking it back leaves it in the inventory, free. */
export const numberAccess: SettingAccess = {
  id: numberOf,
  async find(tenant, target): Promise<Present> {
    const number = await findNumber(tenant, numberOf(target), target.object);
    if (!number?.assignmentTargetId) return { exists: false, values: {}, born: bornValues(number) };
    return { exists: true, values: valuesOf(number), born: bornValues(number) };
  },
  async create(tenant, target, held) {
    const number = await findNumber(tenant, numberOf(target), target.object);
    await assign(tenant, target, held, number);
    await attach(tenant, target, held, number);
  },
  async write(tenant, target, changes, present) {
    const next: Held = { ...present.values, ...changes } as Held;
    if (changes.assignmentTargetId !== undefined || changes.assignmentCategory !== undefined) {
      // A number has one holder: it is taken from the one and given to the other.
      await unassign(tenant, target, present);
      const number = await findNumber(tenant, numberOf(target), target.object);
      await assign(tenant, target, next, number);
    }
    const number = await findNumber(tenant, numberOf(target), target.object);
    await attach(tenant, target, changes, number);
  },
  remove: unassign,
};

function valuesOf(number: GraphNumberAssignment): Record<string, Json | undefined> {
  return {
    assignmentTargetId: number.assignmentTargetId ?? undefined,
    assignmentCategory: number.assignmentCategory ?? "primary",
    numberType: number.numberType ?? undefined,
    // Not set yet is what remains to be done.
    locationId: number.locationId || undefined,
    networkSiteId: number.networkSiteId || undefined,
    reverseNumberLookupOptions: filled(number.reverseNumberLookupOptions),
  };
}

/** What a free number has: what its operator gave it. */
function bornValues(number: GraphNumberAssignment | undefined): Record<string, Json> {
  return {
    assignmentCategory: "primary",
    locationId: number?.locationId || null,
    networkSiteId: number?.networkSiteId || null,
    reverseNumberLookupOptions: number?.reverseNumberLookupOptions ?? [],
  };
}

async function assign(
  tenant: TenantClient,
  target: Target,
  values: Held,
  number: GraphNumberAssignment | undefined,
): Promise<void> {
  const numberType = values.numberType ?? number?.numberType;
  // Direct Routing numbers need not be in the inventory; all others are the operator's.
  if (number === undefined && numberType !== "directRouting")
    throw new NothingSentError(
      `${target.object} is not among the tenant's numbers; the operator delivers it, or write numberType directRouting for a number on an own gateway`,
    );
  const { assignmentTargetId = null, assignmentCategory = "primary", locationId } = values;
  const body: JsonObject = {
    telephoneNumber: numberOf(target),
    assignmentTargetId,
    numberType: numberType ?? null,
    assignmentCategory,
    ...(typeof locationId === "string" && locationId !== number?.locationId ? { locationId } : {}),
  };
  await orderNumber(tenant, {
    action: "assignNumber",
    telephoneNumber: numberOf(target),
    body,
    attempt: `give ${String(assignmentTargetId)}`,
    object: target.object,
    isDone: (now) => now?.assignmentTargetId === assignmentTargetId && now?.assignmentCategory === assignmentCategory,
  });
}

async function unassign(tenant: TenantClient, target: Target, present: Present): Promise<void> {
  const body = { telephoneNumber: numberOf(target), numberType: present.values.numberType ?? null };
  await orderNumber(tenant, {
    action: "unassignNumber",
    telephoneNumber: numberOf(target),
    body,
    attempt: "take back",
    object: target.object,
    isDone: (now) => !now?.assignmentTargetId,
  });
}

/** Sets what hangs on the number, where it differs; an empty text clears, what is not named stays. */
async function attach(
  tenant: TenantClient,
  target: Target,
  values: Held,
  number: GraphNumberAssignment | undefined,
): Promise<void> {
  const now = number === undefined ? {} : valuesOf(number);
  const changes = attached.flatMap((name): [string, Json][] => {
    if (!(name in values)) return [];
    const value = values[name] ?? (name === "reverseNumberLookupOptions" ? [] : "");
    return JSON.stringify(now[name] ?? null) === JSON.stringify(value === "" ? null : value) ? [] : [[name, value]];
  });
  if (changes.length === 0) return;
  const body = { telephoneNumber: numberOf(target), ...Object.fromEntries(changes) };
  const purpose = { attempt: `set ${changes.map(([name]) => name).join(", ")} on`, object: target.object };
  const path = `${numberManagement}/numberAssignments/updateNumber`;
  await tenant.graph.send("POST", path, body, purpose, { repeatable: true });
}

function filled(list: string[] | null | undefined): string[] | undefined {
  return list === null || list === undefined || list.length === 0 ? undefined : list;
}

function numberOf(target: Target): string {
  return target.key.telephoneNumber ?? "";
}
