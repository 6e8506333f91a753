import type { DoctorParts, DoctorWords } from "./doctor-words.ts";
import { partsWith } from "./parts.ts";

const parts: DoctorParts = {
  apis: { graph: "Microsoft Graph", teamsAdmin: "administrasjons-API-et for Teams" },
  quotas: {
    groupsPerPolicyType: "grupper som har fått ein Teams-policy av éin type",
    conditionalAccessPolicies: "reglar for tilgang på vilkår, også dei som er av",
    namedLocations: "namngjevne stader",
    dynamicGroups: "grupper med medlemsregel",
  },
  ways: {
    groupsPerPolicyType: "gje han etter persona i staden for eining, eller til personar direkte",
    conditionalAccessPolicies: "slett dei ingen brukar lenger, også dei som er av",
    namedLocations: "samla adresser som høyrer saman, i éin stad",
    dynamicGroups: "slett dei ingen brukar lenger, eller gjer små grupper statiske",
  },
  problems: {
    missing: "finst ikkje i tenanten; skriv objekt-ID-ane til dykkar eigne kontoar i tenant:breakGlass.accounts",
    disabled: "er slegen av: ingen kjem inn med han; slå han på",
    synchronised:
      "kjem frå kommunen sine eigne tenarar: han går tapt saman med det han trengst til; bruk ein konto som berre finst i skya",
    guest: "er ein gjest; bruk ein medlemskonto i tenanten sjølv",
  },
  uses: {
    gateway: ({ identity }) => `gatewayen ${identity}`,
    resourceAccounts: () => "ressurskontoane til stacken",
    organisation: () => "organisasjonsfila",
  },
  sights: {
    account: ({ id }) => `naudkontoen ${id}`,
    time: () => "klokka til tenanten",
    domains: () => "domena til tenanten",
    licences: () => "lisensane til tenanten",
    policyGroups: () => "gruppene som har fått Teams-policyar",
    securityDefaults: () => "om tryggleiksstandardane er på",
    groupNaming: () => "om tenanten krev eit prefiks eller suffiks i namn på team",
    quota: ({ quota }) => `talet på ${parts.quotas[quota]}`,
  },
};

const { apis, quotas, ways, problems, use, sight } = partsWith(parts);

export const nn: DoctorWords = {
  heading: (stack) => `stacken ${stack}: før den første up`,
  sum: ({ good, bad, open }) => `${good} i orden, ${bad} å retta, ${open} å sjå på`,
  findings: {
    signIn: ({ api, application, reason, verdict }) =>
      verdict === "good"
        ? `applikasjonen ${application ?? "(utan namn)"} kjem inn i ${apis[api]}`
        : `ingen token for ${apis[api]}: ${reason ?? "avvist"}; sjå på ARM_TENANT_ID, ARM_CLIENT_ID og det som gjev innlogginga`,
    person: () =>
      "ein person er innlogga gjennom Azure CLI: det ein person får gjera, seier ingenting om applikasjonen som rullar ut; køyr dette med innlogginga til applikasjonen sjølv",
    otherTenant: ({ asked, answered }) =>
      `token gjeld tenanten ${answered}, og ARM_TENANT_ID seier ${asked}; set han til ID-en til tenanten`,
    permission: ({ name, askedBy, verdict }) =>
      verdict === "good"
        ? `${name} er gjeve`
        : `${name} manglar, og ${askedBy} krev det; legg det til i appregistreringa under API-løyve › Microsoft Graph › Programløyve og lat ein administrator samtykkja`,
    role: ({ name, askedBy, verdict }) =>
      ({
        good: `applikasjonen har Entra-rolla ${name}`,
        bad: `applikasjonen manglar Entra-rolla ${name}, og ${askedBy} krev ho; gje ho til tenestekontoen hans under Entra-administrasjonssenteret › Roller og administratorar`,
        open: `om applikasjonen har Entra-rolla ${name}, som ${askedBy} krev, kunne ikkje sjåast; sjå under Entra-administrasjonssenteret › Roller og administratorar`,
      })[verdict],
    azureRole: ({ type, count }) =>
      `${type} ×${count} krev ei rolle i Azure på sitt område, som Graph ikkje viser; sjå under Tilgangskontroll (IAM) i abonnementet`,
    unknownType: ({ type, count }) => `${type} ×${count}: kva det krev, er ikkje kjent her; sjå på si eiga side`,
    licence: ({ sku, verdict }) =>
      verdict === "good"
        ? `tenanten eig ${sku}`
        : `tenanten eig ikkje ${sku}, som stacken legg på grupper; kjøp det, eller ta det ut av organisasjonsfila`,
    seats: ({ sku, declared, owned, verdict }) =>
      verdict === "good"
        ? `${sku}: ${declared} lisensar deklarerte, ${owned} kjøpte`
        : `${sku}: ${declared} lisensar deklarerte, og tenanten eig ${owned}; kjøp ${declared - owned} til, eller set \`seats\` i organisasjonsfila til ${owned}`,
    domain: ({ name, neededFor, verdict }) =>
      verdict === "good"
        ? `domenet ${name} er stadfesta`
        : `domenet ${name} er ikkje stadfesta i tenanten, og ${use(neededFor)} treng det; deklarer det som Domain med DomainVerification, eller stadfest det under Innstillingar › Domene`,
    quota: ({ quota, of, there, declared, limit, verdict }) => {
      const what = `${quotas[quota]}${of === undefined ? "" : ` (${of})`}`;
      const figures = `${there} i tenanten og ${declared} nye av ${limit}`;
      return verdict === "good" ? `${what}: ${figures}` : `${what}: ${figures} er for mange; ${ways[quota]}`;
    },
    securityDefaults: ({ isOn, policiesOn, verdict }) =>
      verdict === "bad"
        ? `tryggleiksstandardane er på, og Entra avviser dei ${policiesOn} reglane for tilgang på vilkår som skal vera på ved sida av dei; deklarer IdentitySecurityDefaults med isEnabled false i same programmet`
        : `tryggleiksstandardane er ${isOn ? "på" : "av"}`,
    groupNaming: ({ asked, groups, verdict }) =>
      verdict === "good"
        ? "tenanten krev ikkje noko prefiks eller suffiks i namn på team"
        : `namnepolicyen i tenanten er ${asked}, og azuread gjev kvar av dei ${groups} Microsoft 365-gruppene i stacken eit namn for ein augneblink som han avviser; ta ut prefiks og suffiks under Entra admin center › Groups › Naming policy, der blokkerte ord kan bli ståande`,
    breakGlass: ({ id, problem }) =>
      problem === undefined
        ? `naudkontoen ${id} finst, er slegen på og finst berre i skya`
        : `naudkontoen ${id} ${problems[problem]}`,
    clock: ({ seconds, verdict }) =>
      verdict === "good"
        ? "klokka på maskina går likt med tenanten"
        : `klokka på maskina går ${Math.abs(seconds)} s ${seconds > 0 ? "føre" : "etter"} tenanten: token blir avviste over 300 s; still ho med NTP`,
    notSeen: ({ what, reason, permission }) =>
      `${sight(what)} kunne ikkje sjåast på (${reason ?? "applikasjonen får ikkje lesa det"})${permission === undefined ? "" : `; gje ${permission} så lenge sjekken varer, eller sjå etter for hand`}`,
  },
};
