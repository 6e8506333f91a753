/** Rules about calls: what each asks for, and why. */
export const telephony = {
  "emergency-calls-routed": {
    title: "Nödsamtal har en väg ut på Direct Routing",
    why: "Någon ringer efter ambulans och hör ingenting.",
  },
  "emergency-numbers-untouched": {
    title: "Den som slår ett nödnummer kommer dit",
    why: "En regel för kortnummer som också passar 112 skickar samtalet till en kollega.",
  },
  "emergency-locations": {
    title: "Alla nummer har en nödadress där koden kan ange den",
    why: "Den som inte kan tala hittas med hjälp av den.",
  },
  "emergency-notification": {
    title: "Någon i huset får besked när ett nödnummer rings",
    why: "De kan öppna dörren och visa vägen.",
  },
  "numbers-valid": {
    title: "Alla nummer är giltiga och tillhör en",
    why: "Ett nummer som inte finns kan inte nås, och ett som getts två gånger avvisas halvvägs.",
  },
  "dial-out-closed": {
    title: "Ingen ringer till utlandet eller betalnummer utan att ha fått lov",
    why: "Ett konto som tagits över ringer angriparens eget dyra nummer hela natten.",
  },
} as const;
