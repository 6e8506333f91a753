// Graph takes one conditional access request a second from a whole tenant.
// https://learn.microsoft.com/graph/throttling-limits
const requestsPerSecond = 1;
// azuread makes a policy with seven requests over twenty seconds: one POST, then reads until five agree.
const requestsPerPolicy = 7;
const secondsPerPolicy = 20;

/** How many policies may be under way at once without a request being turned away. */
export const laneCount = Math.floor((requestsPerSecond * secondsPerPolicy) / requestsPerPolicy);

/** What the next policy waits for: the one before it in its lane. */
export function laneBefore<Policy>(policies: readonly Policy[], lanes: number = laneCount): Policy[] {
  const before = policies.at(-lanes);
  return before === undefined ? [] : [before];
}
