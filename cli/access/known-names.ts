import microsoftApps from "../../policies/data/microsoft-apps.json" with { type: "json" };
import roleTemplates from "../../policies/data/role-templates.json" with { type: "json" };

/** Microsoft's names of its own applications, by id. */
export const appNames: ReadonlyMap<string, string> = new Map(Object.entries(microsoftApps));

/** Microsoft's names of the built-in roles, by template id. */
export const roleNames: ReadonlyMap<string, string> = new Map(Object.entries(roleTemplates));

/** Microsoft's built-in authentication strengths, by id. */
export const strengthNames: ReadonlyMap<string, string> = new Map([
  ["00000000-0000-0000-0000-000000000002", "Multifactor authentication"],
  ["00000000-0000-0000-0000-000000000003", "Passwordless MFA"],
  ["00000000-0000-0000-0000-000000000004", "Phishing-resistant MFA"],
]);
