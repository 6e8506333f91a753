import type { AnswerStep, QueueSituation } from "../../components/telephony/voice/answer.ts";
import type { Dialled } from "../../components/telephony/voice/dial.ts";

/** What is dialled when, and what comes of it, in the short form of `said`. */
export interface DialledCall {
  dialled: string;
  /** On the clock of the town hall. */
  at: string;
  presses?: readonly number[];
  queues?: QueueSituation;
  comes: string;
}

/** One line about what came of dialling. */
export function said(result: Dialled): string {
  switch (result.kind) {
    case "noMatch":
      return "no match";
    case "noRoute":
      return `${result.number} has no route`;
    case "leaves":
      return `${result.number} leaves: ${result.route}${result.isOpen ? "" : ", closed"}`;
    case "answered":
      return `${result.number} ${result.steps.map(step).join(" > ")}`;
  }
}

function step(one: AnswerStep): string {
  switch (one.kind) {
    case "open":
      return one.pressed === undefined ? `${one.attendant} open` : `${one.attendant} open, ${one.pressed}`;
    case "noKey":
      return `${one.attendant} no key`;
    case "closed":
      return `${one.attendant} closed (${one.because === "hours" ? "hours" : one.because.day})`;
    case "queue":
      return one.situation === "answered" ? `queue ${one.queue}` : `queue ${one.queue} ${one.situation}`;
    case "voicemail":
      return `voicemail ${one.queue}`;
    case "outside":
      return `outside ${one.number}`;
    case "oldNumber":
      return `old ${one.numbers}`;
    case "room":
      return `room ${one.account}`;
    default:
      return one.kind;
  }
}
