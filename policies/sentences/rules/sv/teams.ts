/** Rules about Teams: what each asks for, and why. */
export const teams = {
  "federation-allow-listed": {
    title: "Teams når bara namngivna organisationer",
    why: "Annars kan vem som helst med en tenant skriva till alla anställda och låtsas vara it-avdelningen.",
  },
  "consumer-contact-off": {
    title: "Ingen kan skriva med privata Teams-konton, varken ut eller in",
    why: "Ingen vet vem som står bakom ett sådant konto.",
  },
  "trial-tenants-blocked": {
    title: "Provtenanter når ingen här",
    why: "Vem som helst får en på en minut, gratis och utan namn.",
  },
  "anonymous-cannot-start-meetings": {
    title: "Ingen utan konto startar ett möte",
    why: "Kommunens mötesrum skulle stå öppet utan någon från kommunen i det.",
  },
  "lobby-holds-outsiders": {
    title: "Bara kommunens egna kommer förbi lobbyn av sig själva",
    why: "Den som har länken hör vad som sägs tills någon märker det.",
  },
  "callers-wait-in-lobby": {
    title: "Den som ringer in väntar i lobbyn",
    why: "Ett telefonnummer säger inget om vem som håller i telefonen.",
  },
  "no-outside-control": {
    title: "Ingen utifrån tar över en delad skärm",
    why: "Den som har skärmen har datorn, med allt dess ägare kan öppna.",
  },
  "meetings-closed-to-anonymous": {
    title: "Människor utan konto deltar, skriver och visar inte, utom där invånare möter kommunen",
    why: "Ingen vet vilka de är, eller vilka de har med sig.",
  },
  "recording-off": {
    title:
      "Möten spelas inte in utan att en princip för dem som behöver det säger det, och aldrig där man talar om patienter",
    why: "En inspelning är en handling som någon måste bevara, lämna ut och gallra.",
  },
  "no-mail-into-channels": {
    title: "Ingen e-post utifrån hamnar i en kanal",
    why: "Den kommer förbi filtren, till en plats som människor litar på.",
  },
  "third-party-storage-off": {
    title: "Filer stannar där kommunen bevarar dem",
    why: "Det som ligger i en privat lagringstjänst blir varken arkiverat eller återfunnet.",
  },
  "security-reports-on": {
    title: "Människor kan rapportera ett farligt meddelande",
    why: "Den första som ser det kan varna de andra.",
  },
  "approved-apps-only": {
    title: "Människor använder de appar som någon har godkänt",
    why: "En app i ett team läser det som skrivs där.",
  },
  "pupils-apart": {
    title: "Elever och anställda hittar inte varandra i personsökningen",
    why: "Barn ska inte kunna hittas av alla anställda, och inte alla anställda av barn.",
  },
} as const;
