import { asObject, type GraphObject, objectsOf } from "./graph-object.ts";
import type { Pace, Span } from "./pace.ts";
import { RequestFailure } from "./request-failure.ts";
import { type RetryRule, sendPatiently } from "./retry.ts";
import type { Answer, Call, Send } from "./send.ts";

export type Version = "v1.0" | "beta";
const odataHeaders = {
  accept: "application/json; charset=utf-8; IEEE754Compatible=false",
  "odata-maxversion": "4.0",
  "odata-version": "4.0",
};

export type GraphAccess = { send: Send; pace: Pace; host: string; token: (span: Span) => Promise<string> };

/** Graph, one version of it, for the span of one operation. */
export class GraphClient {
  readonly baseUri: string;
  readonly #access: GraphAccess;
  readonly #span: Span;

  constructor(access: GraphAccess, version: Version, span: Span) {
    this.#access = access;
    this.#span = span;
    this.baseUri = `${access.host}/${version}`;
  }

  async get(path: string): Promise<GraphObject> {
    return object(await this.#call({ method: "GET", url: this.baseUri + path }, [200]));
  }

  /** All pages of a list. */
  async list(path: string): Promise<GraphObject[]> {
    const items: GraphObject[] = [];
    for (let url: string | undefined = this.baseUri + path; url !== undefined; ) {
      const page = object(await this.#call({ method: "GET", url }, [200]));
      items.push(...objectsOf(page.value));
      const next = page["@odata.nextLink"];
      url = typeof next === "string" && next !== "" ? next : undefined;
    }
    return items;
  }

  async post(path: string, body: GraphObject, rule?: RetryRule): Promise<GraphObject> {
    return object(await this.#write("POST", path, body, rule));
  }

  async patch(path: string, body: GraphObject, rule?: RetryRule): Promise<void> {
    await this.#write("PATCH", path, body, rule);
  }

  async delete(path: string): Promise<void> {
    await this.#call({ method: "DELETE", url: this.baseUri + path }, [200, 202, 204]);
  }

  /** Adds a directory object to a collection by reference. */
  async addReference(path: string, objectId: string): Promise<void> {
    await this.#write("POST", `${path}/$ref`, { "@odata.id": this.directoryObject(objectId) });
  }

  /** The absolute address under which references name a directory object. */
  directoryObject(objectId: string): string {
    return `${this.baseUri}/directoryObjects/${objectId}`;
  }

  #write(method: string, path: string, body: GraphObject, rule?: RetryRule): Promise<Answer> {
    const headers = { "content-type": "application/json; charset=utf-8" };
    const call = { method, url: this.baseUri + path, headers, body: JSON.stringify(body) };
    return this.#call(call, [200, 201, 202, 204], rule);
  }

  async #call(call: Call, accepted: readonly number[], rule?: RetryRule): Promise<Answer> {
    const { send, pace, token } = this.#access;
    const headers = { ...odataHeaders, ...call.headers, authorization: `Bearer ${await token(this.#span)}` };
    const answer = await sendPatiently(send, { ...call, headers }, pace, this.#span, rule);
    if (!accepted.includes(answer.status)) {
      throw new RequestFailure(answer);
    }
    return answer;
  }
}

function object(answer: Answer): GraphObject {
  return asObject(answer.body) ?? {};
}
