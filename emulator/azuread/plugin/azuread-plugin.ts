import type { DataFunction } from "../functions/data-function.ts";
import { type Pace, realPace } from "../graph/pace.ts";
import { httpsSend } from "../graph/send.ts";
import { signIn } from "../graph/sign-in.ts";
import { trustingAgent } from "../graph/trust.ts";
import { Locks } from "../resources/locks.ts";
import type { ResourceKind } from "../resources/resource-kind.ts";
import { type Connection, openTenant, type Tenant } from "../resources/tenant.ts";
import type { Data } from "../terraform/value.ts";
import { dataFunctions, resourceKinds } from "./catalogue.ts";
import { kindOf } from "./kind-of.ts";
import { credentialsOf } from "./settings.ts";

const signInMinutes = 5;

/** What the plugin process knows between calls: its environment, and the tenant once it is configured. */
export class AzureadPlugin {
  readonly env: NodeJS.ProcessEnv;
  readonly #pace: Pace;
  readonly #cancelled = new AbortController();
  #connection: Connection | undefined;

  constructor(env: NodeJS.ProcessEnv) {
    this.env = env;
    this.#pace = realPace(env.AZUREAD_DOUBLE_WAITS === "1");
  }

  /** Signs in; done once, before anything else is asked of the tenant. */
  async configure(settings: Data): Promise<void> {
    const credentials = credentialsOf(settings, this.env);
    const send = httpsSend(trustingAgent(this.env));
    const span = { deadline: this.#pace.now() + signInMinutes * 60_000, signal: this.#cancelled.signal };
    const { host, callerId, token } = await signIn(credentials, send, this.#pace, span);
    const { tenantId, clientId } = credentials;
    const locks = new Locks();
    this.#connection = { send, pace: this.#pace, host, token, callerId, tenantId, clientId, locks };
  }

  /** The tenant for one operation. */
  tenant(minutes: number): Tenant {
    if (this.#connection === undefined) {
      throw new Error("azuread double: the plugin is not configured yet");
    }
    return openTenant(this.#connection, minutes, this.#cancelled.signal);
  }

  /** Ends what is under way, at the next pause or call. */
  cancel(): void {
    this.#cancelled.abort(new Error("cancelled"));
  }

  kindOf(urn: string): { kind: ResourceKind; name: string } {
    return kindOf("azuread", resourceKinds, urn);
  }

  functionOf(token: string): DataFunction {
    const found = dataFunctions.find((candidate) => candidate.token === token);
    if (found === undefined) {
      const known = dataFunctions.map((candidate) => candidate.token).join(", ");
      throw new Error(`azuread double: the function ${token} is not emulated; emulated are ${known}`);
    }
    return found;
  }
}
