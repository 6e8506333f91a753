import { administrativeUnitRows } from "./administrative-units.ts";
import { applicationRows } from "./applications.ts";
import { batchRows } from "./batch.ts";
import { brandingRows } from "./branding.ts";
import { conditionalAccessRows } from "./conditional-access.ts";
import { configurationMonitorRows } from "./configuration-monitors.ts";
import { domainRows } from "./domains.ts";
import { groupCreationRows } from "./group-creation.ts";
import { groupRows } from "./groups.ts";
import { identitySynchronizationRows } from "./identity-synchronization.ts";
import { invitationRows } from "./invitations.ts";
import { licenceRows } from "./licences.ts";
import { locationAndStrengthRows } from "./locations-and-strengths.ts";
import { memberRows } from "./members.ts";
import { permissionRows } from "./permissions.ts";
import { policyRows } from "./policies.ts";
import { queryRows } from "./queries.ts";
import { roleRows } from "./roles.ts";
import type { Row } from "./row.ts";
import { settingRows } from "./settings.ts";
import { userRows } from "./users.ts";

/** Every row, by what it is about. */
export const tables: Record<string, Row[]> = {
  "new groups": groupCreationRows,
  groups: groupRows,
  members: memberRows,
  licences: licenceRows,
  users: userRows,
  invitations: invitationRows,
  queries: queryRows,
  "conditional access": conditionalAccessRows,
  "locations and strengths": locationAndStrengthRows,
  policies: policyRows,
  roles: roleRows,
  "administrative units": administrativeUnitRows,
  applications: applicationRows,
  "group settings and lifecycle": settingRows,
  permissions: permissionRows,
  batch: batchRows,
  domains: domainRows,
  branding: brandingRows,
  "identity synchronization": identitySynchronizationRows,
  "configuration monitors": configurationMonitorRows,
};
