import { type CallStep, whoAnswers } from "../calls/who-answers.ts";
import type { TenantContext } from "../context.ts";
import { type JsonObject, text } from "../store/json.ts";

/** How many numbers the page shows at once. */
const shownNumbers = 40;

/** What happens at this moment when each number that a queue or an attendant answers is called. */
export function answerRows(context: TenantContext): JsonObject[] {
  const { store } = context;
  const numbers = [...store.collection("telephoneNumbers").values()].filter(({ assignmentTargetId }) =>
    store.collection("applicationInstances").has(text(assignmentTargetId) ?? ""),
  );
  return numbers
    .map(({ telephoneNumber }) => String(telephoneNumber))
    .toSorted()
    .slice(0, shownNumbers)
    .map((number) => {
      const steps = whoAnswers(context, { number, at: context.clock(), presses: [] });
      const isClosed = steps.some((step) => step.kind === "attendant" && step.is === "closed");
      return { number, is: isClosed ? "closed" : "open", steps: steps.map(said) };
    });
}

function said(step: CallStep): string {
  switch (step.kind) {
    case "attendant":
      return step.is === "open" ? step.name : `${step.name} is closed (${step.because ?? "its hours"})`;
    case "menu":
      return `says its menu: ${step.keys.toSorted((a, b) => a - b).join(", ")}`;
    case "queue":
      return `queue ${step.name}, ${step.agents === 1 ? "1 agent" : `${step.agents} agents`}`;
    case "voicemail":
      return `a message for ${step.group}`;
    case "outside":
      return `on to ${step.number}`;
    case "account":
      return step.name;
    case "ends":
      return "the call ends";
    case "unknownTime":
      return `${step.name}: the hours of ${step.zone} are not known here`;
    case "nobody":
      return "nobody answers";
  }
}
