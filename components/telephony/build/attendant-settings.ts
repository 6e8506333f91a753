import type * as pulumi from "@pulumi/pulumi";
import type { TargetOrEnd } from "../../config/telephony/target.ts";
import type { AutoAttendantArgs } from "../../providers/index.ts";
import { spokenWords, voiceLanguages } from "../spoken.ts";
import type { AttendantPlan } from "../voice/voice-plan.ts";

/** What an attendant leads to and follows, by the ids the tenant gives. */
export interface AttendantTargets {
  queue(key: string): pulumi.Input<string>;
  attendant(key: string): pulumi.Input<string>;
  agents(queue: string): pulumi.Input<string>;
  /** Schedule of all time outside some opening hours. */
  closedHours: pulumi.Input<string> | undefined;
  closedDays: readonly pulumi.Input<string>[];
}

type Settings = AutoAttendantArgs["settings"];

const closedFlow = "Closed";

/** An attendant in Microsoft's own words. */
export function attendantSettings(attendant: AttendantPlan, timeZone: string, targets: AttendantTargets): Settings {
  const { closed } = attendant;
  return {
    Name: attendant.name,
    LanguageId: voiceLanguages[attendant.language],
    TimeZoneId: timeZone,
    DefaultCallFlow: { Name: "Open", Greetings: [say(attendant.greeting)], Menu: openMenu(attendant, targets) },
    ...(closed === undefined
      ? {}
      : {
          CallFlows: [
            {
              Name: closedFlow,
              Greetings: [say(closed.say)],
              Menu: { MenuOptions: [option("Automatic", closed.to, targets)] },
            },
          ],
          CallHandlingAssociations: handling(targets),
        }),
  };
}

const say = (text: string) => ({ ActiveType: "TextToSpeech" as const, TextToSpeechPrompt: text });

function openMenu({ menu, otherwise, language }: AttendantPlan, targets: AttendantTargets) {
  if (menu.length === 0) return { MenuOptions: [option("Automatic", otherwise, targets)] };
  const { press, somebody } = spokenWords[language];
  const spoken = [...menu.map((one) => press(one.say, one.key)), press(somebody, 0)].join(" ");
  return {
    Prompts: [say(spoken)],
    MenuOptions: [...menu.map(({ key, to }) => option(`Tone${key}`, to, targets)), option("Tone0", otherwise, targets)],
  };
}

function option(DtmfResponse: string, to: TargetOrEnd, targets: AttendantTargets) {
  if (to === "hangUp") return { Action: "DisconnectCall" as const, DtmfResponse };
  return { Action: "TransferCallToTarget" as const, DtmfResponse, CallTarget: callTarget(to, targets) };
}

function callTarget(to: Exclude<TargetOrEnd, "hangUp">, targets: AttendantTargets) {
  if (to.number !== undefined) return { Id: `tel:${to.number}`, Type: "ExternalPstn" as const };
  if (to.voicemail !== undefined) return { Id: targets.agents(to.voicemail), Type: "SharedVoicemail" as const };
  const Id = to.queue === undefined ? targets.attendant(to.attendant ?? "") : targets.queue(to.queue);
  return { Id, Type: "ConfigurationEndpoint" as const };
}

function handling({ closedHours, closedDays }: AttendantTargets) {
  const rule = (Type: "AfterHours" | "Holiday", ScheduleId: pulumi.Input<string>) => ({
    Type,
    ScheduleId,
    CallFlowName: closedFlow,
  });
  return [
    ...(closedHours === undefined ? [] : [rule("AfterHours", closedHours)]),
    ...closedDays.map((schedule) => rule("Holiday", schedule)),
  ];
}
