import { type DeclaredResource, unknown, type Value } from "../../policies/rules.ts";

/** What the program asked the engine for, in the engine's own words before they are sorted out. */
export interface Registration {
  /** Urn as the mocks made it: only a key. */
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  readonly parent: string;
  readonly inputs: unknown;
  outputs: unknown;
  readonly waitsFor: Readonly<Record<string, readonly string[]>>;
}

/** Pulumi's type of the resource that stands for the stack itself. */
const stackType = "pulumi:pulumi:Stack";
// How Pulumi marks a secret among properties (sdk/nodejs/runtime/rpc).
const signatureKey = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
/** How Pulumi writes a value that is not known yet. */
const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** Registrations as declared resources, with the urns that the engine would give them. */
export function declaredResources(
  registrations: readonly Registration[],
  project: string,
  stack: string,
): DeclaredResource[] {
  const byUrn = new Map(registrations.map((registration) => [registration.urn, registration]));
  const typePath = (registration: Registration): string => {
    const parent = byUrn.get(registration.parent);
    return parent && parent.type !== stackType ? `${typePath(parent)}$${registration.type}` : registration.type;
  };
  const realUrn = (mockUrn: string): string => {
    const registration = byUrn.get(mockUrn);
    return registration ? `urn:pulumi:${stack}::${project}::${typePath(registration)}::${registration.name}` : mockUrn;
  };
  return registrations
    .filter((registration) => !registration.type.startsWith("pulumi:"))
    .map((registration) => ({
      urn: realUrn(registration.urn),
      type: registration.type,
      name: registration.name,
      ...(registration.parent && { parent: realUrn(registration.parent) }),
      inputs: properties(registration.inputs),
      outputs: properties(registration.outputs),
      waitsFor: Object.fromEntries(
        Object.entries(registration.waitsFor).map(([key, urns]) => [key, urns.map(realUrn)]),
      ),
    }));
}

/** The properties of what the program gave that hold, at any depth, what cannot be known yet. */
export function unknownAmong(inputs: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(inputs ?? {}).filter(([, value]) => holdsUnknown(value)));
}

function holdsUnknown(value: unknown): boolean {
  if (value === unknownValue) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsUnknown);
}

function properties(value: unknown): Record<string, Value> {
  const plain = plainValue(value);
  return typeof plain === "object" && plain !== null && !Array.isArray(plain)
    ? ({ ...plain } as Record<string, Value>)
    : {};
}

function plainValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (value === unknownValue) return unknown;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== "object") return null;
  const entries = Object.entries(value);
  const signature = entries.find(([key]) => key === signatureKey)?.[1];
  if (signature === secretSignature) return plainValue(entries.find(([key]) => key === "value")?.[1]);
  return Object.fromEntries(
    entries.filter(([key]) => key !== "__provider").map(([key, item]) => [key, plainValue(item)]),
  );
}
