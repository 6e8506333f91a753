import * as pulumi from "@pulumi/pulumi";
import { providerLine } from "../provider-line.ts";
import type { AnyLookup } from "./lookup.ts";

/** Where the resource that is read stands among the others. */
export type LookupOptions = Pick<pulumi.CustomResourceOptions, "parent" | "provider" | "dependsOn">;

/**
 * A question to the tenant as the engine knows it: a resource that is read and never made. It is asked in the provider's
 * process, which has the credentials, the limits and the batches; the program has none of them.
 */
export class ReadOnlyResource extends pulumi.CustomResource {
  constructor(lookup: AnyLookup, name: string, question: object, answers: readonly string[], opts: LookupOptions = {}) {
    const outputs = Object.fromEntries(answers.map((answer) => [answer, undefined]));
    // A question with something unknown in it has an unknown id, and is not asked in this preview.
    const id = pulumi.output(question).apply((known) => JSON.stringify(known));
    const properties = { label: name, ...outputs, __provider: providerLine(lookup.kind) };
    super(`pulumi-nodejs:dynamic/tenant:${lookup.type}`, name, properties, { ...opts, id });
  }
}

/**
 * An answer that a program can rely on. Under mocks nobody is asked and there is none: that is unknown, as in a preview,
 * and never an empty answer. What depends on it is unknown too, and a rule about it is undecided.
 */
export function answered<T extends object>(answer: pulumi.Output<T[] | undefined>): pulumi.Output<T[]> {
  return answer.apply((known): T[] => known ?? nobodyAsked);
}

/** Stands for a value of any type: what is applied to it is not run. */
const nobodyAsked = pulumi.unknown as never;
