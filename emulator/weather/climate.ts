/**
 * What the weather does, as data: every number with where it comes from. `documented` is Microsoft's own page,
 * `observed` was seen by authors of public clients, `chosen` is ours, because nobody publishes a number.
 */
export type WeatherKind = "calm" | "real" | "storm";
type Foul = Exclude<WeatherKind, "calm">;
/** Seconds: at least, at most. */
type Span = readonly [number, number];
type Mark = "documented" | "observed" | "chosen";

/** How long a change stays unseen, by who keeps it. */
export type LagKind =
  | "directory"
  | "conditionalAccess"
  | "policy"
  | "singleton"
  | "groupForTeams"
  | "team"
  | "channel"
  | "teamsPolicy"
  | "teamsGrant"
  | "operation";

export const lags: Record<LagKind, Record<Foul, Span> & { mark: Mark; why: string }> = {
  directory: {
    real: [0, 3],
    storm: [0, 20],
    mark: "chosen",
    why: "That a new object may be missed is documented (best practices); azuread asks for 20 s until five reads agree.",
  },
  conditionalAccess: {
    real: [0, 5],
    storm: [0, 30],
    mark: "chosen",
    why: "azuread lets 15 s pass before it looks for a named location, then 20 s of equal reads; changes show late too.",
  },
  policy: { real: [0, 2], storm: [0, 15], mark: "chosen", why: "Strengths and other policies: azuread waits 20 s." },
  singleton: { real: [0, 0], storm: [0, 15], mark: "chosen", why: "Nothing is published; a storm assumes the worst." },
  groupForTeams: {
    real: [0, 20],
    storm: [10, 120],
    mark: "documented",
    why: "PUT /groups/{id}/team: 404 for a group younger than 15 minutes; the page advises three attempts 10 s apart.",
  },
  team: { real: [0, 4], storm: [0, 20], mark: "chosen", why: "A team is replicated after the answer." },
  channel: { real: [0, 4], storm: [0, 20], mark: "chosen", why: "A channel is replicated after the answer." },
  teamsPolicy: {
    real: [0, 12],
    storm: [4, 40],
    mark: "observed",
    why: "Clients of the Teams admin API poll ten times, 4 s apart, until a policy shows.",
  },
  teamsGrant: {
    real: [30, 45],
    storm: [45, 90],
    mark: "observed",
    why: "A policy given to a person shows 30 to 45 s late; clients poll twenty times, 4 s apart.",
  },
  operation: { real: [1, 10], storm: [5, 60], mark: "chosen", why: "Teams makes and archives in the background." },
};

/** Failures that no counter explains: the share of requests each befalls. */
export type Mishap = "unavailable" | "lostAfterEffect" | "cut" | "cutAfterEffect";

export const mishaps: Record<Mishap, Record<Foul, number> & { mark: Mark; why: string }> = {
  unavailable: { real: 0.003, storm: 0.03, mark: "chosen", why: "503 with Retry-After; nothing happened." },
  lostAfterEffect: { real: 0.0003, storm: 0.01, mark: "chosen", why: "504 to a write that took effect." },
  cut: { real: 0.0001, storm: 0.01, mark: "chosen", why: "The connection ends before anything happened." },
  cutAfterEffect: { real: 0.00005, storm: 0.005, mark: "chosen", why: "The connection ends after the write." },
};

/** Seconds said with a 503. */
export const unavailableSeconds = 1;

/** Share of operations in the background that fail for no reason of the caller's. Mark: chosen. */
export const operationFails: Record<WeatherKind, number> = { calm: 0, real: 0.005, storm: 0.05 };

/** Share of sign-ins that answer 503 AADSTS90033 and succeed when tried again. Mark: chosen. */
export const signInFails: Record<WeatherKind, number> = { calm: 0, real: 0, storm: 0.02 };

/** Lifetime of a token, documented: 60 to 90 minutes, drawn; in a storm the 10 minutes a policy may shorten it to. */
export const tokenSeconds: Record<WeatherKind, Span> = { calm: [3599, 3599], real: [3600, 5400], storm: [600, 600] };

/** Share of pages that are shorter than asked, and that are empty though more follows: documented to occur, share chosen. */
export const pages: Record<WeatherKind, { short: number; empty: number }> = {
  calm: { short: 0, empty: 0 },
  real: { short: 0.02, empty: 0.005 },
  storm: { short: 0.5, empty: 0.1 },
};

/** How much of each documented limit is left for this application. In a storm others use the tenant too. Mark: chosen. */
export const shareOfLimits: Record<Foul, number> = { real: 1, storm: 0.5 };

// Documented, and left out: a throttled call counting against its own limit, limits over all tenants of an
// application, Teams' lower rate over a longer time, and two reads in a row that disagree.
