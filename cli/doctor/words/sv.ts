import type { DoctorParts, DoctorWords } from "./doctor-words.ts";
import { partsWith } from "./parts.ts";

const parts: DoctorParts = {
  apis: { graph: "Microsoft Graph", teamsAdmin: "administrations-API:et för Teams" },
  quotas: {
    groupsPerPolicyType: "grupper som har fått en Teams-princip av en typ",
    conditionalAccessPolicies: "principer för villkorsstyrd åtkomst, även de som är av",
    namedLocations: "namngivna platser",
    dynamicGroups: "grupper med medlemsregel",
  },
  ways: {
    groupsPerPolicyType: "tilldela efter persona i stället för enhet, eller till personer direkt",
    conditionalAccessPolicies: "ta bort dem som ingen använder längre, även de som är av",
    namedLocations: "samla adresser som hör ihop i en plats",
    dynamicGroups: "ta bort dem som ingen använder längre, eller gör små grupper statiska",
  },
  problems: {
    missing: "finns inte i tenanten; skriv era egna kontons objekt-id i tenant:breakGlass.accounts",
    disabled: "är inaktiverat: ingen kommer in med det; aktivera det",
    synchronised:
      "kommer från kommunens egna servrar: det går förlorat tillsammans med det som det behövs till; använd ett konto som bara finns i molnet",
    guest: "är en gäst; använd ett medlemskonto i tenanten själv",
  },
  uses: {
    gateway: ({ identity }) => `gatewayen ${identity}`,
    resourceAccounts: () => "stackens resurskonton",
    organisation: () => "organisationsfilen",
  },
  sights: {
    account: ({ id }) => `nödkontot ${id}`,
    time: () => "tenantens klocka",
    domains: () => "tenantens domäner",
    licences: () => "tenantens licenser",
    policyGroups: () => "grupperna som har fått Teams-principer",
    securityDefaults: () => "om säkerhetsstandarderna är på",
    groupNaming: () => "om tenanten kräver ett prefix eller suffix i namn på team",
    quota: ({ quota }) => `antalet ${parts.quotas[quota]}`,
  },
};

const { apis, quotas, ways, problems, use, sight } = partsWith(parts);

export const sv: DoctorWords = {
  heading: (stack) => `stacken ${stack}: före den första up`,
  sum: ({ good, bad, open }) => `${good} i ordning, ${bad} att rätta, ${open} att titta på`,
  findings: {
    signIn: ({ api, application, reason, verdict }) =>
      verdict === "good"
        ? `applikationen ${application ?? "(utan namn)"} kommer in i ${apis[api]}`
        : `ingen token för ${apis[api]}: ${reason ?? "avvisad"}; se på ARM_TENANT_ID, ARM_CLIENT_ID och det som ger inloggningen`,
    person: () =>
      "en person är inloggad genom Azure CLI: vad en person får göra säger ingenting om applikationen som distribuerar; kör detta med applikationens egen inloggning",
    otherTenant: ({ asked, answered }) =>
      `token gäller tenanten ${answered}, och ARM_TENANT_ID säger ${asked}; sätt den till tenantens id`,
    permission: ({ name, askedBy, verdict }) =>
      verdict === "good"
        ? `${name} är beviljad`
        : `${name} saknas, och ${askedBy} kräver den; lägg till den i appregistreringen under API-behörigheter › Microsoft Graph › Programbehörigheter och låt en administratör ge sitt medgivande`,
    role: ({ name, askedBy, verdict }) =>
      ({
        good: `applikationen har Entra-rollen ${name}`,
        bad: `applikationen saknar Entra-rollen ${name}, och ${askedBy} kräver den; ge den till applikationens tjänsthuvudnamn under administrationscentret för Entra › Roller och administratörer`,
        open: `om applikationen har Entra-rollen ${name}, som ${askedBy} kräver, gick inte att se; titta under administrationscentret för Entra › Roller och administratörer`,
      })[verdict],
    azureRole: ({ type, count }) =>
      `${type} ×${count} kräver en roll i Azure på sitt område, som Graph inte visar; titta under Åtkomstkontroll (IAM) i prenumerationen`,
    unknownType: ({ type, count }) => `${type} ×${count}: vad den kräver är inte känt här; se på dess egen sida`,
    licence: ({ sku, verdict }) =>
      verdict === "good"
        ? `tenanten äger ${sku}`
        : `tenanten äger inte ${sku}, som stacken lägger på grupper; köp den, eller ta bort den ur organisationsfilen`,
    seats: ({ sku, declared, owned, verdict }) =>
      verdict === "good"
        ? `${sku}: ${declared} licenser deklarerade, ${owned} köpta`
        : `${sku}: ${declared} licenser deklarerade, och tenanten äger ${owned}; köp ${declared - owned} till, eller sätt \`seats\` i organisationsfilen till ${owned}`,
    domain: ({ name, neededFor, verdict }) =>
      verdict === "good"
        ? `domänen ${name} är verifierad`
        : `domänen ${name} är inte verifierad i tenanten, och ${use(neededFor)} behöver den; deklarera den som Domain med DomainVerification, eller verifiera den under Inställningar › Domäner`,
    quota: ({ quota, of, there, declared, limit, verdict }) => {
      const what = `${quotas[quota]}${of === undefined ? "" : ` (${of})`}`;
      const figures = `${there} i tenanten och ${declared} nya av ${limit}`;
      return verdict === "good" ? `${what}: ${figures}` : `${what}: ${figures} är för många; ${ways[quota]}`;
    },
    securityDefaults: ({ isOn, policiesOn, verdict }) =>
      verdict === "bad"
        ? `säkerhetsstandarderna är på, och Entra avvisar de ${policiesOn} principer för villkorsstyrd åtkomst som ska vara på bredvid dem; deklarera IdentitySecurityDefaults med isEnabled false i samma program`
        : `säkerhetsstandarderna är ${isOn ? "på" : "av"}`,
    groupNaming: ({ asked, groups, verdict }) =>
      verdict === "good"
        ? "tenanten kräver inget prefix eller suffix i namn på team"
        : `namngivningsprincipen är ${asked}, och azuread ger var och en av stackens ${groups} Microsoft 365-grupper ett tillfälligt namn som den avvisar; ta bort prefix och suffix under Entra admin center › Groups › Naming policy, där blockerade ord kan stå kvar`,
    breakGlass: ({ id, problem }) =>
      problem === undefined
        ? `nödkontot ${id} finns, är aktiverat och finns bara i molnet`
        : `nödkontot ${id} ${problems[problem]}`,
    clock: ({ seconds, verdict }) =>
      verdict === "good"
        ? "datorns klocka går lika med tenantens"
        : `datorns klocka går ${Math.abs(seconds)} s ${seconds > 0 ? "före" : "efter"} tenantens: token avvisas över 300 s; ställ den med NTP`,
    notSeen: ({ what, reason, permission }) =>
      `${sight(what)} gick inte att titta på (${reason ?? "applikationen får inte läsa det"})${permission === undefined ? "" : `; ge ${permission} så länge kontrollen varar, eller titta för hand`}`,
  },
};
