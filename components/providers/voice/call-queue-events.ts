import { z } from "zod";
import { callQueueWords as words } from "./call-queue-words.ts";

// What happens to a call in three cases: the queue is full, the call has waited too long, nobody takes calls.

const promptLetters = 1_000;

/** Text that is read out. @see https://learn.microsoft.com/microsoftteams/create-a-phone-system-call-queue */
const spoken = z.string().max(promptLetters, `write at most ${promptLetters} characters`);
const audio = z.guid("write the id of the uploaded audio file");
/** A person's, resource account's or group's object id, or an outside number. */
const target = z
  .string()
  .regex(/^(tel:\+\d{3,15}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i, "write an object id or tel:+…");
/** Which calls are answered first, 1 before 5; with Forward only. */
const priority = z.int().min(1, "write 1 to 5").max(5, "write 1 to 5");

export const overflowSettings = {
  /** What happens to a call that finds the queue full. @default "DisconnectWithBusy" */
  OverflowAction: z.enum(words.OverflowAction).optional(),
  /** Where Forward, Voicemail or SharedVoicemail send it: an object id, or tel: and a number for Forward. */
  OverflowActionTarget: target.optional(),
  /** Its place in the queue it is forwarded to, 1 to 5. @default 3 */
  OverflowActionCallPriority: priority.optional(),
  /** Whether the message left in the shared voicemail is written out. @default false */
  EnableOverflowSharedVoicemailTranscription: z.boolean().optional(),
  /** Whether the service's own words before the tone are left out. @default false */
  EnableOverflowSharedVoicemailSystemPromptSuppression: z.boolean().optional(),
  /** Said to it before it is ended. */
  OverflowDisconnectTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  OverflowDisconnectAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a person. */
  OverflowRedirectPersonTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  OverflowRedirectPersonAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to an outside number. */
  OverflowRedirectPhoneNumberTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  OverflowRedirectPhoneNumberAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to another queue or attendant. */
  OverflowRedirectVoiceAppTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  OverflowRedirectVoiceAppAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a person's voicemail. */
  OverflowRedirectVoicemailTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  OverflowRedirectVoicemailAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a shared voicemail. */
  OverflowSharedVoicemailTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  OverflowSharedVoicemailAudioFilePrompt: audio.optional(),
};

export const timeoutSettings = {
  /** What happens to a call that has waited too long. @default "Disconnect" */
  TimeoutAction: z.enum(words.TimeoutAction).optional(),
  /** Where Forward, Voicemail or SharedVoicemail send it: an object id, or tel: and a number for Forward. */
  TimeoutActionTarget: target.optional(),
  /** Its place in the queue it is forwarded to, 1 to 5. @default 3 */
  TimeoutActionCallPriority: priority.optional(),
  /** Whether the message left in the shared voicemail is written out. @default false */
  EnableTimeoutSharedVoicemailTranscription: z.boolean().optional(),
  /** Whether the service's own words before the tone are left out. @default false */
  EnableTimeoutSharedVoicemailSystemPromptSuppression: z.boolean().optional(),
  /** Said to it before it is ended. */
  TimeoutDisconnectTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  TimeoutDisconnectAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a person. */
  TimeoutRedirectPersonTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  TimeoutRedirectPersonAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to an outside number. */
  TimeoutRedirectPhoneNumberTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  TimeoutRedirectPhoneNumberAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to another queue or attendant. */
  TimeoutRedirectVoiceAppTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  TimeoutRedirectVoiceAppAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a person's voicemail. */
  TimeoutRedirectVoicemailTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  TimeoutRedirectVoicemailAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a shared voicemail. */
  TimeoutSharedVoicemailTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  TimeoutSharedVoicemailAudioFilePrompt: audio.optional(),
};

export const noAgentSettings = {
  /** What happens to a call while nobody takes calls. @default "Queue" */
  NoAgentAction: z.enum(words.NoAgentAction).optional(),
  /** Where Forward, Voicemail or SharedVoicemail send it: an object id, or tel: and a number for Forward. */
  NoAgentActionTarget: target.optional(),
  /** Its place in the queue it is forwarded to, 1 to 5. @default 3 */
  NoAgentActionCallPriority: priority.optional(),
  /** Whether the message left in the shared voicemail is written out. @default false */
  EnableNoAgentSharedVoicemailTranscription: z.boolean().optional(),
  /** Whether the service's own words before the tone are left out. @default false */
  EnableNoAgentSharedVoicemailSystemPromptSuppression: z.boolean().optional(),
  /** Said to it before it is ended. */
  NoAgentDisconnectTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  NoAgentDisconnectAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a person. */
  NoAgentRedirectPersonTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  NoAgentRedirectPersonAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to an outside number. */
  NoAgentRedirectPhoneNumberTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  NoAgentRedirectPhoneNumberAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to another queue or attendant. */
  NoAgentRedirectVoiceAppTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  NoAgentRedirectVoiceAppAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a person's voicemail. */
  NoAgentRedirectVoicemailTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  NoAgentRedirectVoicemailAudioFilePrompt: audio.optional(),
  /** Said to it before it goes to a shared voicemail. */
  NoAgentSharedVoicemailTextToSpeechPrompt: spoken.optional(),
  /** The same as an audio file. */
  NoAgentSharedVoicemailAudioFilePrompt: audio.optional(),
};
