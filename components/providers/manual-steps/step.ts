import { z } from "zod";

/** Something of the tenant that no application may set, as Microsoft's pages say. A person does it and shows that it is done. */
export const manualStepSchema = z.strictObject({
  /** Name that stays, in small letters, digits and hyphens. */
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "write the key in small letters, digits and hyphens"),
  title: z.string().min(1),
  /** Why no application can do it. */
  why: z.string().min(1),
  /** Where it is done: the admin centre and the way through it, or the cmdlet. */
  where: z.string().min(1),
  /** What shows that it is done. */
  evidence: z.string().min(1),
  /** Page of Microsoft's that says so. */
  see: z.url(),
});

/** What one municipality says of a step. */
export const stepStateSchema = z.strictObject({
  /** The role that answers for it, never a person's name. */
  owner: z.string().min(1, "name the role that answers for it"),
  /** Day it was last seen to be as it should; a step without it is open. */
  dateChecked: z.iso.date("write the day as 2026-11-23").optional(),
  /** Where the evidence is kept: a case number, a page. */
  evidence: z.string().min(1).optional(),
  /** Why the municipality does without it. */
  notNeeded: z.string().min(1).optional(),
});

export type ManualStep = z.infer<typeof manualStepSchema>;
export type StepState = z.infer<typeof stepStateSchema>;
