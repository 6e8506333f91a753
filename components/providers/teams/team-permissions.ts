import type { JsonObject } from "../../graph/index.ts";
import { declaredTabs } from "./team-form.ts";

/** What reading asks for beyond the team and its channels. */
export function teamReading(settings: JsonObject): string[] {
  const people = settings.owners !== undefined || settings.members !== undefined;
  return [
    ...(people ? ["GroupMember.Read.All"] : []),
    ...(settings.apps === undefined ? [] : ["TeamsAppInstallation.ReadForTeam.All"]),
    ...(Object.keys(declaredTabs(settings)).length === 0 ? [] : ["TeamsTab.Read.All"]),
  ];
}
