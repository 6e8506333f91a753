import { asObject, type GraphObject, textOf } from "../azuread/graph/graph-object.ts";
import type { Pace, Span } from "../azuread/graph/pace.ts";
import type { Answer, Call, Send } from "../azuread/graph/send.ts";
import { ArmFailure } from "./arm-failure.ts";
import { sendAgain } from "./send-again.ts";

export type ArmAccess = {
  readonly send: Send;
  readonly pace: Pace;
  readonly host: string;
  readonly subscriptionId: string;
  readonly token: (span: Span) => Promise<string>;
};

const pollEveryMs = 10_000;
/** Without the fixed waits: how soon to look again. */
const lookAgainMs = 50;
const settled = new Set(["Succeeded", "Failed", "Canceled"]);

/** Azure Resource Manager for the span of one operation. */
export class ArmClient {
  readonly #access: ArmAccess;
  readonly #span: Span;

  constructor(access: ArmAccess, span: Span) {
    this.#access = access;
    this.#span = span;
  }

  get subscriptionId(): string {
    return this.#access.subscriptionId;
  }

  /** What stands at this address; undefined where nothing does. */
  async find(id: string, apiVersion: string): Promise<GraphObject | undefined> {
    const answer = await this.#ask("GET", id, apiVersion);
    return answer.status === 404 ? undefined : object(answer, [200]);
  }

  async put(id: string, apiVersion: string, body: GraphObject): Promise<GraphObject> {
    return object(await this.#ask("PUT", id, apiVersion, body), [200, 201]);
  }

  /** What is gone already is gone. */
  async delete(id: string, apiVersion: string): Promise<void> {
    const answer = await this.#ask("DELETE", id, apiVersion);
    if (answer.status !== 404) {
      object(answer, [200, 204]);
    }
  }

  /** Looks until Azure is done with it, and says in which state it ended. */
  async settle(id: string, apiVersion: string, first: GraphObject): Promise<string> {
    const { pace } = this.#access;
    for (let state = stateOf(first); ; ) {
      if (state === "" || settled.has(state)) {
        return state;
      }
      if (pace.now() >= this.#span.deadline) {
        throw new Error(`${id} is still ${state}`);
      }
      await pace.sleep(pace.waits ? pollEveryMs : lookAgainMs, this.#span.signal);
      state = stateOf((await this.find(id, apiVersion)) ?? {});
    }
  }

  async #ask(method: string, id: string, apiVersion: string, body?: GraphObject): Promise<Answer> {
    const { send, pace, host, token } = this.#access;
    const headers = {
      authorization: `Bearer ${await token(this.#span)}`,
      ...(body && { "content-type": "application/json; charset=utf-8" }),
    };
    const url = `${host}${id}?api-version=${apiVersion}`;
    const call: Call = { method, url, headers, ...(body && { body: JSON.stringify(body) }) };
    return sendAgain(send, call, pace, this.#span);
  }
}

function stateOf(resource: GraphObject): string {
  return textOf(asObject(resource.properties), "provisioningState");
}

function object(answer: Answer, accepted: readonly number[]): GraphObject {
  if (!accepted.includes(answer.status)) {
    throw new ArmFailure(answer);
  }
  return asObject(answer.body) ?? {};
}
