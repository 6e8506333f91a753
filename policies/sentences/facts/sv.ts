import type { AspectWords, CountedWords, FactWords, LicenceWords } from "../../words.ts";

const aspects: AspectWords = {
  everyone: "gälla alla användare",
  privilegedRoles: "gälla de åtta privilegierade rollerna",
  guests: "gälla gäster",
  allApps: "gälla alla appar, utan undantag",
  registration: "gälla registrering av säkerhetsinformation",
  noExclusions: "inte utelämna andra än nödkontona och dem ett undantag nämner",
  noOtherConditions: "inte ha fler villkor",
  legacyClients: "gälla gamla klienter (exchangeActiveSync och other)",
  deviceCodeFlow: "gälla enbart enhetskod (deviceCodeFlow)",
  authenticationTransfer: "gälla enbart överföring av inloggning (authenticationTransfer)",
  unknownPlatforms: "gälla alla plattformar utom de kända",
  highUserRisk: "gälla användare med hög risk",
  highSignInRisk: "gälla inloggningar med hög risk",
  mediumSignInRisk: "gälla inloggningar med medelhög risk",
  agents: "gälla AI-agenter med hög risk",
  blocks: "blockera",
  mfa: "kräva MFA, utan att något annat räcker i stället",
  plainMfa: "kräva MFA i sig, vid sidan av strängare krav",
  phishingResistant: "kräva en styrka som inte kan nätfiskas",
  remediation: "kräva nytt lösenord eller att risken åtgärdas",
  managedDevice: "kräva en kompatibel eller hybridansluten enhet, utan alternativ",
  signInEveryFourHours: "kräva ny inloggning inom 4 timmar",
  signInEveryWeek: "kräva ny inloggning inom 7 dagar",
  neverPersistent: "aldrig hålla en webbläsare inloggad",
  switchedOn: "vara på",
};

const counted: CountedWords = {
  breakGlassAccounts: "nödkonton",
  breakGlassDisabled: "nödkonton som är avstängda",
  breakGlassSynced: "nödkonton som kommer från kommunens egna servrar",
  breakGlassWithoutKey: "nödkonton utan en metod som inte kan nätfiskas",
  globalAdministrators: "globala administratörer",
  syncedAdministrators: "administratörer med konto från kommunens egna servrar",
  standingPrivileges: "konton som har en privilegierad roll hela tiden, nödkontona undantagna",
  privilegedGuests: "gäster med en privilegierad roll",
  staffWithoutPlace: "personer med licens men utan användningsland",
  resourceAccountsOpen: "resurskonton som kan logga in",
  activationsWithoutApproval: "sätt att bli global administratör utan godkännande",
  activationsUnannounced: "privilegierade roller vars aktivering ingen får besked om",
  domainsWithExpiry: "domäner där lösenord löper ut",
};

/** What to do about it, and where. */
const remedies: CountedWords = {
  breakGlassAccounts: "Skapa ett till för hand och lägg det i nödgruppen.",
  breakGlassDisabled: "Aktivera dem: Entra admin center > Users.",
  breakGlassSynced: "Skapa nya på tenantens egen onmicrosoft.com-domän.",
  breakGlassWithoutKey: "Registrera en nyckel (FIDO2) för vart och ett av dem och lägg den i kassaskåpet.",
  globalAdministrators: "Ge eller ta bort rollen: Entra admin center > Roles & admins.",
  syncedAdministrators: "Ge var och en av dem ett eget konto som är skapat i molnet.",
  standingPrivileges:
    "Gör dem kvalificerade i stället: Entra admin center > ID Governance > Privileged Identity Management.",
  privilegedGuests: "Ta bort rollen: Entra admin center > Roles & admins.",
  staffWithoutPlace: "Skriv usageLocation där kontona kommer från; utan det kan ingen licens ges.",
  resourceAccountsOpen: "Spärra inloggningen: Entra admin center > Users.",
  activationsWithoutApproval:
    "Kräv godkännande: Entra admin center > ID Governance > Privileged Identity Management > Microsoft Entra roles > Role settings.",
  activationsUnannounced: "Ange någon som får besked: rollens aviseringar, i samma rollinställningar.",
  domainsWithExpiry: "Ange att lösenord aldrig löper ut: Microsoft 365 admin center > Settings > Security & privacy.",
};

const licences: LicenceWords = {
  entraP1: "Entra ID P1",
  entraP2: "Entra ID P2 för alla",
  entraP2ForSome: "Entra ID P2 för dem det gäller",
  entraGovernance: "Entra ID Governance eller P2",
  teamsPhone: "Teams Phone",
};

const list = (parts: readonly string[]) => parts.join("; ");

const inStack = (line?: string) => (line === undefined ? "" : ` I stackens konfiguration: ${line}.`);

export const facts: FactWords = {
  findings: {
    notDeclared: ({ subject, stackLine }) =>
      `Programmet deklarerar inte ${subject}: tenanten behåller det den har. m365-tenant audit bedömer det.${inStack(stackLine)}`,
    onlyInTheTenant: () => "Bara tenanten kan säga detta. m365-tenant audit bedömer det.",
    notReadable: ({ subject, needs }) => `${subject} kunde inte läsas: det kräver ${needs}. Det är inte "i ordning".`,
    notLicensed: ({ licence }) => `Kräver ${licences[licence]}, som tenanten inte äger.`,
    licenceUnknown: ({ licence }) =>
      `Kräver ${licences[licence]}. Inget säger om tenanten äger det: skriv det i regelinställningarna (guardrails.licences).`,
    settingIs: ({ object, property, value, wants }) => `${object}: ${property} är ${value}. Skriv ${wants}.`,
    settingUnset: ({ object, property, wants, stackLine }) =>
      `${object}: ${property} är inte angivet. Skriv ${wants}.${inStack(stackLine)}`,
    settingUnknown: ({ object, property }) => `${object}: ${property} är inte känt än.`,
    settingNotHeld: ({ object, property, wants, stackLine }) =>
      `${object} är deklarerad utan ${property}: tenanten behåller värdet den har. Skriv ${wants}, eller låt m365-tenant audit bedöma det.${inStack(stackLine)}`,
    checkByHand: ({ where }) => `Ingen app kan läsa detta. Kontrollera för hand: ${where}.`,
    pupilsUnsaid: () =>
      "Ingenting säger om elever har konton här: skriv pupils-apart.pupils i reglernas inställningar, true eller false.",
    policyMissing: ({ nearest, lacks }) =>
      nearest === ""
        ? `Ingen princip gör detta. Det behövs en som ska: ${list(lacks.map((aspect) => aspects[aspect]))}.`
        : `Ingen princip gör detta. Den närmaste är "${nearest}"; den ska också: ${list(lacks.map((aspect) => aspects[aspect]))}.`,
    policyOnlyReports: ({ policy }) =>
      `"${policy}" gör detta men rapporterar bara än så länge. Den räknas när den är på: conditionalAccess.stage, eller conditionalAccess.policies för den ensam, i stackens konfiguration.`,
    policyNotSure: ({ policy, aspects: open }) =>
      `Om "${policy}" gör detta är inte känt än: den ska ${list(open.map((aspect) => aspects[aspect]))}.`,
    guestTypesLeft: ({ types }) =>
      `Dessa slags gäster ombeds inte om MFA i alla appar: ${types}. Nämn dem i includedGuestsOrExternalUsers, för alla tenanter.`,
    twoInOne: ({ policy, what }) => `"${policy}" har ${what}. Gör två principer av den.`,
    policyForNothing: ({ policy }) => `"${policy}" gäller ingen, eller ingen app. Ge den ett mål, eller ta bort den.`,
    deprecatedControl: ({ policy, control }) =>
      `"${policy}" kräver ${control}, som Microsoft inte längre tillämpar. Skriv compliantApplication.`,
    exclusionUnexplained: ({ policy, who }) =>
      `"${policy}" utelämnar ${who}, och ingen ansvarar för det. Ta bort det, eller skriv ett undantag med ägare, skäl och slutdatum.`,
    exclusionUncovered: ({ policy, who }) =>
      `"${policy}" utelämnar ${who}, och ingen annan princip gäller för dem. Gör en för dem först.`,
    groupUnprotected: ({ group }) =>
      `Gruppen ${group} kan ändras av vanliga administratörer. Skriv assignableToRole: true, eller lägg den i en begränsad administrativ enhet.`,
    domainsBeyondList: ({ object, domains }) =>
      `${object} tillåter ${domains}, som regelinställningarna inte nämner. Ta bort dem, eller lägg till dem i listan.`,
    partnerNotNamed: ({ partner }) =>
      `Tenanten ${partner} är betrodd för MFA eller enheter, och ingen har nämnt den. Ta bort tilliten, eller nämn tenanten: guests.partners i stackens konfiguration, eller trust-only-named-partners.trustedPartners i reglernas inställningar.`,
    breakGlassAlertMissing: () =>
      "Inget larm berättar om en inloggning med ett nödkonto. Ta in Monitoring, eller skriv i tenant:monitoring.unmonitored vem som svarar för att det saknas, varför och till när.",
    breakGlassAlertWeak: ({ alert, property, wants }) => `Larmet "${alert}": ${property} ska vara ${wants}.`,
    reviewMissing: () =>
      "Ingen åtkomstgranskning går igenom gästerna. Skriv guests.reviews i stackens konfiguration, eller lägg till en AccessReview.",
    reviewTooWeak: ({ review, property, wants }) => `Granskningen "${review}": ${property} ska vara ${wants}.`,
    packageTooOpen: ({ package: name, property, wants }) =>
      `Åtkomstpaketet ${name} är öppet för utomstående: ${property} ska vara ${wants}.`,
    countIs: ({ what, count, wants }) => `${counted[what]}: ${count}. Det ska vara ${wants}. ${remedies[what]}`,
    emergencyRewritten: ({ plan, rule, dialled, result }) =>
      `${plan}: den som slår ${dialled} får ${result}, genom regeln "${rule}". Sätt en regel för ${dialled} före den, eller gör regeln snävare.`,
    patternUnreadable: ({ object, pattern }) =>
      `${object}: mönstret ${pattern} kan inte bedömas. Skriv det enbart med siffror, grupper, alternativ och upprepningar.`,
    emergencyNumberMissing: ({ policy, number }) => `${policy} har inte ${number}. Lägg till det i EmergencyNumbers.`,
    emergencyNotRouted: ({ policy, number }) =>
      `${policy}: ingen väg med en gateway tar emot ${number} både med och utan +. Skriv ett NumberPattern som ^\\+?${number}$.`,
    numberMalformed: ({ number, country }) =>
      `${number} är inget nummer i ${country}. Skriv det med landskod, i en serie som används.`,
    numberTwice: ({ number, times }) => `${number} är tilldelat ${times} gånger. Tilldela det en gång.`,
    numberWithoutLocation: ({ number }) =>
      `${number} har ingen nödadress. Skriv settings.locationId; på en operatörs nummer har operatören den (numberType "operatorConnect").`,
    dialOutOpen: ({ policy, route, number }) =>
      `${policy} låter alla ringa ${number}, genom ${route}. Ta bort dess användning och ge den till dem som behöver den.`,
  },
  exceptions: {
    valid: ({ owner, reason, expires }) => `Undantag till ${expires} av ${owner}: ${reason}`,
    endsSoon: ({ owner, reason, expires }) => `Undantaget för ${owner} löper snart ut, ${expires}: ${reason}`,
    expired: ({ owner, reason, expires }) => `Undantaget för ${owner} löpte ut ${expires}: ${reason}`,
    letBy: ({ owner, reason, expires }) =>
      `Undantaget för ${owner} löpte ut ${expires}: ${reason}. Det stoppar inte denna ändring, som bara ger tillbaka åtkomst. Förnya det, eller ta bort orsaken till det, i nästa.`,
  },
};
