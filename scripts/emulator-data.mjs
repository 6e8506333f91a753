// Makes emulator/data/*.json from the collected facts: node scripts/emulator-data.mjs FOLDER
// Names, types, ids and values only; what is prose stays behind.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const source = process.argv[2];
if (!source) {
  console.error(
    "usage: node scripts/emulator-data.mjs FOLDER (with graph-csdl-*.json, graph-permission-index.json, tenant-defaults.json)",
  );
  process.exit(2);
}
const read = (name) => JSON.parse(readFileSync(path.join(source, name), "utf8"));
const write = (name, value) =>
  writeFileSync(new URL(`../emulator/data/${name}`, import.meta.url), `${JSON.stringify(value)}\n`);

for (const version of ["v1.0", "beta"]) {
  const { types, enums, operations } = read(`graph-csdl-${version}.json`);
  write(`graph-schema-${version}.json`, {
    types,
    enums,
    operations: operations.map(({ name, k, on, args, ret }) => ({ name, k, on, args, ret })),
  });
}

// The first segment of what the embedded tenant may ever serve; the rest of the table would only cost start time.
const served = new Set(
  `accessreviews admin administrativeunits agreements appcatalogs applications auditlogs contracts devices directory
   directoryobjects directoryroles directoryroletemplates directorysettingtemplates domains grouplifecyclepolicies groups
   groupsettings groupsettingtemplates identity identitygovernance invitations oauth2permissiongrants organization
   policies reports rolemanagement serviceprincipals settings subscribedskus teams teamwork tenantrelationships users`
    .split(/\s+/)
    .filter(Boolean),
);
const mailAndFiles =
  /^\/users\/\{id\}\/(calendar|contact|mailfolders|messages|drive|onenote|planner|profile|outlook|todo|insights|events|chats|onlinemeetings|people|photo|managed|activities|informationprotection|datasecurity|security|settings|adhoc)/;
const names = new Map();
const number = (permission) => {
  const name = permission.replace(/^\*/, "");
  if (!names.has(name)) names.set(name, names.size);
  return names.get(name);
};
const table = {};
const index = read("graph-permission-index.json");
for (const pattern of Object.keys(index).sort()) {
  if (!served.has(pattern.split("/")[1].split("(")[0]) || mailAndFiles.test(pattern)) continue;
  const methods = {};
  for (const [method, schemes] of Object.entries(index[pattern])) {
    // An empty list says: documented, and not for applications.
    methods[method] = (schemes.Application ?? []).map(number);
  }
  table[pattern] = methods;
}
write("graph-permissions.json", { names: [...names.keys()], table });

const defaults = read("tenant-defaults.json");
const { directoryRoleTemplates, authentication, singletons, skus, firstPartyApps } = defaults;
const values = (section) =>
  Object.fromEntries(
    Object.entries(section).flatMap(([key, entry]) =>
      entry && typeof entry === "object" && "value" in entry ? [[key, entry.value]] : [],
    ),
  );
const usedSkus = skus.skus.map(([skuId, part, , plans]) => [skuId, part, plans]);
write("tenant-defaults.json", {
  roles: directoryRoleTemplates.rows.map(([id, name, privileged, , flag]) =>
    flag ? [id, name, privileged, flag] : [id, name, privileged],
  ),
  strengths: {
    common: authentication.strengths.common,
    policies: authentication.strengths.policies.map(({ id, displayName, allowedCombinations }) => ({
      id,
      displayName,
      allowedCombinations,
    })),
  },
  authenticationMethodsPolicy: Object.fromEntries(
    Object.entries(values(authentication.methodsPolicy)).filter(
      ([key]) => !["betaOnly", "microsoftManaged"].includes(key),
    ),
  ),
  authenticationMethodsBeta: authentication.methodsPolicy.betaOnly.value,
  authenticationMethods: authentication.methods.map(({ id, state, settings, note }) => ({
    id,
    state,
    settings,
    ...(note?.startsWith("beta only") ? { beta: true } : {}),
  })),
  authorizationPolicy: {
    ...values(singletons.authorizationPolicy),
    defaultUserRolePermissions: values(singletons.authorizationPolicy.defaultUserRolePermissions),
  },
  authorizationPolicyBeta: { enabledPreviewFeatures: [] },
  permissionGrantPolicies: singletons.permissionGrantPolicies.value,
  crossTenantAccessPolicy: singletons.crossTenantAccessPolicy.root.value,
  crossTenantAccessPolicyDefault: {
    ...singletons.crossTenantAccessPolicy.default.value,
    ...singletons.crossTenantAccessPolicy.defaultMore.value,
  },
  adminConsentRequestPolicy: singletons.adminConsentRequestPolicy.value,
  identitySecurityDefaultsEnforcementPolicy: values(singletons.identitySecurityDefaultsEnforcementPolicy),
  deviceRegistrationPolicy: singletons.deviceRegistrationPolicy.value,
  defaultAppManagementPolicy: singletons.defaultAppManagementPolicy.value,
  authenticationFlowsPolicy: singletons.authenticationFlowsPolicy.value,
  externalIdentitiesPolicy: singletons.externalIdentitiesPolicy.value,
  sharepointSettings: Object.fromEntries(
    Object.entries(values(singletons.sharepointSettings)).filter(([key]) => key !== "notInGraph"),
  ),
  groupSettingTemplates: singletons.groupSettingTemplates.templates
    .filter((template) => template.values.length > 0)
    .map(({ id, displayName, values: rows }) => ({ id, displayName, values: rows })),
  roleManagementPolicies: {
    ruleIds: singletons.roleManagementPolicies.ruleIds,
    common: singletons.roleManagementPolicies.common,
    directoryRole: singletons.roleManagementPolicies.directoryRole,
    group: singletons.roleManagementPolicies.group,
  },
  servicePlans: skus.servicePlans.map(([id, name, , appliesTo, service]) => [
    id,
    name,
    appliesTo ?? null,
    service ?? null,
  ]),
  skus: usedSkus,
  firstPartyApps: firstPartyApps.apps.map(([appId, displayName]) => [appId, displayName]),
});
