import type { BrokenFile } from "../engine/broken-state.ts";
import { type Action, type DeletedGroup, recoveredTypes } from "./plan.ts";

/** One line for each action: what would be done, or what a person must decide. */
export function actionLine(action: Action): string {
  switch (action.kind) {
    case "unlock":
      return `unlock the stack: process ${action.pid}${action.since ? ` (since ${action.since})` : ""} is gone`;
    case "takeIn":
      return `take in the ${recoveredTypes[action.type]} "${action.displayName}" (${action.id}): it is in the tenant, not in the state`;
    case "restore":
      return `restore the group "${action.displayName}" (${action.id}), which was deleted on ${action.deletedAt.slice(0, 10)}, with its team and its files`;
    case "deleted":
      return `"${action.displayName}": ${deletedGroups(action.groups)}, and the next up makes a second one. To have it back instead, with its team and its files: m365-tenant recover --restore ${action.groups.at(-1)?.id ?? ""}`;
    case "forgetPending":
      return `forget the unfinished "${action.operation}" of ${nameOf(action.urn)}: the next up looks for itself`;
    case "lookAgain":
      return action.why === "gone"
        ? `take ${nameOf(action.urn)} out of the state: it is not in the tenant any more, and the next up makes it again`
        : `look at ${nameOf(action.urn)} again: what was begun with it was cut off`;
    case "choose":
      return `"${action.displayName}": ${action.ids.length} objects could be the ${recoveredTypes[action.type]} that the program means: ${action.ids.join(", ")}. Delete those that are not it, then run this again.`;
    case "duplicate":
      return `"${action.displayName}" stands in the tenant more than once: the stack has ${action.kept}; delete ${action.ids.join(", ")} if nobody else made ${action.ids.length === 1 ? "it" : "them"}.`;
    case "halfMade":
      return `the ${recoveredTypes[action.type]} "${action.displayName}" (${action.id}) was left half made: delete it.`;
  }
}

function deletedGroups(groups: readonly DeletedGroup[]): string {
  const each = groups.map(({ id, deletedAt }) => `${id} on ${deletedAt.slice(0, 10)}`);
  return `a group of this name was deleted (${each.join(", ")})`;
}

function nameOf(urn: string): string {
  return urn.slice(urn.lastIndexOf("::") + 2);
}

/** One line for each file that a killed run left half written. */
export function mendLine({ file, restoreFrom }: BrokenFile): string {
  return restoreFrom === undefined
    ? `remove ${file}: it was left half written, and the engine makes it again`
    : `put the state before it in the place of ${file}, which was left half written`;
}

const doneHere: ReadonlySet<Action["kind"]> = new Set(["unlock", "takeIn", "restore", "forgetPending", "lookAgain"]);

/** Who acts: the command, or a person. */
export function isDone(action: Action): boolean {
  return doneHere.has(action.kind);
}
