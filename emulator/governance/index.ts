import type { GraphModule } from "../graph/module.ts";
import { accessPackagesModule } from "./access-packages.ts";
import { accessReviewsModule } from "./access-reviews.ts";
import { userAuthenticationMethodsModule } from "./authentication-methods.ts";
import { b2bManagementModule } from "./b2b-management.ts";
import { complianceAssignmentsModule } from "./devices/compliance-assignments.ts";
import { compliancePoliciesModule } from "./devices/compliance-policies.ts";
import { devicesModule } from "./devices/devices.ts";
import { featureRolloutModule } from "./feature-rollout.ts";
import { onPremisesSynchronizationModule } from "./on-premises-synchronization.ts";
import { permissionGrantsModule } from "./permission-grants.ts";
import { roleManagementPoliciesModule } from "./pim/policy-routes.ts";
import { privilegedAccessModule } from "./pim/schedule-routes.ts";
import { roleMembersModule } from "./role-members.ts";
import { termsOfUseModule } from "./terms-of-use.ts";

/** Identity governance and what stands beside it: who may hold what, for how long, and who looks at it again. */
export const governanceModules: readonly GraphModule[] = [
  roleManagementPoliciesModule,
  privilegedAccessModule,
  accessPackagesModule,
  accessReviewsModule,
  termsOfUseModule,
  onPremisesSynchronizationModule,
  b2bManagementModule,
  featureRolloutModule,
  permissionGrantsModule,
  compliancePoliciesModule,
  complianceAssignmentsModule,
  devicesModule,
  roleMembersModule,
  userAuthenticationMethodsModule,
];
