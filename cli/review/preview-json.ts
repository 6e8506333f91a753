import { z } from "zod";

/** Pulumi's marker for a value that is known only after the run (Pulumi's own constant). */
const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const state = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  parent: z.string().optional(),
  inputs: z.record(z.string(), z.unknown()).default({}),
  outputs: z.record(z.string(), z.unknown()).optional(),
});

const step = z.looseObject({
  op: z.string(),
  urn: z.string(),
  oldState: state.nullish(),
  newState: state.nullish(),
  diffReasons: z.array(z.string()).nullish(),
});

const diagnostic = z.looseObject({
  severity: z.string().default("info"),
  message: z.string().default(""),
  urn: z.string().nullish(),
});

const previewSchema = z.looseObject({
  steps: z.array(step).default([]),
  diagnostics: z.array(diagnostic).nullish(),
  changeSummary: z.record(z.string(), z.number()).nullish(),
});

export type PreviewStep = z.infer<typeof step>;
export type Preview = { steps: PreviewStep[]; diagnostics: z.infer<typeof diagnostic>[] };

/** What `pulumi preview --json` printed. Throws when it is not that. */
export function parsePreview(text: string): Preview {
  const preview = previewSchema.parse(JSON.parse(text));
  return { steps: preview.steps, diagnostics: preview.diagnostics ?? [] };
}

/** True for a value that Pulumi knows only after the run. */
export function isUnknown(value: unknown): boolean {
  return value === unknownValue;
}
