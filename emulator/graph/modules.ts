import { configurationMonitoringModule } from "../configuration-monitoring/index.ts";
import { governanceModules } from "../governance/index.ts";
import { reportsModule } from "../reports/index.ts";
import { teamsModule } from "../teams/index.ts";
import { telephonyModule } from "../telephony/index.ts";
import { authenticationStrengthsModule } from "./conditional-access/authentication-strengths.ts";
import { namedLocationsModule } from "./conditional-access/named-locations.ts";
import { conditionalAccessPoliciesModule } from "./conditional-access/policies.ts";
import { administrativeUnitsModule } from "./directory/administrative-units.ts";
import { applicationsModule } from "./directory/applications.ts";
import { brandingModule } from "./directory/branding.ts";
import { deletedItemsModule } from "./directory/deleted-items.ts";
import { directoryObjectsModule } from "./directory/directory-objects.ts";
import { groupLifecycleModule } from "./directory/group-lifecycle.ts";
import { groupSettingsModule } from "./directory/group-settings.ts";
import { groupsModule } from "./directory/groups.ts";
import { invitationsModule } from "./directory/invitations.ts";
import { organizationModule } from "./directory/organization.ts";
import { usersModule } from "./directory/users.ts";
import { domainsModule } from "./domains/index.ts";
import { subscribedSkusModule } from "./licensing/subscribed-skus.ts";
import type { GraphModule } from "./module.ts";
import { authenticationMethodsModule } from "./policies/authentication-methods.ts";
import { crossTenantPartnersModule } from "./policies/cross-tenant-partners.ts";
import { identitySynchronizationModule } from "./policies/identity-synchronization.ts";
import { plainSetsModule } from "./policies/plain-sets.ts";
import { policySingletonsModule } from "./policies/policy-singletons.ts";
import { directoryRolesModule } from "./roles/directory-roles.ts";
import { roleManagementModule } from "./roles/role-management.ts";

/** Every part of Graph that is modelled, in the order in which they deliver what a new tenant holds. */
export const graphModules: readonly GraphModule[] = [
  subscribedSkusModule,
  domainsModule,
  organizationModule,
  brandingModule,
  applicationsModule,
  policySingletonsModule,
  authenticationStrengthsModule,
  usersModule,
  invitationsModule,
  groupsModule,
  conditionalAccessPoliciesModule,
  namedLocationsModule,
  directoryObjectsModule,
  deletedItemsModule,
  directoryRolesModule,
  roleManagementModule,
  administrativeUnitsModule,
  groupSettingsModule,
  groupLifecycleModule,
  authenticationMethodsModule,
  crossTenantPartnersModule,
  identitySynchronizationModule,
  plainSetsModule,
  teamsModule,
  telephonyModule,
  reportsModule,
  configurationMonitoringModule,
  ...governanceModules,
];
