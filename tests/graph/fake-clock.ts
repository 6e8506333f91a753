import type { Clock } from "../../components/graph/index.ts";

/** Time that passes only when everybody waits: then it jumps to the first who is done. */
export function fakeClock(start = Date.parse("2026-11-23T08:00:00Z")): Clock & { slept: number[] } {
  let now = start;
  const slept: number[] = [];
  const sleepers: { wake: number; resolve: () => void }[] = [];

  function pump(): void {
    sleepers.sort((a, b) => a.wake - b.wake);
    const first = sleepers.shift();
    if (first === undefined) return;
    now = Math.max(now, first.wake);
    first.resolve();
    if (sleepers.length > 0) setImmediate(pump);
  }

  return {
    slept,
    now: () => now,
    random: () => 0.5,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      return new Promise((resolve) => {
        sleepers.push({ wake: now + milliseconds, resolve });
        if (sleepers.length === 1) setImmediate(pump);
      });
    },
  };
}
