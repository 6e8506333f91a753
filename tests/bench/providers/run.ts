import pLimit from "p-limit";
import { type Clock, isJsonObject, type Send } from "../../../components/graph/index.ts";
import { definitions } from "../../../components/providers/definitions.ts";
import { settingHandler } from "../../../components/providers/handler/setting-handler.ts";
import type { EmbeddedTenant } from "../../../emulator/index.ts";
import { fakeClock } from "../../graph/fake-clock.ts";
import { startEmbedded, waysTo } from "../../providers/embedded.ts";
import { keptInMemory } from "../../providers/kept-in-memory.ts";
import type { Way } from "./ways.ts";
import type { Workload } from "./workload.ts";

export interface Figure {
  /** HTTP requests; a `$batch` is one. */
  requests: number;
  operations: number;
  batched: number;
  seconds: number;
  cpuSeconds: number;
}

/** What a request takes over a network; the embedded tenant itself answers in a millisecond or two. */
const latencyMs = 80;
/** Half of how long a token of the embedded tenant is valid. */
const renewMs = 30 * 60_000;

/** Makes the workload's resources in a fresh tenant in one way, and counts. */
export async function run(workload: Workload, way: Way): Promise<Figure> {
  const clock = fakeClock(Date.now());
  const tenant = await startEmbedded({ weather: "real", weatherSeed: 1, clock: () => new Date(clock.now()) });
  try {
    const declared = workload.declare(tenant);
    const wires = renewed(tenant, clock);
    const figure: Figure = { requests: 0, operations: 0, batched: 0, seconds: 0, cpuSeconds: 0 };
    const graph = counting(wires.graph, clock, figure);
    const teamsAdmin = counting(wires.teamsAdmin, clock, figure);
    const client = way.client({ graph, teamsAdmin }, clock, tenant.tenantId);
    const setting = definitions.find(({ kind }) => kind === workload.kind);
    if (setting === undefined) throw new Error(`there is no kind ${workload.kind}`);
    const handler = settingHandler(setting, {
      open: async () => client,
      formerValues: keptInMemory(),
      say: () => undefined,
    });
    await handler.configure({ config: { get: () => undefined } });
    const atATime = pLimit(way.resourcesAtATime);
    const [began, cpu] = [clock.now(), process.cpuUsage()];
    await Promise.all(
      declared.map((news) =>
        atATime(async () => {
          const { inputs, failures } = await handler.check({}, news);
          if (failures.length > 0) throw new Error(JSON.stringify(failures));
          await handler.create(inputs);
        }),
      ),
    );
    const { user, system } = process.cpuUsage(cpu);
    process.stderr.write(`${workload.what}: ${figure.requests} requests\n`);
    return { ...figure, seconds: (clock.now() - began) / 1_000, cpuSeconds: (user + system) / 1e6 };
  } finally {
    await tenant.stop();
  }
}

/** One call at a time outlasts a token; the token is of the tenant's time, which passes faster than this machine's. */
function renewed(tenant: EmbeddedTenant, clock: Clock): { graph: Send; teamsAdmin: Send } {
  let [wires, since] = [waysTo(tenant), clock.now()];
  const fresh = () => {
    if (clock.now() - since > renewMs) [wires, since] = [waysTo(tenant), clock.now()];
    return wires;
  };
  return {
    graph: async (request) => (await fresh()).graph(request),
    teamsAdmin: async (request) => (await fresh()).teamsAdmin(request),
  };
}

function counting(send: Send, clock: Clock, figure: Figure): Send {
  return async (request) => {
    figure.requests += 1;
    const together =
      isJsonObject(request.body) && Array.isArray(request.body.requests) ? request.body.requests.length : 0;
    const isBatch = request.path.endsWith("/$batch");
    figure.operations += isBatch ? together : 1;
    figure.batched += isBatch ? together : 0;
    await clock.sleep(latencyMs);
    return send(request);
  };
}
