import type * as pulumi from "@pulumi/pulumi";
import type { AdoptArgs, CommonArgs, Inputs, SettingsOf } from "../inputs.ts";
import { autoAttendant } from "../settings/auto-attendant.ts";
import { TenantSetting } from "../tenant-setting.ts";

export interface AutoAttendantArgs extends CommonArgs, AdoptArgs {
  /** Microsoft's own property names; what is not named here stays as the tenant has it. */
  settings: Inputs<SettingsOf<typeof autoAttendant>>;
}

/**
 * What answers a main number: greeting and menu in opening hours, outside them and on holidays.
 *
 * @example
 * ```ts
 * import { AutoAttendant } from "pulumi-m365-tenant";
 *
 * const say = (text: string) => [{ ActiveType: "TextToSpeech" as const, TextToSpeechPrompt: text }];
 *
 * new AutoAttendant("hovudnummer", {
 *   settings: {
 *     Name: "Hovudnummer",
 *     LanguageId: "nb-NO",
 *     TimeZoneId: "W. Europe Standard Time",
 *     DefaultCallFlow: {
 *       Name: "Open",
 *       Greetings: say("Velkomen til kommunen."),
 *       Menu: { MenuOptions: [{ Action: "DisconnectCall", DtmfResponse: "Automatic" }] },
 *     },
 *   },
 * });
 * ```
 * @see https://learn.microsoft.com/powershell/module/microsoftteams/new-csautoattendant
 */
export class AutoAttendant extends TenantSetting {
  declare readonly settings: pulumi.Output<SettingsOf<typeof autoAttendant>>;
  /** Id the tenant gave the attendant: what associations and menus refer to. */
  declare readonly objectId: pulumi.Output<string>;

  constructor(name: string, args: AutoAttendantArgs, opts?: pulumi.CustomResourceOptions) {
    super(autoAttendant, name, args, opts);
  }
}
