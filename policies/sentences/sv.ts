import type { Words } from "../words.ts";
import { facts } from "./facts/sv.ts";
import { access } from "./rules/sv/access.ts";
import { people } from "./rules/sv/people.ts";
import { teams } from "./rules/sv/teams.ts";
import { telephony } from "./rules/sv/telephony.ts";

export const sv: Words = {
  rules: { ...access, ...people, ...teams, ...telephony },
  verdicts: {
    pass: "i ordning",
    fail: "fel",
    undecided: "inte avgjort",
    reportOnly: "rapporterar bara",
    notDecidedHere: "avgörs inte här",
    excepted: "undantaget",
    notLicensed: "licens saknas",
  },
  exceptions: facts.exceptions,
  findings: {
    ...facts.findings,
    breakGlassNotDeclared: ({ policies }) =>
      `${policies} principer för villkorsstyrd åtkomst gäller användare, och ingenting säger vilka som har nödkonto: en enda felaktig princip kan stänga alla ute. Använd komponenten ConditionalAccess, eller nämn gruppen i regelinställningarna (break-glass-excluded.breakGlass).`,
    breakGlassGroupMissing: ({ group, candidates }) =>
      `Nödkontogruppen "${group}" är deklarerad ${candidates} gånger; exakt en azuread.Group ska ha det logiska namnet.`,
    breakGlassNotExcluded: ({ policy, group }) =>
      `"${policy}" undantar inte nödkontogruppen "${group}": kontona som alltid måste komma in skulle stoppas. Lägg gruppens objectId i conditions.users.excludedGroups.`,
    referenceNotDeclared: ({ place, wants, value }) =>
      `${place} pekar på ${kinds[wants]} ${value}, som inte är deklarerad här. Finns den i tenanten, nämn den i regelinställningarna (references-resolve.existing).`,
    referenceInWrongForm: ({ place, wants, value }) =>
      `${place} innehåller "${value}", som inte är ett id för ${kinds[wants]}: tenanten avvisar det. ${wants === "strength" ? "Skriv styrkans id: /policies/authenticationStrengthPolicies/<GUID>." : "Skriv objekt-id:t, ett rent GUID."}`,
    referenceUnknown: ({ place, wants }) => `${place} pekar på ${kinds[wants]} med ett id som inte är känt än.`,
    enabledWithoutStatement: ({ policy }) =>
      `"${policy}" skulle tillämpas utan att någon har sagt att den ska det. Använd "enabledForReportingButNotEnforced", eller säg det: conditionalAccess.stage i stackens konfiguration, eller report-only-unless-stated.statedOn i regelinställningarna.`,
    stateNotModelled: ({ policy, value }) =>
      `"${policy}" har tillståndet "${value}"; det är ett av enabled, disabled, enabledForReportingButNotEnforced.`,
    stateUnknown: ({ policy }) => `Tillståndet för "${policy}" är inte känt än.`,
    summaryUnreadable: ({ problem }) =>
      `Sammanfattningen som en komponent ger av sina principer kan inte läsas: ${problem}.`,
    summaryWithoutPolicy: ({ policy }) =>
      `En komponent säger att den deklarerar principen "${policy}", men ingen resurs har det visningsnamnet.`,
    summaryDisagrees: ({ policy, property, detail }) =>
      `Det som komponenten säger om "${policy}" (${property}) är inte det som skulle driftsättas: ${detail}. Ändra komponentens argument i stället för resursen, eller rapportera felet.`,
  },
};

const kinds = {
  group: "gruppen",
  location: "platsen",
  role: "rollen",
  strength: "autentiseringsstyrkan",
  app: "appen",
} as const;
