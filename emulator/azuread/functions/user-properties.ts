/** Pulumi's name of each text property of a user, and Graph's. */
export const textProperties: Readonly<Record<string, string>> = {
  ageGroup: "ageGroup",
  city: "city",
  companyName: "companyName",
  consentProvidedForMinor: "consentProvidedForMinor",
  country: "country",
  creationType: "creationType",
  department: "department",
  displayName: "displayName",
  employeeHireDate: "employeeHireDate",
  employeeId: "employeeId",
  employeeType: "employeeType",
  externalUserState: "externalUserState",
  faxNumber: "faxNumber",
  givenName: "givenName",
  jobTitle: "jobTitle",
  mail: "mail",
  mailNickname: "mailNickname",
  mobilePhone: "mobilePhone",
  officeLocation: "officeLocation",
  onpremisesDistinguishedName: "onPremisesDistinguishedName",
  onpremisesDomainName: "onPremisesDomainName",
  onpremisesImmutableId: "onPremisesImmutableId",
  onpremisesSamAccountName: "onPremisesSamAccountName",
  onpremisesSecurityIdentifier: "onPremisesSecurityIdentifier",
  onpremisesUserPrincipalName: "onPremisesUserPrincipalName",
  postalCode: "postalCode",
  preferredLanguage: "preferredLanguage",
  state: "state",
  streetAddress: "streetAddress",
  surname: "surname",
  usageLocation: "usageLocation",
  userPrincipalName: "userPrincipalName",
  userType: "userType",
};

export const flagProperties: Readonly<Record<string, string>> = {
  accountEnabled: "accountEnabled",
  onpremisesSyncEnabled: "onPremisesSyncEnabled",
  showInAddressList: "showInAddressList",
};

export const listProperties: readonly string[] = ["businessPhones", "imAddresses", "otherMails", "proxyAddresses"];

/** What is asked of Graph, in the plugin's order (alphabetical). */
export const selected: readonly string[] = [
  ...Object.values(textProperties),
  ...Object.values(flagProperties),
  ...listProperties,
  "employeeOrgData",
  "id",
].sort((left, right) => (left < right ? -1 : 1));
