import type { JsonObject } from "../../graph/index.ts";
import type { Problem } from "../definition.ts";
import { isUnknown } from "../handler/unknown.ts";
import { examineChannels } from "./channel-name.ts";

/** What the schema of a team cannot say. */
export function examineTeam(declared: { settings: JsonObject }): Problem[] {
  return [...examineChannels(declared), ...examineRoles(declared.settings)];
}

/** Held or given at birth, an owner or a member: one of each. */
export function examineRoles(settings: JsonObject): Problem[] {
  const both = (["owners", "members"] as const).filter(
    (role) => settings[role] !== undefined && settings[`${role}AtBirth`] !== undefined,
  );
  const twice = both.map((role) => ({
    path: `settings.${role}AtBirth`,
    reason: `stands beside ${role}, which holds them from the first day on; write one of the two`,
  }));
  const { owners, members } = settings;
  if (!Array.isArray(owners) || !Array.isArray(members)) return twice;
  const owning = owners.findIndex((id) => !isUnknown(id) && members.includes(id));
  if (owning < 0) return twice;
  const reason = `is among members too; an owner is a member already, leave it out there`;
  return [...twice, { path: `settings.owners.${owning}`, reason }];
}
