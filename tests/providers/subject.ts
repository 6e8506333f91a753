import { type Clock, NetworkFailure, type Send, type TenantClient, tenantOver } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import type { FormerValuesKeeper } from "../../components/providers/former-values/former-values.ts";
import { type SettingHandler, settingHandler } from "../../components/providers/handler/setting-handler.ts";
import { fakeClock } from "../graph/fake-clock.ts";
import { keptInMemory } from "./kept-in-memory.ts";
import { showsWithinMs } from "./own-clock.ts";

/** A tenant under test: two bare ways to it, with faults that strike once. */
export interface Subject {
  /** What the handlers ask the tenant through. */
  client: TenantClient;
  /** Somebody at the tenant beside the handlers: sees and does at once, whatever the weather. */
  bystander: TenantClient;
  /** Lets so much time pass that what a bystander did shows to everybody. */
  later(): Promise<void>;
  /** The first request that fits takes effect, and its answer is lost. */
  loseAnswer(method: string, path: RegExp): void;
  /** As if the process were killed after the request was sent: its effect is there, and nothing can be asked any more. */
  killAfter(method: string, path: RegExp): void;
  /** A new process after the kill. */
  revive(): void;
  handler(kind: string): SettingHandler;
  /** What the handlers told people. */
  said: string[];
}

class Killed extends Error {}

/** How a tenant under test is reached, the time it lives in, and the ways of somebody whom no weather meets. */
export interface Ways {
  graph: Send;
  teamsAdmin: Send;
  tenantId?: string;
  clock?: Clock;
  administrator?: { graph: Send; teamsAdmin: Send };
  formerValues?: FormerValuesKeeper;
}

export function subjectOver(ways: Ways, clock: Clock = ways.clock ?? fakeClock()): Subject {
  const faults: { method: string; path: RegExp; kind: "lose" | "kill" }[] = [];
  const said: string[] = [];
  const formerValues = ways.formerValues ?? keptInMemory();
  let dead = false;
  const faulty =
    (send: Send): Send =>
    async (request) => {
      if (dead) throw new Killed("killed");
      const answer = await send(request);
      const index = faults.findIndex((fault) => fault.method === request.method && fault.path.test(request.path));
      if (index < 0) return answer;
      const [fault] = faults.splice(index, 1);
      if (fault?.kind === "lose") throw new NetworkFailure("ECONNRESET", true);
      dead = true;
      throw new Killed("killed");
    };
  const tenantId = ways.tenantId ?? "t";
  const client = tenantOver({ tenantId, graph: faulty(ways.graph), teamsAdmin: faulty(ways.teamsAdmin), clock });
  return {
    client,
    bystander: ways.administrator === undefined ? client : tenantOver({ tenantId, ...ways.administrator, clock }),
    later: async () => {
      if (ways.administrator !== undefined) await clock.sleep(showsWithinMs);
    },
    said,
    loseAnswer: (method, path) => faults.push({ method, path, kind: "lose" }),
    killAfter: (method, path) => faults.push({ method, path, kind: "kill" }),
    revive: () => {
      dead = false;
      faults.length = 0;
    },
    handler(kind) {
      const setting = definitions.find((known) => known.kind === kind);
      if (setting === undefined) throw new Error(`no kind ${kind}`);
      const handler = settingHandler(setting, {
        open: async () => client,
        formerValues,
        say: (line) => said.push(line),
      });
      void handler.configure({ config: { get: () => undefined } });
      return handler;
    },
  };
}
