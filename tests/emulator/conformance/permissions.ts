import { known } from "../graph/small-tenant.ts";
import { get, graph, odataId, patch, post, type Request, type Row, remove } from "./row.ts";

const page = graph("permissions-reference");
const group = { displayName: "G", mailEnabled: false, mailNickname: "g", securityEnabled: true };
const policies = "/identity/conditionalAccess/policies";
const denied = (title: string, request: Request, names: string): Row => ({
  title,
  page,
  request,
  status: 403,
  code: "Authorization_RequestDenied",
  names,
});
const roles = (...names: string[]) => ({ roles: names });

export const permissionRows: Row[] = [
  denied("who may read groups may not create them", post("/groups", group, roles("Group.Read.All")), "Group.Create"),
  { title: "Group.Create creates groups", page, request: post("/groups", group, roles("Group.Create")), status: 201 },
  denied(
    "Group.Create does not change groups",
    patch(`/groups/${known.group}`, { description: "x" }, roles("Group.Create")),
    "Group.ReadWrite.All",
  ),
  denied("without permissions nothing is read", get("/users", roles()), "User.Read.All"),
  denied("reading users is not reading groups", get("/groups", roles("User.Read.All")), "Group.Read.All"),
  denied(
    "reading policies is not writing them",
    patch("/policies/authorizationPolicy", {}, roles("Policy.Read.All")),
    "Policy.ReadWrite.Authorization",
  ),
  denied(
    "writing conditional access needs reading policies as well",
    post(policies, {}, roles("Policy.ReadWrite.ConditionalAccess")),
    "Policy.Read.All",
  ),
  denied(
    "reading policies does not write conditional access",
    post(policies, {}, roles("Policy.Read.All")),
    "Policy.ReadWrite.ConditionalAccess",
  ),
  denied(
    "a member is added by who may write members",
    post(`/groups/${known.group}/members/$ref`, odataId(known.user(6)), roles("Group.Read.All")),
    "GroupMember.ReadWrite.All",
  ),
  denied(
    "a role-assignable group is touched by who manages roles",
    post(`/groups/${known.roleAssignable}/members/$ref`, odataId(known.user(6)), roles("GroupMember.ReadWrite.All")),
    "RoleManagement.ReadWrite.Directory",
  ),
  denied(
    "a role-assignable group is made by who manages roles",
    post("/groups", { ...group, isAssignableToRole: true }, roles("Group.ReadWrite.All")),
    "RoleManagement.ReadWrite.Directory",
  ),
  denied(
    "a role-assignable group is deleted by who manages roles",
    remove(`/groups/${known.roleAssignable}`, roles("Group.ReadWrite.All")),
    "RoleManagement.ReadWrite.Directory",
  ),
  denied(
    "licences are assigned by who may",
    post(`/groups/${known.group}/assignLicense`, { addLicenses: [], removeLicenses: [] }, roles("Group.Read.All")),
    "LicenseAssignment.ReadWrite.All",
  ),
  denied(
    "roles are assigned by who manages roles",
    post("/roleManagement/directory/roleAssignments", {}, roles("Directory.ReadWrite.All")),
    "RoleManagement.ReadWrite.Directory",
  ),
  denied(
    "security defaults have a permission of their own",
    patch(
      "/policies/identitySecurityDefaultsEnforcementPolicy",
      { isEnabled: false },
      roles("Policy.ReadWrite.ConditionalAccess"),
    ),
    "Policy.ReadWrite.SecurityDefaults",
  ),
  denied(
    "SharePoint settings have a permission of their own",
    get("/admin/sharepoint/settings", roles("Directory.Read.All")),
    "SharePointTenantSettings.Read.All",
  ),
];
