import type { Clock } from "../../components/graph/index.ts";

/** A clock that the test sets; whoever waits lets its time pass. */
export function setClock(start: number): Clock & { set(at: number): void } {
  let now = start;
  return {
    set: (at) => {
      now = at;
    },
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    random: () => 0.5,
  };
}
