import { named, type RecoverWords } from "./recover-words.ts";

const things: RecoverWords["things"] = {
  "azuread:index/group:Group": "gruppen",
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": "regeln för villkorsstyrd åtkomst",
  "azuread:index/namedLocation:NamedLocation": "den namngivna platsen",
};

export const sv: RecoverWords = {
  things,
  actions: {
    unlock: ({ pid, since }) => `lås upp stacken: processen ${pid}${since && ` (sedan ${since})`} är borta`,
    takeIn: ({ type, displayName, id }) =>
      `ta in ${things[type]} "${displayName}" (${id}), som står i tenanten men inte i tillståndet`,
    restore: ({ displayName, id, deletedAt }) =>
      `återställ gruppen "${displayName}" (${id}), som togs bort ${named.day(deletedAt)}, med team och filer`,
    deleted: ({ displayName, groups }) => {
      const each = groups.map(({ id, deletedAt }) => `${id} ${named.day(deletedAt)}`);
      return `"${displayName}": en grupp med det namnet är borttagen (${each.join(", ")}), och nästa up gör en ny. För att i stället få tillbaka den, med team och filer: m365-tenant recover --restore ${groups.at(-1)?.id ?? ""}`;
    },
    forgetPending: ({ operation, urn }) =>
      `glöm den oavslutade "${operation}" av ${named.resource(urn)}: nästa up ser efter själv`,
    lookAgain: ({ why, urn }) =>
      why === "gone"
        ? `ta bort ${named.resource(urn)} ur tillståndet: det finns inte längre i tenanten, och nästa up gör det på nytt`
        : `titta på ${named.resource(urn)} igen: det som påbörjades avbröts`,
    choose: ({ type, displayName, ids }) =>
      `"${displayName}": ${ids.length} objekt kan vara ${things[type]} som programmet menar: ${named.ids(ids)}. Ta bort dem som inte är det och kör detta igen.`,
    duplicate: ({ displayName, kept, ids }) =>
      `"${displayName}" står i tenanten mer än en gång: stacken har ${kept}; ta bort ${named.ids(ids)} om ingen annan har gjort ${ids.length === 1 ? "det" : "dem"}.`,
    halfMade: ({ type, displayName, id }) =>
      `${things[type]} "${displayName}" (${id}) blev bara halvfärdig: ta bort det som står där.`,
  },
  mended: ({ file, restoreFrom }) =>
    restoreFrom === undefined
      ? `ta bort ${file}: filen är bara halvskriven, och motorn gör den på nytt`
      : `sätt tillståndet före i stället för ${file}, som bara är halvskriven`,
  toDo: "Att göra",
  toDecide: "Detta måste en människa avgöra",
  noSuchStack: (stack, backend) => `Stacken ${stack} finns inte i ${backend}: det finns inget att rätta.`,
  inOrder: (stack) =>
    `Stacken ${stack} är i ordning: inget lås, inget oavslutat, inget i tenanten som tillståndet saknar.`,
  goOn: (stack) => `Nästa up fortsätter härifrån: m365-tenant up --stack ${stack} --yes`,
};
