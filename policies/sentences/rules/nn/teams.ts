/** Rules about Teams: what each asks for, and why. */
export const teams = {
  "federation-allow-listed": {
    title: "Teams når berre namngjevne organisasjonar",
    why: "Elles kan kven som helst med ein tenant skriva til alle tilsette og gje seg ut for å vera IKT.",
  },
  "consumer-contact-off": {
    title: "Ingen kan skriva med private Teams-kontoar, korkje ut eller inn",
    why: "Ingen veit kven som står bak ein slik konto.",
  },
  "trial-tenants-blocked": {
    title: "Prøvetenantar når ingen her",
    why: "Kven som helst får ein på eitt minutt, gratis og utan namn.",
  },
  "anonymous-cannot-start-meetings": {
    title: "Ingen utan konto startar eit møte",
    why: "Møterommet til kommunen ville stått ope utan nokon frå kommunen i det.",
  },
  "lobby-holds-outsiders": {
    title: "Berre kommunen sine eigne folk slepp forbi lobbyen av seg sjølve",
    why: "Den som har lenkja, høyrer det som blir sagt, til nokon merkar det.",
  },
  "callers-wait-in-lobby": {
    title: "Den som ringjer inn, ventar i lobbyen",
    why: "Eit telefonnummer seier ingenting om kven som held telefonen.",
  },
  "no-outside-control": {
    title: "Ingen utanfrå tek over ein delt skjerm",
    why: "Den som har skjermen, har maskina, med alt eigaren kan opna.",
  },
  "meetings-closed-to-anonymous": {
    title:
      "Folk utan konto deltek ikkje, skriv ikkje og viser ikkje fram, bortsett frå der innbyggjarar møter kommunen",
    why: "Ingen veit kven dei er, eller kven dei har med.",
  },
  "recording-off": {
    title:
      "Møte blir ikkje tekne opp utan at ein regel for dei som treng det, seier det, og aldri der det blir snakka om pasientar",
    why: "Eit opptak er eit dokument nokon må ta vare på, gje innsyn i og sletta.",
  },
  "no-mail-into-channels": {
    title: "Ingen e-post utanfrå hamnar i ein kanal",
    why: "Han kjem utanom filtera, til ein stad folk stolar på.",
  },
  "third-party-storage-off": {
    title: "Filer blir der kommunen tek vare på dei",
    why: "Det som ligg i ei privat lagringsteneste, blir korkje arkivert eller funne att.",
  },
  "security-reports-on": {
    title: "Folk kan melda frå om ei farleg melding",
    why: "Den første som ser ho, kan varsla dei andre.",
  },
  "approved-apps-only": {
    title: "Folk bruker appane nokon har godkjent",
    why: "Ein app i eit team les det som blir skrive der.",
  },
  "pupils-apart": {
    title: "Elevar og tilsette finn ikkje kvarandre i personsøket",
    why: "Barn skal ikkje kunna finnast av alle tilsette, og ikkje alle tilsette av barn.",
  },
} as const;
