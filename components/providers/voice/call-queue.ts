import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { callQueue } from "../settings/call-queue.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface CallQueueArgs extends CommonArgs, AdoptArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof callQueue>>;
}

/**
 * Who answers the calls to a unit's number, in which order, and what happens to calls nobody takes. The requests are the
 * MicrosoftTeams module's and the numbers behind its choices are not verified: compare the first queue with the admin centre.
 *
 * @example
 * ```ts
 * import { CallQueue } from "pulumi-m365-tenant";
 *
 * new CallQueue("servicetorg", {
 *   settings: {
 *     Name: "Servicetorget",
 *     LanguageId: "nb-NO",
 *     DistributionLists: ["3f6f1b0e-6d5c-4c1b-9f43-2d1a5e7f9b10"],
 *     RoutingMethod: "LongestIdle",
 *     TimeoutThreshold: 300,
 *     TimeoutAction: "Disconnect",
 *   },
 * });
 * ```
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/set-cscallqueue
 */
export class CallQueue extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof callQueue>>;
  /** Id the tenant gave the queue: what associations and menus refer to. */
  declare readonly objectId: pulumi.Output<string>;

  constructor(name: string, args: CallQueueArgs, opts?: pulumi.CustomResourceOptions) {
    super(callQueue, name, args, opts);
  }
}
