import { setTimeout as delay } from "node:timers/promises";

/** How the plugin passes time: its fixed waits, its pauses between repetitions, and when it gives up. */
export type Pace = {
  /** Keep the official plugin's fixed waits (20 s around most changes). */
  readonly waits: boolean;
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
};

export function realPace(waits: boolean): Pace {
  return {
    waits,
    now: () => Date.now(),
    sleep: (milliseconds, signal) => delay(milliseconds, undefined, { signal }),
  };
}

/** One operation of one resource: until when it may go on, and whether the engine called it off. */
export type Span = { readonly deadline: number; readonly signal: AbortSignal };
