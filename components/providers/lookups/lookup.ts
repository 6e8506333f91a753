import type * as z from "zod";
import type { JsonObject, TenantClient } from "../../graph/index.ts";

/**
 * Something a program may ask the tenant, described once. The engine reads it in the provider's process, in every
 * preview and every `up`, as a resource that is only read: it is never created, changed or deleted.
 */
export interface Lookup<Question extends z.ZodObject = z.ZodObject> {
  /** Name in the state's `__provider` line. Never changed, never removed. */
  kind: string;
  /** Last part of the resource type: `pulumi-nodejs:dynamic/tenant:<type>`. */
  type: string;
  /** One sentence on what is asked. */
  summary: string;
  /** Application permissions to ask, least privilege first. */
  permissions: readonly string[];
  /** Page of Microsoft's that describes it. */
  see: string;
  /** What can be asked for. The question is the id of what is read, so that a refresh asks the same again. */
  question: Question;
  /** The answer, as the properties that the program gets. */
  answer(tenant: TenantClient, question: z.output<Question>): Promise<JsonObject>;
}

/** The same with its schema forgotten, as the handler and the lists see it. */
export type AnyLookup = Omit<Lookup, "answer"> & {
  answer(tenant: TenantClient, question: unknown): Promise<JsonObject>;
};

/** Keeps the schema's type for the function that asks; the answer sees nothing that the schema did not let through. */
export function defineLookup<Question extends z.ZodObject>(
  lookup: Lookup<Question>,
): AnyLookup & { question: Question } {
  return { ...lookup, answer: (tenant, question) => lookup.answer(tenant, lookup.question.parse(question)) };
}
