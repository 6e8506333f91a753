/**
 * What the library's resources ask of a tenant beside one call at a time: `npm run bench:providers`, with `-- --quick`
 * for a tenth. Prints figures with their workload as Markdown; nothing is asserted.
 */
import { cpus, loadavg } from "node:os";
import { type Figure, run } from "./run.ts";
import { ways } from "./ways.ts";
import { workloads } from "./workload.ts";

const scales = process.argv.includes("--quick") ? [0.1] : [0.25, 0.5, 1];
const rows: string[] = [];
for (const scale of scales) {
  const [plainAll, oursAll]: [Figure[], Figure[]] = [[], []];
  for (const workload of workloads(scale)) {
    const [plain, ours] = [await run(workload, ways.oneAtATime), await run(workload, ways.library)];
    rows.push(line(workload.what, "one call at a time", plain), line(workload.what, "the library", ours, plain));
    plainAll.push(plain);
    oursAll.push(ours);
  }
  const [plain, ours] = [sum(plainAll), sum(oursAll)];
  rows.push(line("all of these", "one call at a time", plain), line("all of these", "the library", ours, plain));
}
process.stdout.write(`# What the resources ask of a tenant

${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}.
Both ways make the same resources through the same handlers on an embedded tenant with its weather \`real\` (documented limits and lag, one seed). Its time passes while somebody waits; each request takes 80 ms of it, as over a network. CPU is this process, the tenant included.

| what | way | HTTP requests | operations | of them in \`$batch\` | seconds in the tenant's time | CPU seconds |
|---|---|---:|---:|---:|---:|---:|
${rows.join("\n")}
`);

function line(what: string, way: string, figure: Figure, beside?: Figure): string {
  const { requests, operations, batched, seconds, cpuSeconds } = figure;
  const share = operations === 0 ? "–" : `${Math.round((100 * batched) / operations)} %`;
  const part = (ours: number, theirs: number | undefined) =>
    theirs === undefined || theirs === 0 ? "" : ` (1/${(theirs / ours).toFixed(1)})`;
  const cells = [
    what,
    way,
    `${requests}${part(requests, beside?.requests)}`,
    String(operations),
    share,
    `${seconds.toFixed(0)}${part(seconds, beside?.seconds)}`,
    cpuSeconds.toFixed(1),
  ];
  return `| ${cells.join(" | ")} |`;
}

function sum(figures: readonly Figure[]): Figure {
  return figures.reduce((all, one) => ({
    requests: all.requests + one.requests,
    operations: all.operations + one.operations,
    batched: all.batched + one.batched,
    seconds: all.seconds + one.seconds,
    cpuSeconds: all.cpuSeconds + one.cpuSeconds,
  }));
}
