/** Said when one of the names below is no longer what the first version wrote. */
export const whyFixed =
  "The names of resource types, components and handlers stand in the state of every municipality and are fixed for ever: " +
  "with another resource or component type the next `up` deletes what the old one made, groups and policies in use " +
  "among it, and makes it anew; another __provider line shows as a change on every resource, and a kind that is gone cannot even be destroyed. " +
  "Keep the old name, or give the resource an alias to it and keep the old kind's handler.";

/** Kinds of setting of the first version, by their resource type. */
export const resourceTypes: Readonly<Record<string, string>> = {
  "pulumi-nodejs:dynamic/tenant:AuthorizationPolicy": "authorizationPolicy",
  "pulumi-nodejs:dynamic/tenant:GroupLicenses": "groupLicenses",
  "pulumi-nodejs:dynamic/tenant:IdentitySecurityDefaults": "identitySecurityDefaults",
  "pulumi-nodejs:dynamic/tenant:Team": "team",
  "pulumi-nodejs:dynamic/tenant:TeamsGroupPolicyAssignment": "teamsGroupPolicyAssignment",
  "pulumi-nodejs:dynamic/tenant:TeamsMeetingPolicy": "teamsMeetingPolicy",
  "pulumi-nodejs:dynamic/tenant:TeamsMessagingPolicy": "teamsMessagingPolicy",
};

export const kinds = Object.values(resourceTypes);

/** What the first version wrote as `__provider`; a copy on purpose. */
export function providerLineOf(kind: string): string {
  return `exports.handler = () => require("node:module").createRequire(process.cwd() + "/index.js")("pulumi-m365-tenant/dynamic").provider("${kind}");`;
}

/** Components of the first version. */
export const componentTypes = [
  "tenant:index:ConditionalAccess",
  "tenant:index:Licensing",
  "tenant:index:Organisation",
  "tenant:index:TeamsPolicies",
  "tenant:index:Tenant",
  "tenant:index:UnitTeam",
  "tenant:index:Workspaces",
];
