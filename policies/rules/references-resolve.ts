import microsoftApps from "../data/microsoft-apps.json" with { type: "json" };
import roleTemplates from "../data/role-templates.json" with { type: "json" };
import { type DeclaredTenant, isUnknown, knownOutput, type Leaves, leavesAt, valueAt } from "../declared-tenant.ts";
import type { Judged, ReferenceKind, Rule } from "../judgement.ts";
import { type ReferencePlace, referencePlaces } from "../reference-places.ts";

/**
 * Every group, location, role, authentication strength and app that a resource names exists: it is declared here,
 * delivered by Microsoft, looked up in the tenant, or named as existing. A policy that names nobody protects nobody.
 */
export const referencesResolve: Rule = {
  name: "references-resolve",
  references: ["MT.1038", "MT.1066"],
  severity: "high",
  level: "mandatory",
  evidence: "declared",
  reads: ["ConditionalAccessPolicy", "Group"],
  judge(tenant, settings) {
    const existing = new Set([...(tenant.lookedUp ?? []), ...(settings.existing ?? [])]);
    const targets = Object.fromEntries(
      (["group", "location", "role", "strength", "app"] as const).map((kind) => [kind, targetsOf(kind, tenant)]),
    ) as Record<ReferenceKind, ReadonlySet<string>>;
    const findings: Judged[] = [];
    for (const resource of tenant.resources) {
      for (const place of referencePlaces) {
        if (!place.type(resource.type)) continue;
        const where = place.path.join(".");
        const leaves = leavesOf(resource.inputs, place);
        for (const value of leaves.known) {
          if (place.words?.includes(value) || existing.has(value) || targets[place.wants].has(value)) continue;
          const kind = wellFormed[place.wants].test(value) ? "referenceNotDeclared" : "referenceInWrongForm";
          // A well-formed id may exist in the tenant; whoever knows says so in the settings.
          const mayExist = kind === "referenceNotDeclared" && place.wants !== "role" && !tenant.observed;
          const verdict = mayExist ? "undecided" : "fail";
          findings.push({ kind, place: where, wants: place.wants, value, verdict, urn: resource.urn });
        }
        if (!leaves.open && (leaves.unknown === 0 || leaves.unknown <= pending(resource, place, tenant))) continue;
        findings.push({
          kind: "referenceUnknown",
          place: where,
          wants: place.wants,
          verdict: "undecided",
          urn: resource.urn,
        });
      }
    }
    return findings;
  },
};

/** The form an id has at azuread: bare for most, a path for a strength ("the number of segments didn't match"). */
const wellFormed: Readonly<Record<ReferenceKind, RegExp>> = {
  group: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  location: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  role: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  app: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  strength: /^\/policies\/authenticationStrengthPolicies\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};

/** Which resources have ids of a kind, and in which output they stand. */
const sources: Readonly<Record<ReferenceKind, readonly (readonly [token: string, output: string])[]>> = {
  group: [["azuread:index/group:Group", "objectId"]],
  location: [["azuread:index/namedLocation:NamedLocation", "objectId"]],
  role: [
    ["azuread:index/directoryRole:DirectoryRole", "templateId"],
    ["azuread:index/customDirectoryRole:CustomDirectoryRole", "templateId"],
  ],
  strength: [["azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy", "id"]],
  app: [
    ["azuread:index/application:Application", "clientId"],
    ["azuread:index/servicePrincipal:ServicePrincipal", "clientId"],
  ],
};

/** What Microsoft delivers with every tenant. The strengths are MFA, passwordless and phishing-resistant MFA. */
const delivered: Readonly<Partial<Record<ReferenceKind, readonly string[]>>> = {
  role: Object.keys(roleTemplates),
  app: Object.keys(microsoftApps),
  strength: [2, 3, 4].map((n) => `/policies/authenticationStrengthPolicies/00000000-0000-0000-0000-00000000000${n}`),
};

function targetsOf(kind: ReferenceKind, tenant: DeclaredTenant): ReadonlySet<string> {
  const declared = tenant.resources.flatMap((resource) =>
    sources[kind]
      .filter(([token]) => token === resource.type)
      .map(([, output]) => knownOutput(resource, output))
      .filter((id) => id !== undefined),
  );
  return new Set([...declared, ...(delivered[kind] ?? [])]);
}

function leavesOf(inputs: DeclaredTenant["resources"][number]["inputs"], place: ReferencePlace): Leaves {
  if (!place.single) return leavesAt(inputs, ...place.path);
  const value = valueAt(inputs, ...place.path);
  if (value === undefined || value === null || value === "") return { known: [], unknown: 0, open: false };
  return typeof value === "string"
    ? { known: [value], unknown: 0, open: false }
    : { known: [], unknown: isUnknown(value) ? 1 : 0, open: !isUnknown(value) };
}

/**
 * How many unknown ids at a place are explained: an id that is unknown now can only come from an object that is made
 * in the same run, and the resource says which ones it waits for.
 */
function pending(resource: DeclaredTenant["resources"][number], place: ReferencePlace, tenant: DeclaredTenant): number {
  const waitsFor = new Set(resource.waitsFor?.[place.path[0] ?? ""] ?? []);
  return tenant.resources.filter(
    (other) =>
      waitsFor.has(other.urn) &&
      sources[place.wants].some(([token, output]) => token === other.type && knownOutput(other, output) === undefined),
  ).length;
}
