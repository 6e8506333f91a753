import { z } from "zod";
import { type AnySetting, defineSetting, type Problem } from "../definition.ts";
import { formWithWhole } from "../held.ts";
import { type Examine, isGlobal, needs } from "./examine.ts";
import { teamsAdminPermissions, teamsAdminReading } from "./permissions.ts";
import { type PolicyWire, policyAccess } from "./policy-access.ts";
import { documentedDefaults, type PolicyProperties, policySchema } from "./policy-properties.ts";

/** The bare name. The tenant-wide policy is `Global`: it is adopted and given back, never created or deleted. */
const policyName = z
  .string()
  .min(1, "name the policy")
  .regex(/^(?!Tag:)[^/\\#?%]+$/i, "write the bare name, without `Tag:` and without / \\ # ? %")
  .describe("The bare name; `Global` is what everyone has who is given no other.");

const objectName = z
  .string()
  .min(1, "name it")
  .regex(/^(?!Tag:)[^/\\#?%]+$/i, "write the bare name, without `Tag:` and without / \\ # ? %")
  .refine((name) => name.toLowerCase() !== "global", "Global is not the name of one; choose another name");

/** What is peculiar to a type. */
export interface Peculiarity extends PolicyWire {
  /** The cmdlet's noun where it differs from the type. */
  page?: string;
  /** Lists whose order means something. */
  ordered?: readonly string[];
  caseless?: readonly string[];
  /** What a new object cannot be without, of which one is enough; Global has it or not. */
  needs?: readonly string[];
  examine?: Examine;
  /** What its name is, for the documentation. @default "Its name." */
  name?: string;
}

/** A policy type: people are given one by name, and `Global` is everyone's. */
export function defineTeamsPolicy(type: string, summary: string, table: PolicyProperties, own: Peculiarity = {}) {
  return defineTeamsType(type, summary, table, own, {
    shape: "collection",
    path: "{identity}",
    key: z.strictObject({ identity: policyName }),
    isPermanent: (key) => isGlobal(key.identity),
  });
}

/** A type whose objects nobody is given: routes, gateways, addresses. There is no Global one. */
export function defineTeamsObject(type: string, summary: string, table: PolicyProperties, own: Peculiarity = {}) {
  const identity = objectName.describe(own.name ?? "Its name.");
  return defineTeamsType(type, summary, table, own, {
    shape: "collection",
    path: "{identity}",
    key: z.strictObject({ identity }),
  });
}

/** What there is one of in the tenant: adopted, never created or deleted. */
export function defineTeamsConfiguration(
  type: string,
  summary: string,
  table: PolicyProperties,
  own: Peculiarity = {},
) {
  return defineTeamsType(type, summary, table, own, { shape: "singleton", path: "Global", key: z.strictObject({}) });
}

/** A policy type that no application can write: what is declared is compared with the tenant, and a difference is said. */
export function defineReadOnlyPolicy(
  type: string,
  summary: string,
  table: PolicyProperties,
  own: Peculiarity & { readOnly: string },
) {
  return {
    ...defineTeamsType(type, summary, table, own, {
      shape: "collection",
      path: "{identity}",
      key: z.strictObject({ identity: policyName }),
      isPermanent: () => true,
    }),
    permissions: teamsAdminReading,
    readOnly: own.readOnly,
    staysWhenDropped: () => true,
  };
}

type Form = Pick<AnySetting, "shape" | "key" | "isPermanent"> & { path: string };

function defineTeamsType(
  type: string,
  summary: string,
  table: PolicyProperties,
  own: Peculiarity,
  form: Form,
): AnySetting {
  const verb = own.readOnly === undefined ? "set" : "get";
  const checks = [own.needs === undefined ? undefined : needs(own.needs), own.examine].filter(
    (one) => one !== undefined,
  );
  return defineSetting({
    kind: type.charAt(0).toLowerCase() + type.slice(1),
    type,
    summary,
    api: "teamsAdmin",
    permissions: teamsAdminPermissions,
    see: `https://learn.microsoft.com/powershell/module/microsoftteams/${verb}-cs${(own.page ?? type).toLowerCase()}`,
    settings: policySchema(table),
    documented: documentedDefaults(table),
    form: formWithWhole(...Object.keys(table)),
    absentIsUnknown: true,
    ...(own.ordered === undefined ? {} : { ordered: own.ordered }),
    ...(own.caseless === undefined ? {} : { caseless: own.caseless }),
    ...(checks.length === 0
      ? {}
      : { examine: (declared): Problem[] => checks.flatMap((examine) => examine(declared)) }),
    access: policyAccess(type, documentedDefaults(table), own),
    ...form,
    path: `/Skype.Policy/configurations/${type}/configuration/${form.path}`,
  });
}
