import { type PolicyKey, policyKeys } from "../../components/config/policy-keys.ts";
import type { PropertyChange } from "../review/leaves.ts";
import type { HandChange, HeldResource } from "./hand-change.ts";

/** How to keep what was done by hand: what to write, and where. */
export type Keep =
  /** In the stack's file. */
  | { readonly kind: "stackFile"; readonly lines: readonly string[] }
  /** In the stack's file; what stands in angle brackets is for people to say. */
  | { readonly kind: "exception"; readonly lines: readonly string[] }
  /** In `index.ts`, before the tenant is made. */
  | { readonly kind: "program"; readonly lines: readonly string[] }
  /** Take out what declares it. */
  | { readonly kind: "takeOut" }
  /** Nothing: it goes on as it is beside the program. The command takes it in. */
  | { readonly kind: "leave"; readonly command: string }
  /** Nothing to keep: it has to become true again. */
  | { readonly kind: "mend" };

const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";

/** Graph's states in the words of the configuration. Off and report-only let the same people in. */
const stages: Readonly<Record<string, string>> = {
  enabled: "on",
  enabledForReportingButNotEnforced: "reportOnly",
  disabled: "reportOnly",
};

/** What a person writes so that the next `up` leaves this as it is. */
export function keepOf(change: HandChange): Keep {
  switch (change.kind) {
    case "added":
      return { kind: "leave", command: importCommand(change.policy.id) };
    case "gone":
      return { kind: "takeOut" };
    case "unproved":
      return { kind: "mend" };
    case "changed":
      return keepChanged(change.resource, change.properties);
  }
}

const importCommand = (id: string) => `pulumi import ${policyType} <name> /identity/conditionalAccess/policies/${id}`;

function keepChanged(resource: HeldResource, properties: readonly PropertyChange[]): Keep {
  const policy = resource.type === policyType ? policyKeyOf(resource.name) : undefined;
  if (policy !== undefined) {
    const [only, ...more] = properties;
    const stage = only?.path === "state" && more.length === 0 ? stages[String(only.to)] : undefined;
    // One that only reported and was turned off is declared so already: the configuration has no word that keeps it off.
    if (stage !== undefined && stage !== stages[String(only?.from)])
      return stackFile([`policies:`, `  ${policy}: "${stage}"`]);
    const groups = only?.path === "conditions.users.excludedGroups" && more.length === 0 ? added(only) : [];
    if (groups.length > 0) return { kind: "exception", lines: inSection(exceptionLines(policy, groups)) };
  }
  return { kind: "program", lines: transformationLines(resource, properties) };
}

// The longest that fits: "legacy-authentication" is the beginning of others, and the end of none.
function policyKeyOf(name: string): PolicyKey | undefined {
  return policyKeys.filter((key) => name.endsWith(`-${key}`)).toSorted((one, other) => other.length - one.length)[0];
}

function added({ from, to }: PropertyChange): string[] {
  const had: ReadonlySet<unknown> = new Set(Array.isArray(from) ? from : []);
  const has: readonly unknown[] = Array.isArray(to) ? to : [];
  return has.filter((group) => typeof group === "string").filter((group) => !had.has(group));
}

const exceptionLines = (policy: PolicyKey, groups: readonly string[]) => [
  "exceptions:",
  ...groups.map(
    (group) =>
      `  - { policies: [${policy}], group: ${group}, owner: "<office>", reason: "<why>", expires: "<last day>" }`,
  ),
];

const inSection = (lines: readonly string[]) => ["tenant:conditionalAccess:", ...lines.map((line) => `  ${line}`)];
const stackFile = (lines: readonly string[]): Keep => ({ kind: "stackFile", lines: inSection(lines) });

/** Pulumi's own way to have the last word on any resource, whatever component made it. */
function transformationLines({ name }: HeldResource, properties: readonly PropertyChange[]): string[] {
  return [
    "pulumi.runtime.registerStackTransformation(({ name, props, opts }) =>",
    `  name === ${JSON.stringify(name)} ? { props: ${objectText("props", nested(properties))}, opts } : undefined,`,
    ");",
  ];
}

type Nested = Map<string, Nested | { value: unknown }>;

/** `settings.a` and `settings.b` under one `settings`. */
function nested(properties: readonly PropertyChange[]): Nested {
  const root: Nested = new Map();
  for (const { path, to } of properties) place(root, path.split("."), to);
  return root;
}

function place(into: Nested, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into.set(first, { value });
    return;
  }
  const held = into.get(first);
  const inner: Nested = held instanceof Map ? held : new Map();
  into.set(first, inner);
  place(inner, rest, value);
}

function objectText(from: string, values: Nested): string {
  const parts = [...values].map(([key, value]) =>
    value instanceof Map ? `${key}: ${objectText(`${from}.${key}`, value)}` : `${key}: ${JSON.stringify(value.value)}`,
  );
  return `{ ...${from}, ${parts.join(", ")} }`;
}
