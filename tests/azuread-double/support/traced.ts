import type { Pace } from "../../../emulator/azuread/graph/pace.ts";
import { type Answer, type Call, httpsSend, type Send } from "../../../emulator/azuread/graph/send.ts";
import { signIn } from "../../../emulator/azuread/graph/sign-in.ts";
import { trustingAgent } from "../../../emulator/azuread/graph/trust.ts";
import { create, diff, read, remove, update } from "../../../emulator/azuread/plugin/resource-operations.ts";
import { Locks } from "../../../emulator/azuread/resources/locks.ts";
import type { ResourceKind } from "../../../emulator/azuread/resources/resource-kind.ts";
import { type Connection, openTenant, type Tenant } from "../../../emulator/azuread/resources/tenant.ts";
import type { Data } from "../../../emulator/azuread/terraform/value.ts";
import type { EmbeddedTenant } from "../../../emulator/index.ts";
import { urn } from "./plugin-process.ts";

/** Time that passes only by waiting: no test sleeps, and what was waited can be read off. */
export function virtualPace(waits: boolean): Pace & { elapsedMs: () => number; pauses: number[] } {
  let nowMs = 0;
  const pauses: number[] = [];
  return {
    waits,
    pauses,
    elapsedMs: () => nowMs,
    now: () => nowMs,
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      nowMs += milliseconds;
      pauses.push(milliseconds);
    },
  };
}

/** The plugin's inside on a real tenant, with every call written down. */
export class TracedPlugin {
  readonly pace: ReturnType<typeof virtualPace>;
  readonly calls: { method: string; path: string; body: unknown }[] = [];
  readonly #connection: Connection;

  private constructor(connection: Connection, pace: ReturnType<typeof virtualPace>, calls: TracedPlugin["calls"]) {
    this.#connection = connection;
    this.pace = pace;
    this.calls = calls;
  }

  static async open(embedded: EmbeddedTenant, waits = false, between: (send: Send) => Send = (send) => send) {
    const pace = virtualPace(waits);
    const calls: TracedPlugin["calls"] = [];
    const inner = between(httpsSend(trustingAgent({ SSL_CERT_FILE: embedded.caFile })));
    const send: Send = (call: Call, signal: AbortSignal): Promise<Answer> => {
      calls.push({ method: call.method, path: shortPath(call.url), body: parse(call.body) });
      return inner(call, signal);
    };
    const { tenantId, clientId, clientSecret: secret } = embedded;
    const credentials = { tenantId, clientId, proof: { secret }, metadataHost: new URL(embedded.url).host };
    const span = { deadline: 300_000, signal: new AbortController().signal };
    const { host, callerId, token } = await signIn(credentials, send, pace, span);
    const connection = { send, pace, host, token, callerId, tenantId, clientId, locks: new Locks() };
    return new TracedPlugin(connection, pace, calls);
  }

  get callerId(): string {
    return this.#connection.callerId;
  }

  tenant(minutes = 5): Tenant {
    return openTenant(this.#connection, minutes, new AbortController().signal);
  }

  create(kind: ResourceKind, news: Data) {
    return create(kind, { urn: urn(kind.type), news }, false, this.tenant(kind.minutes.create));
  }

  update(kind: ResourceKind, kept: { id: string; properties: Data }, news: Data) {
    const asked = { urn: urn(kind.type), id: kept.id, olds: kept.properties, news, ignoreChanges: [] };
    return update(kind, asked, false, this.tenant(kind.minutes.update ?? kind.minutes.create));
  }

  /** What a preview says of a new object, or of what would come of a change. */
  preview(kind: ResourceKind, news: Data, kept?: { id: string; properties: Data }) {
    const asked = { urn: urn(kind.type), news, id: kept?.id ?? "", olds: kept?.properties ?? {}, ignoreChanges: [] };
    return kept ? update(kind, asked, true, this.tenant()) : create(kind, asked, true, this.tenant());
  }

  /** The names of what changes, whether the object is replaced, and by which of them. */
  async diff(kind: ResourceKind, { id, properties: olds }: { id: string; properties: Data }, news: Data) {
    const asked = { urn: urn(kind.type), id, olds, news, ignoreChanges: [] };
    const { details, replace } = await diff(kind, asked, this.tenant());
    const by = [...details].flatMap(([path, entry]) => (entry.replace ? [path] : []));
    return { replace, by, changed: [...details.keys()] };
  }

  refresh(kind: ResourceKind, { id, properties }: { id: string; properties: Data }, inputs: Data) {
    return read(kind, { urn: urn(kind.type), id, properties, inputs }, this.tenant(kind.minutes.read));
  }

  delete(kind: ResourceKind, { id, properties }: { id: string; properties: Data }) {
    return remove(kind, { urn: urn(kind.type), id, properties }, this.tenant(kind.minutes.delete));
  }

  /** What comes of the work, and how many seconds were waited meanwhile. */
  async timed<T>(work: () => Promise<T>): Promise<[T, number]> {
    const start = this.pace.elapsedMs();
    return [await work(), (this.pace.elapsedMs() - start) / 1_000];
  }

  /** The calls since the last asking, as `POST beta/groups`; ids given by name. */
  taken(names: Record<string, string> = {}): string[] {
    return this.calls.splice(0).map(({ method, path }) => {
      const named = Object.entries(names).reduce((text, [name, id]) => text.replaceAll(id, name), path);
      return `${method} ${named}`;
    });
  }
}

function shortPath(url: string): string {
  return decodeURIComponent(url.replace(/^https:\/\/[^/]+\//, ""));
}

function parse(body: string | undefined): unknown {
  try {
    return body === undefined ? undefined : JSON.parse(body);
  } catch {
    return body;
  }
}

/** The same call several times running, written once. */
export function times(count: number, call: string): string[] {
  return Array<string>(count).fill(call);
}
