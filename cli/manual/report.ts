import type { StepFinding } from "../../components/providers/manual-steps/open-steps.ts";
import { colours } from "../colours.ts";

const words: Readonly<Record<StepFinding["kind"], string>> = {
  open: colours.red("open"),
  stale: colours.yellow("checked more than a year ago"),
  done: colours.green("done"),
  notNeeded: colours.dim("not needed"),
};

/** The steps as text: what is open first line by line with all a person needs, and at the end how many there are. */
export function manualReport(findings: readonly StepFinding[], all: boolean): string {
  const shown = findings.filter(({ kind }) => all || isOpen(kind));
  const open = findings.filter(({ kind }) => isOpen(kind)).length;
  const summary =
    open === 0
      ? `All ${findings.length} steps that no application can take are done or not needed.`
      : `${open} of ${findings.length} steps that no application can take are open.`;
  return `${[...shown.flatMap(lines), summary].join("\n")}\n`;
}

export function isOpen(kind: StepFinding["kind"]): boolean {
  return kind === "open" || kind === "stale";
}

function lines({ kind, step, state }: StepFinding): string[] {
  return [
    `${colours.bold(step.title)} ${colours.dim(`(${step.key})`)}: ${words[kind]}`,
    `  why      ${step.why}`,
    `  where    ${step.where}`,
    `  owner    ${state?.owner ?? "nobody is named"}`,
    `  checked  ${state?.dateChecked ?? "never"}`,
    `  evidence ${state?.evidence ?? `missing; it should be: ${step.evidence}`}`,
    ...(state?.notNeeded === undefined ? [] : [`  without  ${state.notNeeded}`]),
    `  ${colours.dim(step.see)}`,
    "",
  ];
}
