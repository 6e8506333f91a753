/**
 * What Microsoft's pages on tenant configuration management leave open and this tenant had to decide: no rule of a
 * policy pack may rest on one.
 */
export const unverified = {
  /** Public clients hold a monitor's name to this; the page of the type does not say it. */
  displayName: /^[A-Za-z0-9 ]{8,32}$/,
  /** The service principal that runs the monitors is taken to have every right to read. */
  runnerMayRead: true,
} as const;
