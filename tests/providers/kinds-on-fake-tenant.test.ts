import { FakeTenant } from "./fake-tenant.ts";
import { describeEverySetting, groupId } from "./kinds.suite.ts";
import { subjectOver } from "./subject.ts";

/** What the fake has routes for: the kinds that differ in how they work. */
const known = new Set([
  "authorizationPolicy",
  "groupLicenses",
  "identitySecurityDefaults",
  "team",
  "teamsGroupPolicyAssignment",
  "teamsMeetingPolicy",
  "teamsMessagingPolicy",
]);

describeEverySetting(
  async () => {
    const tenant = new FakeTenant();
    tenant.groups.set(groupId, { id: groupId, assignedLicenses: [] });
    return subjectOver({ graph: tenant.graph, teamsAdmin: tenant.teamsAdmin });
  },
  (kind) => known.has(kind),
);
