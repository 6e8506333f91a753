import { sv as mergers } from "../../merger/words/sv.ts";
import type { DiffWords } from "../words.ts";

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const sv: DiffWords = {
  title: (stack) => `Vad den här ändringen gör med folk: stack \`${stack}\``,
  tenant: (id) => `Tenant \`${id}\``,
  comparedWith: {
    tenant: "jämfört med tenanten som den är nu, även regler som har gjorts för hand",
    refreshed: "jämfört med tenanten som den är nu, så långt koden håller den",
    state: "jämfört med det som stacken minns, utan att läsa tenanten",
    nothing: "stacken håller ingenting än: allt är nytt",
  },
  headlines: {
    nobody: "Ingen ändring för folk.",
    loses: "Någon skulle förlora åtkomst. Läs första raden.",
    breakGlass: "Nödkontona skulle inte komma in överallt. Slå inte ihop det här.",
    weaker: "Ingen förlorar åtkomst; några avkrävs mindre än förut.",
    demands: "Ingen förlorar åtkomst; några får andra krav när de loggar in.",
    gains: "Ingen förlorar åtkomst; några kommer in där de inte kom in förut.",
    licences: "Ingens åtkomst ändras; licenserna gör det.",
    unclear: "Det som kan sägas är ofarligt, och något kan inte sägas. Läs sista raden.",
    other: "Ingen inloggning ändras; inställningar som folk kan märka gör det.",
  },
  rows: {
    loses: "Förlorar åtkomst",
    gains: "Får åtkomst",
    demands: "Möter andra krav",
    breakGlass: "Nödkonto",
    administrators: "Administratörer",
    licences: "Licenser",
    telephones: "Telefoner",
    mergers: "Sammanslagning",
    also: "Ändras också",
    removed: "Tas bort eller görs på nytt",
    noWayBack: "Kan inte göras ogjort",
    takesEffect: "Gäller från",
    undo: "Så gör ni det ogjort för hand",
    unknown: "Inte känt",
  },
  nobody: "ingen",
  everyPersona: (people) => `**alla anställda (${people})**`,
  allExternal: "alla gäster och externa",
  administrators: (roles) => `administratörer (${roles} roller)`,
  change: {
    loses: ({ who, before, signIn, everywhere }) =>
      `${who} skulle stoppas ${everywhere ? "**vid varje inloggning**" : "vid vissa inloggningar"}; hittills: ${before}. Första inloggning som drabbas: ${signIn}.`,
    gains: ({ who, after, signIn }) => `${who}: ${after}; hittills stoppade. Till exempel ${signIn}.`,
    asksMore: ({ who, before, after, signIn }) => `${who}: ${after}; hittills: ${before}. Till exempel ${signIn}.`,
    asksLess: ({ who, before, after, signIn }) =>
      `${who}, **lägre krav**: ${after}; hittills: ${before}. Till exempel ${signIn}.`,
    asksOther: ({ who, before, after, signIn }) => `${who}: ${after}; hittills: ${before}. Till exempel ${signIn}.`,
    sessionChanges: ({ who, signIn }) =>
      `${who}: hur länge en inloggning varar, eller vad den tillåter, ändras. Till exempel ${signIn}.`,
    unclear: ({ who, signIn }) => `${who}, till exempel ${signIn}`,
  },
  breakGlass: {
    safe: (accounts) =>
      `✓ ${count(accounts, "konto kommer", "konton kommer")} in med varje inloggning som reglerna skiljer åt`,
    none: "✗ koden nämner inget nödkonto: ingen skulle kunna öppna tenanten om en regel är fel",
    fewer: (before, after) => `✗ ${after} av ${before} konton är kvar`,
    stopped: ({ who, signIn, sure }) => `✗ ${who} ${sure ? "skulle" : "kan"} stoppas: ${signIn}`,
  },
  administratorsGetIn: (demand) => `globala administratörer kommer in: ${demand}`,
  administratorsLocked: (signIn) => `✗ globala administratörer skulle stängas ute: ${signIn}`,
  securityDefaults: {
    off: "Säkerhetsstandarderna slås av i samma körning, precis innan den första regeln avgör.",
    on: "Säkerhetsstandarderna slås på igen.",
    notKnown: "Om säkerhetsstandarderna är på har inte lästs.",
  },
  reporting: (policies) =>
    `${count(policies, "regel rapporterar bara och stoppar", "regler rapporterar bara och stoppar")} ingen än.`,
  onceOn: "När reglerna som bara rapporterar slås på",
  licences: {
    given: ({ who, to }) => `${who} får ${to}`,
    lost: ({ who, from, cost }) => `${who} **förlorar ${from}**: ${cost}`,
    exchanged: ({ who, from, to, cost }) => `${who}: ${to} i stället för ${from}${cost && ` (${cost})`}`,
    plansOff: ({ who, from }) => `${who} förlorar tjänsterna ${from}`,
  },
  costs: {
    mailboxGb: "mindre brevlåda",
    oneDriveGb: "mindre OneDrive",
    desktopApps: "inget Office på datorn",
    unknown: "vad var och en förlorar står inte i vår tabell; slå upp det",
    lostData: "brevlåda och OneDrive stängs, och tas bort efter 30 dagar",
  },
  phoneMoves: {
    planned: ({ step, units }) => `\`${step}\` är planerat (${count(units, "enhet", "enheter")}):`,
    begins: ({ step, units }) => `**\`${step}\` börjar**: ${count(units, "enhet", "enheter")} får telefon i Teams;`,
    done: ({ step, units }) => `\`${step}\` är klart (${count(units, "enhet", "enheter")});`,
    takenBack: ({ step, units }) =>
      `\`${step}\` tas tillbaka: ${count(units, "enhet", "enheter")} ringer på de gamla telefonerna igen;`,
    dropped: ({ step, units }) => `\`${step}\` går ur filen (${count(units, "enhet", "enheter")});`,
  },
  wayBack: {
    always: () => "kan tas tillbaka när som helst",
    until: (date) => `kan tas tillbaka till och med ${date}`,
    never: () => "**ingen väg tillbaka**",
  },
  mergers,
  portedForGood: (step) =>
    `telefonisteget \`${step}\`: ett flyttat nummer kommer inte tillbaka till den gamla operatören`,
  families: {
    access: (n) => count(n, "åtkomstregel", "åtkomstregler"),
    location: (n) => count(n, "namngiven plats", "namngivna platser"),
    strength: (n) => count(n, "autentiseringsstyrka", "autentiseringsstyrkor"),
    securityDefaults: () => "säkerhetsstandarderna",
    group: (n) => count(n, "grupp", "grupper"),
    licence: (n) => count(n, "licens på grupp", "licenser på grupper"),
    team: (n) => count(n, "team eller kanal", "team och kanaler"),
    teamsPolicy: (n) => count(n, "Teams-regel eller tilldelning", "Teams-regler och tilldelningar"),
    telephony: (n) => count(n, "telefoniinställning", "telefoniinställningar"),
    guests: (n) => count(n, "gästinställning", "gästinställningar"),
    role: (n) => count(n, "administratörsroll", "administratörsroller"),
    setting: (n) => count(n, "tenantinställning", "tenantinställningar"),
    azure: (n) => count(n, "Azure-resurs", "Azure-resurser"),
  },
  happens: {
    create: (things) => `nytt: ${things}`,
    update: (things) => `ändrat: ${things}`,
    replace: (things) => `**tas bort och görs på nytt**: ${things}`,
    delete: (things) => `**tas bort**: ${things}`,
    archive: (things) => `arkiveras, bara läsning: ${things}`,
    leave: (things) =>
      `hålls inte längre av koden; tenanten behåller dem, eller får tillbaka det den hade där \`restoreOnDelete\` säger det: ${things}`,
  },
  noWayBack: {
    group:
      "en borttagen säkerhetsgrupp kommer kanske inte tillbaka, och aldrig med samma id: det som nämnde den i tenanten nämner ingenting",
    strength: "en borttagen styrka kommer tillbaka som en annan",
    role: "en borttagen rolltilldelning upphör genast; vem som hade den står bara i granskningsloggen",
    licence: "30 dagar efter att en licens har tagits tas brevlåda och OneDrive bort för dem som inte har någon annan",
    telephony: "ett nummer som går tillbaka till operatören är operatörens",
  },
  replaced: "det som görs på nytt får ett annat id: det som nämner det gamla för hand nämner ingenting",
  takesEffect: {
    access: "åtkomstregler: upp till ett dygn, de flesta inom två timmar",
    group: "dynamiska grupper: minuter, upp till 24 timmar vid hög belastning",
    licence: "licenser på grupper: minuter till 24 timmar",
    teamsPolicy: "Teams-regler: upp till 24 timmar",
    telephony: "telefoni: upp till 24 timmar",
    guests: "gästinställningar: upp till 24 timmar",
  },
  undo: {
    access:
      "entra.microsoft.com → Protection → Conditional Access → Policies → regeln → Report-only; en borttagen i 30 dagar under Deleted policies",
    location: "entra.microsoft.com → Protection → Conditional Access → Named locations",
    securityDefaults:
      "entra.microsoft.com → Overview → Properties → Manage security defaults (regler som är på måste av först)",
    group: "entra.microsoft.com → Groups → All groups; Microsoft 365-grupper i 30 dagar under Deleted groups",
    licence: "admin.microsoft.com → Billing → Licenses → licensen → Groups",
    team: "admin.teams.microsoft.com → Teams → Manage teams → Restore",
    teamsPolicy: "admin.teams.microsoft.com → regeln → Group policy assignment",
    telephony: "admin.teams.microsoft.com → Voice",
    guests: "entra.microsoft.com → External Identities",
    role: "entra.microsoft.com → Roles & admins",
    setting: "återställ den här ändringen (revert) och kör den; tillståndet vet vad som gällde förut",
  },
  undoWeaker:
    "entra.microsoft.com → Protection → Conditional Access → Policies → regeln → On igen, och ta bort dem som den nu lämnar utanför; en raderad i 30 dagar under Deleted policies",
  unknown: {
    othersNotRead: "regler som någon har gjort för hand har inte lästs",
    others: (policies) => `${count(policies, "regel", "regler")} gjorda för hand är inräknade som de står i tenanten`,
    unclear: (who) => `det beror på något som inget program kan veta före inloggningen: ${who}`,
    values: (things) => `värden som körningen själv ger: ${things}`,
    notUnderstood: (policies) => `delar av ${policies} som den här versionen inte förstår`,
    live: "vem som är med i en dynamisk grupp just nu",
    devices: "vem som har en enhet som uppfyller det nya kravet; den som saknar en stoppas",
  },
  technical: "Tekniska detaljer",
  more: (n) => `och ${n} till`,
};
