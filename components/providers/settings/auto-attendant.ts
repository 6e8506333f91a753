import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { teamsAdminPermissions } from "../teams-admin/permissions.ts";
import { examineAutoAttendant, normaliseAutoAttendant } from "../voice/auto-attendant-rules.ts";
import { callableEntity, callFlow, callHandlingAssociation, dialScope } from "../voice/auto-attendant-schemas.ts";
import { autoAttendantAccess, autoAttendantForm } from "../voice/auto-attendant-wire.ts";
import { voiceLanguage } from "../voice/voice-language.ts";

export const autoAttendant = defineSetting({
  kind: "autoAttendant",
  type: "AutoAttendant",
  summary: "What answers a main number: greeting and menu in opening hours, outside them and on holidays.",
  api: "teamsAdmin",
  shape: "collection",
  path: "/Teams.VoiceApps/auto-attendants/{id}",
  permissions: teamsAdminPermissions,
  limits: [
    "An attendant follows at most 20 schedules of holidays.",
    "A text that is read out has at most 1000 characters.",
  ],
  see: "https://learn.microsoft.com/powershell/module/microsoftteams/new-csautoattendant",
  key: z.strictObject({}),
  nameSetting: "Name",
  settings: z.strictObject({
    /** What the attendant is called; another name renames it. One that is there is found by it. */
    Name: z.string().min(1, "name the attendant"),
    /** Language of everything that is read out. Norwegian is `nb-NO` only. */
    LanguageId: voiceLanguage,
    /** Windows' name of the time zone: `W. Europe Standard Time` for Norway and Sweden. */
    TimeZoneId: z.string().min(1, "write Windows' name of the time zone, such as W. Europe Standard Time"),
    /** Voice that reads out. */
    VoiceId: z.string().min(1).optional(),
    /** Callers may speak in place of pressing; not in Norwegian and Swedish. @default false */
    EnableVoiceResponse: z.boolean().optional(),
    /** What is read out after people's names. @default "None" */
    UserNameExtension: z.enum(["None", "Office", "Department"]).optional(),
    /** Who is the operator that menus send calls to. */
    Operator: callableEntity.optional(),
    /** What holds in opening hours. */
    DefaultCallFlow: callFlow,
    /** What holds at other times, each under a name. */
    CallFlows: z.array(callFlow).optional(),
    /** Which of CallFlows holds when: after hours at most once, holidays at most 20 times. */
    CallHandlingAssociations: z.array(callHandlingAssociation).optional(),
    /** Groups whose members callers can ask for by name. @default everyone */
    InclusionScope: dialScope.optional(),
    /** Groups whose members they cannot. @default nobody */
    ExclusionScope: dialScope.optional(),
    /** People who may change the attendant in Teams, with a TeamsVoiceApplicationsPolicy. */
    AuthorizedUsers: z.array(z.guid("write an object id")).optional(),
    /** Those among them who are not shown. */
    HideAuthorizedUsers: z.array(z.guid("write an object id")).optional(),
  }),
  outputs: ["objectId"],
  sets: {
    "DefaultCallFlow.Menu.MenuOptions": ["DtmfResponse"],
    "CallFlows.Menu.MenuOptions": ["DtmfResponse"],
    CallFlows: ["Name"],
    CallHandlingAssociations: ["Type", "ScheduleId", "CallFlowName"],
  },
  normalise: normaliseAutoAttendant,
  examine: examineAutoAttendant,
  form: autoAttendantForm,
  access: autoAttendantAccess,
  // A new attendant shows in the list a while after it was made.
  settleMs: 300_000,
});
