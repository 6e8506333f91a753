/** Rules about guests, applications and accounts: what each asks for, and why. */
export const people = {
  "guest-role-restricted": {
    title: "Ein gjest ser det som er delt med han, og ingenting av katalogen",
    why: "Elles kan kvar gjest lesa namn og grupper til alle tilsette.",
  },
  "invites-by-inviters": {
    title: "Gjester blir inviterte av administratorar og dei som har rolla for det",
    why: "Elles kjem det inn gjester ingen svarar for.",
  },
  "invites-allow-listed": {
    title: "Gjester kjem berre frå namngjevne domene",
    why: "Elles blir ei privat adresse, eller ei som liknar på naboen si, invitert like lett.",
  },
  "guests-never-own-groups": {
    title: "Ingen gjest eig ei gruppe",
    why: "Ein eigar slepp inn andre, og ingen her ville sett det.",
  },
  "guest-access-reviews": {
    title: "Nokon går gjennom gjestene kvart kvartal, og den ingen svarar for, blir fjerna",
    why: "Gjester blir att når prosjektet er over.",
  },
  "external-access-packages": {
    title: "Tilgang som utanforståande kan be om, namngjev organisasjonen deira, blir godkjend og tek slutt",
    why: "Elles kan kven som helst med ei e-postadresse be, og det dei får, tek aldri slutt.",
  },
  "cross-tenant-default-closed": {
    title:
      "MFA og einingar i andre tenantar blir ikkje godtekne, og ingen slepp inn i delte kanalar, utan å vera namngjevne",
    why: "Kva ein annan organisasjon kallar MFA, har ingen her kontrollert.",
  },
  "trust-only-named-partners": {
    title: "Berre MFA og einingar hos namngjevne partnarar blir godtekne",
    why: "Feila hos kvar slik partnar blir kommunen sine eigne.",
  },
  "no-user-consent": {
    title: "Ingen vanleg brukar gjev ein app lov til å lesa data i kommunen",
    why: "Eitt klikk på «godta» gjev ein framand app e-post og filer, og eit nytt passord tek det ikkje attende.",
  },
  "users-cannot-register-apps": {
    title: "Berre administratorar registrerer appar",
    why: "Ein app lever lenger enn den som laga han, med sine eigne nøklar.",
  },
  "users-cannot-create-tenants": {
    title: "Ingen lagar sin eigen tenant",
    why: "Det som ligg der, ser kommunen ikkje og får det ikkje att.",
  },
  "admin-consent-workflow": {
    title: "Den som treng ein app, kan spørja, og nokon svarar innan ein månad",
    why: "Utan ein måte å spørja på finn folk ein veg utanom.",
  },
  "app-credentials-restricted": {
    title: "Nye appar får ingen passord, og sertifikat for høgst eit halvt år",
    why: "Passordet til ein app ligg i ei fil hos nokon og går aldri ut av seg sjølv.",
  },
  "weak-methods-off": {
    title: "Kodar på SMS, oppringing og e-post er ingen andre faktor for tilsette",
    why: "Eit nummer kan flyttast til eit anna SIM-kort, og ei postkasse kan lesast.",
  },
  "methods-migrated": {
    title: "Korleis folk loggar inn, blir styrt éin stad",
    why: "Ved sida av tillèt to eldre stader framleis det som er forbode her.",
  },
  "passwords-never-expire": {
    title: "Passord går ikkje ut av seg sjølve",
    why: "Eit passord som må byttast, er eit passord med eit tal på slutten, eller på ein lapp.",
  },
  "banned-passwords": {
    title: "Ingen passord inneheld ord frå kommunen sjølv",
    why: "Det er dei ein angripar prøver først.",
  },
  "global-administrators": {
    title: "Det er to til fire globale administratorar",
    why: "Éin er for få når éin er sjuk; fem er for mange å fylgja med på.",
  },
  "administrators-cloud-only": {
    title: "Ingen administratorkonto kjem frå kommunen sine eigne tenarar",
    why: "Den som overtek dei tenarane, ville overta skya òg.",
  },
  "no-standing-privilege": {
    title: "Ingen andre enn naudkontoane har ei privilegert rolle heile tida",
    why: "Ei rolle som er på om natta, kan stelast om natta.",
  },
  "guests-never-privileged": {
    title: "Ingen utanfrå har ei privilegert rolle",
    why: "Kontoen deira blir passa på av ein annan organisasjon, eller av ingen.",
  },
  "accounts-in-order": {
    title: "Alle har eit bruksland, og ingen kan logga inn som ein ressurskonto",
    why: "Lisensar treng landet, og kontoen til eit telefonnummer har eit passord ingen fylgjer med på.",
  },
  "global-administrator-approval": {
    title: "Å bli global administrator krev at nokon godkjenner, og nokon får beskjed",
    why: "Elles ville ein stolen konto gje seg sjølv alt, utan at nokon såg det.",
  },
  "break-glass-sign-in-alert": {
    title: "Nokon får beskjed når ein naudkonto loggar inn",
    why: "Ei innlogging med han er ein naudsituasjon eller eit innbrot, og i begge må nokon få vita det med ein gong.",
  },
} as const;
