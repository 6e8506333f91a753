import type { PolicyKind } from "./policy-kinds.ts";
import type { standardVariants } from "./policy-variants.ts";

/** Which policy of each kind a persona has, by name; a kind left out leaves the persona with the tenant's Global policy. */
export type PersonaPolicies = {
  /**
   * Whose policy counts for someone in two groups: the lowest wins. Teams keeps ranks as places, 1, 2, 3 …
   *
   * @see https://learn.microsoft.com/microsoftteams/assign-policies-users-and-groups
   */
  rank: number;
} & { readonly [K in PolicyKind]?: string };

type StandardRow = { rank: number } & {
  readonly [K in PolicyKind]?: keyof (typeof standardVariants)[K];
};

/**
 * Who has what in Teams, one line a persona. What is the same for everyone stands in the tenant's Global policies
 * (`global-policies.ts`) and not here.
 */
// biome-ignore format: a table is read across
export const standardPolicies = {
  omsorg:    { rank: 1,  meeting: "omsorg",    messaging: "omsorg",    calling: "omsorg", mobility: "teams", appSetup: "turnus", events: "ingen",      channels: "felles" },
  kontor:    { rank: 2,  meeting: "kontor",    messaging: "kontor",    calling: "kontor", mobility: "val",   appSetup: "kontor", events: "informerer", channels: "prosjekt", ai: "eigeVal" },
  fagkontor: { rank: 3,  meeting: "kontor",    messaging: "kontor",    calling: "kontor", mobility: "val",   appSetup: "kontor", events: "informerer", channels: "prosjekt", ai: "eigeVal" },
  skule:     { rank: 4,  meeting: "skule",     messaging: "kontor",    calling: "kontor", mobility: "teams", appSetup: "kontor", events: "ingen",      channels: "felles" },
  barnehage: { rank: 5,  meeting: "omsorg",    messaging: "omsorg",    calling: "omsorg", mobility: "teams", appSetup: "turnus", events: "ingen",      channels: "felles" },
  drift:     { rank: 6,  meeting: "kontor",    messaging: "kontor",    calling: "kontor", mobility: "val",   appSetup: "turnus", events: "ingen",      channels: "felles" },
  folkevald: { rank: 7,  meeting: "folkevald", messaging: "folkevald", calling: "kontor", mobility: "teams", appSetup: "kontor", events: "ingen",      channels: "felles" },
  vikar:     { rank: 8,  meeting: "omsorg",    messaging: "omsorg",    calling: "omsorg", mobility: "teams", appSetup: "turnus", events: "ingen",      channels: "felles" },
  ekstern:   { rank: 9,  meeting: "kontor",    messaging: "kontor",                                          appSetup: "kontor", events: "ingen",      channels: "felles" },
  rom:       { rank: 10, meeting: "rom",       messaging: "rom",       calling: "rom",                       appSetup: "rom",    events: "ingen",      channels: "felles", feedback: "ingen", ai: "ingen", ipPhone: "rom" },
  elev:      { rank: 11, meeting: "elev",      messaging: "elev",      calling: "elev",                      appSetup: "rom",    events: "ingen",      channels: "felles", feedback: "ingen", ai: "ingen" },
} as const satisfies Readonly<Record<string, StandardRow>>;
