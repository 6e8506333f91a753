import { blockedWordIn } from "../blocked-word.ts";
import { type Language, nameIn } from "../language.ts";
import type { OrganisationConfig } from "../organisation.ts";
import type { PathStep } from "../problem.ts";
import type { StackConfig } from "../stack.ts";
import type { Finding } from "./check.ts";

interface NamedGroup {
  /** Where a person would look for the name. */
  path: PathStep[];
  /** Whose group it is, and the name it has. */
  of: string;
  name: string;
}

/** Names of the program's own Microsoft 365 groups that hold a word the stack blocks. */
export function namingFindings(
  { teams, telephony }: StackConfig,
  organisation: OrganisationConfig,
  language: Language,
): Finding[] {
  const { naming } = teams;
  if (naming === undefined) return [];
  const groups = [
    ...unitTeams(teams.units, organisation, language),
    ...chosenTeams(teams.chosen),
    ...(telephony === undefined ? [] : queues(organisation, language)),
  ];
  return groups.flatMap(({ path, of, name }) => {
    const word = blockedWordIn(name, naming);
    if (word === undefined) return [];
    const text = `"${name}", the name of ${of}, holds "${word}", which teams.naming.blockedWords refuses to the application as to people; call it something else or take the word out`;
    return [{ path, text }];
  });
}

function unitTeams(units: StackConfig["teams"]["units"], { sectors }: OrganisationConfig, language: Language) {
  return sectors
    .flatMap((sector) => sector.units)
    .filter(({ key }) => key in units)
    .map(({ key, name }): NamedGroup => {
      return { path: ["teams", "units", key], of: `the team of ${key}`, name: nameIn(language, name) };
    });
}

function chosenTeams(chosen: StackConfig["teams"]["chosen"]): NamedGroup[] {
  return Object.entries(chosen).map(([key, { name }]) => {
    return { path: ["teams", "chosen", key, "name"], of: `the team ${key}`, name };
  });
}

// The group that answers a queue has the queue's name in its own, or the unit's.
function queues({ telephony, sectors }: OrganisationConfig, language: Language): NamedGroup[] {
  const units = new Map(sectors.flatMap((sector) => sector.units).map((unit) => [unit.key, unit.name]));
  return Object.entries(telephony?.queues ?? {}).flatMap(([key, queue]) => {
    const name = queue.name ?? units.get(queue.unit);
    const path = ["teams", "naming", "blockedWords"];
    return name === undefined ? [] : [{ path, of: `the queue ${key}`, name: nameIn(language, name) }];
  });
}
