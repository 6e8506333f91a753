import { checkAutoAttendant } from "./auto-attendant-rules.ts";
import type { Shape } from "./shape.ts";
import type { VoiceSet } from "./voice-set.ts";

const prompt: Shape = {
  ActiveType: "string",
  TextToSpeechPrompt: "string",
  AudioFilePrompt: { Id: "string", FileName: "string", DownloadUri: "string" },
};
const callTarget: Shape = {
  Id: "string",
  Type: "string",
  CallPriority: "int",
  EnableTranscription: "boolean",
  EnableSharedVoicemailSystemPromptSuppression: "boolean",
};
const menu: Shape = {
  Name: "string",
  DialByNameEnabled: "boolean",
  DirectorySearchMethod: "string",
  Prompts: [prompt],
  MenuOptions: [
    { Action: "string", DtmfResponse: "string", VoiceResponses: "strings", CallTarget: callTarget, Prompt: prompt },
  ],
};
const callFlow: Shape = {
  Id: "string",
  Name: "string",
  ForceListenMenuEnabled: "boolean",
  Greetings: [prompt],
  Menu: menu,
};
const dialScope: Shape = { Type: "string", GroupScope: { GroupIds: "guids" } };

/** What answers a main number: a menu, opening hours, holidays. What a PUT leaves out is gone. */
export const autoAttendants: VoiceSet = {
  path: "/Teams.VoiceApps/auto-attendants",
  collection: "autoAttendants",
  one: "AutoAttendant",
  many: "AutoAttendants",
  shape: {
    Name: "string",
    LanguageId: "string",
    TimeZoneId: "string",
    VoiceId: "string",
    VoiceResponseEnabled: "boolean",
    UserNameExtension: "string",
    Operator: callTarget,
    DefaultCallFlow: callFlow,
    CallFlows: [callFlow],
    CallHandlingAssociations: [
      { Type: "string", ScheduleId: "guid", CallFlowId: "string", Enabled: "boolean", Priority: "int" },
    ],
    DirectoryLookupScope: { InclusionScope: dialScope, ExclusionScope: dialScope },
    AuthorizedUsers: "guids",
    HideAuthorizedUsers: "guids",
  },
  make(context, body) {
    const attendant = {
      VoiceId: "Female",
      VoiceResponseEnabled: false,
      Operator: null,
      CallFlows: [],
      CallHandlingAssociations: [],
      DirectoryLookupScope: null,
      AuthorizedUsers: [],
      HideAuthorizedUsers: [],
      ...Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null)),
    };
    checkAutoAttendant(context, attendant);
    return attendant;
  },
  view(context, { id, ...attendant }) {
    const ApplicationInstances = [...context.store.collection("voiceAssociations").values()]
      .filter((row) => row.ConfigurationId === id)
      .map((row) => row.id);
    return { Identity: id, TenantId: context.store.identity.tenantId, ...attendant, ApplicationInstances };
  },
};
