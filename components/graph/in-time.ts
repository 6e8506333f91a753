/** How long an answer may take, its body included; Microsoft's own clients give up after 100 seconds. */
const answerWithinMs = 120_000;

/** Ends a request whose answer does not come, so that one silent connection does not hold up a run: Node waits for five minutes, each time. */
export function inTime(withinMs: number = answerWithinMs): AbortSignal {
  return AbortSignal.timeout(withinMs);
}
