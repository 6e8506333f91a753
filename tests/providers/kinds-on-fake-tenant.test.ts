import { FakeTenant } from "./fake-tenant.ts";
import { describeEverySetting, groupId } from "./kinds.suite.ts";
import { subjectOver } from "./subject.ts";

describeEverySetting(async () => {
  const tenant = new FakeTenant();
  tenant.groups.set(groupId, { id: groupId, assignedLicenses: [] });
  return subjectOver({ graph: tenant.graph, teamsAdmin: tenant.teamsAdmin });
});
