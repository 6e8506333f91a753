import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import { type DeclaredMerger, mergerMovesBetween } from "../diff/merger-moves.ts";
import { readable } from "../reading/readable.ts";
import { closes, type GuestReading, judgeMerger, type MergerAnswer } from "./judge.ts";
import type { MergerRecord } from "./read-record.ts";

type Mergers = ReadonlyMap<string, DeclaredMerger>;

const graphGuest = z.looseObject({ mail: z.string().nullish() });

/** Every merger of the state or the program, held against the day and the tenant. */
export async function askMergers(
  tenant: TenantClient,
  now: Mergers,
  proposed: Mergers,
  record: MergerRecord,
): Promise<MergerAnswer[]> {
  const all = mergerMovesBetween(now, proposed);
  const today = new Date(tenant.clock.now()).toISOString().slice(0, 10);
  const answers: MergerAnswer[] = [];
  for (const key of new Set([...proposed.keys(), ...now.keys()])) {
    const moves = all.filter(({ merger }) => merger === key);
    const [was, is] = [now.get(key), proposed.get(key)];
    const guests = closes(moves) && is && !is.isOneTenant ? await guestsOf(tenant, is.domain) : undefined;
    answers.push(judgeMerger({ now: was, proposed: is, moves, record, today, guests }));
  }
  return answers;
}

// Of a guest Graph knows the address, not the tenant; nobody's name is read.
async function guestsOf(tenant: TenantClient, domain: string): Promise<GuestReading> {
  const filter = encodeURIComponent("userType eq 'Guest'");
  const reading = await readable("User.Read.All", undefined, () =>
    tenant.graph.list(graphGuest, `/v1.0/users?$filter=${filter}&$select=id,mail&$top=999`, {
      attempt: "count the guests of",
      object: domain,
    }),
  );
  if ("unknown" in reading) return reading;
  return { count: reading.value.filter(({ mail }) => mail?.toLowerCase().endsWith(`@${domain}`)).length };
}
