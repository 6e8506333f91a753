import { z } from "zod";

/** What callers hear. */
export const prompt = z.strictObject({
  ActiveType: z.enum(["TextToSpeech", "AudioFile", "None"]),
  /** Read out in the attendant's language, at most 1000 characters. */
  TextToSpeechPrompt: z.string().max(1_000, "write at most 1000 characters").optional(),
  /** An uploaded audio file. */
  AudioFilePrompt: z.strictObject({ Id: z.string().min(1) }).optional(),
});

/** Where a call goes. */
export const callableEntity = z.strictObject({
  /** Object id of a person, a resource account, a queue, an attendant or a group; `tel:` and a number for ExternalPstn. */
  Id: z.string().regex(/^(tel:\+\d{3,15}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i, "write an object id or tel:+…"),
  /** ConfigurationEndpoint is a queue or an attendant itself, ApplicationEndpoint its resource account. */
  Type: z.enum(["User", "ApplicationEndpoint", "ConfigurationEndpoint", "ExternalPstn", "SharedVoicemail"]),
  /** Whether a message left in a shared voicemail is written out. @default false */
  EnableTranscription: z.boolean().optional(),
  /** Whether the service's own words before the tone are left out. @default false */
  EnableSharedVoicemailSystemPromptSuppression: z.boolean().optional(),
  /** Place in the queue the call is sent to, 1 to 5. @default 3 */
  CallPriority: z.int().min(1, "write 1 to 5").max(5, "write 1 to 5").optional(),
});

const menuOption = z.strictObject({
  Action: z.enum(["DisconnectCall", "TransferCallToOperator", "TransferCallToTarget", "Announcement"]),
  /** Key that callers press; Automatic asks for none. */
  DtmfResponse: z
    .string()
    .regex(/^(Tone(\d|Star|Pound)|Automatic)$/, "write Tone0 to Tone9, ToneStar, TonePound or Automatic"),
  /** Where TransferCallToTarget sends the call. */
  CallTarget: callableEntity.optional(),
  /** What Announcement says. */
  Prompt: prompt.optional(),
  /** Words that callers may say in place of the key; not in Norwegian and Swedish. */
  VoiceResponses: z.array(z.string().min(1)).optional(),
});

/** What callers hear and may press. */
export const callFlow = z.strictObject({
  /** Name of the flow, by which call handling refers to it. */
  Name: z.string().min(1, "name the call flow"),
  /** Said once, before the menu. */
  Greetings: z.array(prompt).optional(),
  /** Callers hear the menu to its end before they can press a key. @default false */
  ForceListenMenuEnabled: z.boolean().optional(),
  Menu: z.strictObject({
    /** @default the flow's name */
    Name: z.string().min(1).optional(),
    /** Says what can be pressed. */
    Prompts: z.array(prompt).optional(),
    MenuOptions: z.array(menuOption).min(1, "write at least one option"),
    /** Callers may ask for a person by name. @default false */
    DialByNameEnabled: z.boolean().optional(),
    /** How a person is looked up. @default "None" */
    DirectorySearchMethod: z.enum(["None", "ByName", "ByExtension"]).optional(),
  }),
});

/** Which call flow holds when. */
export const callHandlingAssociation = z.strictObject({
  /** Holiday wins over AfterHours. */
  Type: z.enum(["AfterHours", "Holiday"]),
  /** Id of the schedule. */
  ScheduleId: z.guid("write the schedule's id"),
  /** Name of one of CallFlows. */
  CallFlowName: z.string().min(1),
  /** A rule that is switched off stays for later. @default true */
  Enabled: z.boolean().optional(),
});

/** People who can be reached by name, or cannot. */
export const dialScope = z.strictObject({ GroupIds: z.array(z.guid("write a group's object id")).min(1) });
