import { type Pace, realPace } from "../azuread/graph/pace.ts";
import { httpsSend } from "../azuread/graph/send.ts";
import { signIn } from "../azuread/graph/sign-in.ts";
import { trustingAgent } from "../azuread/graph/trust.ts";
import { kindOf } from "../azuread/plugin/kind-of.ts";
import { credentialsOf } from "../azuread/plugin/settings.ts";
import { type Data, text } from "../azuread/terraform/value.ts";
import { type ArmAccess, ArmClient } from "./arm-client.ts";
import type { ArmKind } from "./arm-kind.ts";
import { armKinds } from "./kinds.ts";

const minute = 60_000;
const signInMinutes = 5;
/** How long the official plugin waits for an operation that names no limit. */
const usualMinutes = 120;
/** The version of Azure's interface by which the plugin asks where a resource group is. */
const groupsApiVersion = "2020-10-01";

/** What the plugin process knows between calls: its environment, and the subscription once it is configured. */
export class AzureNativePlugin {
  readonly env: NodeJS.ProcessEnv;
  readonly #pace: Pace;
  readonly #cancelled = new AbortController();
  readonly #locations = new Map<string, string>();
  #access: ArmAccess | undefined;
  #location: string | undefined;

  constructor(env: NodeJS.ProcessEnv) {
    this.env = env;
    this.#pace = realPace(env.AZUREAD_DOUBLE_WAITS === "1");
  }

  async configure(settings: Data): Promise<void> {
    const credentials = credentialsOf(settings, this.env, "azure-native");
    const subscriptionId = text(settings.subscriptionId) || (this.env.ARM_SUBSCRIPTION_ID ?? "");
    if (subscriptionId === "") {
      throw new Error(
        "azure-native double: subscriptionId is missing; set ARM_SUBSCRIPTION_ID or azure-native:subscriptionId",
      );
    }
    const send = httpsSend(trustingAgent(this.env));
    const { host, token } = await signIn(credentials, send, this.#pace, this.#span(signInMinutes), "azure-native");
    this.#access = { send, pace: this.#pace, host, subscriptionId, token };
    this.#location = text(settings.location) || undefined;
  }

  /** Azure for one operation, which may last so many seconds; 0 is as long as the plugin usually waits. */
  azure(seconds = 0): ArmClient {
    if (this.#access === undefined) {
      throw new Error("azure-native double: the plugin is not configured yet");
    }
    return new ArmClient(this.#access, this.#span(seconds > 0 ? seconds / 60 : usualMinutes));
  }

  /** Where resources go that name no place: as configured, else where their resource group is. */
  async whereIs(resourceGroup: string): Promise<string | undefined> {
    const known = this.#location ?? this.#locations.get(resourceGroup);
    if (known !== undefined) {
      return known;
    }
    const azure = this.azure();
    const id = `/subscriptions/${azure.subscriptionId}/resourceGroups/${encodeURIComponent(resourceGroup)}`;
    const location = (await azure.find(id, groupsApiVersion))?.location;
    if (typeof location === "string") {
      this.#locations.set(resourceGroup, location);
      return location;
    }
    return undefined;
  }

  /** Ends what is under way, at the next pause or call. */
  cancel(): void {
    this.#cancelled.abort(new Error("cancelled"));
  }

  kindOf(urn: string): { kind: ArmKind; name: string } {
    return kindOf("azure-native", armKinds, urn);
  }

  #span(minutes: number) {
    return { deadline: this.#pace.now() + minutes * minute, signal: this.#cancelled.signal };
  }
}
