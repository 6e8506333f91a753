import type { Progress } from "../../engine/index.ts";
import type { EngineEvent } from "./event-log.ts";
import { failure } from "./failure.ts";
import { pulumiWithEvents } from "./pulumi.ts";
import type { Session } from "./session.ts";

/** How many resources a run changes, by the engine's word for it: create, update, same, delete, replace. */
type Changes = Readonly<Record<string, number>>;

interface Deployed {
  readonly changes: Changes;
  /** Advisory findings of the guardrails. */
  readonly advice: readonly string[];
}

/** One run of the engine that shows how far it is and ends with what it changed. */
export async function deploy(
  session: Session,
  stack: string,
  what: string,
  args: readonly string[],
  progress: Progress,
): Promise<Deployed> {
  const events: EngineEvent[] = [];
  const step = progress.step(what);
  const seen = new Set<string>();
  const ready = new Set<string>();
  const result = await pulumiWithEvents(session, [...args, "--stack", stack], (event) => {
    events.push(event);
    const started = event.resourcePreEvent?.metadata;
    const ended = event.resOutputsEvent?.metadata;
    if (started) seen.add(started.urn);
    if (ended) ready.add(ended.urn);
    const name = (ended ?? started)?.urn.split("::").at(-1);
    if (name) step.update(`${ready.size} of ${seen.size} resources, ${name}`);
  });
  if (result.code !== 0) {
    step.fail(result.interrupted ? "interrupted" : "see below");
    throw failure(session, stack, what, result, events);
  }
  const changes = events.findLast((event) => event.summaryEvent)?.summaryEvent?.resourceChanges ?? {};
  step.done(changesText(changes, args[0] === "preview" ? planned : done));
  return { changes, advice: adviceOf(events) };
}

type Words = Readonly<Record<string, string>>;
const planned: Words = {
  create: "to create",
  update: "to change",
  delete: "to remove",
  replace: "to replace",
  same: "unchanged",
};
const done: Words = { create: "created", update: "changed", delete: "removed", replace: "replaced", same: "unchanged" };

function changesText(changes: Changes, words: Words): string {
  const parts = Object.entries(changes)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${words[kind] ?? kind}`);
  return parts.length === 0 ? "nothing to do" : parts.join(", ");
}

export function isUnchanged(changes: Changes): boolean {
  return Object.entries(changes).every(([kind, count]) => kind === "same" || count === 0);
}

function adviceOf(events: readonly EngineEvent[]): string[] {
  return events.flatMap(({ policyEvent }) =>
    policyEvent && policyEvent.enforcementLevel === "advisory"
      ? [policyEvent.message.replace(/<\{%[^%]*%\}>/g, "").trim()]
      : [],
  );
}
