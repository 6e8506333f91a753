/**
 * What Microsoft's pages leave open and this tenant had to decide. Nothing here was seen on a live tenant: a client
 * must work with the other answer too, and no rule of a policy pack may rest on one.
 */
export const unverified = {
  /** The page of the operation shows it inside `value`; OData would send it bare. */
  operationInsideValue: true,
  /** Paging is documented by $top and $skip alone: no nextLink is sent. */
  numbersHaveNextLink: false,
  /** A user with a primary number must give it up before the next is assigned. */
  secondPrimaryIsRefused: true,
  /** Missing licence, wrong country, taken number: refused at once, and again when the order is carried out. */
  refusedAtOnce: true,
  /** Page size of userConfigurations and resourceAccounts; $top above it is refused. */
  pageSize: 999,
  /** Seconds an order takes, by weather: at least, and up to this much more. */
  orderSeconds: { calm: [0, 0], real: [2, 8], storm: [5, 55] },
  /** Teams Phone Mobile asks for a licence beside Teams Phone; its service plan is in no public list, so nobody lacks it. */
  mobileLicenceChecked: false,
} as const;
