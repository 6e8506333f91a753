import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A stack of raw azuread resources, as somebody writes it who does not use our components. */
export const rawProgram: Readonly<Record<string, string>> = {
  "Pulumi.yaml": `name: raw
main: index.ts
runtime:
  name: nodejs
  options:
    typescript: false
config:
  raw:stage: reportOnly
  raw:key: { type: string, secret: true }
`,
  "Pulumi.dev.yaml": `config:
  raw:key:
    secure: v1:notARealCiphertext
  raw:owners: [one, two]
`,
  "index.ts": `import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();
config.requireSecret("key");
const owners = config.requireObject<string[]>("owners");
const breakGlass = new azuread.Group("break-glass", {
  displayName: "Break glass",
  securityEnabled: true,
  assignableToRole: true,
  description: owners.join(" and "),
});
const enabled = config.require("stage") === "on";

new azuread.ConditionalAccessPolicy("mfa", {
  displayName: "MFA for all",
  state: enabled ? "enabled" : "enabledForReportingButNotEnforced",
  conditions: {
    applications: { includedApplications: ["All"] },
    clientAppTypes: ["all"],
    users: { includedUsers: ["All"], excludedGroups: [breakGlass.objectId] },
  },
  grantControls: { operator: "OR", builtInControls: ["mfa"] },
});
`,
};

/** Writes the stack, with files changed or added. */
export function writeProgram(folder: string, changed: Readonly<Record<string, string>> = {}): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...rawProgram, ...changed })) writeFileSync(join(folder, name), text);
  return folder;
}
