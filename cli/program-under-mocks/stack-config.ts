import { field, type Project, readYaml, stackFile } from "../project.ts";

/** Configuration as Pulumi hands it to a program: every value is text, lists and mappings as JSON. */
export interface StackConfig {
  readonly values: Readonly<Record<string, string>>;
  readonly secretKeys: readonly string[];
}

/** Reads what Pulumi would: defaults in Pulumi.yaml, then Pulumi.<stack>.yaml. Secrets become placeholders. */
export function readStackConfig(project: Project, stack: string): StackConfig {
  const values: Record<string, string> = {};
  const secretKeys: string[] = [];
  const types = new Map<string, string>();
  for (const [name, declared] of entries(project.config)) {
    const key = qualified(project, name);
    const type = field(declared, "type");
    if (typeof type === "string") types.set(key, type);
    const value = isMapping(declared) ? (field(declared, "value") ?? field(declared, "default")) : declared;
    if (value !== undefined && value !== null) values[key] = configText(value);
  }
  for (const [name, value] of entries(field(readYaml(stackFile(project, stack)), "config"))) {
    const key = qualified(project, name);
    if (field(value, "secure") !== undefined) {
      values[key] = placeholder(key, types.get(key));
      secretKeys.push(key);
    } else {
      if (holdsSecret(value)) secretKeys.push(key);
      values[key] = configText(withoutSecrets(value, key));
    }
  }
  return { values, secretKeys };
}

/** The configuration that is no secret. */
export function openValues({ values, secretKeys }: StackConfig): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !secretKeys.includes(key)));
}

/** Something of the type that Pulumi.yaml declares for a secret; its value is never read. */
function placeholder(key: string, type: string | undefined): string {
  if (type === "integer") return "0";
  if (type === "boolean") return "false";
  if (type === "array") return "[]";
  if (type === "object") return "{}";
  return `secret of ${key}`;
}

function withoutSecrets(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item, index) => withoutSecrets(item, `${key}[${index}]`));
  if (!isMapping(value)) return value;
  if (field(value, "secure") !== undefined) return placeholder(key, undefined);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withoutSecrets(item, `${key}.${name}`)]),
  );
}

function holdsSecret(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSecret);
  return isMapping(value) && (field(value, "secure") !== undefined || Object.values(value).some(holdsSecret));
}

function configText(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function qualified(project: Project, key: string): string {
  return key.includes(":") ? key : `${project.name}:${key}`;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entries(value: unknown): [string, unknown][] {
  return isMapping(value) ? Object.entries(value) : [];
}
