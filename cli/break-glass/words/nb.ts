import type { BreakGlassWords } from "./form.ts";

export const nb: BreakGlassWords = {
  title: "Når ingen kommer inn",
  when: "Bruk dette arket når administratorene ikke får logget på Microsoft 365, og aldri til noe annet. Vær to, og skriv ned når dere begynte.",
  printed: (day) => `Skrevet ut ${day}. Skriv ut på nytt når en konto eller en nøkkel byttes.`,
  account: "Konto",
  objectId: "Objekt-id",
  keyPlace: "Nøkkelen ligger",
  lastTest: "Sist prøvd",
  writeAddress: "(skriv adressen her)",
  faults: {
    missing: "FINNES IKKE I TENANTEN: rett dette i dag",
    disabled: "ER SLÅTT AV: rett dette i dag",
    synchronised: "KOMMER FRA DEN LOKALE KATALOGEN: lag en som bare finnes i skyen",
    noRole: "ER IKKE GLOBAL ADMINISTRATOR: rett dette i dag",
  },
  steps: [
    {
      title: "Stans det som går av seg selv",
      lines: [
        "Slå av de planlagte og automatiske kjøringene i kodelageret til tenanten: neste kjøring ville gjøre om det dere nå gjør for hånd.",
      ],
    },
    {
      title: "Logg på",
      lines: [
        "På en maskin som tenanten ikke styrer: åpne et privat vindu og gå til https://entra.microsoft.com",
        "Skriv adressen til den første kontoen. Velg å logge på med sikkerhetsnøkkel, sett nøkkelen i, skriv PIN og ta på den.",
        "Virker ikke nøkkelen, ta den andre nøkkelen til kontoen, og så den andre kontoen.",
      ],
    },
    {
      title: "Slå av det som stenger folk ute: regelen som sist ble endret",
      lines: [
        "Gå til Entra ID › Conditional Access › Policies og sorter på Modified.",
        "Åpne den nyeste som er On, sett Enable policy til Report-only og lagre. Slett den aldri: programmet kjenner den på id-en.",
        "Be en administrator logge på på nytt. Går det fortsatt ikke, gjør det samme med den neste på listen under.",
      ],
    },
    {
      title: "Er det ingen regel som har skylden",
      lines: [
        "Gå til Monitoring & health › Sign-in logs, finn en mislykket pålogging og les fanen Conditional Access og feilkoden.",
        "Se etter at kontoen til administratoren ikke er sperret: Users › personen › Properties › Account enabled.",
        "Er det telefonen eller nøkkelen som er borte: Users › personen › Authentication methods › Add › Temporary Access Pass. Det varer en time.",
      ],
    },
    {
      title: "Etterpå",
      lines: [
        "Logg av, lukk vinduet, legg nøkkelen i en ny konvolutt og skriv under hva som ble gjort.",
        "Kjør m365-tenant preview: det viser hva som er endret for hånd, verdi for verdi; av hvem og når står i Entra ID › Audit logs. Skriv hver endring inn i programmet, eller la neste kjøring gjøre den om, og slå kjøringene på igjen.",
        "Si fra til den som har ansvar for sikkerheten. Det kommer et varsel: den påloggingen skal bli sett.",
      ],
    },
  ],
  policiesTitle: "Regler som avgjør i dag, den sist endrede først",
  policiesNone: "Ingen: alle reglene bare rapporterer. Se på security defaults: Entra ID › Overview › Properties.",
  policiesUnknown: "Ikke kjent: arket er skrevet ut uten tenanten.",
  changed: (day) => `endret ${day}`,
  usedTitle: "Brukt og prøvd (to ganger i året)",
  usedColumns: ["Dag og time", "Konto", "Hva som ble gjort", "Underskrift av to"],
};
