/** Permissions that open everything another one opens, as far as this library's resources go. */
const covers: Readonly<Record<string, readonly string[]>> = {
  "Group.ReadWrite.All": ["GroupMember.Read.All", "GroupMember.ReadWrite.All", "LicenseAssignment.ReadWrite.All"],
  "GroupMember.ReadWrite.All": ["GroupMember.Read.All"],
  "Directory.ReadWrite.All": ["Directory.Read.All"],
  "Organization.Read.All": ["LicenseAssignment.Read.All"],
  "Directory.Read.All": ["GroupMember.Read.All", "LicenseAssignment.Read.All", "GroupSettings.Read.All"],
  "RoleManagement.ReadWrite.Directory": ["RoleManagement.Read.Directory"],
  "AdministrativeUnit.ReadWrite.All": ["AdministrativeUnit.Read.All"],
  "Application.ReadWrite.All": ["Application.Read.All"],
  "EntitlementManagement.ReadWrite.All": ["EntitlementManagement.Read.All"],
  "GroupSettings.ReadWrite.All": ["GroupSettings.Read.All"],
  "TeamsTelephoneNumber.ReadWrite.All": ["TeamsTelephoneNumber.Read.All"],
  "User.ReadWrite.All": ["User.Read.All"],
};

/** The permission of a list that makes this one needless, if one does. */
export function coveredBy(permission: string, among: Iterable<string>): string | undefined {
  for (const other of among) if (other !== permission && reaches(other, permission)) return other;
  return undefined;
}

function reaches(from: string, to: string): boolean {
  return (covers[from] ?? []).some((next) => next === to || reaches(next, to));
}
