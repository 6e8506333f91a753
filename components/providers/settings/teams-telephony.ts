import { callingLineIdentityProperties } from "../generated/calling-line-identity.generated.ts";
import { inboundBlockedNumberPatternProperties } from "../generated/inbound-blocked-number-pattern.generated.ts";
import { onlinePSTNGatewayProperties } from "../generated/online-pstn-gateway.generated.ts";
import { onlinePstnUsagesProperties } from "../generated/online-pstn-usages.generated.ts";
import { onlineVoiceRouteProperties } from "../generated/online-voice-route.generated.ts";
import { onlineVoiceRoutingPolicyProperties } from "../generated/online-voice-routing-policy.generated.ts";
import { onlineVoicemailPolicyProperties } from "../generated/online-voicemail-policy.generated.ts";
import { teamsCallHoldPolicyProperties } from "../generated/teams-call-hold-policy.generated.ts";
import { teamsCallParkPolicyProperties } from "../generated/teams-call-park-policy.generated.ts";
import { teamsEmergencyCallRoutingPolicyProperties } from "../generated/teams-emergency-call-routing-policy.generated.ts";
import { teamsEmergencyCallingPolicyProperties } from "../generated/teams-emergency-calling-policy.generated.ts";
import { teamsSharedCallingRoutingPolicyProperties } from "../generated/teams-shared-calling-routing-policy.generated.ts";
import { teamsTranslationRuleProperties } from "../generated/teams-translation-rule.generated.ts";
import { teamsUnassignedNumberTreatmentProperties } from "../generated/teams-unassigned-number-treatment.generated.ts";
import { tenantDialPlanProperties } from "../generated/tenant-dial-plan.generated.ts";
import { tenantNetworkRegionProperties } from "../generated/tenant-network-region.generated.ts";
import { tenantNetworkSiteProperties } from "../generated/tenant-network-site.generated.ts";
import { tenantNetworkSubnetProperties } from "../generated/tenant-network-subnet.generated.ts";
import { tenantTrustedIPAddressProperties } from "../generated/tenant-trusted-ip-address.generated.ts";
import { defineTeamsConfiguration, defineTeamsObject, defineTeamsPolicy } from "../teams-admin/define-teams-type.ts";
import { all, distinct, within } from "../teams-admin/examine.ts";
import {
  examineAddress,
  examineCallerId,
  examineDialPlan,
  examineEmergencyCalling,
  examineGateway,
  examineParkRange,
} from "../teams-admin/telephony-rules.ts";

// Calls, numbers, and the places they are made from.

export const tenantDialPlan = defineTeamsPolicy(
  "TenantDialPlan",
  "How the digits people dial become a number; the first rule that fits is used, before those of the country's own plan.",
  tenantDialPlanProperties,
  { examine: examineDialPlan },
);

export const callingLineIdentity = defineTeamsPolicy(
  "CallingLineIdentity",
  "Which number and name others see when the people it is assigned to call out.",
  callingLineIdentityProperties,
  { examine: examineCallerId },
);

export const onlineVoicemailPolicy = defineTeamsPolicy(
  "OnlineVoicemailPolicy",
  "Whether voicemail is written out, how long a message may be, and in which language it asks.",
  onlineVoicemailPolicyProperties,
);

export const teamsCallParkPolicy = defineTeamsPolicy(
  "TeamsCallParkPolicy",
  "Whether people may park a call for a colleague to pick up, and with which codes.",
  teamsCallParkPolicyProperties,
  {
    examine: all(
      within({ ParkTimeoutSeconds: [120, 1_800], PickupRangeStart: [10, 9_999], PickupRangeEnd: [10, 9_999] }),
      examineParkRange,
    ),
  },
);

export const teamsCallHoldPolicy = defineTeamsPolicy(
  "TeamsCallHoldPolicy",
  "What an outside caller hears while on hold.",
  teamsCallHoldPolicyProperties,
  { needs: ["AudioFileId", "StreamingSourceUrl"] },
);

export const teamsEmergencyCallingPolicy = defineTeamsPolicy(
  "TeamsEmergencyCallingPolicy",
  "Who is told when somebody calls an emergency number, and whether they hear the call.",
  teamsEmergencyCallingPolicyProperties,
  { examine: all(distinct("ExtendedNotifications", "EmergencyDialString"), examineEmergencyCalling) },
);

export const teamsEmergencyCallRoutingPolicy = defineTeamsPolicy(
  "TeamsEmergencyCallRoutingPolicy",
  "Over which line emergency numbers are called; for numbers on Direct Routing only.",
  teamsEmergencyCallRoutingPolicyProperties,
  { examine: distinct("EmergencyNumbers", "EmergencyDialString") },
);

export const teamsSharedCallingRoutingPolicy = defineTeamsPolicy(
  "TeamsSharedCallingRoutingPolicy",
  "Lets people without a number of their own call out with that of a resource account, and which numbers emergency services call back on.",
  teamsSharedCallingRoutingPolicyProperties,
  { needs: ["ResourceAccount"] },
);

export const onlineVoiceRoutingPolicy = defineTeamsPolicy(
  "OnlineVoiceRoutingPolicy",
  "Which PSTN usages the people it is assigned to may call out by, the first that has a route for the number.",
  onlineVoiceRoutingPolicyProperties,
  { ordered: ["OnlinePstnUsages"] },
);

export const onlineVoiceRoute = defineTeamsObject(
  "OnlineVoiceRoute",
  "Over which gateways numbers of a pattern are called, for people whose policy has one of its usages.",
  onlineVoiceRouteProperties,
  { examine: within({ Priority: [0, 2_147_483_647] }) },
);

export const onlinePstnUsages = defineTeamsConfiguration(
  "OnlinePstnUsages",
  "The PSTN usages that exist, by which routing policies and routes find each other. The body of its PUT is not evidenced.",
  onlinePstnUsagesProperties,
  { page: "OnlinePstnUsage" },
);

export const onlinePSTNGateway = defineTeamsObject(
  "OnlinePSTNGateway",
  "A session border controller that Direct Routing calls go over; its name is in a domain the tenant has verified.",
  onlinePSTNGatewayProperties,
  {
    name: "The controller's full domain name.",
    ordered: [
      "InboundPSTNNumberTranslationRules",
      "InboundTeamsNumberTranslationRules",
      "OutboundPSTNNumberTranslationRules",
      "OutboundTeamsNumberTranslationRules",
    ],
    examine: all(within({ SipSignalingPort: [1, 65_535], MaxConcurrentSessions: [1, 100_000] }), examineGateway),
  },
);

export const teamsTranslationRule = defineTeamsObject(
  "TeamsTranslationRule",
  "How a number is rewritten on its way to or from a gateway that names the rule.",
  teamsTranslationRuleProperties,
);

export const teamsUnassignedNumberTreatment = defineTeamsObject(
  "TeamsUnassignedNumberTreatment",
  "Who or what answers calls to the municipality's numbers that nobody has.",
  teamsUnassignedNumberTreatmentProperties,
  { named: "TreatmentId" },
);

export const inboundBlockedNumberPattern = defineTeamsObject(
  "InboundBlockedNumberPattern",
  "Numbers whose calls to anyone in the tenant are refused.",
  inboundBlockedNumberPatternProperties,
);

export const tenantNetworkRegion = defineTeamsObject(
  "TenantNetworkRegion",
  "A part of the network that sites belong to.",
  tenantNetworkRegionProperties,
  { named: "NetworkRegionID" },
);

export const tenantNetworkSite = defineTeamsObject(
  "TenantNetworkSite",
  "A place of the network, with the emergency policies that hold for whoever is there, whatever policies they are given.",
  tenantNetworkSiteProperties,
  { named: "NetworkSiteID" },
);

export const tenantNetworkSubnet = defineTeamsObject(
  "TenantNetworkSubnet",
  "Which network site an address inside belongs to, so that its emergency policies hold there.",
  tenantNetworkSubnetProperties,
  { named: "SubnetID", name: "The subnet's first address, IPv4 or IPv6.", examine: examineAddress },
);

export const tenantTrustedIPAddress = defineTeamsObject(
  "TenantTrustedIPAddress",
  "An outside address of the municipality's own network: only behind it are sites and emergency locations looked up.",
  tenantTrustedIPAddressProperties,
  { named: "IPAddress", name: "The address, IPv4 or IPv6.", examine: examineAddress },
);
