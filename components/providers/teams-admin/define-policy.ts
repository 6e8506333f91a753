import { z } from "zod";
import { defineSetting, type Setting } from "../definition.ts";
import { policyAccess } from "./policy-access.ts";
import { documentedDefaults, type PolicyProperties, policySchema } from "./policy-properties.ts";

/** The bare name. The tenant-wide policy is `Global`: it is adopted and given back, never created or deleted. */
const identity = z
  .string()
  .min(1, "name the policy")
  .regex(/^(?!Tag:)[^/\\#?%]+$/i, "write the bare name, without `Tag:` and without / \\ # ? %");

/** Entra role the Teams admin API asks of the application; a permission alone is not enough. */
const teamsAdministrator = { read: "Global Reader", write: "Teams Administrator" };

export const teamsAdminPermissions = {
  read: ["Organization.Read.All"],
  write: ["Organization.Read.All"],
  role: teamsAdministrator,
};

/** A Teams policy type with all its properties, from its generated table. */
export function defineTeamsPolicy<const Table extends PolicyProperties>(
  type: string,
  summary: string,
  table: Table,
): TeamsPolicy<Table> {
  return defineSetting({
    kind: type.charAt(0).toLowerCase() + type.slice(1),
    type,
    summary,
    api: "teamsAdmin",
    shape: "collection",
    path: `/Skype.Policy/configurations/${type}/configuration/{identity}`,
    permissions: teamsAdminPermissions,
    see: `https://learn.microsoft.com/powershell/module/microsoftteams/set-cs${type.toLowerCase()}`,
    key: z.strictObject({ identity }),
    isPermanent: (key) => key.identity?.toLowerCase() === "global",
    settings: policySchema(table),
    access: policyAccess(type, documentedDefaults(table)),
  });
}

type TeamsPolicy<Table extends PolicyProperties> = Setting<
  z.ZodObject<{ identity: typeof identity }>,
  ReturnType<typeof policySchema<Table>>
>;
