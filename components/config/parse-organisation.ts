import { addOns } from "./checks/add-ons.ts";
import type { Finding } from "./checks/check.ts";
import { headCounts } from "./checks/head-counts.ts";
import { mergers } from "./checks/mergers.ts";
import { namesIn, noNameIn, sameName } from "./checks/names.ts";
import { references } from "./checks/references.ts";
import { telephony } from "./checks/telephony/index.ts";
import { unique } from "./checks/unique.ts";
import { ConfigError } from "./config-error.ts";
import { problemAt, problemsOfIssues, type Source } from "./issue-problems.ts";
import type { Language } from "./language.ts";
import { type OrganisationConfig, organisationSchema } from "./organisation.ts";
import { type Outline, outlineSchema } from "./outline.ts";
import type { PathStep, Problem } from "./problem.ts";
import { readTextFile } from "./text-file.ts";
import { readYaml } from "./yaml-text.ts";

/** What reading gave: the organisation, or what is wrong with it. */
export type OrganisationReading = { organisation: OrganisationConfig } | { problems: Problem[] };

/** Reads `organisations/<key>.yaml` from its text; `fileName` is how messages call it. */
export function parseOrganisation(text: string, fileName = "organisation.yaml"): OrganisationConfig {
  return orThrow(readOrganisation(text, fileName));
}

/** Reads an organisation file. The path is relative to the working directory, which is the stack's own folder. */
export function loadOrganisation(path: string): OrganisationConfig {
  return orThrow(readOrganisationFile(path));
}

/** The same as `loadOrganisation` for those who have more to report. */
export function readOrganisationFile(path: string, language?: Language): OrganisationReading {
  const file = readTextFile(path, "the organisation file");
  return "problems" in file ? file : readOrganisation(file.text, path, language);
}

function readOrganisation(text: string, fileName: string, language?: Language): OrganisationReading {
  const yaml = readYaml(text);
  if (yaml.mistakes.length > 0)
    return { problems: yaml.mistakes.map((mistake) => ({ file: fileName, path: "", ...mistake })) };
  if (yaml.value === null || yaml.value === undefined) {
    return {
      problems: [
        {
          file: fileName,
          path: "",
          text: "the file is empty; write municipality, attributes, licences, personas and sectors",
        },
      ],
    };
  }
  const parsed = organisationSchema.safeParse(yaml.value);
  const outline = outlineSchema.parse(yaml.value);
  const source: Source = {
    file: fileName,
    value: yaml.value,
    lineOf: yaml.lineOf,
    spell: (path) => spell(outline, path),
  };
  const problems = [
    ...problemsOfIssues(source, parsed.success ? [] : parsed.error.issues),
    ...[...crossChecks(outline, language), ...telephony(outline, yaml.value), ...mergers(outline, yaml.value)].map(
      ({ path, text: sentence }) => problemAt(source, path, sentence),
    ),
  ];
  return parsed.success && problems.length === 0 ? { organisation: parsed.data } : { problems };
}

function crossChecks(outline: Outline, chosen: Language | undefined): Finding[] {
  const own = outline.municipality?.language;
  const language = chosen ?? own;
  const nowhere = own === undefined ? undefined : noNameIn(own, outline);
  return [
    ...unique(outline),
    ...references(outline),
    ...addOns(outline),
    ...headCounts(outline),
    ...(nowhere === undefined ? [] : [{ path: ["municipality", "language"], text: nowhere }]),
    ...(language === undefined ? [] : [...namesIn(language, outline), ...sameName(language, outline)]),
  ];
}

/** `sectors.oppvekst.units[3].code`: a sector is called by its key, everything else in a list by its place. */
function spell(outline: Outline, path: readonly PathStep[]): string {
  return path.reduce<string>((said, step, index) => {
    if (typeof step === "string") return said === "" ? step : `${said}.${step}`;
    const key = index === 1 && path[0] === "sectors" ? outline.sectors?.[step]?.key : undefined;
    return key === undefined ? `${said}[${step}]` : `${said}.${key}`;
  }, "");
}

function orThrow(reading: OrganisationReading): OrganisationConfig {
  if ("problems" in reading) throw new ConfigError(reading.problems);
  return reading.organisation;
}
