import type { SettingAccess } from "../access.ts";
import { findTeam, groupOf } from "./team-reading.ts";
import { archiveTeam, createTeam, writeTeam } from "./team-writing.ts";

export const teamAccess: SettingAccess = {
  id: groupOf,
  find: findTeam,
  create: createTeam,
  write: writeTeam,
  remove: archiveTeam,
  isRemoved: (present, target) => {
    return !present.exists || present.values.isArchived === true || target.settings.onDelete === "leave";
  },
};
