import { externalAccessPolicyProperties } from "../generated/external-access-policy.generated.ts";
import { teamsAIPolicyProperties } from "../generated/teams-ai-policy.generated.ts";
import { teamsAppPermissionPolicyProperties } from "../generated/teams-app-permission-policy.generated.ts";
import { teamsAppSetupPolicyProperties } from "../generated/teams-app-setup-policy.generated.ts";
import { teamsCallingPolicyProperties } from "../generated/teams-calling-policy.generated.ts";
import { teamsChannelsPolicyProperties } from "../generated/teams-channels-policy.generated.ts";
import { teamsEventsPolicyProperties } from "../generated/teams-events-policy.generated.ts";
import { teamsFeedbackPolicyProperties } from "../generated/teams-feedback-policy.generated.ts";
import { teamsFilesPolicyProperties } from "../generated/teams-files-policy.generated.ts";
import { teamsIPPhonePolicyProperties } from "../generated/teams-ip-phone-policy.generated.ts";
import { teamsMeetingPolicyProperties } from "../generated/teams-meeting-policy.generated.ts";
import { teamsMessagingPolicyProperties } from "../generated/teams-messaging-policy.generated.ts";
import { teamsMobilityPolicyProperties } from "../generated/teams-mobility-policy.generated.ts";
import { teamsShiftsPolicyProperties } from "../generated/teams-shifts-policy.generated.ts";
import { teamsTemplatePermissionPolicyProperties } from "../generated/teams-template-permission-policy.generated.ts";
import { teamsUpdateManagementPolicyProperties } from "../generated/teams-update-management-policy.generated.ts";
import { teamsUpgradePolicyProperties } from "../generated/teams-upgrade-policy.generated.ts";
import { teamsVdiPolicyProperties } from "../generated/teams-vdi-policy.generated.ts";
import { teamsVirtualAppointmentsPolicyProperties } from "../generated/teams-virtual-appointments-policy.generated.ts";
import { teamsVoiceApplicationsPolicyProperties } from "../generated/teams-voice-applications-policy.generated.ts";
import { teamsWorkLoadPolicyProperties } from "../generated/teams-work-load-policy.generated.ts";
import { teamsWorkLocationDetectionPolicyProperties } from "../generated/teams-work-location-detection-policy.generated.ts";
import { defineReadOnlyPolicy, defineTeamsPolicy } from "../teams-admin/define-teams-type.ts";
import { within } from "../teams-admin/examine.ts";

// One line per type of policy that people are given; a type with rules of its own says them in its last argument.

export const teamsMeetingPolicy = defineTeamsPolicy(
  "TeamsMeetingPolicy",
  "What the people it is assigned to may do in meetings: record, transcribe, let in guests, share.",
  teamsMeetingPolicyProperties,
);

export const teamsMessagingPolicy = defineTeamsPolicy(
  "TeamsMessagingPolicy",
  "What the people it is assigned to may do in chats and channels: edit, delete, send pictures and priority messages.",
  teamsMessagingPolicyProperties,
);

export const teamsCallingPolicy = defineTeamsPolicy(
  "TeamsCallingPolicy",
  "What the people it is assigned to may do with calls: forward, delegate, record, let voicemail answer.",
  teamsCallingPolicyProperties,
);

export const teamsChannelsPolicy = defineTeamsPolicy(
  "TeamsChannelsPolicy",
  "Which kinds of channels the people it is assigned to may make, and whom they may share one with.",
  teamsChannelsPolicyProperties,
);

export const teamsAppSetupPolicy = defineTeamsPolicy(
  "TeamsAppSetupPolicy",
  "Which apps stand ready and pinned in Teams, and whether people may pin and upload their own.",
  teamsAppSetupPolicyProperties,
  { ordered: ["PinnedAppBarApps", "PinnedCallingBarApps", "PinnedMessageBarApps"] },
);

export const teamsUpdateManagementPolicy = defineTeamsPolicy(
  "TeamsUpdateManagementPolicy",
  "Who gets preview features of the Teams client, and which messages about news it shows.",
  teamsUpdateManagementPolicyProperties,
  { examine: within({ UpdateDayOfWeek: [0, 6] }) },
);

export const teamsFeedbackPolicy = defineTeamsPolicy(
  "TeamsFeedbackPolicy",
  "Whether people may send feedback to Microsoft from Teams, and what goes with it.",
  teamsFeedbackPolicyProperties,
);

export const teamsEventsPolicy = defineTeamsPolicy(
  "TeamsEventsPolicy",
  "Who may hold webinars and town halls, who may attend them, and what is recorded.",
  teamsEventsPolicyProperties,
);

export const teamsFilesPolicy = defineTeamsPolicy(
  "TeamsFilesPolicy",
  "Whether people see the files tabs and may upload files in chats, also in those with outsiders.",
  teamsFilesPolicyProperties,
);

export const teamsMobilityPolicy = defineTeamsPolicy(
  "TeamsMobilityPolicy",
  "What the phone app may use for calls and video: any network or Wi-Fi only, and which dialler.",
  teamsMobilityPolicyProperties,
);

export const teamsVoiceApplicationsPolicy = defineTeamsPolicy(
  "TeamsVoiceApplicationsPolicy",
  "What the heads of a call queue or an auto attendant may change themselves: greetings, opening hours, agents.",
  teamsVoiceApplicationsPolicyProperties,
);

export const teamsIPPhonePolicy = defineTeamsPolicy(
  "TeamsIPPhonePolicy",
  "What a desk phone shows for the account it is signed in with: hot desking, home screen, search.",
  teamsIPPhonePolicyProperties,
);

export const teamsAIPolicy = defineTeamsPolicy(
  "TeamsAIPolicy",
  "Whether people may enrol their voice and face, so that a meeting room tells speakers apart.",
  teamsAIPolicyProperties,
);

export const teamsShiftsPolicy = defineTeamsPolicy(
  "TeamsShiftsPolicy",
  "What people on shifts are told when they open Teams outside their hours, and who may edit a schedule.",
  teamsShiftsPolicyProperties,
);

export const teamsTemplatePermissionPolicy = defineTeamsPolicy(
  "TeamsTemplatePermissionPolicy",
  "Which templates people do not see when they make a team.",
  teamsTemplatePermissionPolicyProperties,
);

export const teamsVdiPolicy = defineTeamsPolicy(
  "TeamsVdiPolicy",
  "What people on virtual desktops may do with calls and meetings where media is not optimised.",
  teamsVdiPolicyProperties,
);

export const teamsVirtualAppointmentsPolicy = defineTeamsPolicy(
  "TeamsVirtualAppointmentsPolicy",
  "Whether people may have text messages sent to those they have an appointment with.",
  teamsVirtualAppointmentsPolicyProperties,
);

export const teamsWorkLoadPolicy = defineTeamsPolicy(
  "TeamsWorkLoadPolicy",
  "Which of calls, meetings and messages people have in Teams at all, and which are pinned.",
  teamsWorkLoadPolicyProperties,
);

export const teamsWorkLocationDetectionPolicy = defineTeamsPolicy(
  "TeamsWorkLocationDetectionPolicy",
  "Whether Teams finds out by itself that people are at the office, and what they start with.",
  teamsWorkLocationDetectionPolicyProperties,
);

export const externalAccessPolicy = defineTeamsPolicy(
  "ExternalAccessPolicy",
  "Which people may chat and call with other organisations and with private Teams accounts.",
  externalAccessPolicyProperties,
  {
    caseless: ["AllowedExternalDomains", "BlockedExternalDomains"],
    examine: ({ settings }) => {
      const how = settings.CommunicationWithExternalOrgs;
      const list = lists[String(how)];
      if (list === undefined || settings[list] !== undefined) return [];
      return [{ path: `settings.${list}`, reason: `is missing; ${String(how)} needs the domains it is about` }];
    },
  },
);

const lists: Readonly<Record<string, string>> = {
  AllowSpecificExternalDomains: "AllowedExternalDomains",
  BlockSpecificExternalDomains: "BlockedExternalDomains",
};

export const teamsAppPermissionPolicy = defineReadOnlyPolicy(
  "TeamsAppPermissionPolicy",
  "Which apps people may use, in tenants that do not manage apps one by one yet; compared with the tenant and never written.",
  teamsAppPermissionPolicyProperties,
  {
    readOnly:
      "Teams answers an application's change of it with success and changes nothing: app permissions are set in the Teams admin centre, under Teams apps",
  },
);

export const teamsUpgradePolicy = defineReadOnlyPolicy(
  "TeamsUpgradePolicy",
  "In which mode people use Teams beside Skype for Business; Microsoft delivers its instances, people are only given one.",
  teamsUpgradePolicyProperties,
  { readOnly: "its instances are Microsoft's: the mode is chosen by giving people another one of them" },
);
