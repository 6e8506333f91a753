import { describe, expect, it } from "vitest";
import { languages, teamTemplates } from "../../components/index.ts";
import { templateSettings } from "../../components/teams/template-settings.ts";

const all = Object.entries(teamTemplates);
const channelNames = all.flatMap(([key, { channels }]) =>
  Object.entries(channels).flatMap(([channel, { name }]) =>
    languages.map((language) => [`${key}.${channel}.${language}`, name[language]] as const),
  ),
);

describe("team templates", () => {
  it("are ten", () => {
    expect(all).toHaveLength(10);
  });

  // https://learn.microsoft.com/microsoftteams/limits-specifications-teams#channel-names
  it.each(channelNames)("name %s as Teams allows", (_, name) => {
    expect(name).toMatch(/^[^~#%&*{}+/\\:<>?|'",]{1,50}$/);
    expect(name).not.toMatch(/^[_.]|\.$|\.\.|^\s|\s$/);
    expect(["general", "forms", "con", "aux", "nul", "prn"]).not.toContain(name.toLowerCase());
  });

  it.each(all)("give the channels of %s different names in each language", (_, { channels }) => {
    for (const language of languages) {
      const names = Object.values(channels).map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("let members make channels in projects only", () => {
    const open = all.filter(
      ([, template]) => templateSettings(template, "nn").memberSettings.allowCreateUpdateChannels,
    );
    expect(open.map(([key]) => key)).toEqual(["prosjekt", "byggjeprosjekt"]);
  });

  it("allow no Giphy in crisis, politics, cases and classes", () => {
    const quiet = all.filter(([, template]) => !templateSettings(template, "nn").funSettings.allowGiphy);
    expect(quiet.map(([key]) => key).toSorted()).toEqual(["klasse", "kriseleiing", "politisk-utval", "saksbehandling"]);
  });

  it("give guests no channels to make or delete, and members none to delete", () => {
    for (const [, template] of all) {
      const { guestSettings, memberSettings } = templateSettings(template, "sv");
      expect(guestSettings).toEqual({ allowCreateUpdateChannels: false, allowDeleteChannels: false });
      expect(memberSettings).toMatchObject({ allowDeleteChannels: false, allowAddRemoveApps: false });
    }
  });
});
