import type { Words } from "../words.ts";
import { facts } from "./facts/nn.ts";
import { access } from "./rules/nn/access.ts";
import { people } from "./rules/nn/people.ts";
import { teams } from "./rules/nn/teams.ts";
import { telephony } from "./rules/nn/telephony.ts";

export const nn: Words = {
  rules: { ...access, ...people, ...teams, ...telephony },
  verdicts: {
    pass: "i orden",
    fail: "feil",
    undecided: "ikkje avgjort",
    reportOnly: "rapporterer berre",
    notDecidedHere: "blir ikkje avgjort her",
    excepted: "unnateke",
    notLicensed: "manglar lisens",
  },
  exceptions: facts.exceptions,
  findings: {
    ...facts.findings,
    breakGlassNotDeclared: ({ policies }) =>
      `${policies} vilkårsbundne tilgangsreglar gjeld brukarar, og ingenting seier kven som har naudkonto: éin feil regel kan stengja alle ute. Bruk komponenten ConditionalAccess, eller nemn gruppa i regelinnstillingane (break-glass-excluded.breakGlass).`,
    breakGlassGroupMissing: ({ group, candidates }) =>
      `Naudkontogruppa «${group}» er deklarert ${candidates} gonger; nøyaktig éi azuread.Group må ha det logiske namnet.`,
    breakGlassNotExcluded: ({ policy, group }) =>
      `«${policy}» unntek ikkje naudkontogruppa «${group}»: kontoane som alltid må sleppa inn, ville blitt stoppa. Legg objectId til gruppa i conditions.users.excludedGroups.`,
    referenceNotDeclared: ({ place, wants, value }) =>
      `${place} viser til ${kinds[wants]} ${value}, som ikkje er deklarert her. Finst ho i tenanten, nemn henne i regelinnstillingane (references-resolve.existing).`,
    referenceInWrongForm: ({ place, wants, value }) =>
      `${place} inneheld «${value}», som ikkje er ein id for ${kinds[wants]}: tenanten avviser han. ${wants === "strength" ? "Skriv id-en til styrken: /policies/authenticationStrengthPolicies/<GUID>." : "Skriv objekt-id-en, ein rein GUID."}`,
    referenceUnknown: ({ place, wants }) => `${place} viser til ${kinds[wants]} med ein id som ikkje er kjend enno.`,
    enabledWithoutStatement: ({ policy }) =>
      `«${policy}» ville blitt handheva utan at nokon har sagt at han skal det. Bruk «enabledForReportingButNotEnforced», eller sei det: conditionalAccess.stage i oppsettet til stacken, eller report-only-unless-stated.statedOn i regelinnstillingane.`,
    stateNotModelled: ({ policy, value }) =>
      `«${policy}» har tilstanden «${value}»; han er éin av enabled, disabled, enabledForReportingButNotEnforced.`,
    stateUnknown: ({ policy }) => `Tilstanden til «${policy}» er ikkje kjend enno.`,
    summaryUnreadable: ({ problem }) => `Samandraget ein komponent gjev av reglane sine, kan ikkje lesast: ${problem}.`,
    summaryWithoutPolicy: ({ policy }) =>
      `Ein komponent seier at han deklarerer regelen «${policy}», men ingen ressurs har det visingsnamnet.`,
    summaryDisagrees: ({ policy, property, detail }) =>
      `Det komponenten seier om «${policy}» (${property}), er ikkje det som ville blitt sett opp: ${detail}. Endra argumenta til komponenten i staden for ressursen, eller meld frå om feilen.`,
  },
};

const kinds = {
  group: "gruppa",
  location: "staden",
  role: "rolla",
  strength: "autentiseringsstyrken",
  app: "appen",
} as const;
