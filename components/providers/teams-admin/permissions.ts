/** What the Teams admin API asks of the application. A role lets it in; a permission alone is not enough. */
export const teamsAdminPermissions = {
  read: ["Organization.Read.All"],
  write: ["Organization.Read.All"],
  /** Entra roles. */
  role: { read: "Global Reader", write: "Teams Administrator" },
};

/** For what is compared and never written, reading is enough. */
export const teamsAdminReading = {
  ...teamsAdminPermissions,
  role: { read: teamsAdminPermissions.role.read, write: teamsAdminPermissions.role.read },
};
