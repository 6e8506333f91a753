import { definitions } from "../../components/providers/definitions.ts";

/** Kinds of things a change can touch, as an administrator would sort them. */
export const families = [
  "access",
  "location",
  "strength",
  "securityDefaults",
  "group",
  "licence",
  "team",
  "teamsPolicy",
  "telephony",
  "guests",
  "role",
  "setting",
  "azure",
] as const;
export type Family = (typeof families)[number];

const azuread: Readonly<Record<string, Family>> = {
  "conditionalAccessPolicy:ConditionalAccessPolicy": "access",
  "namedLocation:NamedLocation": "location",
  "authenticationStrengthPolicy:AuthenticationStrengthPolicy": "strength",
  "group:Group": "group",
  "groupMember:GroupMember": "group",
};

const own: Readonly<Record<string, Family>> = {
  IdentitySecurityDefaults: "securityDefaults",
  GroupLicenses: "licence",
};

// Words of Microsoft's type names; the first that fits decides.
const byWord: readonly (readonly [RegExp, Family])[] = [
  [/Guest|B2B|CrossTenant|External|Federation/, "guests"],
  [/Voice|Call|Phone|Number|Emergency|Network|Dial|Attendant|Schedule|ResourceAccount|Pstn|Telephon/, "telephony"],
  [/^Team($|Channel)|^(Private|Shared)Channel|^Channel/, "team"],
];

/** Which family a resource belongs to; undefined for components and other things that are in no tenant. */
export function familyOf(type: string): Family | undefined {
  if (type.startsWith("azuread:")) {
    const name = type.slice(type.indexOf("/") + 1);
    return azuread[name] ?? (/[Rr]ole|administrativeUnit|privilegedAccess/.test(name) ? "role" : "setting");
  }
  if (type.startsWith("azure-native:")) return "azure";
  const prefix = "pulumi-nodejs:dynamic/tenant:";
  if (!type.startsWith(prefix)) return undefined;
  const name = type.slice(prefix.length);
  const found = own[name] ?? byWord.find(([words]) => words.test(name))?.[1];
  if (found) return found;
  return definitions.some((one) => one.type === name && one.api === "teamsAdmin") ? "teamsPolicy" : "setting";
}
