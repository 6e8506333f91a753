import type { AnswerStep } from "../../components/telephony/voice/answer.ts";
import type { Dialled } from "../../components/telephony/voice/dial.ts";
import type { ConflictReason, NumberAction } from "./plan.ts";

const reasons: Readonly<Record<ConflictReason, string>> = {
  noSuchPerson: "the account is not in the tenant; HR's feed and Entra disagree",
  notInInventory: "the operator has not delivered the number; order it, or wait for it",
  notForPeople: "the number is for services; give the person another",
  onItsWay: "an earlier order for the number is not finished; run this again later",
};

const takenBack = {
  notInFeed: "whoever has it is not in the feed",
  hasAnother: "whoever has it gets another",
  goesToAnother: "it goes to somebody else",
} as const;

/** One line about an action; a person is named by the line of the feed. */
export function numberLine(action: NumberAction): string | undefined {
  switch (action.kind) {
    case "keep":
      return undefined;
    case "take":
      return `take ${action.number} back: ${takenBack[action.why]}`;
    case "give":
      return `give ${action.number} to the person on line ${action.line} (${action.unit})`;
    case "conflict":
      return `line ${action.line}, ${action.number}: ${reasons[action.reason]}`;
  }
}

/** What comes of dialling, a line for each thing that happens. */
export function dialledLines(dialled: string, result: Dialled): string[] {
  switch (result.kind) {
    case "noMatch":
      return [`${dialled} fits no rule of the dial plan: it does not leave as it is dialled here.`];
    case "noRoute":
      return [
        `${dialled} becomes ${result.number}${by(result.rule)}, and no route takes that: the call does not leave.`,
      ];
    case "leaves":
      return [
        `${dialled} leaves as ${result.number}${by(result.rule)}, to ${routes[result.route]}.`,
        ...(result.isOpen ? [] : ["Calls there are closed to everyone."]),
      ];
    case "answered":
      return [
        `${dialled} is ${result.number}${by(result.rule)}, one of the municipality's own.`,
        ...result.steps.map(stepLine),
      ];
  }
}

const by = (rule: string | undefined) => (rule === undefined ? "" : ` by the rule ${rule}`);

const routes = {
  emergency: "the emergency centre",
  short: "a short number of public service",
  national: "a number in the country",
  premium: "a premium number",
  nordic: "a Nordic country",
  world: "the rest of the world",
} as const;

const situations = {
  answered: "somebody there answers",
  full: "it is full",
  late: "nobody answers in time",
  nobodyThere: "nobody is there",
} as const;

function stepLine(step: AnswerStep): string {
  switch (step.kind) {
    case "oldNumber":
      return `- nobody has it any more; the old numbers ${step.numbers} lead to the attendant ${step.attendant}`;
    case "open":
      return step.pressed === undefined
        ? `- the attendant ${step.attendant} is open`
        : `- the attendant ${step.attendant} is open, and the caller presses ${step.pressed}`;
    case "noKey":
      return `- the attendant ${step.attendant} is open and says its menu; without a key the call ends`;
    case "closed":
      return `- the attendant ${step.attendant} is closed: ${step.because === "hours" ? "outside its opening hours" : step.because.day}`;
    case "queue":
      return `- the queue ${step.queue} of the unit ${step.unit}: ${situations[step.situation]}`;
    case "room":
      return `- the room ${step.account}`;
    case "voicemail":
      return `- the caller leaves a message for those who answer ${step.queue}`;
    case "outside":
      return `- on to ${step.number}, outside; the municipality pays`;
    case "hangUp":
      return "- the call ends";
    case "roundAndRound":
      return "- the call comes back to where it was and rings out";
    case "notOurs":
      return "- nobody here has it";
  }
}
