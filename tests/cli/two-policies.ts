import { writeProgram } from "./raw-program.ts";

const breakGlass = "bbbbbbbb-0000-4000-8000-00000000000";
const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";

/** What a program says of its two policies. */
export interface TwoPolicies {
  /** The last day of the exception by which MFA is on although nobody stated it. */
  readonly until: string;
  /** State of the policy that blocks a platform. */
  readonly linux: "enabled" | "disabled";
}

/** A stack of raw resources: MFA is on by an exception, and a second policy can be turned on and off. */
export function writeTwoPolicies(folder: string, { until, linux }: TwoPolicies, stack = "dev"): string {
  return writeProgram(folder, {
    [`Pulumi.${stack}.yaml`]: "config: {}\n",
    "Pulumi.yaml": "name: raw\nmain: index.ts\nruntime:\n  name: nodejs\n  options:\n    typescript: false\n",
    "index.ts": program(linux),
    "guardrails.yaml": settings(until),
  });
}

/** What `pulumi stack export` would write of it. */
export function stateOfTwoPolicies(linux: TwoPolicies["linux"], stack = "dev"): string {
  const resource = (type: string, name: string, inputs: object) => ({
    urn: `urn:pulumi:${stack}::raw::${type}::${name}`,
    type,
    inputs,
    outputs: { ...inputs, id: `id of ${name}`, objectId: `id of ${name}` },
  });
  const resources = [
    resource("azuread:index/group:Group", "break-glass", group),
    resource(policyType, "mfa", policy("MFA", "enabled", "mfa", ["id of break-glass"])),
    resource(policyType, "linux", policy("Linux", linux, "block", ["id of break-glass"])),
  ];
  return JSON.stringify({ version: 3, deployment: { resources } });
}

const group = {
  displayName: "Break glass",
  securityEnabled: true,
  assignableToRole: true,
  members: [`${breakGlass}1`, `${breakGlass}2`],
};

const policy = (displayName: string, state: string, control: string, excludedGroups: readonly string[]) => ({
  displayName,
  state,
  conditions: {
    applications: { includedApplications: ["All"] },
    clientAppTypes: ["all"],
    users: { includedUsers: ["All"], excludedGroups },
    ...(control === "block" && { platforms: { includedPlatforms: ["linux"] } }),
  },
  grantControls: { operator: "OR", builtInControls: [control] },
});

const program = (linux: TwoPolicies["linux"]) => {
  const args = (...of: Parameters<typeof policy>) =>
    JSON.stringify(policy(...of)).replaceAll('"BREAK-GLASS"', "breakGlass.objectId");
  return `import * as azuread from "@pulumi/azuread";
const breakGlass = new azuread.Group("break-glass", ${JSON.stringify(group)});
new azuread.ConditionalAccessPolicy("mfa", ${args("MFA", "enabled", "mfa", ["BREAK-GLASS"])});
new azuread.ConditionalAccessPolicy("linux", ${args("Linux", linux, "block", ["BREAK-GLASS"])});
`;
};

const settings = (until: string) => `guardrails:
  elsewhere: [conditionalAccess]
  exceptions:
    - rule: report-only-unless-stated
      on: mfa
      owner: IKT
      reason: turned on by hand before the code came
      expires: "${until}"
break-glass-excluded: { breakGlass: [break-glass] }
report-only-unless-stated: { statedOn: [Linux] }
`;
