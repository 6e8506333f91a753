import { adminPortals, managementApi, managementApiMembers, otherMicrosoftApps } from "../data/microsoft-apps.ts";
import { office365Suite } from "../data/office365-suite.ts";
import type { Policy } from "../policy.ts";
import {
  clients,
  type Dimension,
  flows,
  insiderRisks,
  platforms,
  type SignIn,
  type Target,
  userActions,
} from "../sign-in.ts";
import type { Tenant } from "../tenant.ts";
import { deviceCandidates } from "./device-candidates.ts";
import { checkCandidateCount } from "./limits.ts";
import { networkCandidates } from "./network-candidates.ts";

/** The dimensions in the order the space is walked; who signs in comes first and stands outside. */
export const axisDimensions = [
  "target",
  "client",
  "platform",
  "network",
  "flow",
  "device",
  "signInRisk",
  "userRisk",
  "insiderRisk",
  "servicePrincipalRisk",
] as const satisfies readonly Dimension[];
export type AxisDimension = (typeof axisDimensions)[number];
export type Part = { readonly [D in AxisDimension]?: SignIn[D] };

/** For each dimension, values among which every kind that these policies can tell apart is found; the most ordinary one first. */
export function candidates(dimension: AxisDimension, policies: readonly Policy[], tenant: Tenant): Part[] {
  switch (dimension) {
    case "target":
      return targets(policies).map((target) => ({ target }));
    case "client":
      return clients.map((client) => ({ client }));
    case "platform":
      return platforms.map((platform) => ({ platform }));
    case "network":
      return networkCandidates(policies, tenant).map((network) => ({ network }));
    case "device":
      return deviceCandidates(policies).map((device) => ({ device }));
    case "flow":
      return flows.map((flow) => ({ flow }));
    case "insiderRisk":
      return insiderRisks.map((insiderRisk) => ({ insiderRisk }));
    default:
      return (["none", "low", "medium", "high"] as const).map((risk) => ({ [dimension]: risk }));
  }
}

type App = Extract<Target, { kind: "app" }>;

/** Stand for all applications that no policy and no list names. */
const otherApplication: App = {
  kind: "app",
  id: "any other application",
  microsoft: false,
};
const otherOfMicrosoft: App = {
  kind: "app",
  id: "an unlisted application of Microsoft",
  microsoft: true,
};

/** An application asks for at most one authentication context at a time. */
function targets(policies: readonly Policy[]): Target[] {
  const named = new Set<string>();
  const contexts = new Set<string>();
  for (const { target } of policies) {
    if (target.kind === "apps") for (const id of [...target.include, ...target.exclude]) named.add(id);
    if (target.kind === "contexts") for (const id of target.contexts) contexts.add(id);
  }
  const suite = named.delete("office365");
  const portals = named.delete("microsoftadminportals");
  const ids = new Set(named);
  if (suite || portals) for (const id of [...office365Suite.keys(), ...otherMicrosoftApps.keys()]) ids.add(id);
  if (portals) for (const id of adminPortals) ids.add(id);
  if (named.has(managementApi)) for (const id of managementApiMembers) ids.add(id);
  const keyword = suite || portals;
  // Whether an application no list names is Microsoft's decides whether it may be in a suite, so it is taken both ways.
  const origins = (id: string) =>
    keyword && !office365Suite.has(id) && !otherMicrosoftApps.has(id) ? [false, true] : [false];
  const apps: App[] = [
    otherApplication,
    ...[...ids].flatMap((id) => origins(id).map((microsoft): App => ({ kind: "app", id, microsoft }))),
  ];
  if (keyword) apps.push(otherOfMicrosoft);
  checkCandidateCount("target", apps.length * (1 + contexts.size));
  const asking = [...contexts].flatMap((context) => apps.map((app) => ({ ...app, contexts: [context] })));
  return [...apps, ...asking, ...userActions.map((action) => ({ kind: "action" as const, action }))];
}
