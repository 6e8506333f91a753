/** Which tenant this is, and the application that deploys to it. Deterministic for a seed. */
export type TenantIdentity = {
  tenantId: string;
  displayName: string;
  /** `voss.onmicrosoft.com`: the domain every tenant is born with. */
  initialDomain: string;
  /** Verified custom domains; the first one is the default domain. Empty: the initial domain is the default. */
  customDomains: string[];
  /** Two letters, as in organization.countryLetterCode. */
  countryLetterCode: string;
  preferredLanguage: string;
  /** appId of the deploying application. */
  clientId: string;
  /** Object id of its service principal: the `oid` of its tokens. */
  clientObjectId: string;
  /** Object id of the application object. */
  applicationObjectId: string;
  /** Object id of the human Global Administrator: who `asAdmin` is. Must be among the users. */
  administratorId: string;
  createdDateTime: string;
};
