import { nn as mergers } from "../../merger/words/nn.ts";
import type { DiffWords } from "../words.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const nn: DiffWords = {
  title: (stack) => `Kva denne endringa gjer med folk: stack \`${stack}\``,
  tenant: (id) => `Tenant \`${id}\``,
  comparedWith: {
    tenant: "samanlikna med tenanten slik han er no, også reglar som er laga for hand",
    refreshed: "samanlikna med tenanten slik han er no, så langt koden held han",
    state: "samanlikna med det stacken hugsar, utan å lesa tenanten",
    nothing: "stacken held ingenting enno: alt er nytt",
  },
  headlines: {
    nobody: "Ingen endring for folk.",
    loses: "Nokon ville mista tilgang. Les den fyrste linja.",
    breakGlass: "Naudkontoane ville ikkje koma inn overalt. Ikkje flett dette inn.",
    weaker: "Ingen mistar tilgang; nokon blir bedne om mindre enn før.",
    demands: "Ingen mistar tilgang; nokon blir bedne om noko anna når dei loggar inn.",
    gains: "Ingen mistar tilgang; nokon kjem inn der dei ikkje kom inn før.",
    licences: "Ingen får endra tilgang; lisensane endrar seg.",
    unclear: "Det som kan seiast, er ufarleg, og noko kan ikkje seiast. Les den siste linja.",
    other: "Inga innlogging endrar seg; innstillingar som folk kan merka, gjer det.",
  },
  rows: {
    loses: "Mistar tilgang",
    gains: "Får tilgang",
    demands: "Møter andre krav",
    breakGlass: "Naudkonto",
    administrators: "Administratorar",
    licences: "Lisensar",
    telephones: "Telefonar",
    mergers: "Samanslåing",
    also: "Endrar seg òg",
    removed: "Sletta eller laga på nytt",
    noWayBack: "Kan ikkje gjerast om",
    takesEffect: "Verkar frå",
    undo: "Slik gjer de det om for hand",
    unknown: "Ikkje kjent",
  },
  nobody: "ingen",
  everyPersona: (people) => `**alle tilsette (${people})**`,
  allExternal: "alle gjester og eksterne",
  administrators: (roles) => `administratorar (${roles} roller)`,
  change: {
    loses: ({ who, before, signIn, everywhere }) =>
      `${who} ville blitt stoppa ${everywhere ? "**ved kvar innlogging**" : "ved nokre innloggingar"}; til no ${before}. Fyrste innlogging som blir råka: ${signIn}.`,
    gains: ({ who, after, signIn }) => `${who} ville blitt ${after}; til no stoppa. Til dømes ${signIn}.`,
    asksMore: ({ who, before, after, signIn }) => `${who}: ${after}; til no ${before}. Til dømes ${signIn}.`,
    asksLess: ({ who, before, after, signIn }) =>
      `${who}, **mindre krav**: ${after}; til no ${before}. Til dømes ${signIn}.`,
    asksOther: ({ who, before, after, signIn }) => `${who}: ${after}; til no ${before}. Til dømes ${signIn}.`,
    sessionChanges: ({ who, signIn }) =>
      `${who}: kor lenge ei innlogging varer, eller kva ho gjev lov til, endrar seg. Til dømes ${signIn}.`,
    unclear: ({ who, signIn }) => `${who}, til dømes ${signIn}`,
  },
  breakGlass: {
    safe: (accounts) =>
      `✓ ${count(accounts, "konto kjem", "kontoar kjem")} inn med kvar innlogging reglane skil mellom`,
    none: "✗ koden nemner ingen naudkonto: ingen kunne opna tenanten om ein regel er feil",
    fewer: (before, after) => `✗ ${after} av ${before} kontoar er att`,
    stopped: ({ who, signIn, sure }) => `✗ ${who} ${sure ? "ville" : "kunne"} blitt stoppa: ${signIn}`,
  },
  administratorsGetIn: (demand) => `globale administratorar kjem inn: ${demand}`,
  administratorsLocked: (signIn) => `✗ globale administratorar ville blitt stengde ute: ${signIn}`,
  securityDefaults: {
    off: "Tryggleiksstandardane blir slegne av i same køyring, rett før den fyrste regelen avgjer.",
    on: "Tryggleiksstandardane blir slegne på att.",
    notKnown: "Om tryggleiksstandardane er på, er ikkje lese.",
  },
  reporting: (policies) =>
    `${count(policies, "regel rapporterer berre og stoppar", "reglar rapporterer berre og stoppar")} ingen enno.`,
  onceOn: "Når reglane som berre rapporterer, blir slegne på",
  licences: {
    given: ({ who, to }) => `${who} får ${to}`,
    lost: ({ who, from, cost }) => `${who} **mistar ${from}**: ${cost}`,
    exchanged: ({ who, from, to, cost }) => `${who}: ${to} i staden for ${from}${cost && ` (${cost})`}`,
    plansOff: ({ who, from }) => `${who} mistar tenestene ${from}`,
  },
  costs: {
    mailboxGb: "mindre postkasse",
    oneDriveGb: "mindre OneDrive",
    desktopApps: "ikkje Office på PC-en",
    unknown: "kva kvar einskild mistar, står ikkje i tabellen vår; slå det opp",
    lostData: "postkasse og OneDrive blir stengde, og sletta etter 30 dagar",
  },
  phoneMoves: {
    planned: ({ step, units }) => `\`${step}\` er planlagt (${count(units, "eining", "einingar")}):`,
    begins: ({ step, units }) => `**\`${step}\` tek til**: ${count(units, "eining", "einingar")} får telefon i Teams;`,
    done: ({ step, units }) => `\`${step}\` er ferdig (${count(units, "eining", "einingar")});`,
    takenBack: ({ step, units }) =>
      `\`${step}\` blir teken attende: ${count(units, "eining", "einingar")} ringjer på dei gamle telefonane att;`,
    dropped: ({ step, units }) => `\`${step}\` går ut av fila (${count(units, "eining", "einingar")});`,
  },
  wayBack: {
    always: () => "kan takast attende når som helst",
    until: (date) => `kan takast attende til ${date}`,
    never: () => "**ingen veg attende**",
  },
  mergers,
  portedForGood: (step) => `telefonisteget \`${step}\`: eit portert nummer kjem ikkje attende til den gamle operatøren`,
  families: {
    access: (n) => count(n, "tilgangsregel", "tilgangsreglar"),
    location: (n) => count(n, "namngjeven stad", "namngjevne stader"),
    strength: (n) => count(n, "autentiseringsstyrke", "autentiseringsstyrkar"),
    securityDefaults: () => "tryggleiksstandardane",
    group: (n) => count(n, "gruppe", "grupper"),
    licence: (n) => count(n, "lisens på gruppe", "lisensar på grupper"),
    team: (n) => count(n, "team eller kanal", "team og kanalar"),
    teamsPolicy: (n) => count(n, "Teams-regel eller tildeling", "Teams-reglar og tildelingar"),
    telephony: (n) => count(n, "telefoniinnstilling", "telefoniinnstillingar"),
    guests: (n) => count(n, "gjesteinnstilling", "gjesteinnstillingar"),
    role: (n) => count(n, "administratorrolle", "administratorroller"),
    setting: (n) => count(n, "tenantinnstilling", "tenantinnstillingar"),
    azure: (n) => count(n, "Azure-ressurs", "Azure-ressursar"),
  },
  happens: {
    create: (things) => `nytt: ${things}`,
    update: (things) => `endra: ${things}`,
    replace: (things) => `**sletta og laga på nytt**: ${things}`,
    delete: (things) => `**sletta**: ${things}`,
    archive: (things) => `arkivert, berre lesing: ${things}`,
    leave: (things) =>
      `ikkje lenger halde av koden; tenanten har dei som før, eller får att det han hadde der \`restoreOnDelete\` seier det: ${things}`,
  },
  noWayBack: {
    group:
      "ei sletta tryggleiksgruppe kjem kanskje ikkje att, og aldri med same id: det som nemnde henne i tenanten, nemner ingenting",
    strength: "ein sletta styrke kjem att som ein annan",
    role: "ei fjerna rolletildeling sluttar med ein gong; kven som hadde ho, står berre i revisjonsloggen",
    licence:
      "30 dagar etter at ein lisens er teken, blir postkasse og OneDrive sletta for dei som ikkje har nokon annan",
    telephony: "eit nummer som går attende til operatøren, er operatøren sitt",
  },
  replaced: "det som blir laga på nytt, får ein annan id: det som nemner den gamle for hand, nemner ingenting",
  takesEffect: {
    access: "tilgangsreglar: opptil eit døgn, dei fleste innan to timar",
    group: "dynamiske grupper: minutt, opptil 24 timar når det er travelt",
    licence: "lisensar på grupper: minutt til 24 timar",
    teamsPolicy: "Teams-reglar: opptil 24 timar",
    telephony: "telefoni: opptil 24 timar",
    guests: "gjesteinnstillingar: opptil 24 timar",
  },
  undo: {
    access:
      "entra.microsoft.com → Protection → Conditional Access → Policies → regelen → Report-only; ein sletta i 30 dagar under Deleted policies",
    location: "entra.microsoft.com → Protection → Conditional Access → Named locations",
    securityDefaults:
      "entra.microsoft.com → Overview → Properties → Manage security defaults (reglar som er på, må av fyrst)",
    group: "entra.microsoft.com → Groups → All groups; Microsoft 365-grupper i 30 dagar under Deleted groups",
    licence: "admin.microsoft.com → Billing → Licenses → lisensen → Groups",
    team: "admin.teams.microsoft.com → Teams → Manage teams → Restore",
    teamsPolicy: "admin.teams.microsoft.com → regelen → Group policy assignment",
    telephony: "admin.teams.microsoft.com → Voice",
    guests: "entra.microsoft.com → External Identities",
    role: "entra.microsoft.com → Roles & admins",
    setting: "reverser denne endringa (revert) og set ho opp; tilstanden kjenner verdiane frå før",
  },
  undoWeaker:
    "entra.microsoft.com → Protection → Conditional Access → Policies → regelen → On igjen, og ut med dei han no held utanfor; ein sletta i 30 dagar under Deleted policies",
  unknown: {
    othersNotRead: "reglar som nokon har laga for hand, er ikkje lesne",
    others: (policies) => `${count(policies, "regel", "reglar")} laga for hand er rekna med slik dei står i tenanten`,
    unclear: (who) => `det heng på noko inkje program kan vita før innlogginga: ${who}`,
    values: (things) => `verdiar som køyringa sjølv gjev: ${things}`,
    notUnderstood: (policies) => `delar av ${policies} som denne versjonen ikkje forstår`,
    live: "kven som er i ei dynamisk gruppe akkurat no",
    devices: "kven som har ei eining som oppfyller det nye kravet; den som ikkje har det, blir stoppa",
  },
  technical: "Tekniske detaljar",
  more: (n) => `og ${n} til`,
};
