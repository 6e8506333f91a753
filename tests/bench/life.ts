import { exportStack } from "../../cli/engine/stack.ts";
import { type Measured, measure } from "./measure.ts";
import { readTwoWays } from "./one-by-one.ts";
import { benchStack, type OpenBench, openBench } from "./stack.ts";

/** A stack from its first preview until it is taken down, and once more with its state gzipped. */
export async function lifeOfAStack(times: number): Promise<Measured[]> {
  const stack = benchStack(times);
  try {
    const bench = await openBench(stack);
    try {
      await bench.run(["stack", "init"]);
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
    } finally {
      await bench.tenant.stop();
    }
  } finally {
    stack.remove();
  }
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
