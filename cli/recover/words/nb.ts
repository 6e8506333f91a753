import { named, type RecoverWords } from "./recover-words.ts";

const things: RecoverWords["things"] = {
  "azuread:index/group:Group": "gruppen",
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": "regelen for betinget tilgang",
  "azuread:index/namedLocation:NamedLocation": "det navngitte stedet",
};

export const nb: RecoverWords = {
  things,
  actions: {
    unlock: ({ pid, since }) => `lås opp stacken: prosessen ${pid}${since && ` (fra ${since})`} er borte`,
    takeIn: ({ type, displayName, id }) =>
      `ta inn ${things[type]} "${displayName}" (${id}), som står i tenanten og ikke i tilstanden`,
    restore: ({ displayName, id, deletedAt }) =>
      `hent tilbake gruppen "${displayName}" (${id}), som ble slettet ${named.day(deletedAt)}, med team og filer`,
    deleted: ({ displayName, groups }) => {
      const each = groups.map(({ id, deletedAt }) => `${id} ${named.day(deletedAt)}`);
      return `"${displayName}": en gruppe med dette navnet er slettet (${each.join(", ")}), og neste up lager en ny. For å få den tilbake i stedet, med team og filer: m365-tenant recover --restore ${groups.at(-1)?.id ?? ""}`;
    },
    forgetPending: ({ operation, urn }) =>
      `glem den uferdige "${operation}" av ${named.resource(urn)}: neste up ser etter selv`,
    lookAgain: ({ why, urn }) =>
      why === "gone"
        ? `ta ${named.resource(urn)} ut av tilstanden: det finnes ikke i tenanten lenger, og neste up lager det på nytt`
        : `se på ${named.resource(urn)} en gang til: det som var påbegynt, ble avbrutt`,
    choose: ({ type, displayName, ids }) =>
      `"${displayName}": ${ids.length} objekter kan være ${things[type]} som programmet mener: ${named.ids(ids)}. Slett dem som ikke er det, og kjør dette på nytt.`,
    duplicate: ({ displayName, kept, ids }) =>
      `"${displayName}" står i tenanten mer enn én gang: stacken har ${kept}; slett ${named.ids(ids)} hvis ingen andre har laget ${ids.length === 1 ? "det" : "dem"}.`,
    halfMade: ({ type, displayName, id }) =>
      `${things[type]} "${displayName}" (${id}) ble bare halvt laget: slett det som står der.`,
  },
  mended: ({ file, restoreFrom }) =>
    restoreFrom === undefined
      ? `fjern ${file}: filen er bare halvt skrevet, og motoren lager den på nytt`
      : `sett tilstanden fra før i stedet for ${file}, som bare er halvt skrevet`,
  toDo: "Å gjøre",
  toDecide: "Dette må et menneske avgjøre",
  noSuchStack: (stack, backend) => `Stacken ${stack} finnes ikke i ${backend}: det er ingenting å rette.`,
  inOrder: (stack) =>
    `Stacken ${stack} er i orden: ingen lås, ingenting uferdig, ingenting i tenanten som tilstanden mangler.`,
  goOn: (stack) => `Neste up fortsetter herfra: m365-tenant up --stack ${stack} --yes`,
};
