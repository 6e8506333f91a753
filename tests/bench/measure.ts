import { watchMemory } from "./memory.ts";
import { type Requests, takeRequests } from "./requests.ts";

/** One figure with what it was measured on. */
export interface Measured {
  readonly what: string;
  readonly workload: string;
  readonly seconds: number;
  readonly requests: Requests;
  readonly memoryMb: ReadonlyMap<string, number>;
}

/** Does something once, and says how long it took, what it asked of the tenant and what memory its processes took. */
export async function measure(what: string, workload: string, act: () => Promise<unknown>): Promise<Measured> {
  process.stderr.write(`${what} (${workload}) …\n`);
  takeRequests();
  const memory = watchMemory();
  const started = performance.now();
  try {
    await act();
  } finally {
    memory.stop();
  }
  const seconds = (performance.now() - started) / 1000;
  return { what, workload, seconds, requests: takeRequests(), memoryMb: memory.stop() };
}
