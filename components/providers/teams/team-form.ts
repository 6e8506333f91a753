import type { JsonObject } from "../../graph/index.ts";
import { type HeldForm, plainForm } from "../held.ts";

/** A declared team is one that people can work in, so that it is not archived is held too. */
export const teamForm: HeldForm = {
  hold: (settings) => ({ ...plainForm.hold(settings), isArchived: false }),
  replace: plainForm.replace,
};

export function normaliseTeam(settings: JsonObject): JsonObject {
  return { ...settings, onDelete: settings.onDelete ?? "archive" };
}

/** The channel keys among held paths. */
export function channelKeys(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => (path.startsWith("channels.") ? [path.split(".")[1] ?? ""] : [])))];
}
