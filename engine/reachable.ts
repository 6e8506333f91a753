/** Longer than this nobody waits to learn that a download cannot be had. */
const patienceMs = 3_000;

/** True when this address answers at all, found out in seconds. */
export async function isReachable(url: string, fetchIt: typeof fetch = fetch): Promise<boolean> {
  try {
    await fetchIt(url, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(patienceMs) });
    return true;
  } catch {
    return false; // no network, a closed one, or a slow one: the next way is tried
  }
}
