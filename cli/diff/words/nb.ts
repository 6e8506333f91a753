import { nb as mergers } from "../../merger/words/nb.ts";
import type { DiffWords } from "../words.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const nb: DiffWords = {
  title: (stack) => `Hva denne endringen gjør med folk: stack \`${stack}\``,
  tenant: (id) => `Tenant \`${id}\``,
  comparedWith: {
    tenant: "sammenlignet med tenanten slik den er nå, også regler som er laget for hånd",
    refreshed: "sammenlignet med tenanten slik den er nå, så langt koden holder den",
    state: "sammenlignet med det stacken husker, uten å lese tenanten",
    nothing: "stacken holder ingenting ennå: alt er nytt",
  },
  headlines: {
    nobody: "Ingen endring for folk.",
    loses: "Noen ville miste tilgang. Les den første linjen.",
    breakGlass: "Nødkontoene ville ikke komme inn overalt. Ikke flett dette inn.",
    weaker: "Ingen mister tilgang; noen blir bedt om mindre enn før.",
    demands: "Ingen mister tilgang; noen blir bedt om noe annet når de logger inn.",
    gains: "Ingen mister tilgang; noen kommer inn der de ikke kom inn før.",
    licences: "Ingen får endret tilgang; lisensene endrer seg.",
    unclear: "Det som kan sies, er ufarlig, og noe kan ikke sies. Les den siste linjen.",
    other: "Ingen innlogging endrer seg; innstillinger som folk kan merke, gjør det.",
  },
  rows: {
    loses: "Mister tilgang",
    gains: "Får tilgang",
    demands: "Møter andre krav",
    breakGlass: "Nødkonto",
    administrators: "Administratorer",
    licences: "Lisenser",
    telephones: "Telefoner",
    mergers: "Sammenslåing",
    also: "Endrer seg også",
    removed: "Slettet eller laget på nytt",
    noWayBack: "Kan ikke gjøres om",
    takesEffect: "Virker fra",
    undo: "Slik gjør dere det om for hånd",
    unknown: "Ikke kjent",
  },
  nobody: "ingen",
  everyPersona: (people) => `**alle ansatte (${people})**`,
  allExternal: "alle gjester og eksterne",
  administrators: (roles) => `administratorer (${roles} roller)`,
  change: {
    loses: ({ who, before, signIn, everywhere }) =>
      `${who} ville blitt stoppet ${everywhere ? "**ved hver innlogging**" : "ved noen innlogginger"}; til nå ${before}. Første innlogging som rammes: ${signIn}.`,
    gains: ({ who, after, signIn }) => `${who} ville blitt ${after}; til nå stoppet. For eksempel ${signIn}.`,
    asksMore: ({ who, before, after, signIn }) => `${who}: ${after}; til nå ${before}. For eksempel ${signIn}.`,
    asksLess: ({ who, before, after, signIn }) =>
      `${who}, **mindre krav**: ${after}; til nå ${before}. For eksempel ${signIn}.`,
    asksOther: ({ who, before, after, signIn }) => `${who}: ${after}; til nå ${before}. For eksempel ${signIn}.`,
    sessionChanges: ({ who, signIn }) =>
      `${who}: hvor lenge en innlogging varer, eller hva den gir lov til, endrer seg. For eksempel ${signIn}.`,
    unclear: ({ who, signIn }) => `${who}, for eksempel ${signIn}`,
  },
  breakGlass: {
    safe: (accounts) =>
      `✓ ${count(accounts, "konto kommer", "kontoer kommer")} inn med hver innlogging reglene skiller mellom`,
    none: "✗ koden nevner ingen nødkonto: ingen kunne åpnet tenanten om en regel er feil",
    fewer: (before, after) => `✗ ${after} av ${before} kontoer er igjen`,
    stopped: ({ who, signIn, sure }) => `✗ ${who} ${sure ? "ville" : "kunne"} blitt stoppet: ${signIn}`,
  },
  administratorsGetIn: (demand) => `globale administratorer kommer inn: ${demand}`,
  administratorsLocked: (signIn) => `✗ globale administratorer ville blitt stengt ute: ${signIn}`,
  securityDefaults: {
    off: "Sikkerhetsstandardene slås av i samme kjøring, rett før den første regelen avgjør.",
    on: "Sikkerhetsstandardene slås på igjen.",
    notKnown: "Om sikkerhetsstandardene er på, er ikke lest.",
  },
  reporting: (policies) =>
    `${count(policies, "regel rapporterer bare og stopper", "regler rapporterer bare og stopper")} ingen ennå.`,
  onceOn: "Når reglene som bare rapporterer, slås på",
  licences: {
    given: ({ who, to }) => `${who} får ${to}`,
    lost: ({ who, from, cost }) => `${who} **mister ${from}**: ${cost}`,
    exchanged: ({ who, from, to, cost }) => `${who}: ${to} i stedet for ${from}${cost && ` (${cost})`}`,
    plansOff: ({ who, from }) => `${who} mister tjenestene ${from}`,
  },
  costs: {
    mailboxGb: "mindre postkasse",
    oneDriveGb: "mindre OneDrive",
    desktopApps: "ikke Office på PC-en",
    unknown: "hva hver enkelt mister, står ikke i tabellen vår; slå det opp",
    lostData: "postkasse og OneDrive stenges, og slettes etter 30 dager",
  },
  phoneMoves: {
    planned: ({ step, units }) => `\`${step}\` er planlagt (${count(units, "enhet", "enheter")}):`,
    begins: ({ step, units }) => `**\`${step}\` begynner**: ${count(units, "enhet", "enheter")} får telefon i Teams;`,
    done: ({ step, units }) => `\`${step}\` er ferdig (${count(units, "enhet", "enheter")});`,
    takenBack: ({ step, units }) =>
      `\`${step}\` tas tilbake: ${count(units, "enhet", "enheter")} ringer på de gamle telefonene igjen;`,
    dropped: ({ step, units }) => `\`${step}\` går ut av filen (${count(units, "enhet", "enheter")});`,
  },
  wayBack: {
    always: () => "kan tas tilbake når som helst",
    until: (date) => `kan tas tilbake til ${date}`,
    never: () => "**ingen vei tilbake**",
  },
  mergers,
  portedForGood: (step) => `telefonisteget \`${step}\`: et portert nummer kommer ikke tilbake til den gamle operatøren`,
  families: {
    access: (n) => count(n, "tilgangsregel", "tilgangsregler"),
    location: (n) => count(n, "navngitt sted", "navngitte steder"),
    strength: (n) => count(n, "autentiseringsstyrke", "autentiseringsstyrker"),
    securityDefaults: () => "sikkerhetsstandardene",
    group: (n) => count(n, "gruppe", "grupper"),
    licence: (n) => count(n, "lisens på gruppe", "lisenser på grupper"),
    team: (n) => count(n, "team eller kanal", "team og kanaler"),
    teamsPolicy: (n) => count(n, "Teams-regel eller tildeling", "Teams-regler og tildelinger"),
    telephony: (n) => count(n, "telefoniinnstilling", "telefoniinnstillinger"),
    guests: (n) => count(n, "gjesteinnstilling", "gjesteinnstillinger"),
    role: (n) => count(n, "administratorrolle", "administratorroller"),
    setting: (n) => count(n, "tenantinnstilling", "tenantinnstillinger"),
    azure: (n) => count(n, "Azure-ressurs", "Azure-ressurser"),
  },
  happens: {
    create: (things) => `nytt: ${things}`,
    update: (things) => `endret: ${things}`,
    replace: (things) => `**slettet og laget på nytt**: ${things}`,
    delete: (things) => `**slettet**: ${things}`,
    archive: (things) => `arkivert, bare lesing: ${things}`,
    leave: (things) =>
      `ikke lenger holdt av koden; tenanten har dem som før, eller får igjen det den hadde der \`restoreOnDelete\` sier det: ${things}`,
  },
  noWayBack: {
    group:
      "en slettet sikkerhetsgruppe kommer kanskje ikke igjen, og aldri med samme id: det som nevnte den i tenanten, nevner ingenting",
    strength: "en slettet styrke kommer igjen som en annen",
    role: "en fjernet rolletildeling slutter med en gang; hvem som hadde den, står bare i revisjonsloggen",
    licence: "30 dager etter at en lisens er tatt, slettes postkasse og OneDrive for dem som ikke har noen annen",
    telephony: "et nummer som går tilbake til operatøren, er operatørens",
  },
  replaced: "det som lages på nytt, får en annen id: det som nevner den gamle for hånd, nevner ingenting",
  takesEffect: {
    access: "tilgangsregler: opptil et døgn, de fleste innen to timer",
    group: "dynamiske grupper: minutter, opptil 24 timer når det er travelt",
    licence: "lisenser på grupper: minutter til 24 timer",
    teamsPolicy: "Teams-regler: opptil 24 timer",
    telephony: "telefoni: opptil 24 timer",
    guests: "gjesteinnstillinger: opptil 24 timer",
  },
  undo: {
    access:
      "entra.microsoft.com → Protection → Conditional Access → Policies → regelen → Report-only; en slettet i 30 dager under Deleted policies",
    location: "entra.microsoft.com → Protection → Conditional Access → Named locations",
    securityDefaults:
      "entra.microsoft.com → Overview → Properties → Manage security defaults (regler som er på, må av først)",
    group: "entra.microsoft.com → Groups → All groups; Microsoft 365-grupper i 30 dager under Deleted groups",
    licence: "admin.microsoft.com → Billing → Licenses → lisensen → Groups",
    team: "admin.teams.microsoft.com → Teams → Manage teams → Restore",
    teamsPolicy: "admin.teams.microsoft.com → regelen → Group policy assignment",
    telephony: "admin.teams.microsoft.com → Voice",
    guests: "entra.microsoft.com → External Identities",
    role: "entra.microsoft.com → Roles & admins",
    setting: "reverser denne endringen (revert) og sett den opp; tilstanden kjenner verdiene fra før",
  },
  undoWeaker:
    "entra.microsoft.com → Protection → Conditional Access → Policies → regelen → On igjen, og ut med dem den nå holder utenfor; en slettet i 30 dager under Deleted policies",
  unknown: {
    othersNotRead: "regler som noen har laget for hånd, er ikke lest",
    others: (policies) => `${count(policies, "regel", "regler")} laget for hånd er regnet med slik de står i tenanten`,
    unclear: (who) => `det kommer an på noe intet program kan vite før innloggingen: ${who}`,
    values: (things) => `verdier som kjøringen selv gir: ${things}`,
    notUnderstood: (policies) => `deler av ${policies} som denne versjonen ikke forstår`,
    live: "hvem som er i en dynamisk gruppe akkurat nå",
    devices: "hvem som har en enhet som oppfyller det nye kravet; den som ikke har det, blir stoppet",
  },
  technical: "Tekniske detaljer",
  more: (n) => `og ${n} til`,
};
