/** Rules about Teams: what each asks for, and why. */
export const teams = {
  "federation-allow-listed": {
    title: "Teams når bare navngitte organisasjoner",
    why: "Ellers kan hvem som helst med en tenant skrive til alle ansatte og gi seg ut for å være IKT.",
  },
  "consumer-contact-off": {
    title: "Ingen kan skrive med private Teams-kontoer, verken ut eller inn",
    why: "Ingen vet hvem som står bak en slik konto.",
  },
  "trial-tenants-blocked": {
    title: "Prøvetenanter når ingen her",
    why: "Hvem som helst får en på ett minutt, gratis og uten navn.",
  },
  "anonymous-cannot-start-meetings": {
    title: "Ingen uten konto starter et møte",
    why: "Kommunens møterom ville stått åpent uten noen fra kommunen i det.",
  },
  "lobby-holds-outsiders": {
    title: "Bare kommunens egne folk slipper forbi lobbyen av seg selv",
    why: "Den som har lenken, hører det som sies, til noen merker det.",
  },
  "callers-wait-in-lobby": {
    title: "Den som ringer inn, venter i lobbyen",
    why: "Et telefonnummer sier ingenting om hvem som holder telefonen.",
  },
  "no-outside-control": {
    title: "Ingen utenfra tar over en delt skjerm",
    why: "Den som har skjermen, har maskinen, med alt eieren kan åpne.",
  },
  "meetings-closed-to-anonymous": {
    title: "Folk uten konto deltar ikke, skriver ikke og viser ikke fram, unntatt der innbyggere møter kommunen",
    why: "Ingen vet hvem de er, eller hvem de har med.",
  },
  "recording-off": {
    title:
      "Møter tas ikke opp uten at en regel for dem som trenger det, sier det, og aldri der det snakkes om pasienter",
    why: "Et opptak er et dokument noen må oppbevare, gi innsyn i og slette.",
  },
  "no-mail-into-channels": {
    title: "Ingen e-post utenfra havner i en kanal",
    why: "Den kommer utenom filtrene, til et sted folk stoler på.",
  },
  "third-party-storage-off": {
    title: "Filer blir der kommunen oppbevarer dem",
    why: "Det som ligger i en privat lagringstjeneste, blir verken arkivert eller funnet igjen.",
  },
  "security-reports-on": {
    title: "Folk kan melde fra om en farlig melding",
    why: "Den første som ser den, kan varsle de andre.",
  },
  "approved-apps-only": {
    title: "Folk bruker appene noen har godkjent",
    why: "En app i et team leser det som skrives der.",
  },
  "pupils-apart": {
    title: "Elever og ansatte finner ikke hverandre i personsøket",
    why: "Barn skal ikke kunne finnes av alle ansatte, og ikke alle ansatte av barn.",
  },
} as const;
