/** Rules about calls: what each asks for, and why. */
export const telephony = {
  "emergency-calls-routed": {
    title: "Nødanrop har en vei ut på Direct Routing",
    why: "Noen ringer etter ambulanse og hører ingenting.",
  },
  "emergency-numbers-untouched": {
    title: "Den som slår et nødnummer, kommer dit",
    why: "En regel for kortnumre som også passer på 112, sender anropet til en kollega.",
  },
  "emergency-locations": {
    title: "Alle numre har en nødadresse der koden kan sette den",
    why: "Den som ikke kan snakke, blir funnet ved hjelp av den.",
  },
  "emergency-notification": {
    title: "Noen i huset får beskjed når et nødnummer blir ringt",
    why: "De kan åpne døren og vise vei.",
  },
  "numbers-valid": {
    title: "Alle numre er gyldige og hører til én",
    why: "Et nummer som ikke finnes, kan ikke nås, og ett som er gitt to ganger, blir avvist midtveis.",
  },
  "dial-out-closed": {
    title: "Ingen ringer til utlandet eller betalnumre uten å ha fått lov til det",
    why: "En konto som er overtatt, ringer angriperens eget dyre nummer hele natten.",
  },
} as const;
