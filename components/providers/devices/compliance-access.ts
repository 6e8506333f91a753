import type { Json, JsonObject, TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { type Held, nested, plainForm } from "../held.ts";
import { makeByName, ownByName } from "../own-by-name.ts";
import { removeIfThere } from "../remove-if-there.ts";
import { assignmentsOf, graphAssignment, targetPaths, targetValues } from "./compliance-targets.ts";

const collection = "/v1.0/deviceManagement/deviceCompliancePolicies";
const born = { description: null, includeTargets: [], excludeGroups: [] };

/** A compliance policy of one platform, found by its name; whom it is for is written by an action of its own. */
export function complianceAccess(graphType: string): SettingAccess {
  const odataType = `#microsoft.graph.${graphType}`;
  const where = {
    collection,
    plural: "compliance policies",
    isOurs: (policy: JsonObject) => policy["@odata.type"] === odataType,
  };

  return {
    id: (target) => target.key.displayName ?? "",
    async find(tenant, target) {
      const policy = await ownByName(tenant, target, where);
      if (policy === undefined) return { exists: false, values: {}, born };
      const purpose = { attempt: "read the assignments of", object: target.object };
      const rows = await tenant.graph.list(graphAssignment, `${collection}/${policy.id}/assignments`, purpose);
      return { exists: true, values: { ...plainForm.hold(policy), ...targetValues(rows) }, born };
    },
    async create(tenant, target, held) {
      const { gracePeriodHours = 0, ...rest } = held;
      const id = await makeByName(tenant, target, where, {
        "@odata.type": odataType,
        displayName: target.key.displayName ?? "",
        ...nested(without(rest, targetPaths)),
        scheduledActionsForRule: [blockAfter(gracePeriodHours)],
      });
      if (id !== undefined && targetPaths.some((path) => path in held)) await assign(tenant, target, id, held);
    },
    async write(tenant, target, changes, present) {
      const id = String(present.values.id);
      const plain = without(changes, targetPaths);
      if (Object.keys(plain).length > 0) {
        const purpose = { attempt: `set ${Object.keys(plain).join(", ")} on`, object: target.object };
        const body = { "@odata.type": odataType, ...nested(plain) };
        await tenant.graph.send("PATCH", `${collection}/${id}`, body, purpose);
      }
      if (targetPaths.some((path) => path in changes)) {
        const now = (path: string) => (path in changes ? changes[path] : present.values[path]) ?? [];
        const kept = Object.fromEntries(targetPaths.map((path) => [path, now(path)]));
        await assign(tenant, target, id, kept);
      }
    },
    remove: (tenant, target, present) => removeIfThere(tenant, target, `${collection}/${String(present.values.id)}`),
  };
}

/** The list replaces the one before it, so it may be sent twice. */
async function assign(tenant: TenantClient, target: Target, id: string, held: Held): Promise<void> {
  const purpose = { attempt: "assign", object: target.object };
  const body = { assignments: assignmentsOf(held) };
  await tenant.graph.send("POST", `${collection}/${id}/assign`, body, purpose, { repeatable: true });
}

/** What becomes of a device that does not comply; Intune asks for this one action at birth. */
function blockAfter(gracePeriodHours: Json): JsonObject {
  const block = { actionType: "block", gracePeriodHours, notificationTemplateId: "", notificationMessageCCList: [] };
  return { ruleName: "PasswordRequired", scheduledActionConfigurations: [block] };
}

function without(held: Held, paths: readonly string[]): Held {
  return Object.fromEntries(Object.entries(held).filter(([path]) => !paths.includes(path)));
}
