/** Rules about calls: what each asks for, and why. */
export const telephony = {
  "emergency-calls-routed": {
    title: "Naudanrop har ein veg ut på Direct Routing",
    why: "Nokon ringjer etter ambulanse og høyrer ingenting.",
  },
  "emergency-numbers-untouched": {
    title: "Den som slår eit naudnummer, kjem dit",
    why: "Ein regel for kortnummer som òg passar på 112, sender anropet til ein kollega.",
  },
  "emergency-locations": {
    title: "Alle nummer har ei naudadresse der koden kan setja ho",
    why: "Den som ikkje kan snakka, blir funnen ved hjelp av ho.",
  },
  "emergency-notification": {
    title: "Nokon i huset får beskjed når eit naudnummer blir ringt",
    why: "Dei kan opna døra og visa veg.",
  },
  "numbers-valid": {
    title: "Alle nummer er gyldige og høyrer til éin",
    why: "Eit nummer som ikkje finst, kan ikkje nåast, og eitt som er gjeve to gonger, blir avvist midtvegs.",
  },
  "dial-out-closed": {
    title: "Ingen ringjer til utlandet eller betalnummer utan å ha fått lov til det",
    why: "Ein konto som er overteken, ringjer angriparen sitt eige dyre nummer heile natta.",
  },
} as const;
