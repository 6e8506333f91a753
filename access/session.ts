/** Session controls of one policy, or of all that apply together; a member left out is not asked for. */
export type SessionControls = {
  /** Hours until the person signs in again; 0 is every time. */
  readonly signInFrequency?: { readonly hours: number; readonly secondaryOnly: boolean };
  readonly persistentBrowser?: "always" | "never";
  readonly appEnforcedRestrictions?: true;
  /** Defender for Cloud Apps: Graph's cloudAppSecurityType. */
  readonly cloudAppSecurity?: readonly string[];
  readonly disableResilienceDefaults?: true;
  readonly secureSignInSession?: true;
  /** Graph's continuousAccessEvaluationMode. */
  readonly continuousAccessEvaluation?: readonly string[];
  readonly filteringProfiles?: readonly string[];
};

/**
 * What holds when several policies apply: controls add up, the shortest frequency and "never persistent" win.
 * The order of the policies makes no difference.
 */
export function combineSessions(all: readonly SessionControls[]): SessionControls {
  return all.reduce<SessionControls>(add, {});
}

function add(a: SessionControls, b: SessionControls): SessionControls {
  const frequency = shorter(a.signInFrequency, b.signInFrequency);
  const persistent =
    a.persistentBrowser === "never" || b.persistentBrowser === "never"
      ? "never"
      : (a.persistentBrowser ?? b.persistentBrowser);
  const apps = union(a.cloudAppSecurity, b.cloudAppSecurity);
  const evaluation = union(a.continuousAccessEvaluation, b.continuousAccessEvaluation);
  const profiles = union(a.filteringProfiles, b.filteringProfiles);
  return {
    ...(frequency && { signInFrequency: frequency }),
    ...(persistent && { persistentBrowser: persistent }),
    ...((a.appEnforcedRestrictions || b.appEnforcedRestrictions) && { appEnforcedRestrictions: true }),
    ...(apps && { cloudAppSecurity: apps }),
    ...((a.disableResilienceDefaults || b.disableResilienceDefaults) && { disableResilienceDefaults: true }),
    ...((a.secureSignInSession || b.secureSignInSession) && { secureSignInSession: true }),
    ...(evaluation && { continuousAccessEvaluation: evaluation }),
    ...(profiles && { filteringProfiles: profiles }),
  };
}

type Frequency = SessionControls["signInFrequency"];

function shorter(a: Frequency, b: Frequency): Frequency {
  if (!a || !b) return a ?? b;
  if (a.hours !== b.hours) return a.hours < b.hours ? a : b;
  return a.secondaryOnly ? b : a;
}

function union(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  return a && b ? [...new Set([...a, ...b])].sort() : (a ?? b);
}
