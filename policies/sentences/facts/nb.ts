import type { AspectWords, CountedWords, FactWords, LicenceWords } from "../../words.ts";

const aspects: AspectWords = {
  everyone: "gjelde alle brukere",
  privilegedRoles: "gjelde de åtte privilegerte rollene",
  guests: "gjelde gjester",
  allApps: "gjelde alle apper, uten unntak",
  registration: "gjelde registrering av sikkerhetsinformasjon",
  noExclusions: "ikke utelate andre enn nødkontoene og dem et unntak nevner",
  noOtherConditions: "ikke ha flere vilkår",
  legacyClients: "gjelde gamle klienter (exchangeActiveSync og other)",
  deviceCodeFlow: "gjelde bare enhetskode (deviceCodeFlow)",
  authenticationTransfer: "gjelde bare overføring av innlogging (authenticationTransfer)",
  unknownPlatforms: "gjelde alle plattformer unntatt de kjente",
  highUserRisk: "gjelde brukere med høy risiko",
  highSignInRisk: "gjelde innlogginger med høy risiko",
  mediumSignInRisk: "gjelde innlogginger med middels risiko",
  agents: "gjelde KI-agenter med høy risiko",
  blocks: "blokkere",
  mfa: "kreve MFA, uten at noe annet er nok i stedet",
  plainMfa: "kreve MFA i seg selv, ved siden av strengere krav",
  phishingResistant: "kreve en styrke som ikke kan fiskes",
  remediation: "kreve nytt passord eller at risikoen blir utbedret",
  managedDevice: "kreve en kompatibel eller hybridtilknyttet enhet, uten alternativ",
  signInEveryFourHours: "kreve ny innlogging innen 4 timer",
  signInEveryWeek: "kreve ny innlogging innen 7 dager",
  neverPersistent: "aldri holde en nettleser innlogget",
  switchedOn: "være på",
};

const counted: CountedWords = {
  breakGlassAccounts: "nødkontoer",
  breakGlassDisabled: "nødkontoer som er slått av",
  breakGlassSynced: "nødkontoer som kommer fra kommunens egne servere",
  breakGlassWithoutKey: "nødkontoer uten en metode som ikke kan fiskes",
  globalAdministrators: "globale administratorer",
  syncedAdministrators: "administratorer med konto fra kommunens egne servere",
  standingPrivileges: "kontoer som har en privilegert rolle hele tiden, utenom nødkontoene",
  privilegedGuests: "gjester med en privilegert rolle",
  staffWithoutPlace: "personer med lisens uten bruksland",
  resourceAccountsOpen: "ressurskontoer som kan logge inn",
  activationsWithoutApproval: "måter å bli global administrator på uten godkjenning",
  activationsUnannounced: "privilegerte roller som ingen får beskjed om at tas i bruk",
  domainsWithExpiry: "domener der passord går ut",
};

/** What to do about it, and where. */
const remedies: CountedWords = {
  breakGlassAccounts: "Lag en til for hånd, og legg den i nødgruppen.",
  breakGlassDisabled: "Slå dem på: Entra admin center > Users.",
  breakGlassSynced: "Lag nye på tenantens eget onmicrosoft.com-domene.",
  breakGlassWithoutKey: "Registrer en passnøkkel (FIDO2) for hver av dem, og legg den i safen.",
  globalAdministrators: "Gi eller ta bort rollen: Entra admin center > Roles & admins.",
  syncedAdministrators: "Gi hver av dem en egen konto som er laget i skyen.",
  standingPrivileges:
    "Gjør dem kvalifiserte i stedet: Entra admin center > ID Governance > Privileged Identity Management.",
  privilegedGuests: "Ta bort rollen: Entra admin center > Roles & admins.",
  staffWithoutPlace: "Skriv usageLocation der kontoene kommer fra; uten det kan ingen lisens gis.",
  resourceAccountsOpen: "Sperr innloggingen: Entra admin center > Users.",
  activationsWithoutApproval:
    "Krev godkjenning: Entra admin center > ID Governance > Privileged Identity Management > Microsoft Entra roles > Role settings.",
  activationsUnannounced: "Nevn noen som får beskjed: varslene til rollen, i de samme rolleinnstillingene.",
  domainsWithExpiry: "Sett at passord aldri går ut: Microsoft 365 admin center > Settings > Security & privacy.",
};

const licences: LicenceWords = {
  entraP1: "Entra ID P1",
  entraP2: "Entra ID P2 for alle",
  entraP2ForSome: "Entra ID P2 for dem det gjelder",
  entraGovernance: "Entra ID Governance eller P2",
  teamsPhone: "Teams Phone",
};

const list = (parts: readonly string[]) => parts.join("; ");

const inStack = (line?: string) => (line === undefined ? "" : ` I stackens oppsett: ${line}.`);

export const facts: FactWords = {
  findings: {
    notDeclared: ({ subject, stackLine }) =>
      `Programmet deklarerer ikke ${subject}: tenanten beholder det den har. m365-tenant audit vurderer det.${inStack(stackLine)}`,
    onlyInTheTenant: () => "Bare tenanten kan si dette. m365-tenant audit vurderer det.",
    notReadable: ({ subject, needs }) => `${subject} kunne ikke leses: det krever ${needs}. Det er ikke «i orden».`,
    notLicensed: ({ licence }) => `Krever ${licences[licence]}, som tenanten ikke eier.`,
    licenceUnknown: ({ licence }) =>
      `Krever ${licences[licence]}. Ingenting sier om tenanten eier det: skriv det i regelinnstillingene (guardrails.licences).`,
    settingIs: ({ object, property, value, wants }) => `${object}: ${property} er ${value}. Skriv ${wants}.`,
    settingUnset: ({ object, property, wants, stackLine }) =>
      `${object}: ${property} er ikke satt. Skriv ${wants}.${inStack(stackLine)}`,
    settingUnknown: ({ object, property }) => `${object}: ${property} er ikke kjent ennå.`,
    settingNotHeld: ({ object, property, wants, stackLine }) =>
      `${object} er deklarert uten ${property}: tenanten beholder verdien den har. Skriv ${wants}, eller la m365-tenant audit vurdere den.${inStack(stackLine)}`,
    checkByHand: ({ where }) => `Ingen app kan lese dette. Se etter for hånd: ${where}.`,
    pupilsUnsaid: () =>
      "Ingenting sier om elever har kontoer her: skriv pupils-apart.pupils i reglenes innstillinger, true eller false.",
    policyMissing: ({ nearest, lacks }) =>
      nearest === ""
        ? `Ingen regel gjør dette. Det trengs en som må: ${list(lacks.map((aspect) => aspects[aspect]))}.`
        : `Ingen regel gjør dette. Den nærmeste er «${nearest}»; den må også: ${list(lacks.map((aspect) => aspects[aspect]))}.`,
    policyOnlyReports: ({ policy }) =>
      `«${policy}» gjør dette, men rapporterer bare foreløpig. Den teller når den er på: conditionalAccess.stage, eller conditionalAccess.policies for den alene, i stackens oppsett.`,
    policyNotSure: ({ policy, aspects: open }) =>
      `Om «${policy}» gjør dette, er ikke kjent ennå: den må ${list(open.map((aspect) => aspects[aspect]))}.`,
    guestTypesLeft: ({ types }) =>
      `Disse slagene gjester blir ikke bedt om MFA i alle apper: ${types}. Nevn dem i includedGuestsOrExternalUsers, for alle tenanter.`,
    twoInOne: ({ policy, what }) => `«${policy}» har ${what}. Lag to regler av den.`,
    policyForNothing: ({ policy }) => `«${policy}» gjelder ingen, eller ingen app. Gi den et mål, eller ta den ut.`,
    deprecatedControl: ({ policy, control }) =>
      `«${policy}» krever ${control}, som Microsoft ikke lenger håndhever. Skriv compliantApplication.`,
    exclusionUnexplained: ({ policy, who }) =>
      `«${policy}» utelater ${who}, og ingen svarer for det. Ta det ut, eller skriv et unntak med eier, grunn og sluttdato.`,
    exclusionUncovered: ({ policy, who }) =>
      `«${policy}» utelater ${who}, og ingen annen regel gjelder for dem. Lag en for dem først.`,
    groupUnprotected: ({ group }) =>
      `Gruppen ${group} kan endres av vanlige administratorer. Skriv assignableToRole: true, eller legg den i en begrenset administrativ enhet.`,
    domainsBeyondList: ({ object, domains }) =>
      `${object} tillater ${domains}, som regelinnstillingene ikke nevner. Ta dem ut, eller legg dem til i listen.`,
    partnerNotNamed: ({ partner }) =>
      `Tenanten ${partner} er betrodd for MFA eller enheter, og ingen har nevnt den. Ta bort tilliten, eller nevn tenanten: guests.partners i stackens oppsett, eller trust-only-named-partners.trustedPartners i reglenes innstillinger.`,
    breakGlassAlertMissing: () =>
      "Ingen varsling forteller om en innlogging med en nødkonto. Ta inn Monitoring, eller skriv i tenant:monitoring.unmonitored hvem som svarer for at den mangler, hvorfor og til når.",
    breakGlassAlertWeak: ({ alert, property, wants }) => `Varslingen «${alert}»: ${property} må være ${wants}.`,
    reviewMissing: () =>
      "Ingen tilgangsgjennomgang ser gjennom gjestene. Skriv guests.reviews i stackens oppsett, eller legg til en AccessReview.",
    reviewTooWeak: ({ review, property, wants }) => `Gjennomgangen «${review}»: ${property} må være ${wants}.`,
    packageTooOpen: ({ package: name, property, wants }) =>
      `Tilgangspakken ${name} er åpen for utenforstående: ${property} må være ${wants}.`,
    countIs: ({ what, count, wants }) => `${counted[what]}: ${count}. Det må være ${wants}. ${remedies[what]}`,
    emergencyRewritten: ({ plan, rule, dialled, result }) =>
      `${plan}: den som slår ${dialled}, får ${result}, på grunn av regelen «${rule}». Sett en regel for ${dialled} foran den, eller gjør regelen trangere.`,
    patternUnreadable: ({ object, pattern }) =>
      `${object}: mønsteret ${pattern} kan ikke vurderes. Skriv det bare med sifre, grupper, alternativer og gjentakelser.`,
    emergencyNumberMissing: ({ policy, number }) => `${policy} har ikke ${number}. Legg det til i EmergencyNumbers.`,
    emergencyNotRouted: ({ policy, number }) =>
      `${policy}: ingen rute med en gateway tar imot ${number} både med og uten +. Skriv et NumberPattern som ^\\+?${number}$.`,
    numberMalformed: ({ number, country }) =>
      `${number} er ikke et nummer i ${country}. Skriv det med landkode, i en serie som er i bruk.`,
    numberTwice: ({ number, times }) => `${number} er gitt ${times} ganger. Gi det én gang.`,
    numberWithoutLocation: ({ number }) =>
      `${number} har ingen nødadresse. Skriv settings.locationId; på en operatørs nummer har operatøren den (numberType "operatorConnect").`,
    dialOutOpen: ({ policy, route, number }) =>
      `${policy} lar alle ringe ${number}, gjennom ${route}. Ta ut bruken av den og gi den til dem som trenger den.`,
  },
  exceptions: {
    valid: ({ owner, reason, expires }) => `Unntak til ${expires} ved ${owner}: ${reason}`,
    endsSoon: ({ owner, reason, expires }) => `Unntaket til ${owner} går snart ut, ${expires}: ${reason}`,
    expired: ({ owner, reason, expires }) => `Unntaket til ${owner} gikk ut ${expires}: ${reason}`,
    letBy: ({ owner, reason, expires }) =>
      `Unntaket til ${owner} gikk ut ${expires}: ${reason}. Det stopper ikke denne endringen, som bare gir tilgang tilbake. Forny det, eller fjern grunnen til det, i den neste.`,
  },
};
