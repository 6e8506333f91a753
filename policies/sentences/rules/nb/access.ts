/** Rules about how people get in: what each asks for, and why. */
export const access = {
  "break-glass-excluded": {
    title: "Nødkontogruppen er unntatt fra alle betingede tilgangsregler som gjelder brukere",
    why: "Ellers kan én feil regel stenge alle ute, også dem som kunne rettet den.",
  },
  "break-glass-accounts": {
    title: "Det finnes minst to nødkontoer, laget i skyen, påslått, hver med sin egen sikkerhetsnøkkel",
    why: "Går den ene tapt, åpner den andre tenanten; en konto som er avhengig av serverne på rådhuset, faller sammen med dem.",
  },
  "break-glass-protected": {
    title: "Bare privilegerte administratorer kan endre hvem som er i nødkontogruppen",
    why: "Den som er i gruppen, stoppes ikke av noen regel.",
  },
  "references-resolve": {
    title: "Alle grupper, steder, roller, autentiseringsstyrker og apper som er nevnt, finnes",
    why: "En regel som nevner noe som ikke finnes, beskytter ingen.",
  },
  "report-only-unless-stated": {
    title: "Betingede tilgangsregler rapporterer bare, hvis ikke oppsettet sier at de er på",
    why: "Noen bør ha lest hva en regel ville gjort, før den stopper folk på jobb.",
  },
  "mfa-for-everyone": {
    title: "Alle blir bedt om MFA i alle apper",
    why: "Der det ikke spørres om MFA, er et passord som er gjettet eller lurt fra noen, nok til å komme inn.",
  },
  "legacy-authentication-blocked": {
    title: "Gamle klienter som ikke kan MFA, er blokkert",
    why: "Gjennom dem åpner et passord alene en postkasse, uansett hva andre regler krever.",
  },
  "phishing-resistant-administrators": {
    title: "Rollene som kan overta tenanten, logger inn med noe som ikke kan fiskes",
    why: "En administrator som blir lurt til å gi fra seg en kode, gir fra seg hele kommunen.",
  },
  "mfa-for-guests": {
    title: "Alle slags gjester og eksterne brukere blir bedt om MFA",
    why: "Gjester når de samme filene som teamet de er i, og ingen her vet hvordan de passer på passordene sine.",
  },
  "exclusions-accounted-for": {
    title: "Den en regel utelater, har noen svart for, til en dato, og en annen regel gjelder for dem",
    why: "Unntak laget for en dag blir stående i årevis, og det er de kontoene en angriper leter etter.",
  },
  "high-user-risk-blocked": {
    title: "Kontoer med høy risiko blokkeres, og eierne har en vei tilbake",
    why: "Microsoft har sett passordet til salgs, eller kontoen brukt av noen andre.",
  },
  "high-sign-in-risk-blocked": {
    title: "Innlogginger med høy risiko blokkeres, og de med middels risiko blir bedt om MFA",
    why: "Innloggingen er trolig ikke personens egen.",
  },
  "risks-apart": {
    title: "Brukerrisiko og påloggingsrisiko står aldri i samme regel",
    why: "Alle vilkår i en regel må gjelde samtidig, så en slik regel slår nesten aldri inn.",
  },
  "device-code-flow-blocked": {
    title: "Innlogging med kode på en annen enhet er blokkert, i en egen regel",
    why: "Angripere sender en slik kode på e-post og kommer inn når noen skriver den.",
  },
  "authentication-transfer-blocked": {
    title: "En innlogging kan ikke tas med til en annen enhet, i en egen regel",
    why: "Tatt med til en privat telefon går den utenom det som kreves av enheten.",
  },
  "no-dead-policies": {
    title: "Ingen regel ser ut som et vern uten å være det",
    why: "Folk stoler på en regel de ser i listen, også når den gjelder ingen, ingenting, eller krever noe som ikke håndheves lenger.",
  },
  "phishing-resistant-for-everyone": {
    title: "Alle logger inn med noe som ikke kan fiskes",
    why: "En kode kan lokkes fram på en falsk side; en passnøkkel kan ikke det.",
  },
  "managed-devices": {
    title: "Innlogging og registrering av sikkerhetsinformasjon krever en administrert enhet",
    why: "På en datamaskin ingen passer på, kan andre lese det folk skriver og åpner.",
  },
  "administrator-sessions-short": {
    title: "Administratorer logger inn på nytt etter fire timer, og ingen nettleser holder dem innlogget",
    why: "En økt som blir stjålet eller stående åpen, er en administrator til den tar slutt.",
  },
  reauthentication: {
    title: "Alle logger inn på nytt innen en uke, gjester før",
    why: "Den som har sluttet, eller mistet en datamaskin, er innlogget til da.",
  },
  "unknown-platforms-blocked": {
    title: "Enheter som ikke sier hva de er, er blokkert",
    why: "Angrepsverktøy sier det ofte ikke, og da går regler for Windows eller iPhone dem forbi.",
  },
  "access-groups-protected": {
    title: "Bare privilegerte administratorer endrer gruppene som regler utelater",
    why: "Den som kan legge til et medlem der, kan slippe noen forbi regelen.",
  },
  "risky-agents-blocked": {
    title: "KI-agenter med høy risiko er blokkert",
    why: "En agent handler på egen hånd, med tilgang til alt den er gitt, døgnet rundt.",
  },
} as const;
