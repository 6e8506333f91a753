import { type Language, nameIn } from "../config/language.ts";
import type { TeamTemplate } from "./template.ts";

/** What a template means in Graph's words. Private and shared channels are not among them: they have members of their own. */
export function templateSettings(template: TeamTemplate, language: Language) {
  return {
    memberSettings: {
      allowCreateUpdateChannels: template.membersMakeChannels,
      allowDeleteChannels: false,
      allowCreatePrivateChannels: false,
      allowAddRemoveApps: false,
      allowCreateUpdateRemoveTabs: true,
      allowCreateUpdateRemoveConnectors: false,
    },
    guestSettings: { allowCreateUpdateChannels: false, allowDeleteChannels: false },
    funSettings: funSettings[template.fun],
    channels: standardChannels(template, language),
  };
}

const funSettings = {
  ordinary: { allowGiphy: true, giphyContentRating: "strict", allowStickersAndMemes: true, allowCustomMemes: false },
  strict: { allowGiphy: false, giphyContentRating: "strict", allowStickersAndMemes: false, allowCustomMemes: false },
} as const;

function standardChannels(template: TeamTemplate, language: Language): Record<string, { displayName: string }> {
  return Object.fromEntries(
    Object.entries(template.channels)
      .filter(([, { type }]) => type === "standard")
      .map(([key, { name }]) => [key, { displayName: nameIn(language, name) }]),
  );
}
