/** A directory user as the tenant stores it: Graph's property names. */
export type RuleUser = Readonly<Record<string, unknown>>;

/** What a rule may ask beside the user itself. */
export interface Surroundings {
  /** What `system.now` stands for; the machine's clock when absent. */
  readonly now?: Date;
  /** Ids of the groups a user is a direct member of, for rules with `memberOf`. */
  readonly memberOf?: (userId: string) => ReadonlySet<string>;
}

export type PropertyType = "string" | "boolean" | "dateTime" | "stringCollection" | "objectCollection";

export interface RuleProperty {
  /** The spelling of Microsoft's page. */
  readonly name: string;
  readonly type: PropertyType;
  /** Takes the value out of a Graph user; the rule language and Graph name some properties differently. */
  readonly read: (user: RuleUser, surroundings: Surroundings) => unknown;
  /** For collections of objects: the name an item goes by inside -any and -all, and its properties. */
  readonly item?: { readonly name: string; readonly properties: readonly string[] };
}

const plain = (type: PropertyType, ...names: string[]): RuleProperty[] =>
  names.map((name) => ({ name, type, read: (user) => user[name] }));

const renamed = (name: string, graphName: string, type: PropertyType = "string"): RuleProperty => ({
  name,
  type,
  read: (user) => user[graphName],
});

const first = (name: string, graphName: string): RuleProperty => ({
  name,
  type: "string",
  read: (user) => {
    const values = user[graphName];
    return Array.isArray(values) ? values[0] : values;
  },
});

const extensionAttributes: RuleProperty[] = Array.from({ length: 15 }, (_, index) => {
  const name = `extensionAttribute${index + 1}`;
  return {
    name,
    type: "string",
    read: (user) => (user.onPremisesExtensionAttributes as Record<string, unknown> | null | undefined)?.[name],
  };
});

/** @see https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership#supported-properties */
const properties: RuleProperty[] = [
  ...plain("boolean", "accountEnabled"),
  renamed("dirSyncEnabled", "onPremisesSyncEnabled", "boolean"),
  ...plain("dateTime", "employeeHireDate"),
  ...plain("string", "city", "country", "companyName", "department", "displayName", "employeeId", "givenName"),
  ...plain("string", "jobTitle", "mail", "onPremisesDistinguishedName", "onPremisesSecurityIdentifier"),
  ...plain("string", "passwordPolicies", "postalCode", "preferredLanguage", "state", "streetAddress", "surname"),
  ...plain("string", "usageLocation", "userPrincipalName", "userType"),
  renamed("facsimileTelephoneNumber", "faxNumber"),
  renamed("mailNickName", "mailNickname"),
  renamed("mobile", "mobilePhone"),
  renamed("objectId", "id"),
  renamed("physicalDeliveryOfficeName", "officeLocation"),
  first("sipProxyAddress", "imAddresses"),
  first("telephoneNumber", "businessPhones"),
  ...extensionAttributes,
  ...plain("stringCollection", "otherMails", "proxyAddresses"),
  {
    name: "assignedPlans",
    type: "objectCollection",
    read: (user) => user.assignedPlans,
    item: { name: "assignedPlan", properties: ["capabilityStatus", "service", "servicePlanId"] },
  },
  {
    name: "memberOf",
    type: "objectCollection",
    read: (user, { memberOf }) => [...(memberOf?.(String(user.id)) ?? [])].map((objectId) => ({ objectId })),
    item: { name: "group", properties: ["objectId"] },
  },
];

const byLowerName = new Map(properties.map((property) => [property.name.toLowerCase(), property]));
const directoryExtension = /^extension_[0-9a-f]{32}_\w+$/i;

/** The property of that name, whatever its case; directory extensions (`extension_{appId}_{name}`) are strings. */
export function ruleProperty(name: string): RuleProperty | undefined {
  const known = byLowerName.get(name.toLowerCase());
  if (known || !directoryExtension.test(name)) return known;
  return { name, type: "string", read: (user) => user[name] };
}
