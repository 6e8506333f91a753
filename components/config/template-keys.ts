/** Templates whose members people choose; the key a stack's configuration uses. */
export const assignedTemplateKeys = [
  "prosjekt",
  "byggjeprosjekt",
  "politisk-utval",
  "kriseleiing",
  "saksbehandling",
  "leiarteam",
  "samanslaaing",
] as const;
export type AssignedTemplateKey = (typeof assignedTemplateKeys)[number];

/** Templates whose members come from a unit's rule or from the school system. */
export type TemplateKey = AssignedTemplateKey | "eining" | "personalrom" | "klasse";
