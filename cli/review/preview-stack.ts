import type { Progress } from "../../engine/index.ts";
import type { EngineEvent } from "../engine/event-log.ts";
import { complaints, failure, refuseLocked } from "../engine/failure.ts";
import { pulumiWithEvents } from "../engine/pulumi.ts";
import type { Session } from "../engine/session.ts";
import { packArgs } from "../guardrails/pack-args.ts";
import { changesOf } from "./changes.ts";
import type { Review } from "./markdown.ts";
import { type Preview, parsePreview } from "./preview-json.ts";

/** What a preview would do, resource by resource, and the engine's own steps it was read from. */
export interface StackPreview {
  readonly review: Review;
  readonly preview: Preview;
}

/**
 * Compares the program with the tenant as it is now (not only with what the state remembers), under the guardrails.
 * Changes nothing. A preview that a guardrail stops is a review too; one that could not run at all throws.
 */
export async function previewStack(
  session: Session,
  stack: string,
  options: { language: string; refresh: boolean },
  progress: Progress,
): Promise<StackPreview> {
  refuseLocked(session, stack);
  const events: EngineEvent[] = [];
  const refresh = options.refresh ? ["--refresh", "--run-program"] : [];
  const guardrails = await packArgs(session, stack, options.language);
  const args = ["preview", "--json", ...refresh, ...guardrails, "--stack", stack];
  const step = progress.step(`Preview of stack ${stack}, with the guardrails`);
  const seen = new Set<string>();
  const result = await pulumiWithEvents(session, args, (event) => {
    events.push(event);
    const urn = event.resourcePreEvent?.metadata.urn;
    if (urn) step.update(`${seen.add(urn).size} resources`);
  });
  const succeeded = result.code === 0;
  if (succeeded) step.done();
  else step.fail("stopped, see below");
  if (result.interrupted || !result.stdout.trimStart().startsWith("{")) {
    throw failure(session, stack, "The preview", result, events);
  }
  const preview = parsePreview(result.stdout);
  const stops = complaints(events).map((message) => ({ severity: "stops", message }));
  const advice = events.flatMap(({ policyEvent }) =>
    policyEvent?.enforcementLevel === "advisory"
      ? [{ severity: "note", message: withoutMarks(policyEvent.message) }]
      : [],
  );
  const guarded = events.some(({ policyEvent }) => policyEvent?.enforcementLevel === "mandatory");
  const review = { stack, changes: changesOf(preview), messages: [...stops, ...advice], succeeded };
  return { preview, review: succeeded ? review : { ...review, stoppedBy: guarded ? "guardrail" : "run" } };
}

/** The engine marks colours in its events. */
function withoutMarks(message: string): string {
  return message.replace(/<\{%[^%]*%\}>/g, "");
}
