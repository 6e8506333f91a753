import type { BreakGlassWords } from "./form.ts";

export const sv: BreakGlassWords = {
  title: "När ingen kommer in",
  when: "Använd det här bladet när administratörerna inte kan logga in i Microsoft 365, och aldrig till något annat. Var två, och skriv ner när ni började.",
  printed: (day) => `Utskrivet ${day}. Skriv ut på nytt när ett konto eller en nyckel byts.`,
  account: "Konto",
  objectId: "Objekt-id",
  keyPlace: "Nyckeln ligger",
  lastTest: "Senast provat",
  writeAddress: "(skriv adressen här)",
  faults: {
    missing: "FINNS INTE I TENANTEN: rätta det i dag",
    disabled: "ÄR AVSTÄNGT: rätta det i dag",
    synchronised: "KOMMER FRÅN DEN LOKALA KATALOGEN: gör ett som bara finns i molnet",
    noRole: "ÄR INTE GLOBAL ADMINISTRATOR: rätta det i dag",
  },
  steps: [
    {
      title: "Stoppa det som går av sig självt",
      lines: [
        "Stäng av de schemalagda och automatiska körningarna i tenantens kodförråd: nästa körning skulle göra om det ni nu gör för hand.",
      ],
    },
    {
      title: "Logga in",
      lines: [
        "På en dator som tenanten inte styr: öppna ett privat fönster och gå till https://entra.microsoft.com",
        "Skriv adressen till det första kontot. Välj att logga in med säkerhetsnyckel, sätt i nyckeln, skriv PIN och rör vid den.",
        "Fungerar inte nyckeln, ta kontots andra nyckel, och sedan det andra kontot.",
      ],
    },
    {
      title: "Stäng av det som stänger folk ute: regeln som ändrades senast",
      lines: [
        "Gå till Entra ID › Conditional Access › Policies och sortera på Modified.",
        "Öppna den nyaste som är On, sätt Enable policy till Report-only och spara. Ta aldrig bort den: programmet känner den på dess id.",
        "Be en administratör logga in igen. Går det fortfarande inte, gör likadant med nästa på listan nedan.",
      ],
    },
    {
      title: "Om ingen regel bär skulden",
      lines: [
        "Gå till Monitoring & health › Sign-in logs, hitta en misslyckad inloggning och läs fliken Conditional Access och felkoden.",
        "Kontrollera att administratörens konto inte är spärrat: Users › personen › Properties › Account enabled.",
        "Är det telefonen eller nyckeln som är borta: Users › personen › Authentication methods › Add › Temporary Access Pass. Det gäller en timme.",
      ],
    },
    {
      title: "Efteråt",
      lines: [
        "Logga ut, stäng fönstret, lägg nyckeln i ett nytt kuvert och skriv nedan vad som gjordes.",
        "Kör m365-tenant preview: det visar vad som ändrats för hand, värde för värde; av vem och när står i Entra ID › Audit logs. Skriv in varje ändring i programmet, eller låt nästa körning göra om den, och slå på körningarna igen.",
        "Meddela den som ansvarar för säkerheten. Det kommer en varning: den inloggningen ska synas.",
      ],
    },
  ],
  policiesTitle: "Regler som avgör i dag, den senast ändrade först",
  policiesNone: "Inga: alla regler rapporterar bara. Se på security defaults: Entra ID › Overview › Properties.",
  policiesUnknown: "Inte känt: bladet är utskrivet utan tenanten.",
  changed: (day) => `ändrad ${day}`,
  usedTitle: "Använt och provat (två gånger om året)",
  usedColumns: ["Dag och timme", "Konto", "Vad som gjordes", "Underskrift av två"],
};
