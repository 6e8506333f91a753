import type { PermissionManifest } from "./manifest.ts";

/** Microsoft Graph's own application id, the same in every tenant. */
const microsoftGraph = "00000003-0000-0000-c000-000000000000";

/**
 * The list in the form of an app registration's manifest. Microsoft keeps an id for each permission, which this package
 * does not carry: `value` holds the name, and the ids are read from the tenant's own Microsoft Graph.
 */
export function requiredResourceAccess(manifest: PermissionManifest) {
  const names = new Set([
    ...manifest.permissions.map(({ name }) => name),
    ...manifest.jobs.flatMap(({ permissions }) => permissions),
  ]);
  return [
    {
      resourceAppId: microsoftGraph,
      resourceAccess: [...names].sort().map((value) => ({ type: "Role", value })),
    },
  ];
}

export const idsAreMissing =
  `The ids Microsoft has for these permissions are not part of this package: put \`id\` in place of \`value\` from ` +
  `\`az ad sp show --id ${microsoftGraph} --query "appRoles[].{value:value,id:id}"\`.`;
