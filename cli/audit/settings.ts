import { z } from "zod";
import { isJsonObject, type JsonObject } from "../../components/graph/index.ts";
import type { AnySetting } from "../../components/providers/definition.ts";
import { definitions } from "../../components/providers/definitions.ts";
import { nested } from "../../components/providers/held.ts";
import { type DeclaredResource, rules } from "../../policies/rules.ts";
import { observedResource } from "./observed-resource.ts";
import { readPackages } from "./packages.ts";
import type { Reading } from "./reading.ts";

const policyObject = z.record(z.string(), z.json());

/** The settings that the rules look at, each as the resource that would declare it. */
export async function readSettings(reading: Reading): Promise<readonly DeclaredResource[]> {
  const wanted = new Set(rules.flatMap(({ reads }) => reads));
  const found = await Promise.all([
    ...definitions.filter(({ type }) => wanted.has(type)).map((one) => read(reading, one)),
    readPackages(reading),
  ]);
  return found.flat();
}

async function read(reading: Reading, setting: AnySetting): Promise<readonly DeclaredResource[]> {
  const { type, permissions } = setting;
  const needs = [...permissions.read, ...(permissions.role ? [`the role ${permissions.role.read}`] : [])];
  const many = collections[type];
  const how = many
    ? () => many(reading)
    : setting.api === "teamsAdmin" && setting.path.endsWith("{identity}")
      ? () => teamsPolicies(reading, setting)
      : () => only(reading, setting);
  return (await reading.part(type, needs, how)) ?? [];
}

async function only({ tenant }: Reading, { type, access }: AnySetting): Promise<DeclaredResource[]> {
  const { exists, values } = await access.find(tenant, { object: type, key: {}, settings: {}, memory: {} });
  const held = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as JsonObject;
  return exists ? [observedResource(type, type, { settings: nested(held) })] : [];
}

/** Policies people can have: the tenant's own and Global. Microsoft's presets cannot be changed and are nobody's choice. */
async function teamsPolicies({ tenant }: Reading, { type }: AnySetting): Promise<DeclaredResource[]> {
  const purpose = { attempt: "list", object: type };
  const policies = await tenant.teamsAdmin.list(policyObject, `/Skype.Policy/configurations/${type}`, purpose);
  return policies.flatMap((policy) => {
    const identity = String(policy.Identity ?? "").replace(/^Tag:/i, "");
    const metadata = policy.ConfigMetadata;
    const isMicrosofts = isJsonObject(metadata) && metadata.Authority === "Host";
    if (isMicrosofts && identity.toLowerCase() !== "global") return [];
    return [observedResource(type, identity, { identity, settings: policy })];
  });
}

/** Kinds of which a tenant has many, that are known by what they hold. */
const collections: Readonly<Record<string, (reading: Reading) => Promise<DeclaredResource[]>>> = {
  async AccessReview(reading) {
    const reviews = await reading.list("/v1.0/identityGovernance/accessReviews/definitions", "the access reviews");
    return reviews.map((review) =>
      observedResource("AccessReview", String(review.displayName), {
        displayName: review.displayName ?? null,
        settings: review,
      }),
    );
  },
  async CrossTenantAccessPartner(reading) {
    const partners = await reading.list("/v1.0/policies/crossTenantAccessPolicy/partners", "the partners");
    return partners.map((partner) =>
      observedResource("CrossTenantAccessPartner", String(partner.tenantId), {
        tenantId: partner.tenantId ?? null,
        settings: partner,
      }),
    );
  },
  async TelephoneNumberAssignment(reading) {
    const path = "/v1.0/admin/teams/telephoneNumberManagement/numberAssignments";
    const numbers = await reading.list(path, "the telephone numbers");
    // A number that nobody has calls nobody.
    return numbers
      .filter(({ assignmentTargetId }) => typeof assignmentTargetId === "string" && assignmentTargetId !== "")
      .map((number) =>
        observedResource("TelephoneNumberAssignment", String(number.telephoneNumber), {
          telephoneNumber: number.telephoneNumber ?? null,
          settings: number,
        }),
      );
  },
};
