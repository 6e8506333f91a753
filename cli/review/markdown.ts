import type { Change, ChangeKind } from "./changes.ts";
import { isUnknown } from "./preview-json.ts";

export type Review = {
  stack: string;
  changes: Change[];
  /** What stopped the preview, or what a guardrail said. */
  messages: { severity: string; message: string }[];
  succeeded: boolean;
  /** Who stopped a preview that did not succeed: a guardrail, or the tenant, the engine or the program. */
  stoppedBy?: "guardrail" | "run";
};

const titles: Record<ChangeKind, string> = {
  delete: "Deleted",
  replace: "Deleted and made anew",
  update: "Changed",
  create: "Created",
  adopt: "Taken over as it is",
  forget: "No longer held by the code; stays in the tenant",
};

/** A preview by resources: the verdict and the counts first, each property folded away below; at most `longest` characters. */
export function reviewMarkdown({ stack, changes, messages, succeeded }: Review, longest = 60_000): string {
  const kinds = Object.entries(titles).filter(([kind]) => changes.some((change) => change.kind === kind));
  const head = [`## Tenant preview: stack \`${stack}\``, "", verdict(changes, succeeded), ""];
  const spoken = messages.map(({ severity, message }) => `- **${severity}**: ${oneLine(message)}`);
  const table = kinds.map(
    ([kind, title]) => `| ${title} | ${changes.filter((change) => change.kind === kind).length} |`,
  );
  const details = kinds.flatMap(([kind, title]) => [
    "",
    `<details><summary>${title}</summary>`,
    "",
    ...changes.filter((change) => change.kind === kind).flatMap(describe),
    "</details>",
  ]);
  const page = [
    ...head,
    ...(spoken.length > 0 ? ["### What was said", "", ...spoken, ""] : []),
    ...(table.length > 0 ? ["| | resources |", "|---|---|", ...table] : []),
    ...details,
    "",
  ].join("\n");
  if (page.length <= longest) return page;
  return `${page.slice(0, page.lastIndexOf("\n", longest))}\n\nThe list is cut here; the job's log holds all of it.\n`;
}

function verdict(changes: Change[], succeeded: boolean): string {
  if (!succeeded) {
    return "**The preview failed: nothing may be applied until it passes.** What is listed is as far as it came.";
  }
  if (changes.length === 0) return "**No change: the tenant is as the code says.**";
  const lost = changes.filter(({ kind }) => kind === "delete" || kind === "replace").length;
  const change = changes.length === 1 ? "1 resource changes" : `${changes.length} resources change`;
  if (lost === 0) return `**${change}; nothing is deleted.**`;
  return `**${change}; ${lost} of them are deleted or made anew. Read those first.**`;
}

function describe({ kind, type, name, properties }: Change): string[] {
  const shown = kind === "delete" || kind === "forget" ? [] : properties;
  return [
    `- ${type} \`${name}\``,
    ...shown.map(({ path, from, to }) => `  - \`${path}\`: ${value(from)} → ${value(to)}`),
  ];
}

function value(leaf: unknown): string {
  if (leaf === undefined) return "_not set_";
  if (isUnknown(leaf)) return "_known after the run_";
  const text = JSON.stringify(leaf).replaceAll("`", "'");
  return `\`${text.length > 120 ? `${text.slice(0, 119)}…` : text}\``;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, " ");
}
