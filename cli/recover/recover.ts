import type { TenantClient } from "../../components/graph/index.ts";
import type { Progress } from "../../engine/index.ts";
import type { DeclaredTenant } from "../../policies/rules.ts";
import { failure, refuseHeld } from "../engine/failure.ts";
import { pulumi } from "../engine/pulumi.ts";
import type { Session } from "../engine/session.ts";
import { exportStack, importStack, type StackExport } from "../engine/stack.ts";
import { locksOf } from "../engine/stack-lock.ts";
import { declaredOnce } from "../program-under-mocks/declared-once.ts";
import { openValues, readStackConfig } from "../program-under-mocks/stack-config.ts";
import { tenantOf } from "../tenant-access.ts";
import { readDeletedGroups, restoreGroups } from "./deleted-groups.ts";
import { importFile } from "./import-file.ts";
import { type Action, isRecoveredType, type KnownResource, planRecovery } from "./plan.ts";
import { readTenantObjects } from "./tenant-objects.ts";

/** What has to be done about a stack whose run was killed, and what it was decided on. */
export interface Recovery {
  readonly actions: readonly Action[];
  readonly declared: DeclaredTenant;
  readonly state: StackExport;
  readonly tenant: TenantClient;
}

/** Looks at lock, state, program and tenant; changes nothing. */
export async function findRecovery(
  session: Session,
  stack: string,
  progress: Progress,
  restore: readonly string[] = [],
): Promise<Recovery> {
  const locks = locksOf(session.backendUrl, session.project.name, stack);
  refuseHeld(session, stack);
  const step = progress.step("Comparing program, state and tenant");
  try {
    const declared = await declaredOnce(session.project, stack);
    const state = await exportStack(session, stack);
    const config = openValues(readStackConfig(session.project, stack));
    const tenant = await tenantOf(session.env, config);
    const known = knownResources(state);
    const types = [...new Set([...declared.resources, ...known].map(({ type }) => type).filter(isRecoveredType))];
    const [objects, deleted] = await Promise.all([
      readTenantObjects(tenant, types),
      types.includes("azuread:index/group:Group") ? readDeletedGroups(tenant) : [],
    ]);
    const actions = planRecovery({ declared, known, pending: pendingOf(state), objects, deleted, restore });
    step.done();
    const unlock = locks.map((lock): Action => ({ kind: "unlock", pid: lock.pid, since: lock.since }));
    return { actions: [...unlock, ...actions], declared, state, tenant };
  } catch (error) {
    step.fail("see below");
    throw error;
  }
}

function knownResources(state: StackExport): KnownResource[] {
  return (state.deployment.resources ?? []).map(({ urn, type, id, outputs }) => {
    const { objectId } = outputs ?? {};
    if (typeof objectId === "string" && objectId !== "") return { urn, type, objectId };
    // A making that was cancelled leaves the id alone, which azuread writes as a path: "/groups/<object id>".
    const bare = id?.slice(id.lastIndexOf("/") + 1);
    return { urn, type, ...(bare ? { objectId: bare, isCutOff: true } : {}) };
  });
}

function pendingOf(state: StackExport) {
  return (state.deployment.pending_operations ?? []).map(({ resource, type }) => ({ urn: resource.urn, type }));
}

/** Does what the plan says: unlock, forget what was unfinished, restore, look again, take in. Decides nothing. */
export async function carryOut(session: Session, stack: string, recovery: Recovery, progress: Progress): Promise<void> {
  const { actions } = recovery;
  if (actions.some((action) => action.kind === "unlock")) {
    const result = await pulumi(session, ["cancel", "--yes", "--stack", stack]);
    if (result.code !== 0) throw failure(session, stack, "Unlocking the stack", result);
  }
  if (actions.some((action) => action.kind === "forgetPending")) {
    const state = await exportStack(session, stack);
    const { pending_operations: _, ...deployment } = state.deployment;
    await importStack(session, stack, { ...state, deployment });
  }
  await restoreGroups(recovery.tenant, actions, progress);
  await lookAgain(session, stack, actions, progress);
  const takenIn = actions.filter((action) => action.kind === "takeIn");
  if (takenIn.length === 0) return;
  const step = progress.step(`Taking in ${takenIn.length} objects`);
  const file = importFile(session, takenIn, recovery);
  try {
    const args = ["import", "--stack", stack, "--file", file.path, "--yes", "--generate-code=false", "--protect=false"];
    const result = await pulumi(session, args);
    if (result.code !== 0) throw failure(session, stack, "Taking objects in", result);
    step.done();
  } catch (error) {
    step.fail("see below");
    throw error;
  } finally {
    file.remove();
  }
}

/** The engine reads these from the tenant: what is gone leaves the state, what is there stays in it as it is. */
async function lookAgain(
  session: Session,
  stack: string,
  actions: readonly Action[],
  progress: Progress,
): Promise<void> {
  const targets = actions.flatMap((action) => (action.kind === "lookAgain" ? ["--target", action.urn] : []));
  if (targets.length === 0) return;
  const step = progress.step(`Looking at ${targets.length / 2} objects again`);
  const result = await pulumi(session, ["refresh", "--yes", "--skip-preview", "--stack", stack, ...targets]);
  if (result.code !== 0) {
    step.fail("see below");
    throw failure(session, stack, "Looking at the tenant again", result);
  }
  step.done();
}
