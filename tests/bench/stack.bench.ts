/**
 * What a stack of Voss' size costs: `npm run bench`, or `npm run bench -- --quick` for one size. Prints figures with
 * their workload as Markdown; nothing is asserted. Runs alone: what else the machine does shows in the figures.
 */
import { cpus, loadavg, totalmem } from "node:os";
import { declareTenant } from "../../cli/program-under-mocks/index.ts";
import { findProject } from "../../cli/project.ts";
import { ensureEngine, terminalProgress } from "../../engine/index.ts";
import { firstUpAtTheLimits, lifeOfAStack } from "./life.ts";
import { type Measured, measure } from "./measure.ts";
import { startCounting } from "./requests.ts";
import { benchStack } from "./stack.ts";
import { figures } from "./table.ts";

const quick = process.argv.includes("--quick");
const underMocks = quick ? [1] : [1, 2, 4];
const throughTheEngine = quick ? [1] : [1, 2];

startCounting();
const engine = await ensureEngine({ progress: terminalProgress() });
const before = loadavg()[0]?.toFixed(1);
const rows: Measured[] = [];
for (const times of underMocks) rows.push(await programUnderMocks(times));
for (const times of throughTheEngine) rows.push(...(await lifeOfAStack(times)));
rows.push(await firstUpAtTheLimits(1));

process.stdout.write(`# Figures of one run

${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}; load ${before} before and ${loadavg()[0]?.toFixed(1)} after, other work on the same cores is in the seconds, not in the counts.
Engine: pulumi ${engine.version} (${engine.source}), Node ${process.versions.node}; azuread is this project's double without the official plugin's fixed waits; the tenant is embedded, over HTTPS on this machine, its weather calm but in the last row. A real tenant adds its network and its own time.

×1 is the demo's stack: Voss with 66 units, 1,500 people, telephony and four teams; ×2 and ×4 have as many times the units and people, and no telephony. Peak memory is the largest VmHWM of each kind of process. azuread never batches; the library's own resources do what they can in \`$batch\`. Sign-ins are not counted.

${figures(rows)}
`);

async function programUnderMocks(times: number): Promise<Measured> {
  const stack = benchStack(times);
  try {
    const project = findProject(stack.folder);
    const { resources } = await declareTenant(project, "demo");
    return await measure("program under mocks", `×${times}, ${resources.length} resources`, () =>
      declareTenant(project, "demo"),
    );
  } finally {
    stack.remove();
  }
}
