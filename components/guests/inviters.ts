import type { Language } from "../config/language.ts";

/** The group of those who may invite, as Entra shows it. */
export const inviters: Record<Language, { displayName: string; description: string }> = {
  nn: {
    displayName: "STA-Gjestevertar",
    description: "Dei som kan invitere gjester. Medlemene blir valde for hand.",
  },
  nb: {
    displayName: "STA-Gjesteverter",
    description: "De som kan invitere gjester. Medlemmene velges for hånd.",
  },
  sv: {
    displayName: "STA-Gästvärdar",
    description: "De som får bjuda in gäster. Medlemmarna väljs för hand.",
  },
  en: {
    displayName: "STA-Guest-hosts",
    description: "Those who may invite guests. Members are chosen by hand.",
  },
};
