import { z } from "zod";
import { answeredFor } from "./answered-for.ts";
import { devicePlatforms } from "./device-platforms.ts";
import { closed, expecting, keySchema, objectIdSchema } from "./expectation.ts";
import { baselines, type PolicyKey, policyKeys, stages } from "./policy-keys.ts";
import { rolloutKeySchema } from "./rollout-key.ts";

const stageSchema = z.enum(stages, expecting('"reportOnly", "groups" or "on", in quotes'));
const stepsSchema = z
  .array(rolloutKeySchema, expecting("a list of roll-out steps, for example [0, 1]"))
  .min(1, expecting("at least one roll-out step, for example [0]"));

/** How far one policy has come: a stage, or the roll-out steps it decides for. */
const policyStageSchema = z.union([stageSchema, closed({ steps: stepsSchema })], {
  error: '"reportOnly", "groups", "on", or {steps: [0, 1]}',
});

const policyStagesSchema = closed(
  Object.fromEntries(policyKeys.map((key) => [key, policyStageSchema.optional()])) as Record<
    PolicyKey,
    z.ZodOptional<typeof policyStageSchema>
  >,
  "a mapping of policies, for example {mfa-everyone: on}",
);

// The form alone: azuread and Graph know which ranges they take.
const rangeSchema = z
  .string(expecting("an address range, for example 203.0.113.0/24"))
  .regex(
    /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F:]+)\/\d{1,3}$/,
    expecting("an address range, for example 203.0.113.0/24"),
  );

const locationsSchema = closed({
  /**
   * Countries people sign in from, by ISO code.
   *
   * @default - none: sign-ins from every country are let in
   */
  countries: z
    .array(
      z
        .string(expecting("a country code"))
        .regex(/^[A-Z]{2}$/, expecting('two capital letters in quotes, for example "NO"')),
      expecting('a list of country codes in quotes, for example ["NO", "SE"]'),
    )
    .min(1, expecting("at least the country the municipality is in"))
    .optional(),
  /** Places whose addresses are the municipality's own, by key. */
  offices: z
    .record(
      keySchema,
      closed({
        ranges: z
          .array(rangeSchema, expecting("a list of address ranges, for example [203.0.113.0/24]"))
          .min(1, expecting("at least one address range")),
      }),
      expecting("a mapping of places, for example tinghus: {ranges: [203.0.113.0/24]}"),
    )
    .optional(),
});

const ownedSchema = closed({
  /**
   * Who has Entra ID P2, without which no policy can look at risk.
   *
   * @default "nobody"
   */
  entraP2: z
    .enum(["nobody", "administrators", "everyone"], expecting("nobody, administrators or everyone"))
    .default("nobody"),
  /**
   * Platforms that have a compliance policy in Intune; a policy asks for a managed device on these only.
   *
   * @default - none
   */
  compliance: z
    .array(
      z.enum(devicePlatforms, expecting(`one of ${devicePlatforms.join(", ")}`)),
      expecting("a list of platforms, for example [windows, iOS]"),
    )
    .default([]),
  /**
   * True when Intune has app protection policies for iOS and Android.
   *
   * @default false
   */
  appProtection: z.boolean(expecting("true or false")).default(false),
  /**
   * Object id of the terms guests accept. Microsoft lets no application make them: a person does, in Entra.
   *
   * @default - no terms
   * @see https://learn.microsoft.com/entra/identity/conditional-access/terms-of-use
   */
  termsOfUse: objectIdSchema("the terms of use").optional(),
});

const exceptionSchema = closed({
  /** Policies it is an exception from. */
  policies: z
    .array(
      z.enum(policyKeys, expecting("the key of a policy")),
      expecting("a list of policies, for example [countries]"),
    )
    .min(1, expecting("at least one policy")),
  /** Object id of the group that is left out; people are put into it in the tenant. */
  group: objectIdSchema("the group that is left out"),
  ...answeredFor,
});

/** How people get in: which policies there are and how far each has come. */
export const conditionalAccessSchema = closed({
  /**
   * How much of the table of policies the tenant gets.
   *
   * @default "essential"
   */
  baseline: z.enum(baselines, expecting("minimal, essential or full")).default("essential"),
  /** Stage of every policy not named under `policies`. */
  stage: stageSchema.default("reportOnly"),
  /**
   * Roll-out steps that the stage `groups` reaches.
   *
   * @default - the first step
   */
  steps: stepsSchema.optional(),
  /** Stage of single policies, by key. */
  policies: policyStagesSchema.prefault({}),
  /** Countries and offices. */
  locations: locationsSchema.optional(),
  /** What the municipality has besides conditional access itself. A policy asks for nothing it does not own. */
  owned: ownedSchema.optional(),
  /**
   * True where Entra Connect writes accounts from a server of the municipality's own.
   *
   * @default false
   */
  directorySync: z.boolean(expecting("true or false")).optional(),
  /** Who is let off which policy, by whose word and until when. */
  exceptions: z
    .array(exceptionSchema, expecting("a list of exceptions, each with policies, group, owner, reason and expires"))
    .optional(),
}).prefault({});
export type ConditionalAccessConfig = z.infer<typeof conditionalAccessSchema>;
export type PolicyStage = z.infer<typeof policyStageSchema>;
