import type { AlertKey } from "./alert-keys.ts";

interface AlertQuery {
  /** Words in the alert's name, which people see in the message. */
  displayName: string;
  description: string;
  /** Azure Monitor's severity, 0 (critical) to 4. */
  severity: 0 | 1 | 2;
  /** How often the question is asked, and over how long a time, as ISO 8601 durations. */
  everyIso: string;
  /** The question, in Kusto, for the tables that Entra's diagnostic settings fill. */
  query(breakGlassAccounts: readonly string[]): string;
}

// Tables, columns and operation names are Microsoft Entra's in Log Analytics.
const policyOperations = ["Add", "Update", "Delete"].map((verb) => `"${verb} conditional access policy"`).join(", ");

/**
 * The alerts. A sign-in with a break-glass account is an emergency or a break-in, whether it succeeded or not; a change of
 * conditional access that nobody merged is somebody else's.
 */
export const alerts: Readonly<Record<AlertKey, AlertQuery>> = {
  "break-glass-sign-in": {
    displayName: "Break-glass account signs in",
    description: "Somebody signs in, or tries to, with an account that is for emergencies only.",
    severity: 0,
    everyIso: "PT5M",
    query: (accounts) => `SigninLogs | where UserId in (${accounts.map((id) => `"${guid(id)}"`).join(", ")})`,
  },
  "access-policy-change": {
    displayName: "Conditional access is changed",
    description: "A conditional access policy or named location is made, changed or deleted.",
    severity: 1,
    everyIso: "PT15M",
    query: () =>
      `AuditLogs | where OperationName in (${policyOperations}) or OperationName has "named location" | where Result == "success"`,
  },
};

// The only text of the configuration that stands in a query.
function guid(id: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return id;
  throw new RangeError(`${JSON.stringify(id)} is no object id; give those of the break-glass accounts`);
}
