import type { DoctorParts, DoctorWords } from "./doctor-words.ts";
import { partsWith } from "./parts.ts";

const parts: DoctorParts = {
  apis: { graph: "Microsoft Graph", teamsAdmin: "administrasjons-API-et for Teams" },
  quotas: {
    groupsPerPolicyType: "grupper som har fått en Teams-policy av én type",
    conditionalAccessPolicies: "betingede tilgangsregler, også de som er av",
    namedLocations: "navngitte steder",
    dynamicGroups: "grupper med medlemsregel",
  },
  ways: {
    groupsPerPolicyType: "gi den etter persona i stedet for enhet, eller til personer direkte",
    conditionalAccessPolicies: "slett dem ingen bruker lenger, også de som er av",
    namedLocations: "samle adresser som hører sammen, i ett sted",
    dynamicGroups: "slett dem ingen bruker lenger, eller gjør små grupper statiske",
  },
  problems: {
    missing: "finnes ikke i tenanten; skriv objekt-ID-ene til deres egne kontoer i tenant:breakGlass.accounts",
    disabled: "er slått av: ingen kommer inn med den; slå den på",
    synchronised:
      "kommer fra kommunens egne servere: den går tapt sammen med det den trengs til; bruk en konto som bare finnes i skyen",
    guest: "er en gjest; bruk en medlemskonto i tenanten selv",
  },
  uses: {
    gateway: ({ identity }) => `gatewayen ${identity}`,
    resourceAccounts: () => "stackens ressurskontoer",
    organisation: () => "organisasjonsfilen",
  },
  sights: {
    account: ({ id }) => `nødkontoen ${id}`,
    time: () => "tenantens klokke",
    domains: () => "tenantens domener",
    licences: () => "tenantens lisenser",
    policyGroups: () => "gruppene som har fått Teams-policyer",
    securityDefaults: () => "om sikkerhetsstandardene er på",
    groupNaming: () => "om tenanten krever et prefiks eller suffiks i navn på team",
    quota: ({ quota }) => `antallet ${parts.quotas[quota]}`,
  },
};

const { apis, quotas, ways, problems, use, sight } = partsWith(parts);

export const nb: DoctorWords = {
  heading: (stack) => `stacken ${stack}: før den første up`,
  sum: ({ good, bad, open }) => `${good} i orden, ${bad} å rette, ${open} å se på`,
  findings: {
    signIn: ({ api, application, reason, verdict }) =>
      verdict === "good"
        ? `applikasjonen ${application ?? "(uten navn)"} kommer inn i ${apis[api]}`
        : `ingen token for ${apis[api]}: ${reason ?? "avvist"}; se på ARM_TENANT_ID, ARM_CLIENT_ID og det som gir innloggingen`,
    person: () =>
      "en person er innlogget gjennom Azure CLI: det en person får gjøre, sier ingenting om applikasjonen som ruller ut; kjør dette med applikasjonens egen innlogging",
    otherTenant: ({ asked, answered }) =>
      `token gjelder tenanten ${answered}, og ARM_TENANT_ID sier ${asked}; sett den til tenantens ID`,
    permission: ({ name, askedBy, verdict }) =>
      verdict === "good"
        ? `${name} er gitt`
        : `${name} mangler, og ${askedBy} krever det; legg det til i appregistreringen under API-tillatelser › Microsoft Graph › Programtillatelser og la en administrator samtykke`,
    role: ({ name, askedBy, verdict }) =>
      ({
        good: `applikasjonen har Entra-rollen ${name}`,
        bad: `applikasjonen mangler Entra-rollen ${name}, og ${askedBy} krever den; gi den til applikasjonens tjenestekonto under Entra-administrasjonssenteret › Roller og administratorer`,
        open: `om applikasjonen har Entra-rollen ${name}, som ${askedBy} krever, kunne ikke ses; se under Entra-administrasjonssenteret › Roller og administratorer`,
      })[verdict],
    azureRole: ({ type, count }) =>
      `${type} ×${count} krever en rolle i Azure på sitt område, som Graph ikke viser; se under Tilgangskontroll (IAM) i abonnementet`,
    unknownType: ({ type, count }) => `${type} ×${count}: hva det krever, er ikke kjent her; se på dens egen side`,
    licence: ({ sku, verdict }) =>
      verdict === "good"
        ? `tenanten eier ${sku}`
        : `tenanten eier ikke ${sku}, som stacken legger på grupper; kjøp det, eller ta det ut av organisasjonsfilen`,
    seats: ({ sku, declared, owned, verdict }) =>
      verdict === "good"
        ? `${sku}: ${declared} lisenser deklarert, ${owned} kjøpt`
        : `${sku}: ${declared} lisenser deklarert, og tenanten eier ${owned}; kjøp ${declared - owned} til, eller sett \`seats\` i organisasjonsfilen til ${owned}`,
    domain: ({ name, neededFor, verdict }) =>
      verdict === "good"
        ? `domenet ${name} er bekreftet`
        : `domenet ${name} er ikke bekreftet i tenanten, og ${use(neededFor)} trenger det; deklarer det som Domain med DomainVerification, eller bekreft det under Innstillinger › Domener`,
    quota: ({ quota, of, there, declared, limit, verdict }) => {
      const what = `${quotas[quota]}${of === undefined ? "" : ` (${of})`}`;
      const figures = `${there} i tenanten og ${declared} nye av ${limit}`;
      return verdict === "good" ? `${what}: ${figures}` : `${what}: ${figures} er for mange; ${ways[quota]}`;
    },
    securityDefaults: ({ isOn, policiesOn, verdict }) =>
      verdict === "bad"
        ? `sikkerhetsstandardene er på, og Entra avviser de ${policiesOn} betingede tilgangsreglene som skal være på ved siden av dem; deklarer IdentitySecurityDefaults med isEnabled false i samme program`
        : `sikkerhetsstandardene er ${isOn ? "på" : "av"}`,
    groupNaming: ({ asked, groups, verdict }) =>
      verdict === "good"
        ? "tenanten krever ikke noe prefiks eller suffiks i navn på team"
        : `navnepolicyen i tenanten er ${asked}, og azuread gir hver av de ${groups} Microsoft 365-gruppene i stacken et navn for et øyeblikk som den avviser; ta ut prefiks og suffiks under Entra admin center › Groups › Naming policy, der blokkerte ord kan bli stående`,
    breakGlass: ({ id, problem }) =>
      problem === undefined
        ? `nødkontoen ${id} finnes, er slått på og finnes bare i skyen`
        : `nødkontoen ${id} ${problems[problem]}`,
    clock: ({ seconds, verdict }) =>
      verdict === "good"
        ? "maskinens klokke går likt med tenantens"
        : `maskinens klokke går ${Math.abs(seconds)} s ${seconds > 0 ? "foran" : "etter"} tenantens: token blir avvist over 300 s; still den med NTP`,
    notSeen: ({ what, reason, permission }) =>
      `${sight(what)} kunne ikke ses på (${reason ?? "applikasjonen får ikke lese det"})${permission === undefined ? "" : `; gi ${permission} så lenge sjekken varer, eller se etter for hånd`}`,
  },
};
