import type { Language } from "../config/language.ts";
import type { Purpose } from "./group-kinds.ts";

type HumanPurpose = Exclude<Purpose, "breakGlass" | "licence" | "addOn" | "exception" | "role">;

// DYN- and STA- say how a group gets its members; the word after it is in the language people read.
const words: Record<Language, Record<HumanPurpose, string>> = {
  nn: { unit: "Eining", sector: "Sektor", persona: "Persona", rollout: "Pulje", former: "Tidlegare" },
  nb: { unit: "Enhet", sector: "Sektor", persona: "Persona", rollout: "Pulje", former: "Tidligere" },
  sv: { unit: "Enhet", sector: "Sektor", persona: "Persona", rollout: "Etapp", former: "Tidigare" },
  en: { unit: "Unit", sector: "Sector", persona: "Persona", rollout: "Step", former: "Former" },
};

/** Names of groups as administrators see them in Entra. */
export const groupNames = {
  unit: (language: Language, code: string, key: string) => `DYN-${words[language].unit}-${code}-${key}`,
  sector: (language: Language, key: string) => `DYN-${words[language].sector}-${key}`,
  persona: (language: Language, key: string) => `DYN-${words[language].persona}-${key}`,
  rollout: (language: Language, key: string) => `STA-${words[language].rollout}-${key}`,
  former: (language: Language, key: string) => `DYN-${words[language].former}-${key}`,
  /** The same in every language: administrators look licences up by Microsoft's names. */
  licence: (key: string) => `LIC-${key.replaceAll("_", "-")}`,
  /** The name Microsoft's conditional access framework gives it. */
  breakGlass: "CA-BreakGlassAccounts",
} as const;

interface Descriptions {
  unit(name: string): string;
  sector(name: string): string;
  persona(name: string): string;
  licence(key: string): string;
  addOn(key: string): string;
  rollout(key: string): string;
  former(name: string): string;
  breakGlass: string;
  team(name: string): string;
  chosenTeam(name: string): string;
}

/** What Entra shows under a group's name, so that nobody edits by hand what a rule will undo. */
export const descriptions: Record<Language, Descriptions> = {
  nn: {
    unit: (name) => `Alle tilsette i ${name}. Medlemene følgjer HR-systemet.`,
    sector: (name) => `Alle tilsette i ${name}. Medlemene følgjer HR-systemet.`,
    persona: (name) => `Arbeidsmåten ${name}. Medlemene følgjer HR-systemet.`,
    licence: (key) => `Lisensen ${key}. Medlemene følgjer HR-systemet, også i permisjon og oppseiingstid.`,
    addOn: (key) => `Lisensen ${key} i tillegg til grunnlisensen.`,
    rollout: (key) => `Pulje ${key} i innføringa. Medlemene blir valde for hand.`,
    former: (name) => `Alle som kom frå ${name}. Medlemene følgjer HR-systemet.`,
    breakGlass: "Naudkontoane. Unnatekne frå alle tilgangsreglar. Skal aldri slettast.",
    team: (name) => `Teamet til ${name}. Medlemene følgjer HR-systemet.`,
    chosenTeam: (name) => `Teamet ${name}. Eigarane vel medlemene.`,
  },
  nb: {
    unit: (name) => `Alle ansatte i ${name}. Medlemmene følger HR-systemet.`,
    sector: (name) => `Alle ansatte i ${name}. Medlemmene følger HR-systemet.`,
    persona: (name) => `Arbeidsmåten ${name}. Medlemmene følger HR-systemet.`,
    licence: (key) => `Lisensen ${key}. Medlemmene følger HR-systemet, også i permisjon og oppsigelsestid.`,
    addOn: (key) => `Lisensen ${key} i tillegg til grunnlisensen.`,
    rollout: (key) => `Pulje ${key} i innføringen. Medlemmene velges for hånd.`,
    former: (name) => `Alle som kom fra ${name}. Medlemmene følger HR-systemet.`,
    breakGlass: "Nødkontoene. Unntatt fra alle tilgangsregler. Skal aldri slettes.",
    team: (name) => `Teamet til ${name}. Medlemmene følger HR-systemet.`,
    chosenTeam: (name) => `Teamet ${name}. Eierne velger medlemmene.`,
  },
  sv: {
    unit: (name) => `Alla anställda i ${name}. Medlemmarna följer HR-systemet.`,
    sector: (name) => `Alla anställda i ${name}. Medlemmarna följer HR-systemet.`,
    persona: (name) => `Arbetssättet ${name}. Medlemmarna följer HR-systemet.`,
    licence: (key) => `Licensen ${key}. Medlemmarna följer HR-systemet, även vid ledighet och under uppsägningstid.`,
    addOn: (key) => `Licensen ${key} utöver grundlicensen.`,
    rollout: (key) => `Etapp ${key} i införandet. Medlemmarna väljs för hand.`,
    former: (name) => `Alla som kom från ${name}. Medlemmarna följer HR-systemet.`,
    breakGlass: "Nödkontona. Undantagna från alla åtkomstregler. Ska aldrig tas bort.",
    team: (name) => `Teamet för ${name}. Medlemmarna följer HR-systemet.`,
    chosenTeam: (name) => `Teamet ${name}. Ägarna väljer medlemmarna.`,
  },
  en: {
    unit: (name) => `Everyone employed in ${name}. Members follow the HR system.`,
    sector: (name) => `Everyone employed in ${name}. Members follow the HR system.`,
    persona: (name) => `The way of working ${name}. Members follow the HR system.`,
    licence: (key) => `The licence ${key}. Members follow the HR system, on leave and under notice too.`,
    addOn: (key) => `The licence ${key} beside the base licence.`,
    rollout: (key) => `Step ${key} of the roll-out. Members are chosen by hand.`,
    former: (name) => `Everyone who came from ${name}. Members follow the HR system.`,
    breakGlass: "Break-glass accounts. Excluded from every access policy. Never to be deleted.",
    team: (name) => `The team of ${name}. Members follow the HR system.`,
    chosenTeam: (name) => `The team ${name}. Its owners choose the members.`,
  },
};
