import type { AspectWords, CountedWords, FactWords, LicenceWords } from "../../words.ts";

const aspects: AspectWords = {
  everyone: "gjelda alle brukarar",
  privilegedRoles: "gjelda dei åtte privilegerte rollene",
  guests: "gjelda gjester",
  allApps: "gjelda alle appar, utan unntak",
  registration: "gjelda registrering av tryggleiksinformasjon",
  noExclusions: "ikkje utelata andre enn naudkontoane og dei eit unntak nemner",
  noOtherConditions: "ikkje ha fleire vilkår",
  legacyClients: "gjelda gamle klientar (exchangeActiveSync og other)",
  deviceCodeFlow: "gjelda berre einingskode (deviceCodeFlow)",
  authenticationTransfer: "gjelda berre overføring av innlogging (authenticationTransfer)",
  unknownPlatforms: "gjelda alle plattformer utanom dei kjende",
  highUserRisk: "gjelda brukarar med høg risiko",
  highSignInRisk: "gjelda innloggingar med høg risiko",
  mediumSignInRisk: "gjelda innloggingar med middels risiko",
  agents: "gjelda KI-agentar med høg risiko",
  blocks: "blokkera",
  mfa: "krevja MFA, utan at noko anna er nok i staden",
  plainMfa: "krevja MFA i seg sjølv, ved sida av strengare krav",
  phishingResistant: "krevja ein styrke som ikkje kan fiskast",
  remediation: "krevja nytt passord eller at risikoen blir utbetra",
  managedDevice: "krevja ei kompatibel eller hybridtilknytt eining, utan alternativ",
  signInEveryFourHours: "krevja ny innlogging innan 4 timar",
  signInEveryWeek: "krevja ny innlogging innan 7 dagar",
  neverPersistent: "aldri halda ein nettlesar innlogga",
  switchedOn: "vera på",
};

const counted: CountedWords = {
  breakGlassAccounts: "naudkontoar",
  breakGlassDisabled: "naudkontoar som er slegne av",
  breakGlassSynced: "naudkontoar som kjem frå kommunen sine eigne tenarar",
  breakGlassWithoutKey: "naudkontoar utan ein metode som ikkje kan fiskast",
  globalAdministrators: "globale administratorar",
  syncedAdministrators: "administratorar med konto frå kommunen sine eigne tenarar",
  standingPrivileges: "kontoar som har ei privilegert rolle heile tida, utanom naudkontoane",
  privilegedGuests: "gjester med ei privilegert rolle",
  staffWithoutPlace: "personar med lisens utan bruksland",
  resourceAccountsOpen: "ressurskontoar som kan logga inn",
  activationsWithoutApproval: "måtar å bli global administrator på utan godkjenning",
  activationsUnannounced: "privilegerte roller som ingen får beskjed om at blir tekne i bruk",
  domainsWithExpiry: "domene der passord går ut",
};

/** What to do about it, and where. */
const remedies: CountedWords = {
  breakGlassAccounts: "Lag ein til for hand, og legg han i naudgruppa.",
  breakGlassDisabled: "Slå dei på: Entra admin center > Users.",
  breakGlassSynced: "Lag nye på tenanten sitt eige onmicrosoft.com-domene.",
  breakGlassWithoutKey: "Registrer ein passnøkkel (FIDO2) for kvar av dei, og legg han i safen.",
  globalAdministrators: "Gje eller ta bort rolla: Entra admin center > Roles & admins.",
  syncedAdministrators: "Gje kvar av dei ein eigen konto som er laga i skya.",
  standingPrivileges:
    "Gjer dei kvalifiserte i staden: Entra admin center > ID Governance > Privileged Identity Management.",
  privilegedGuests: "Ta bort rolla: Entra admin center > Roles & admins.",
  staffWithoutPlace: "Skriv usageLocation der kontoane kjem frå; utan det kan ingen lisens givast.",
  resourceAccountsOpen: "Sperr innlogginga: Entra admin center > Users.",
  activationsWithoutApproval:
    "Krev godkjenning: Entra admin center > ID Governance > Privileged Identity Management > Microsoft Entra roles > Role settings.",
  activationsUnannounced: "Nemn nokon som får beskjed: varsla til rolla, i dei same rolleinnstillingane.",
  domainsWithExpiry: "Set at passord aldri går ut: Microsoft 365 admin center > Settings > Security & privacy.",
};

const licences: LicenceWords = {
  entraP1: "Entra ID P1",
  entraP2: "Entra ID P2 for alle",
  entraP2ForSome: "Entra ID P2 for dei det gjeld",
  entraGovernance: "Entra ID Governance eller P2",
  teamsPhone: "Teams Phone",
};

const list = (parts: readonly string[]) => parts.join("; ");

const inStack = (line?: string) => (line === undefined ? "" : ` I oppsettet til stacken: ${line}.`);

export const facts: FactWords = {
  findings: {
    notDeclared: ({ subject, stackLine }) =>
      `Programmet deklarerer ikkje ${subject}: tenanten held på det han har. m365-tenant audit vurderer det.${inStack(stackLine)}`,
    onlyInTheTenant: () => "Berre tenanten kan seia dette. m365-tenant audit vurderer det.",
    notReadable: ({ subject, needs }) => `${subject} kunne ikkje lesast: det krev ${needs}. Det er ikkje «i orden».`,
    notLicensed: ({ licence }) => `Krev ${licences[licence]}, som tenanten ikkje eig.`,
    licenceUnknown: ({ licence }) =>
      `Krev ${licences[licence]}. Ingenting seier om tenanten eig det: skriv det i regelinnstillingane (guardrails.licences).`,
    settingIs: ({ object, property, value, wants }) => `${object}: ${property} er ${value}. Skriv ${wants}.`,
    settingUnset: ({ object, property, wants, stackLine }) =>
      `${object}: ${property} er ikkje sett. Skriv ${wants}.${inStack(stackLine)}`,
    settingUnknown: ({ object, property }) => `${object}: ${property} er ikkje kjent enno.`,
    settingNotHeld: ({ object, property, wants, stackLine }) =>
      `${object} er deklarert utan ${property}: tenanten held på verdien han har. Skriv ${wants}, eller lat m365-tenant audit vurdera han.${inStack(stackLine)}`,
    checkByHand: ({ where }) => `Ingen app kan lesa dette. Sjå etter for hand: ${where}.`,
    pupilsUnsaid: () =>
      "Ingenting seier om elevar har kontoar her: skriv pupils-apart.pupils i innstillingane til reglane, true eller false.",
    policyMissing: ({ nearest, lacks }) =>
      nearest === ""
        ? `Ingen regel gjer dette. Det trengst ein som må: ${list(lacks.map((aspect) => aspects[aspect]))}.`
        : `Ingen regel gjer dette. Den næraste er «${nearest}»; han må òg: ${list(lacks.map((aspect) => aspects[aspect]))}.`,
    policyOnlyReports: ({ policy }) =>
      `«${policy}» gjer dette, men rapporterer berre førebels. Han tel når han er på: conditionalAccess.stage, eller conditionalAccess.policies for han åleine, i oppsettet til stacken.`,
    policyNotSure: ({ policy, aspects: open }) =>
      `Om «${policy}» gjer dette, er ikkje kjent enno: han må ${list(open.map((aspect) => aspects[aspect]))}.`,
    guestTypesLeft: ({ types }) =>
      `Desse slaga gjester blir ikkje bedne om MFA i alle appar: ${types}. Nemn dei i includedGuestsOrExternalUsers, for alle tenantar.`,
    twoInOne: ({ policy, what }) => `«${policy}» har ${what}. Lag to reglar av han.`,
    policyForNothing: ({ policy }) => `«${policy}» gjeld ingen, eller ingen app. Gje han eit mål, eller ta han ut.`,
    deprecatedControl: ({ policy, control }) =>
      `«${policy}» krev ${control}, som Microsoft ikkje lenger handhevar. Skriv compliantApplication.`,
    exclusionUnexplained: ({ policy, who }) =>
      `«${policy}» utelèt ${who}, og ingen svarar for det. Ta det ut, eller skriv eit unntak med eigar, grunn og sluttdato.`,
    exclusionUncovered: ({ policy, who }) =>
      `«${policy}» utelèt ${who}, og ingen annan regel gjeld for dei. Lag ein for dei først.`,
    groupUnprotected: ({ group }) =>
      `Gruppa ${group} kan endrast av vanlege administratorar. Skriv assignableToRole: true, eller legg henne i ei avgrensa administrativ eining.`,
    domainsBeyondList: ({ object, domains }) =>
      `${object} tillèt ${domains}, som regelinnstillingane ikkje nemner. Ta dei ut, eller legg dei til i lista.`,
    partnerNotNamed: ({ partner }) =>
      `Tenanten ${partner} er tiltrudd for MFA eller einingar, og ingen har nemnt han. Ta bort tilliten, eller nemn tenanten: guests.partners i oppsettet til stacken, eller trust-only-named-partners.trustedPartners i innstillingane til reglane.`,
    breakGlassAlertMissing: () =>
      "Inga varsling fortel om ei innlogging med ein naudkonto. Ta inn Monitoring, eller skriv i tenant:monitoring.unmonitored kven som svarar for at ho manglar, kvifor og til når.",
    breakGlassAlertWeak: ({ alert, property, wants }) => `Varslinga «${alert}»: ${property} må vera ${wants}.`,
    reviewMissing: () =>
      "Ingen tilgangsgjennomgang ser gjennom gjestene. Skriv guests.reviews i oppsettet til stacken, eller legg til ein AccessReview.",
    reviewTooWeak: ({ review, property, wants }) => `Gjennomgangen «${review}»: ${property} må vera ${wants}.`,
    packageTooOpen: ({ package: name, property, wants }) =>
      `Tilgangspakken ${name} er open for utanforståande: ${property} må vera ${wants}.`,
    countIs: ({ what, count, wants }) => `${counted[what]}: ${count}. Det må vera ${wants}. ${remedies[what]}`,
    emergencyRewritten: ({ plan, rule, dialled, result }) =>
      `${plan}: den som slår ${dialled}, får ${result}, på grunn av regelen «${rule}». Set ein regel for ${dialled} framfor han, eller gjer regelen trongare.`,
    patternUnreadable: ({ object, pattern }) =>
      `${object}: mønsteret ${pattern} kan ikkje vurderast. Skriv det berre med siffer, grupper, alternativ og gjentakingar.`,
    emergencyNumberMissing: ({ policy, number }) => `${policy} har ikkje ${number}. Legg det til i EmergencyNumbers.`,
    emergencyNotRouted: ({ policy, number }) =>
      `${policy}: ingen rute med ein gateway tek imot ${number} både med og utan +. Skriv eit NumberPattern som ^\\+?${number}$.`,
    numberMalformed: ({ number, country }) =>
      `${number} er ikkje eit nummer i ${country}. Skriv det med landkode, i ein serie som er i bruk.`,
    numberTwice: ({ number, times }) => `${number} er gjeve ${times} gonger. Gje det éin gong.`,
    numberWithoutLocation: ({ number }) =>
      `${number} har inga naudadresse. Skriv settings.locationId; på nummeret til ein operatør har operatøren ho (numberType "operatorConnect").`,
    dialOutOpen: ({ policy, route, number }) =>
      `${policy} lèt alle ringja ${number}, gjennom ${route}. Ta ut bruken av ho og gje ho til dei som treng ho.`,
  },
  exceptions: {
    valid: ({ owner, reason, expires }) => `Unntak til ${expires} ved ${owner}: ${reason}`,
    endsSoon: ({ owner, reason, expires }) => `Unntaket til ${owner} går snart ut, ${expires}: ${reason}`,
    expired: ({ owner, reason, expires }) => `Unntaket til ${owner} gjekk ut ${expires}: ${reason}`,
    letBy: ({ owner, reason, expires }) =>
      `Unntaket til ${owner} gjekk ut ${expires}: ${reason}. Det stoppar ikkje denne endringa, som berre gjev tilgang att. Forny det, eller fjern grunnen til det, i neste.`,
  },
};
