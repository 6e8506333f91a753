import type { JsonObject } from "../../components/graph/index.ts";
import { isJsonObject } from "../../components/graph/index.ts";
import privilegedRoles from "../../policies/data/privileged-roles.json" with { type: "json" };
import type { Counted } from "../../policies/rules.ts";
import type { Account } from "./people.ts";
import type { Reading } from "./reading.ts";

type Counts = Partial<Record<Counted, number>>;

/** Microsoft's template id, the same in every tenant. */
const globalAdministrator = "62e90394-69f5-4237-9190-012177145e10";
const roles = new Set(Object.keys(privilegedRoles));
const directory = "/v1.0/roleManagement/directory";

/** Who holds the roles that can take over the tenant, active or eligible, through groups too. */
export async function countAdministrators(
  reading: Reading,
  accounts: ReadonlyMap<string, Account>,
  breakGlass: ReadonlySet<string>,
): Promise<Counts> {
  const active = await reading.part("administrators", ["RoleManagement.Read.Directory"], () =>
    reading.list(`${directory}/roleAssignments`, "the role assignments"),
  );
  const eligible = await reading.part("roleSchedules", ["RoleEligibilitySchedule.Read.Directory"], () =>
    reading.list(`${directory}/roleEligibilityScheduleInstances`, "the eligibilities"),
  );
  if (!active) return {};
  const privileged = [...active, ...(eligible ?? [])].filter(({ roleDefinitionId }) =>
    roles.has(String(roleDefinitionId)),
  );
  const holders = await people(reading, privileged, accounts);
  const globals = await people(reading, privileged.filter(isGlobal), accounts);
  if (!holders || !globals) return {};
  const count = (test: (account: Account) => boolean) =>
    [...holders].filter((id) => {
      const account = accounts.get(id);
      return account !== undefined && test(account);
    }).length;
  return {
    globalAdministrators: globals.size,
    syncedAdministrators: count(({ isSynced }) => isSynced),
    privilegedGuests: count(({ isGuest }) => isGuest),
    ...(await standing(reading, accounts, breakGlass)),
  };
}

const isGlobal = ({ roleDefinitionId }: JsonObject) => roleDefinitionId === globalAdministrator;

/** Accounts behind assignments: the person, or the members of the group. An application is no account. */
async function people(
  reading: Reading,
  assignments: readonly JsonObject[],
  accounts: ReadonlyMap<string, Account>,
): Promise<ReadonlySet<string> | undefined> {
  const ids = new Set(assignments.map(({ principalId }) => String(principalId)));
  const direct = [...ids].filter((id) => accounts.has(id));
  const members = await Promise.all([...ids].filter((id) => !accounts.has(id)).map((id) => membersOf(reading, id)));
  if (members.includes(undefined)) return undefined;
  return new Set([...direct, ...members.flatMap((list) => list ?? [])]);
}

/** What is no group has no members. */
async function membersOf(reading: Reading, id: string): Promise<readonly string[] | undefined> {
  return reading.part("administrators", ["GroupMember.Read.All"], async () => {
    const found = await reading
      .list(`/v1.0/groups/${id}/transitiveMembers?$select=id&$top=999`, "the members of a role's group")
      .catch((error: unknown) => {
        if (isNotThere(error)) return [];
        throw error;
      });
    return found.map((member) => String(member.id));
  });
}

const isNotThere = (error: unknown) => error instanceof Error && / 404 /.test(error.message);

/** Accounts that hold a privileged role all the time, themselves or as members of a group, break-glass aside. */
async function standing(
  reading: Reading,
  accounts: ReadonlyMap<string, Account>,
  breakGlass: ReadonlySet<string>,
): Promise<Counts> {
  const instances = await reading.part("roleSchedules", ["RoleAssignmentSchedule.Read.Directory"], () =>
    reading.list(`${directory}/roleAssignmentScheduleInstances`, "the active roles"),
  );
  if (!instances) return {};
  const permanent = instances.filter(
    ({ roleDefinitionId, assignmentType, endDateTime }) =>
      roles.has(String(roleDefinitionId)) &&
      assignmentType !== "Activated" &&
      (endDateTime === null || endDateTime === undefined),
  );
  const holders = await people(reading, permanent, accounts);
  return holders ? { standingPrivileges: [...holders].filter((id) => !breakGlass.has(id)).length } : {};
}

/** Whether becoming Global Administrator needs somebody's yes, and whether somebody is told. */
export async function countActivations(reading: Reading): Promise<Counts> {
  const filter = `scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${globalAdministrator}'`;
  const path = `/v1.0/policies/roleManagementPolicyAssignments?$filter=${encodeURIComponent(filter)}&$expand=policy($expand=rules)`;
  const found = await reading.part("rolePolicies", ["RoleManagementPolicy.Read.Directory"], () =>
    reading.list(path, "the rules of the role Global Administrator"),
  );
  if (!found) return {};
  const rulesOf = found.flatMap(({ policy }) =>
    isJsonObject(policy) && Array.isArray(policy.rules) ? policy.rules : [],
  );
  const rules = rulesOf.filter(isJsonObject);
  const approved = rules.some(
    ({ id, setting }) =>
      id === "Approval_EndUser_Assignment" && isJsonObject(setting) && setting.isApprovalRequired === true,
  );
  const told = rules.some(
    ({ id, isDefaultRecipientsEnabled, notificationRecipients }) =>
      id === "Notification_Admin_EndUser_Assignment" &&
      (isDefaultRecipientsEnabled === true ||
        (Array.isArray(notificationRecipients) && notificationRecipients.length > 0)),
  );
  return { activationsWithoutApproval: approved ? 0 : 1, activationsUnannounced: told ? 0 : 1 };
}
