import { named, type RecoverWords } from "./recover-words.ts";

const things: RecoverWords["things"] = {
  "azuread:index/group:Group": "the group",
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": "the conditional access policy",
  "azuread:index/namedLocation:NamedLocation": "the named location",
};

export const en: RecoverWords = {
  things,
  actions: {
    unlock: ({ pid, since }) => `unlock the stack: process ${pid}${since && ` (since ${since})`} is gone`,
    takeIn: ({ type, displayName, id }) =>
      `take in ${things[type]} "${displayName}" (${id}): it is in the tenant, not in the state`,
    restore: ({ displayName, id, deletedAt }) =>
      `restore the group "${displayName}" (${id}), which was deleted on ${named.day(deletedAt)}, with its team and its files`,
    deleted: ({ displayName, groups }) => {
      const each = groups.map(({ id, deletedAt }) => `${id} on ${named.day(deletedAt)}`);
      return `"${displayName}": a group of this name was deleted (${each.join(", ")}), and the next up makes a second one. To have it back instead, with its team and its files: m365-tenant recover --restore ${groups.at(-1)?.id ?? ""}`;
    },
    forgetPending: ({ operation, urn }) =>
      `forget the unfinished "${operation}" of ${named.resource(urn)}: the next up looks for itself`,
    lookAgain: ({ why, urn }) =>
      why === "gone"
        ? `take ${named.resource(urn)} out of the state: it is not in the tenant any more, and the next up makes it again`
        : `look at ${named.resource(urn)} again: what was begun with it was cut off`,
    choose: ({ type, displayName, ids }) =>
      `"${displayName}": ${ids.length} objects could be ${things[type]} that the program means: ${named.ids(ids)}. Delete those that are not it, then run this again.`,
    duplicate: ({ displayName, kept, ids }) =>
      `"${displayName}" stands in the tenant more than once: the stack has ${kept}; delete ${named.ids(ids)} if nobody else made ${ids.length === 1 ? "it" : "them"}.`,
    halfMade: ({ type, displayName, id }) => `${things[type]} "${displayName}" (${id}) was left half made: delete it.`,
  },
  mended: ({ file, restoreFrom }) =>
    restoreFrom === undefined
      ? `remove ${file}: it was left half written, and the engine makes it again`
      : `put the state before it in the place of ${file}, which was left half written`,
  toDo: "To do",
  toDecide: "For a person to decide",
  noSuchStack: (stack, backend) => `Stack ${stack} does not exist in ${backend}: there is nothing to put right.`,
  inOrder: (stack) =>
    `Stack ${stack} is in order: no lock, nothing unfinished, nothing in the tenant that the state lacks.`,
  goOn: (stack) => `The next up goes on from here: m365-tenant up --stack ${stack} --yes`,
};
