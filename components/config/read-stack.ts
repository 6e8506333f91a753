import * as pulumi from "@pulumi/pulumi";
import { administrationFindings } from "./checks/administration.ts";
import { namingFindings } from "./checks/group-naming.ts";
import { guestFindings } from "./checks/guests.ts";
import { mergersStack } from "./checks/mergers-stack.ts";
import { noNameIn } from "./checks/names.ts";
import { plainSecrets } from "./checks/plain-secrets.ts";
import { roomAccounts } from "./checks/room-accounts.ts";
import { telephonyStack } from "./checks/telephony-stack.ts";
import { ConfigError } from "./config-error.ts";
import { problemAt, problemsOfIssues, type Source } from "./issue-problems.ts";
import type { Language } from "./language.ts";
import type { OrganisationConfig } from "./organisation.ts";
import { outlineSchema } from "./outline.ts";
import { type OrganisationReading, readOrganisationFile } from "./parse-organisation.ts";
import type { PathStep, Problem } from "./problem.ts";
import { type StackConfig, stackSchema } from "./stack.ts";
import { readTextFile } from "./text-file.ts";
import { readYaml } from "./yaml-text.ts";

/** Everything a stack says, complete: defaults filled in, the organisation file read. */
export interface StackSettings extends Omit<StackConfig, "organisation" | "language"> {
  organisation: OrganisationConfig;
  language: Language;
}

/** Reads `Pulumi.<stack>.yaml` and the organisation file it names; every mistake in both comes in one ConfigError. */
export function readStack(config: pulumi.Config): StackSettings {
  const value = stackValues(config.name);
  const source = stackSource(config.name, value);
  const parsed = stackSchema.safeParse(value);
  const reading = readNamedOrganisation(value, parsed.data?.language ?? undefined);
  const problems = [
    ...source.secrets,
    ...problemsOfIssues(source, parsed.success ? [] : parsed.error.issues),
    ...("problems" in reading ? reading.problems : []),
    ...(parsed.success && "organisation" in reading ? holdTogether(source, parsed.data, reading.organisation) : []),
  ];
  if (!parsed.success || !("organisation" in reading) || problems.length > 0) throw new ConfigError(problems);
  const { organisation } = reading;
  return { ...parsed.data, organisation, language: parsed.data.language ?? organisation.municipality.language };
}

// The engine hands over each top-level key as text: mappings, lists, numbers and booleans as JSON.
function stackValues(namespace: string): Record<string, unknown> {
  const prefix = `${namespace}:`;
  return Object.fromEntries(
    Object.entries(pulumi.runtime.allConfig())
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), fromText(text)]),
  );
}

function fromText(text: string): unknown {
  if (!/^(?:[[{]|true$|false$|null$)/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

interface StackSource extends Source {
  /** Secrets that stand in the file as plain text. */
  secrets: Problem[];
}

// The engine hands over values without lines; the file, where there is one, has them.
function stackSource(namespace: string, value: Record<string, unknown>): StackSource {
  const file = `Pulumi.${pulumi.getStack()}.yaml`;
  const read = readTextFile(file, "the stack's configuration");
  const yaml = "text" in read ? readYaml(read.text) : undefined;
  const inFile = ([key, ...rest]: readonly PathStep[]) => ["config", `${namespace}:${key}`, ...rest];
  const secrets = plainSecrets(yaml?.value).map(({ path, text }) => {
    const line = yaml?.lineOf(path);
    return { file, path: String(path.at(-1)), text, ...(line === undefined ? {} : { line }) };
  });
  return {
    file,
    value,
    secrets,
    lineOf: (path) => yaml?.lineOf(inFile(path)),
    spell: (path) => spell(namespace, path),
  };
}

const spell = (namespace: string, [key, ...rest]: readonly PathStep[]) =>
  rest.reduce<string>(
    (said, step) => (typeof step === "number" ? `${said}[${step}]` : `${said}.${step}`),
    `${namespace}:${key}`,
  );

function readNamedOrganisation(value: Record<string, unknown>, language: Language | undefined): OrganisationReading {
  return typeof value.organisation === "string" ? readOrganisationFile(value.organisation, language) : { problems: [] };
}

function holdTogether(source: Source, stack: StackConfig, organisation: OrganisationConfig): Problem[] {
  const known = new Set(organisation.sectors.flatMap(({ units }) => units.map(({ key }) => key)));
  const strangers = Object.keys(stack.teams.units).filter((key) => !known.has(key));
  const twice = Object.keys(stack.teams.chosen).filter((key) => known.has(key));
  const steps = stack.rollout.groups;
  const noSteps = [
    ...Object.entries(stack.rollout.reached).map(([capability, step]) => ({
      path: ["rollout", "reached", capability],
      step,
    })),
    ...Object.keys(stack.rollout.conditions).map((step) => ({ path: ["rollout", "conditions", step], step })),
    ...Object.entries(stack.teams.units).map(([key, { step }]) => ({ path: ["teams", "units", key, "step"], step })),
  ].filter(({ step }) => step !== undefined && !steps.includes(step));
  const nowhere = stack.language && noNameIn(stack.language, outlineSchema.parse(organisation), stack.organisation);
  return [
    ...strangers.map((key) =>
      problemAt(
        source,
        ["teams", "units", key],
        `"${key}" is no unit of ${organisation.municipality.name}; write the key of a unit`,
      ),
    ),
    ...twice.map((key) =>
      problemAt(source, ["teams", "chosen", key], `"${key}" is the key of a unit too; give the team a key of its own`),
    ),
    ...noSteps.map(({ path, step }) =>
      problemAt(source, path, `"${step}" is no roll-out step of this stack; use one of ${steps.join(", ")}`),
    ),
    ...(nowhere === undefined ? [] : [problemAt(source, ["language"], nowhere)]),
    ...[
      ...(stack.guests ? guestFindings(stack.guests, stack.conditionalAccess.owned, organisation) : []),
      ...(stack.administration
        ? administrationFindings(stack.administration, stack.breakGlass, stack.conditionalAccess.owned, organisation)
        : []),
    ].map(({ path, text }) => problemAt(source, path, text)),
    ...[
      ...namingFindings(stack, organisation, stack.language ?? organisation.municipality.language),
      ...telephonyStack(stack.telephony, organisation),
      ...roomAccounts(stack.rooms, organisation),
      ...mergersStack(stack, organisation),
    ].map(({ path, text }) => problemAt(source, path, text)),
  ];
}
