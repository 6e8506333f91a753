import { type DeclaredResource, type DeclaredTenant, unknown, type Value } from "../../policies/rules.ts";

export const groupId = "11111111-1111-4111-8111-111111111111";
export const otherId = "22222222-2222-4222-8222-222222222222";
const urn = (type: string, name: string) => `urn:pulumi:dev::raw::${type}::${name}`;

type Inputs = Record<string, Value>;

export function group(name: string, objectId: Value = groupId): DeclaredResource {
  const type = "azuread:index/group:Group";
  return { urn: urn(type, name), type, name, inputs: { displayName: name }, outputs: { objectId } };
}

export function policy(name: string, users: Inputs, rest: Inputs = {}, waitsFor: string[] = []): DeclaredResource {
  const type = "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy";
  const { conditions, ...others } = rest;
  return {
    urn: urn(type, name),
    type,
    name,
    inputs: {
      displayName: `Policy ${name}`,
      state: "enabledForReportingButNotEnforced",
      conditions: { applications: { includedApplications: ["All"] }, ...(conditions as Inputs | undefined), users },
      ...others,
    },
    outputs: {},
    waitsFor: { conditions: waitsFor.map((other) => urn("azuread:index/group:Group", other)) },
  };
}

export interface SummaryEntry extends Record<string, Value> {
  displayName: string;
  state: string;
  include: string[];
  exclude: string[];
}

export function component(policies: Value[], breakGlass = "group:break-glass"): DeclaredResource {
  const type = "tenant:index:ConditionalAccess";
  return {
    urn: urn(type, "access"),
    type,
    name: "access",
    inputs: {},
    outputs: { declared: { policies, breakGlass } },
  };
}

export function summary(entry: Partial<SummaryEntry> = {}): SummaryEntry {
  return {
    displayName: "Policy mfa",
    state: "enabledForReportingButNotEnforced",
    include: ["All"],
    exclude: ["group:break-glass"],
    ...entry,
  };
}

export const tenant = (...resources: DeclaredResource[]): DeclaredTenant => ({ resources });
export { unknown };
