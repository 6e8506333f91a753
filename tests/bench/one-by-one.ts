import { z } from "zod";
import { tenantOf } from "../../cli/tenant-access.ts";
import { type Measured, measure } from "./measure.ts";
import type { OpenBench } from "./stack.ts";

const groupSchema = z.looseObject({ id: z.string() });

/** The same reads in two ways: together, as the engine asks for resources, and each after the other. */
export async function readTwoWays(bench: OpenBench): Promise<Measured[]> {
  const client = await tenantOf(bench.session.env, {});
  const ids = [...bench.tenant.store.collection("groups").keys()];
  const read = (id: string) =>
    client.graph.get(groupSchema, `/v1.0/groups/${id}?$select=id`, { attempt: "read", object: `group ${id}` });
  const workload = `${ids.length} groups, a client that is signed in`;
  await read(ids[0] ?? "");
  return [
    await measure("the library reads, asked together", workload, () => Promise.all(ids.map(read))),
    await measure("the library reads, one after the other", workload, async () => {
      for (const id of ids) await read(id);
    }),
  ];
}
