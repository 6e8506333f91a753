import { type DeclaredResource, type DeclaredTenant, isRecord, type Value } from "../../policies/rules.ts";

/**
 * What the program's components say of their policies (who is break-glass, who is left out and by whose word), in the
 * words of the tenant: groups by their display names. Policies that are not in the tenant yet are left out.
 */
export function inTenantWords(program: DeclaredTenant, tenant: DeclaredTenant): readonly DeclaredResource[] {
  const names = new Map(
    program.resources
      .filter(({ type, inputs }) => type.endsWith(":Group") && typeof inputs.displayName === "string")
      .map(({ name, inputs }) => [`group:${name}`, `group:${String(inputs.displayName)}`]),
  );
  const there = new Set(tenant.resources.map(({ inputs }) => inputs.displayName));
  return program.resources
    .filter(({ type, outputs }) => type.startsWith("tenant:") && isRecord(outputs.declared))
    .map((component) => {
      const declared = component.outputs.declared;
      const policies = isRecord(declared) && Array.isArray(declared.policies) ? declared.policies : [];
      const known = policies.filter((policy: Value) => isRecord(policy) && there.has(policy.displayName));
      return { ...component, outputs: { declared: translated({ ...(declared as object), policies: known }, names) } };
    });
}

function translated(value: Value, names: ReadonlyMap<string, string>): Value {
  if (typeof value === "string") return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => translated(item, names));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translated(item, names)]));
}

/** Display names of the groups that a program calls break-glass. */
export function breakGlassNames(program: DeclaredTenant): readonly string[] {
  const symbols = program.resources.flatMap(({ outputs }) =>
    isRecord(outputs.declared) && typeof outputs.declared.breakGlass === "string" ? [outputs.declared.breakGlass] : [],
  );
  return program.resources
    .filter(({ type, name }) => type.endsWith(":Group") && symbols.includes(`group:${name}`))
    .flatMap(({ inputs }) => (typeof inputs.displayName === "string" ? [inputs.displayName] : []));
}
