import pc from "picocolors";
import type { StepFinding } from "../../components/providers/manual-steps/open-steps.ts";

const words: Readonly<Record<StepFinding["kind"], string>> = {
  open: pc.red("open"),
  stale: pc.yellow("checked more than a year ago"),
  done: pc.green("done"),
  notNeeded: pc.dim("not needed"),
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
    `${pc.bold(step.title)} ${pc.dim(`(${step.key})`)}: ${words[kind]}`,
    `  why      ${step.why}`,
    `  where    ${step.where}`,
    `  owner    ${state?.owner ?? "nobody is named"}`,
    `  checked  ${state?.dateChecked ?? "never"}`,
    `  evidence ${state?.evidence ?? `missing; it should be: ${step.evidence}`}`,
    ...(state?.notNeeded === undefined ? [] : [`  without  ${state.notNeeded}`]),
    `  ${pc.dim(step.see)}`,
    "",
  ];
}
