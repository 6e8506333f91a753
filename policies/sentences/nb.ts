import type { Words } from "../words.ts";
import { facts } from "./facts/nb.ts";
import { access } from "./rules/nb/access.ts";
import { people } from "./rules/nb/people.ts";
import { teams } from "./rules/nb/teams.ts";
import { telephony } from "./rules/nb/telephony.ts";

export const nb: Words = {
  rules: { ...access, ...people, ...teams, ...telephony },
  verdicts: {
    pass: "i orden",
    fail: "feil",
    undecided: "ikke avgjort",
    reportOnly: "rapporterer bare",
    notDecidedHere: "avgjøres ikke her",
    excepted: "unntatt",
    notLicensed: "mangler lisens",
  },
  exceptions: facts.exceptions,
  findings: {
    ...facts.findings,
    breakGlassNotDeclared: ({ policies }) =>
      `${policies} betingede tilgangsregler gjelder brukere, og ingenting sier hvem som har nødkonto: én feil regel kan stenge alle ute. Bruk komponenten ConditionalAccess, eller nevn gruppen i regelinnstillingene (break-glass-excluded.breakGlass).`,
    breakGlassGroupMissing: ({ group, candidates }) =>
      `Nødkontogruppen «${group}» er deklarert ${candidates} ganger; nøyaktig én azuread.Group må ha det logiske navnet.`,
    breakGlassNotExcluded: ({ policy, group }) =>
      `«${policy}» unntar ikke nødkontogruppen «${group}»: kontoene som alltid må slippe inn, ville blitt stoppet. Legg gruppens objectId i conditions.users.excludedGroups.`,
    referenceNotDeclared: ({ place, wants, value }) =>
      `${place} viser til ${kinds[wants]} ${value}, som ikke er deklarert her. Finnes den i tenanten, nevn den i regelinnstillingene (references-resolve.existing).`,
    referenceInWrongForm: ({ place, wants, value }) =>
      `${place} inneholder «${value}», som ikke er en id for ${kinds[wants]}: tenanten avviser den. ${wants === "strength" ? "Skriv styrkens id: /policies/authenticationStrengthPolicies/<GUID>." : "Skriv objekt-id-en, en ren GUID."}`,
    referenceUnknown: ({ place, wants }) => `${place} viser til ${kinds[wants]} med en id som ikke er kjent ennå.`,
    enabledWithoutStatement: ({ policy }) =>
      `«${policy}» ville blitt håndhevet uten at noen har sagt at den skal det. Bruk «enabledForReportingButNotEnforced», eller si det: conditionalAccess.stage i stackens oppsett, eller report-only-unless-stated.statedOn i regelinnstillingene.`,
    stateNotModelled: ({ policy, value }) =>
      `«${policy}» har tilstanden «${value}»; den er én av enabled, disabled, enabledForReportingButNotEnforced.`,
    stateUnknown: ({ policy }) => `Tilstanden til «${policy}» er ikke kjent ennå.`,
    summaryUnreadable: ({ problem }) => `Sammendraget en komponent gir av reglene sine, kan ikke leses: ${problem}.`,
    summaryWithoutPolicy: ({ policy }) =>
      `En komponent sier at den deklarerer regelen «${policy}», men ingen ressurs har det visningsnavnet.`,
    summaryDisagrees: ({ policy, property, detail }) =>
      `Det komponenten sier om «${policy}» (${property}), er ikke det som ville blitt satt opp: ${detail}. Endre argumentene til komponenten i stedet for ressursen, eller meld fra om feilen.`,
  },
};

const kinds = {
  group: "gruppen",
  location: "stedet",
  role: "rollen",
  strength: "autentiseringsstyrken",
  app: "appen",
} as const;
