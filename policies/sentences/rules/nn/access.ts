/** Rules about how people get in: what each asks for, and why. */
export const access = {
  "break-glass-excluded": {
    title: "Naudkontogruppa er unnateken frå alle vilkårsbundne tilgangsreglar som gjeld brukarar",
    why: "Elles kan éin feil regel stengja alle ute, òg dei som kunne retta han.",
  },
  "break-glass-accounts": {
    title: "Det finst minst to naudkontoar, laga i skya, påslegne, kvar med sin eigen tryggleiksnøkkel",
    why: "Går den eine tapt, opnar den andre tenanten; ein konto som er avhengig av tenarane på rådhuset, fell saman med dei.",
  },
  "break-glass-protected": {
    title: "Berre privilegerte administratorar kan endra kven som er i naudkontogruppa",
    why: "Den som er i gruppa, blir ikkje stoppa av nokon regel.",
  },
  "references-resolve": {
    title: "Alle grupper, stader, roller, autentiseringsstyrkar og appar som er nemnde, finst",
    why: "Ein regel som nemner noko som ikkje finst, vernar ingen.",
  },
  "report-only-unless-stated": {
    title: "Vilkårsbundne tilgangsreglar rapporterer berre, om ikkje oppsettet seier at dei er på",
    why: "Nokon bør ha lese kva ein regel ville gjort, før han stoppar folk på jobb.",
  },
  "mfa-for-everyone": {
    title: "Alle blir bedne om MFA i alle appar",
    why: "Der det ikkje blir spurt om MFA, er eit passord som er gjetta eller lurt frå nokon, nok til å koma inn.",
  },
  "legacy-authentication-blocked": {
    title: "Gamle klientar som ikkje kan MFA, er blokkerte",
    why: "Gjennom dei opnar eit passord åleine ei postkasse, same kva andre reglar krev.",
  },
  "phishing-resistant-administrators": {
    title: "Rollene som kan overta tenanten, loggar inn med noko som ikkje kan fiskast",
    why: "Ein administrator som blir lurt til å gje frå seg ein kode, gjev frå seg heile kommunen.",
  },
  "mfa-for-guests": {
    title: "Alle slags gjester og eksterne brukarar blir bedne om MFA",
    why: "Gjester når dei same filene som teamet dei er i, og ingen her veit korleis dei passar på passorda sine.",
  },
  "exclusions-accounted-for": {
    title: "Den ein regel utelèt, har nokon svara for, til ein dato, og ein annan regel gjeld for dei",
    why: "Unntak laga for ein dag blir ståande i årevis, og det er dei kontoane ein angripar leitar etter.",
  },
  "high-user-risk-blocked": {
    title: "Kontoar med høg risiko blir blokkerte, og eigarane har ein veg tilbake",
    why: "Microsoft har sett passordet til sals, eller kontoen brukt av nokon andre.",
  },
  "high-sign-in-risk-blocked": {
    title: "Innloggingar med høg risiko blir blokkerte, og dei med middels risiko blir bedne om MFA",
    why: "Innlogginga er truleg ikkje personen si eiga.",
  },
  "risks-apart": {
    title: "Brukarrisiko og påloggingsrisiko står aldri i same regel",
    why: "Alle vilkår i ein regel må gjelda samstundes, så ein slik regel slår nesten aldri inn.",
  },
  "device-code-flow-blocked": {
    title: "Innlogging med kode på ei anna eining er blokkert, i ein eigen regel",
    why: "Angriparar sender ein slik kode på e-post og kjem inn når nokon skriv han.",
  },
  "authentication-transfer-blocked": {
    title: "Ei innlogging kan ikkje takast med til ei anna eining, i ein eigen regel",
    why: "Teken med til ein privat telefon går ho utanom det som blir kravd av eininga.",
  },
  "no-dead-policies": {
    title: "Ingen regel ser ut som eit vern utan å vera det",
    why: "Folk stolar på ein regel dei ser i lista, òg når han gjeld ingen, ingenting, eller krev noko som ikkje lenger blir handheva.",
  },
  "phishing-resistant-for-everyone": {
    title: "Alle loggar inn med noko som ikkje kan fiskast",
    why: "Ein kode kan lokkast fram på ei falsk side; ein passnøkkel kan ikkje det.",
  },
  "managed-devices": {
    title: "Innlogging og registrering av tryggleiksinformasjon krev ei administrert eining",
    why: "På ei datamaskin ingen passar på, kan andre lesa det folk skriv og opnar.",
  },
  "administrator-sessions-short": {
    title: "Administratorar loggar inn på nytt etter fire timar, og ingen nettlesar held dei innlogga",
    why: "Ei økt som blir stolen eller ståande open, er ein administrator til ho tek slutt.",
  },
  reauthentication: {
    title: "Alle loggar inn på nytt innan ei veke, gjester før",
    why: "Den som har slutta, eller mist ei datamaskin, er innlogga til då.",
  },
  "unknown-platforms-blocked": {
    title: "Einingar som ikkje seier kva dei er, er blokkerte",
    why: "Angrepsverktøy seier det ofte ikkje, og då går reglar for Windows eller iPhone dei forbi.",
  },
  "access-groups-protected": {
    title: "Berre privilegerte administratorar endrar gruppene som reglar utelèt",
    why: "Den som kan leggja til ein medlem der, kan sleppa nokon forbi regelen.",
  },
  "risky-agents-blocked": {
    title: "KI-agentar med høg risiko er blokkerte",
    why: "Ein agent handlar på eiga hand, med tilgang til alt han er gjeven, døgnet rundt.",
  },
} as const;
