import { objectId } from "../../../emulator/seed/object-id.ts";
import { CallLog } from "../../../emulator/server/call-log.ts";
import { GraphService, type ServiceAnswer } from "../../../emulator/server/graph-service.ts";
import type { Json } from "../../../emulator/store/json.ts";
import type { Seed } from "../../../emulator/store/seed.ts";
import { makeTenant } from "../../../emulator/tenant.ts";
import { seedByName } from "../../emulator/seed-by-name.ts";
import { calm } from "../../emulator-weather/calm.ts";

/** Voss with as many people as wished: the same synthetic rows again, under other ids and names. */
export function seedOf(users: number): Seed {
  const seed = seedByName("voss");
  const people = seed.collections.users ?? [];
  const rows = Array.from({ length: Math.max(0, users - people.length) }, (_, index) => {
    const like = structuredClone(people[3 + (index % 1_500)] ?? { id: "" });
    const name = `x${String(index).padStart(5, "0")}`;
    return {
      ...like,
      id: objectId("bench", name),
      displayName: name,
      mailNickname: name,
      userPrincipalName: `${name}@voss.example`,
      mail: `${name}@voss.example`,
    };
  });
  return { ...seed, collections: { ...seed.collections, users: [...people, ...rows] } };
}

export type Ask = (method: string, url: string, body?: Json, headers?: Record<string, string>) => ServiceAnswer;

/** Graph over such a tenant, without a socket. */
export function graphOver(seed: Seed): { ask: Ask; userIds: string[] } {
  const clock = () => new Date();
  const { context, dispatcher } = makeTenant({
    from: { seed },
    weather: calm.figures,
    clock,
    origin: () => "https://localhost:1",
  });
  const service = new GraphService(context, dispatcher, new CallLog());
  const caller = {
    kind: "application" as const,
    appId: seed.tenant.clientId,
    objectId: seed.tenant.clientObjectId,
    displayName: "Bench",
    roles: new Set(dispatcher.permissionNames()),
  };
  return {
    ask: (method, url, body, headers = {}) => {
      const answer = service.answer({ caller, version: "v1.0", method, url, headers: new Headers(headers), body });
      if (answer.result.status >= 400) throw new Error(`${method} ${url}: ${JSON.stringify(answer.result.body)}`);
      return answer;
    },
    userIds: [...context.store.collection("users").keys()],
  };
}
