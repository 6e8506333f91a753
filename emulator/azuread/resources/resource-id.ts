/** The form of a resource's id: `/groups/{groupId}`, and the names Terraform's messages give it. */
export type IdForm = { pattern: string; typeName: string; label: string; parts: readonly string[] };

function idForm(pattern: string, typeName: string, label: string, ...parts: string[]): IdForm {
  return { pattern, typeName, label, parts };
}

/** The object ids in an id, in order; throws Terraform's words when the form is another. */
export function parseId(form: IdForm, id: string): string[] {
  const problem = idProblem(form, id);
  if (problem !== undefined) {
    throw new Error(problem);
  }
  const given = segmentsOf(id);
  return segmentsOf(form.pattern).flatMap((segment, index) => (segment.startsWith("{") ? [given[index] ?? ""] : []));
}

export function makeId(form: IdForm, ...objectIds: string[]): string {
  let index = 0;
  return form.pattern.replace(/\{[^}]+\}/g, () => objectIds[index++] ?? "");
}

/** How Terraform's messages name one object: `Group (Group: "…")`. */
export function describeId(form: IdForm, ...objectIds: string[]): string {
  return `${form.label} (${form.parts.map((part, index) => `${part}: "${objectIds[index] ?? ""}"`).join("\n")})`;
}

/** What is wrong with an id of this form, or nothing. */
export function idProblem(form: IdForm, id: string): string | undefined {
  if (id === "") {
    return `parsing "": cannot parse an empty string`;
  }
  const expected = segmentsOf(form.pattern);
  const given = id.startsWith("/") ? segmentsOf(id) : [];
  const fits = (segment: string, index: number) =>
    segment.startsWith("{") ? (given[index] ?? "") !== "" : given[index] === segment;
  if (given.length === expected.length && expected.every(fits)) {
    return undefined;
  }
  const read = expected.flatMap((segment, index) => (fits(segment, index) ? [[segment, given[index] ?? ""]] : []));
  const rows = (values: readonly string[]) => values.map((value, index) => `* Segment ${index} - ${value}`).join("\n");
  const kindOf = (segment: string) =>
    segment.startsWith("{")
      ? `this should be the user specified value for this ${segment.slice(1, -1)} [for example "${segment.slice(1, -1)}"]`
      : `this should be the literal value "${segment}"`;
  return `parsing "${id}": parsing the ${form.typeName} ID: the number of segments didn't match

Expected a ${form.typeName} ID that matched (containing ${expected.length} segments):

> ${makeId(form, ...expected.filter((segment) => segment.startsWith("{")).map((segment) => segment.slice(1, -1)))}

However this value was provided (which was parsed into ${read.length} segments):

> ${id}

The following Segments are expected:

${rows(expected.map(kindOf))}

The following Segments were parsed:

${rows(expected.map((_, index) => (read[index] === undefined ? "not found" : `parsed as "${read[index][1] ?? ""}"`)))}
`;
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\//, "").split("/");
}

export const groupId = idForm("/groups/{groupId}", "Group", "Group", "Group");
export const policyId = idForm(
  "/identity/conditionalAccess/policies/{conditionalAccessPolicyId}",
  "IdentityConditionalAccessPolicy",
  "Identity Conditional Access Policy",
  "Conditional Access Policy",
);
export const locationId = idForm(
  "/identity/conditionalAccess/namedLocations/{namedLocationId}",
  "IdentityConditionalAccessNamedLocation",
  "Identity Conditional Access Named Location",
  "Named Location",
);
export const strengthId = idForm(
  "/policies/authenticationStrengthPolicies/{authenticationStrengthPolicyId}",
  "PolicyAuthenticationStrengthPolicy",
  "Policy Authentication Strength Policy",
  "Authentication Strength Policy",
);
export const roleId = idForm("/directoryRoles/{directoryRoleId}", "DirectoryRole", "Directory Role", "Directory Role");
export const roleAssignmentId = idForm(
  "/roleManagement/directory/roleAssignments/{unifiedRoleAssignmentId}",
  "RoleManagementDirectoryRoleAssignment",
  "Role Management Directory Role Assignment",
  "Unified Role Assignment",
);
export const unitId = idForm(
  "/directory/administrativeUnits/{administrativeUnitId}",
  "DirectoryAdministrativeUnit",
  "Directory Administrative Unit",
  "Administrative Unit",
);
export const unitMemberId = idForm(
  "/directory/administrativeUnits/{administrativeUnitId}/members/{directoryObjectId}",
  "DirectoryAdministrativeUnitIdMember",
  "Directory Administrative Unit Id Member",
  "Administrative Unit",
  "Directory Object",
);
export const groupMemberId = idForm(
  "/groups/{groupId}/members/{directoryObjectId}",
  "GroupIdMember",
  "Group Id Member",
  "Group",
  "Directory Object",
);
export const userId = idForm("/users/{userId}", "User", "User", "User");
