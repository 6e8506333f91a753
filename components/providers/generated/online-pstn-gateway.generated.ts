// Written by scripts/generate-teams-policies.mjs; do not edit.
import type { PolicyProperties } from "../teams-admin/policy-properties.ts";

/** @see https://learn.microsoft.com/powershell/module/microsoftteams/set-csonlinepstngateway */
export interface OnlinePSTNGatewaySettings {
  BypassMode?: "None" | "Always" | "OnlyForLocalUsers" | undefined;
  Description?: string | undefined;
  /** @default false */
  Enabled?: boolean | undefined;
  /** @default "408, 503, 504" */
  FailoverResponseCodes?: string | undefined;
  /** @default 10 */
  FailoverTimeSeconds?: number | undefined;
  /** @default false */
  ForwardCallHistory?: boolean | undefined;
  /** @default false */
  ForwardPai?: boolean | undefined;
  /** @default false */
  GatewayLbrEnabledUserOverride?: boolean | undefined;
  GatewaySiteId?: string | undefined;
  /** @default false */
  GatewaySiteLbrEnabled?: boolean | undefined;
  /** @default "IPv4" */
  IPAddressVersion?: string | undefined;
  InboundPSTNNumberTranslationRules?: string[] | undefined;
  InboundTeamsNumberTranslationRules?: string[] | undefined;
  MaxConcurrentSessions?: number | undefined;
  /** @default false */
  MediaBypass?: boolean | undefined;
  MediaRelayRoutingLocationOverride?: string | undefined;
  OutboundPSTNNumberTranslationRules?: string[] | undefined;
  OutboundTeamsNumberTranslationRules?: string[] | undefined;
  /** @default false */
  PidfloSupported?: boolean | undefined;
  ProxySbc?: string | undefined;
  /** @default true */
  SendSipOptions?: boolean | undefined;
  SipSignalingPort?: number | undefined;
}

export const onlinePSTNGatewayProperties: PolicyProperties = {
  BypassMode: { type: ["None", "Always", "OnlyForLocalUsers"] },
  Description: { type: "string" },
  Enabled: { type: "boolean", default: false },
  FailoverResponseCodes: { type: "string", default: "408, 503, 504" },
  FailoverTimeSeconds: { type: "integer", default: 10 },
  ForwardCallHistory: { type: "boolean", default: false },
  ForwardPai: { type: "boolean", default: false },
  GatewayLbrEnabledUserOverride: { type: "boolean", default: false },
  GatewaySiteId: { type: "string" },
  GatewaySiteLbrEnabled: { type: "boolean", default: false },
  IPAddressVersion: { type: "string", default: "IPv4" },
  InboundPSTNNumberTranslationRules: { type: "strings" },
  InboundTeamsNumberTranslationRules: { type: "strings" },
  MaxConcurrentSessions: { type: "integer" },
  MediaBypass: { type: "boolean", default: false },
  MediaRelayRoutingLocationOverride: { type: "string" },
  OutboundPSTNNumberTranslationRules: { type: "strings" },
  OutboundTeamsNumberTranslationRules: { type: "strings" },
  PidfloSupported: { type: "boolean", default: false },
  ProxySbc: { type: "string" },
  SendSipOptions: { type: "boolean", default: true },
  SipSignalingPort: { type: "integer" },
};
