import { jointTeam } from "../config/merger/joint-team.ts";
import { hasComeTo, isSideBySide } from "../config/merger/phases.ts";
import type { MergerInStackConfig } from "../config/merger/stack-section.ts";
import { notYetHere } from "../config/merger/who-has-moved.ts";
import type { OrganisationConfig } from "../config/organisation.ts";
import type { StackSettings } from "../config/read-stack.ts";

/**
 * A stack as its mergers have it at their phases: the partner and its domain among those who may visit, the joint team,
 * the people who are here by now, and the old numbers that are answered. A stack without mergers is given back as it is.
 */
export function inPhase(settings: StackSettings): StackSettings {
  const { mergers, organisation } = settings;
  if (mergers === undefined) return settings;
  const missing = notYetHere(organisation, mergers);
  const soFar = { ...organisation, sectors: sectorsSoFar(organisation, missing) };
  const numbers = withAnsweredNumbers(soFar, mergers);
  const employees = employeesOf(organisation);
  const units = Object.fromEntries(
    // A unit nobody works in yet has no team: it would be empty, and its owners elsewhere.
    Object.entries(settings.teams.units).filter(([key]) => (missing[key] ?? 0) < (employees.get(key) ?? 1)),
  );
  const waiting = { ...settings, organisation: numbers, teams: { ...settings.teams, units } };
  return Object.entries(mergers).reduce((so, [key, merger]) => sideBySide(so, key, merger), waiting);
}

const employeesOf = ({ sectors }: OrganisationConfig) =>
  new Map(sectors.flatMap(({ units }) => units.map(({ key, employees }) => [key, employees] as const)));

// Licences stay as the file has them: their seats are bought before anybody comes.
function sectorsSoFar({ sectors }: OrganisationConfig, missing: Readonly<Record<string, number>>) {
  return sectors.map((sector) => ({
    ...sector,
    units: sector.units.map((unit) => ({ ...unit, employees: unit.employees - (missing[unit.key] ?? 0) })),
  }));
}

function withAnsweredNumbers(
  organisation: OrganisationConfig,
  mergers: NonNullable<StackSettings["mergers"]>,
): OrganisationConfig {
  const { telephony } = organisation;
  if (telephony === undefined) return organisation;
  const oldNumbers = telephony.oldNumbers.filter(({ merger }) => {
    if (merger === undefined) return true;
    const phase = mergers[merger]?.phase ?? "mapped";
    return hasComeTo(phase, "numbersMoved") && phase !== "done";
  });
  return { ...organisation, telephony: { ...telephony, oldNumbers } };
}

function sideBySide(settings: StackSettings, key: string, merger: MergerInStackConfig): StackSettings {
  const of = settings.organisation.mergers?.[key];
  if (of === undefined || !isSideBySide(merger.phase)) return settings;
  const { teams, guests, language } = settings;
  const { owners = [], partner, phase } = merger;
  const team = jointTeam(key, of, language);
  const chosen = { ...teams.chosen, [team.key]: { template: team.template, name: team.name, owners } };
  const joined = { ...settings, teams: { ...teams, chosen } };
  if (guests === undefined || partner === undefined) return joined;
  // A domain that has moved is the municipality's own: nobody in it is a guest any more.
  const domains = hasComeTo(phase, "domainMoved") ? [] : [of.domain];
  return {
    ...joined,
    guests: {
      ...guests,
      domains: [...guests.domains, ...domains],
      ...(guests.federation && { federation: [...guests.federation, ...domains] }),
      partners: { ...guests.partners, [key]: partner },
    },
  };
}
