/** Rules about guests, applications and accounts: what each asks for, and why. */
export const people = {
  "guest-role-restricted": {
    title: "En gjest ser det som er delt med den, og ingenting av katalogen",
    why: "Ellers kan hver gjest lese navn og grupper til alle ansatte.",
  },
  "invites-by-inviters": {
    title: "Gjester inviteres av administratorer og dem som har rollen for det",
    why: "Ellers kommer det inn gjester ingen svarer for.",
  },
  "invites-allow-listed": {
    title: "Gjester kommer bare fra navngitte domener",
    why: "Ellers blir en privat adresse, eller en som ligner naboens, invitert like lett.",
  },
  "guests-never-own-groups": {
    title: "Ingen gjest eier en gruppe",
    why: "En eier slipper inn andre, og ingen her ville sett det.",
  },
  "guest-access-reviews": {
    title: "Noen går gjennom gjestene hvert kvartal, og den ingen svarer for, fjernes",
    why: "Gjester blir igjen når prosjektet er over.",
  },
  "external-access-packages": {
    title: "Tilgang som utenforstående kan be om, navngir organisasjonen deres, godkjennes og tar slutt",
    why: "Ellers kan hvem som helst med en e-postadresse be, og det de får, tar aldri slutt.",
  },
  "cross-tenant-default-closed": {
    title: "Ingen annen tenants MFA og enheter godtas, og ingen slippes inn i delte kanaler, uten å være navngitt",
    why: "Hva en annen organisasjon kaller MFA, har ingen her kontrollert.",
  },
  "trust-only-named-partners": {
    title: "Bare navngitte partneres MFA og enheter godtas",
    why: "Feilene hos hver slik partner blir kommunens egne.",
  },
  "no-user-consent": {
    title: "Ingen vanlig bruker gir en app lov til å lese kommunens data",
    why: "Ett klikk på «godta» gir en fremmed app e-post og filer, og et nytt passord tar det ikke tilbake.",
  },
  "users-cannot-register-apps": {
    title: "Bare administratorer registrerer apper",
    why: "En app lever lenger enn den som laget den, med sine egne nøkler.",
  },
  "users-cannot-create-tenants": {
    title: "Ingen lager sin egen tenant",
    why: "Det som ligger der, ser kommunen ikke og får det ikke tilbake.",
  },
  "admin-consent-workflow": {
    title: "Den som trenger en app, kan spørre, og noen svarer innen en måned",
    why: "Uten en måte å spørre på finner folk en vei utenom.",
  },
  "app-credentials-restricted": {
    title: "Nye apper får ingen passord, og sertifikater for høyst et halvt år",
    why: "Passordet til en app ligger i noens fil og går aldri ut av seg selv.",
  },
  "weak-methods-off": {
    title: "Koder på SMS, oppringing og e-post er ingen annen faktor for ansatte",
    why: "Et nummer kan flyttes til et annet SIM-kort, og en postkasse kan leses.",
  },
  "methods-migrated": {
    title: "Hvordan folk logger inn, styres ett sted",
    why: "Ved siden av tillater to eldre steder fortsatt det som er forbudt her.",
  },
  "passwords-never-expire": {
    title: "Passord går ikke ut av seg selv",
    why: "Et passord som må byttes, er et passord med et tall på slutten, eller på en lapp.",
  },
  "banned-passwords": {
    title: "Ingen passord inneholder kommunens egne ord",
    why: "Det er dem en angriper prøver først.",
  },
  "global-administrators": {
    title: "Det er to til fire globale administratorer",
    why: "Én er for få når én er syk; fem er for mange å følge med på.",
  },
  "administrators-cloud-only": {
    title: "Ingen administratorkonto kommer fra kommunens egne servere",
    why: "Den som overtar de serverne, ville overta skyen også.",
  },
  "no-standing-privilege": {
    title: "Ingen andre enn nødkontoene har en privilegert rolle hele tiden",
    why: "En rolle som er på om natten, kan stjeles om natten.",
  },
  "guests-never-privileged": {
    title: "Ingen utenfra har en privilegert rolle",
    why: "Kontoen deres passes på av en annen organisasjon, eller av ingen.",
  },
  "accounts-in-order": {
    title: "Alle har et bruksland, og ingen kan logge inn som en ressurskonto",
    why: "Lisenser trenger landet, og kontoen til et telefonnummer har et passord ingen følger med på.",
  },
  "global-administrator-approval": {
    title: "Å bli global administrator krever noens godkjenning, og noen får beskjed",
    why: "Ellers ville en stjålet konto gi seg selv alt, uten at noen så det.",
  },
  "break-glass-sign-in-alert": {
    title: "Noen får beskjed når en nødkonto logger inn",
    why: "En innlogging med den er en nødsituasjon eller et innbrudd, og i begge må noen få vite det med en gang.",
  },
} as const;
