import { fileURLToPath } from "node:url";
import { changeReport } from "../../../cli/diff/change-report.ts";
import { changeMarkdown } from "../../../cli/diff/markdown.ts";
import { proposedTenant } from "../../../cli/diff/proposed.ts";
import type { TenantAccess } from "../../../cli/diff/tenant-access.ts";
import { declareTenant } from "../../../cli/program-under-mocks/index.ts";
import { findProject } from "../../../cli/project.ts";
import type { DeclaredResource, DeclaredTenant, Language, Value } from "../../../policies/rules.ts";

const policyType = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";
type Inputs = Record<string, Value>;

/** The Voss stack as its program declares it. */
export function declareVoss(): Promise<DeclaredTenant> {
  return declareTenant(findProject(fileURLToPath(new URL("../../..", import.meta.url))), "demo");
}

/** A tenant with some of its resources changed; those for which the change gives nothing are gone. */
export function changed(
  tenant: DeclaredTenant,
  change: (resource: DeclaredResource) => DeclaredResource | undefined,
): DeclaredTenant {
  return { ...tenant, resources: tenant.resources.flatMap((resource) => change(resource) ?? []) };
}

export function isPolicy(resource: DeclaredResource, key?: string): boolean {
  return resource.type === policyType && (key === undefined || resource.name.endsWith(`-${key}`));
}

/** One policy with inputs changed; users are merged. */
export function policyChanged(tenant: DeclaredTenant, key: string, inputs: Inputs, users: Inputs = {}): DeclaredTenant {
  return changed(tenant, (resource) => {
    if (!isPolicy(resource, key)) return resource;
    const conditions = resource.inputs.conditions as Inputs;
    const merged = { ...conditions, users: { ...(conditions.users as Inputs), ...users } };
    return { ...resource, inputs: { ...resource.inputs, conditions: merged, ...inputs } };
  });
}

/** Every policy enforced. */
export function allOn(tenant: DeclaredTenant): DeclaredTenant {
  return changed(tenant, (resource) =>
    isPolicy(resource) ? { ...resource, inputs: { ...resource.inputs, state: "enabled" } } : resource,
  );
}

/** One more policy, declared by hand. */
export function withPolicy(tenant: DeclaredTenant, name: string, inputs: Inputs): DeclaredTenant {
  const resource: DeclaredResource = {
    urn: `urn:pulumi:demo::tenant::${policyType}::${name}`,
    type: policyType,
    name,
    inputs: { displayName: name, state: "enabled", ...inputs },
    outputs: { objectId: `id of ${name}` },
  };
  return { ...tenant, resources: [...tenant.resources, resource] };
}

/** The group id of a persona, by its key. */
export function personaGroup({ resources }: DeclaredTenant, key: string): string {
  const group = resources.find(({ type, name }) => type.endsWith(":Group") && name.endsWith(`-persona-${key}`));
  return String(group?.outputs.objectId);
}

export const nothing: DeclaredTenant = { resources: [] };

export function report(now: DeclaredTenant, proposed: DeclaredTenant, tenant?: TenantAccess) {
  return changeReport({ now, proposed: proposedTenant(proposed, now), ...(tenant && { tenant }) }, { stack: "prod" });
}

export function page(now: DeclaredTenant, proposed: DeclaredTenant, language: Language, tenant?: TenantAccess): string {
  return changeMarkdown(report(now, proposed, tenant), language);
}

/** The cell of one line of the report, by its title. */
export function line(text: string, title: string): string {
  return text.split("\n").find((row) => row.startsWith(`| **${title}** |`)) ?? "";
}
