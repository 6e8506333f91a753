import type { Progress } from "../../engine/index.ts";
import type { EngineEvent } from "../engine/event-log.ts";
import { failure, refuseLocked } from "../engine/failure.ts";
import { pulumiWithEvents } from "../engine/pulumi.ts";
import type { Session } from "../engine/session.ts";
import { exportStack } from "../engine/stack.ts";
import { readStackConfig } from "../program-under-mocks/stack-config.ts";
import { parsePreview } from "../review/preview-json.ts";
import { connectionOf, tenantOf } from "../tenant-access.ts";
import { type Drift, driftOf } from "./drift.ts";
import { foreignPolicies } from "./foreign-policies.ts";
import type { HandChange } from "./hand-change.ts";
import { handChanges } from "./hand-changes.ts";
import { readAuthors } from "./read-authors.ts";

const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";

/** Holds the tenant against the state, without the program and without changing either, and asks Entra's log for who and when. */
export async function lookForDrift(session: Session, stack: string, progress: Progress): Promise<Drift> {
  refuseLocked(session, stack);
  const refreshed = await refresh(session, stack, progress);
  const config = readStackConfig(session.project, stack).values;
  const tenant = await tenantOf(session.env, config);
  const ownPolicies = await policyIds(session, stack);
  const foreign = await foreignPolicies(tenant, ownPolicies);
  const changes: HandChange[] = [...refreshed, ...foreign.map((policy) => ({ kind: "added" as const, policy }))];
  const { application } = connectionOf(session.env, config);
  const step = progress.step("Asking the audit log for who and when");
  const authors = await readAuthors(tenant, changes, "clientId" in application ? application.clientId : undefined);
  step.done(`${changes.length} ${changes.length === 1 ? "change" : "changes"}`);
  return driftOf(stack, changes, authors);
}

async function refresh(session: Session, stack: string, progress: Progress): Promise<HandChange[]> {
  const events: EngineEvent[] = [];
  const step = progress.step(`Reading what stack ${stack} holds in the tenant`);
  const args = ["refresh", "--preview-only", "--json", "--stack", stack];
  const read = new Set<string>();
  const result = await pulumiWithEvents(session, args, (event) => {
    events.push(event);
    const urn = event.resourcePreEvent?.metadata.urn;
    if (urn) step.update(`${read.add(urn).size} resources`);
  });
  if (result.code !== 0) {
    step.fail("see below");
    throw failure(session, stack, "Reading the tenant", result, events);
  }
  step.done(`${read.size} resources`);
  return handChanges(parsePreview(result.stdout));
}

async function policyIds(session: Session, stack: string): Promise<ReadonlySet<string>> {
  const { deployment } = await exportStack(session, stack);
  const policies = (deployment.resources ?? []).filter(({ type }) => type === policyType);
  return new Set(policies.flatMap(({ outputs }) => (typeof outputs?.objectId === "string" ? [outputs.objectId] : [])));
}
