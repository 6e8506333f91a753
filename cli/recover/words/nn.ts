import { named, type RecoverWords } from "./recover-words.ts";

const things: RecoverWords["things"] = {
  "azuread:index/group:Group": "gruppa",
  "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy": "regelen for tilgang på vilkår",
  "azuread:index/namedLocation:NamedLocation": "den namngjevne staden",
};

export const nn: RecoverWords = {
  things,
  actions: {
    unlock: ({ pid, since }) => `lås opp stacken: prosessen ${pid}${since && ` (frå ${since})`} er borte`,
    takeIn: ({ type, displayName, id }) =>
      `ta inn ${things[type]} "${displayName}" (${id}), som står i tenanten og ikkje i tilstanden`,
    restore: ({ displayName, id, deletedAt }) =>
      `hent attende gruppa "${displayName}" (${id}), som vart sletta ${named.day(deletedAt)}, med team og filer`,
    deleted: ({ displayName, groups }) => {
      const each = groups.map(({ id, deletedAt }) => `${id} ${named.day(deletedAt)}`);
      return `"${displayName}": ei gruppe med dette namnet er sletta (${each.join(", ")}), og neste up lagar ei ny. For å få ho attende i staden, med team og filer: m365-tenant recover --restore ${groups.at(-1)?.id ?? ""}`;
    },
    forgetPending: ({ operation, urn }) =>
      `gløym den uferdige "${operation}" av ${named.resource(urn)}: neste up ser etter sjølv`,
    lookAgain: ({ why, urn }) =>
      why === "gone"
        ? `ta ${named.resource(urn)} ut av tilstanden: det finst ikkje i tenanten lenger, og neste up lagar det på nytt`
        : `sjå på ${named.resource(urn)} ein gong til: det som var byrja på, vart avbrote`,
    choose: ({ type, displayName, ids }) =>
      `"${displayName}": ${ids.length} objekt kan vera ${things[type]} som programmet meiner: ${named.ids(ids)}. Slett dei som ikkje er det, og køyr dette på nytt.`,
    duplicate: ({ displayName, kept, ids }) =>
      `"${displayName}" står i tenanten meir enn ein gong: stacken har ${kept}; slett ${named.ids(ids)} om ingen andre har laga ${ids.length === 1 ? "det" : "dei"}.`,
    halfMade: ({ type, displayName, id }) =>
      `${things[type]} "${displayName}" (${id}) vart berre halvt laga: slett det som står der.`,
  },
  mended: ({ file, restoreFrom }) =>
    restoreFrom === undefined
      ? `fjern ${file}: fila er berre halvt skriven, og motoren lagar ho på nytt`
      : `set tilstanden frå før i staden for ${file}, som berre er halvt skriven`,
  toDo: "Å gjera",
  toDecide: "Dette må eit menneske avgjera",
  noSuchStack: (stack, backend) => `Stacken ${stack} finst ikkje i ${backend}: det er ingenting å retta.`,
  inOrder: (stack) =>
    `Stacken ${stack} er i orden: ingen lås, ingenting uferdig, ingenting i tenanten som tilstanden manglar.`,
  goOn: (stack) => `Neste up held fram herifrå: m365-tenant up --stack ${stack} --yes`,
};
