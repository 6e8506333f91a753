import { exportStack } from "../../cli/engine/stack.ts";
import { calm } from "../emulator-weather/calm.ts";
import { type Measured, measure } from "./measure.ts";
import { readTwoWays } from "./one-by-one.ts";
import { type OpenBench, onItsTenant } from "./stack.ts";

/** A stack from its first preview until it is taken down, and once more with its state gzipped. */
export function lifeOfAStack(times: number): Promise<Measured[]> {
  return onItsTenant(times, { weather: calm.figures }, async (bench) => {
    const rows = [...(await plain(bench, times)), ...(await readTwoWays(bench))];
    rows.push(await measure("destroy", `×${times}, of all of it`, () => bench.run(destroy)));
    const gzipped = { PULUMI_DIY_BACKEND_GZIP: "true" };
    const guardrails = await bench.guardrails();
    rows.push(
      await measure("first up, state gzipped", `×${times}, as the first up`, () =>
        bench.run([...up, ...guardrails], gzipped),
      ),
    );
    await bench.run(destroy, gzipped);
    return rows;
  });
}

/** The first `up` on a tenant whose documented limits and lag are there, at the speed of the clock on the wall. */
export function firstUpAtTheLimits(times: number): Promise<Measured> {
  return onItsTenant(times, { weather: "real", weatherSpeed: 1 }, async (bench) => {
    const guardrails = await bench.guardrails();
    return measure("first up at the limits", `×${times}, weather real at its own speed`, () =>
      bench.run([...up, ...guardrails]),
    );
  });
}

const up = ["up", "--yes", "--skip-preview"];
const destroy = ["destroy", "--yes", "--skip-preview"];

async function plain(bench: OpenBench, times: number): Promise<Measured[]> {
  const guardrails = await bench.guardrails();
  const empty = `×${times}, nothing there yet, with the guardrails`;
  const rows = [
    await measure("preview", empty, () => bench.run(["preview", ...guardrails])),
    await measure("first up", empty, () => bench.run([...up, ...guardrails])),
  ];
  const resources = (await exportStack(bench.session, "demo")).deployment.resources ?? [];
  const there = `×${times}, ${resources.length} resources there, with the guardrails`;
  return [
    ...rows,
    await measure("no-op preview", there, () => bench.run(["preview", ...guardrails])),
    await measure("no-op up", there, () => bench.run([...up, ...guardrails])),
    await measure("preview --refresh", there, () => bench.run(["preview", "--refresh", ...guardrails])),
  ];
}
