/** Rules about guests, applications and accounts: what each asks for, and why. */
export const people = {
  "guest-role-restricted": {
    title: "En gäst ser det som delats med den och inget av katalogen",
    why: "Annars kan varje gäst läsa namn och grupper för alla anställda.",
  },
  "invites-by-inviters": {
    title: "Gäster bjuds in av administratörer och de som har rollen för det",
    why: "Annars kommer det in gäster som ingen ansvarar för.",
  },
  "invites-allow-listed": {
    title: "Gäster kommer bara från namngivna domäner",
    why: "Annars bjuds en privat adress, eller en som liknar grannens, in lika lätt.",
  },
  "guests-never-own-groups": {
    title: "Ingen gäst äger en grupp",
    why: "En ägare släpper in andra, och ingen här skulle se det.",
  },
  "guest-access-reviews": {
    title: "Någon går igenom gästerna varje kvartal, och den som ingen ansvarar för tas bort",
    why: "Gäster blir kvar när projektet är över.",
  },
  "external-access-packages": {
    title: "Åtkomst som utomstående kan be om namnger deras organisation, godkänns och tar slut",
    why: "Annars kan vem som helst med en e-postadress be, och det de får tar aldrig slut.",
  },
  "cross-tenant-default-closed": {
    title: "Ingen annan tenants MFA och enheter godtas, och ingen släpps in i delade kanaler, utan att vara namngiven",
    why: "Vad en annan organisation kallar MFA har ingen här kontrollerat.",
  },
  "trust-only-named-partners": {
    title: "Bara namngivna partners MFA och enheter godtas",
    why: "Varje sådan partners misstag blir kommunens egna.",
  },
  "no-user-consent": {
    title: "Ingen vanlig användare låter en app läsa kommunens data",
    why: "Ett klick på ”acceptera” ger en främmande app e-post och filer, och ett nytt lösenord tar inte tillbaka det.",
  },
  "users-cannot-register-apps": {
    title: "Bara administratörer registrerar appar",
    why: "En app lever längre än den som skapade den, med egna nycklar.",
  },
  "users-cannot-create-tenants": {
    title: "Ingen skapar en egen tenant",
    why: "Det som finns där ser kommunen inte och får inte tillbaka.",
  },
  "admin-consent-workflow": {
    title: "Den som behöver en app kan fråga, och någon svarar inom en månad",
    why: "Utan ett sätt att fråga hittar människor en väg runt.",
  },
  "app-credentials-restricted": {
    title: "Nya appar får inga lösenord, och certifikat för högst ett halvår",
    why: "Lösenordet till en app ligger i någons fil och löper aldrig ut av sig självt.",
  },
  "weak-methods-off": {
    title: "Koder via sms, samtal och e-post är ingen andra faktor för anställda",
    why: "Ett nummer kan flyttas till ett annat SIM-kort, och en brevlåda kan läsas.",
  },
  "methods-migrated": {
    title: "Hur människor loggar in styrs på ett ställe",
    why: "Bredvid tillåter två äldre ställen fortfarande det som är förbjudet här.",
  },
  "passwords-never-expire": {
    title: "Lösenord löper inte ut av sig själva",
    why: "Ett lösenord som måste bytas är ett lösenord med en siffra på slutet, eller på en lapp.",
  },
  "banned-passwords": {
    title: "Inga lösenord innehåller kommunens egna ord",
    why: "Det är dem en angripare provar först.",
  },
  "global-administrators": {
    title: "Det finns två till fyra globala administratörer",
    why: "En är för få när en är sjuk; fem är för många att hålla reda på.",
  },
  "administrators-cloud-only": {
    title: "Inget administratörskonto kommer från kommunens egna servrar",
    why: "Den som tar över de servrarna skulle också ta över molnet.",
  },
  "no-standing-privilege": {
    title: "Ingen utom nödkontona har en privilegierad roll hela tiden",
    why: "En roll som är på om natten kan stjälas om natten.",
  },
  "guests-never-privileged": {
    title: "Ingen utifrån har en privilegierad roll",
    why: "Deras konto sköts av en annan organisation, eller av ingen.",
  },
  "accounts-in-order": {
    title: "Alla har ett användningsland, och ingen kan logga in som ett resurskonto",
    why: "Licenser behöver landet, och kontot till ett telefonnummer har ett lösenord som ingen håller reda på.",
  },
  "global-administrator-approval": {
    title: "Att bli global administratör kräver någons godkännande, och någon får besked",
    why: "Annars skulle ett stulet konto ge sig självt allt, utan att någon såg det.",
  },
  "break-glass-sign-in-alert": {
    title: "Någon får besked när ett nödkonto loggar in",
    why: "En inloggning med det är ett nödläge eller ett intrång, och i båda fallen måste någon få veta det genast.",
  },
} as const;
