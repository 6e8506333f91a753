/**
 * Microsoft's series of personas in conditional access, with the municipal ones after them. It says which policies a
 * persona meets.
 *
 * @see https://learn.microsoft.com/azure/architecture/guide/security/conditional-access-architecture
 */
export const seriesNames = [
  "internals",
  "externals",
  "guests",
  "suppliers",
  "serviceAccounts",
  "frontline",
  "elected",
  "rooms",
  "pupils",
] as const;
export type Series = (typeof seriesNames)[number];

/** Series whose people stand in the organisation file, in units or political bodies; the others come from elsewhere. */
export const countedSeries: ReadonlySet<Series> = new Set(["internals", "frontline", "elected"]);
