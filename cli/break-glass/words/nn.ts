import type { BreakGlassWords } from "./form.ts";

export const nn: BreakGlassWords = {
  title: "Når ingen kjem inn",
  when: "Bruk dette arket når administratorane ikkje får logga på Microsoft 365, og aldri til noko anna. Ver to, og skriv ned når de byrja.",
  printed: (day) => `Skrive ut ${day}. Skriv ut på nytt når ein konto eller ein nøkkel blir bytt.`,
  account: "Konto",
  objectId: "Objekt-id",
  keyPlace: "Nøkkelen ligg",
  lastTest: "Sist prøvd",
  writeAddress: "(skriv adressa her)",
  faults: {
    missing: "FINST IKKJE I TENANTEN: rett dette i dag",
    disabled: "ER SLÅTT AV: rett dette i dag",
    synchronised: "KJEM FRÅ DEN LOKALE KATALOGEN: lag ein som berre finst i skya",
    noRole: "ER IKKJE GLOBAL ADMINISTRATOR: rett dette i dag",
  },
  steps: [
    {
      title: "Stans det som går av seg sjølv",
      lines: [
        "Slå av dei planlagde og automatiske køyringane i kodelageret til tenanten: neste køyring ville gjere om det de no gjer for hand.",
      ],
    },
    {
      title: "Logg på",
      lines: [
        "På ei maskin som tenanten ikkje styrer: opne eit privat vindauge og gå til https://entra.microsoft.com",
        "Skriv adressa til den første kontoen. Vel å logge på med tryggleiksnøkkel, set nøkkelen i, skriv PIN og ta på han.",
        "Verkar ikkje nøkkelen, ta den andre nøkkelen til kontoen, og så den andre kontoen.",
      ],
    },
    {
      title: "Slå av det som stengjer folk ute: regelen som sist blei endra",
      lines: [
        "Gå til Entra ID › Conditional Access › Policies og sorter på Modified.",
        "Opne den nyaste som er On, set Enable policy til Report-only og lagre. Slett han aldri: programmet kjenner han på id-en.",
        "Be ein administrator logge på på nytt. Går det framleis ikkje, gjer det same med den neste på lista under.",
      ],
    },
    {
      title: "Er det ingen regel som er skuld i det",
      lines: [
        "Gå til Monitoring & health › Sign-in logs, finn ei mislukka pålogging og les fana Conditional Access og feilkoden.",
        "Sjå etter at kontoen til administratoren ikkje er sperra: Users › personen › Properties › Account enabled.",
        "Er det telefonen eller nøkkelen som er borte: Users › personen › Authentication methods › Add › Temporary Access Pass. Det varer ein time.",
      ],
    },
    {
      title: "Etterpå",
      lines: [
        "Logg av, lukk vindauget, legg nøkkelen i ein ny konvolutt og skriv under kva som blei gjort.",
        "Køyr m365-tenant preview: det viser kva som er endra for hand, verdi for verdi; av kven og når står i Entra ID › Audit logs. Skriv kvar endring inn i programmet, eller lat neste køyring gjere henne om, og slå køyringane på att.",
        "Sei frå til den som har ansvar for tryggleiken. Det kjem eit varsel: den pålogginga skal bli sett.",
      ],
    },
  ],
  policiesTitle: "Reglar som avgjer i dag, den sist endra først",
  policiesNone: "Ingen: alle reglane berre rapporterer. Sjå på security defaults: Entra ID › Overview › Properties.",
  policiesUnknown: "Ikkje kjent: arket er skrive ut utan tenanten.",
  changed: (day) => `endra ${day}`,
  usedTitle: "Brukt og prøvd (to gonger i året)",
  usedColumns: ["Dag og time", "Konto", "Kva som blei gjort", "Underskrift av to"],
};
