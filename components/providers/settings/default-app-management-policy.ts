import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/policies/defaultAppManagementPolicy";

const state = z.enum(["enabled", "disabled"]);
/** ISO 8601: `P180D`. */
const duration = z
  .string()
  .regex(/^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/, "write a duration such as P180D");

const common = {
  state: state.optional(),
  /** Not for password rules that forbid the credential altogether. */
  maxLifetime: duration.nullable().optional(),
  /** Applications made before are left alone. */
  restrictForAppsCreatedAfterDateTime: z.iso.datetime().nullable().optional(),
};

const passwordRule = z.strictObject({
  restrictionType: z.enum([
    "passwordAddition",
    "passwordLifetime",
    "symmetricKeyAddition",
    "symmetricKeyLifetime",
    "customPasswordAddition",
  ]),
  ...common,
});

const keyRule = z.strictObject({ restrictionType: z.literal("asymmetricKeyLifetime"), ...common });

const restrictions = z.strictObject({
  passwordCredentials: z.array(passwordRule).optional(),
  keyCredentials: z.array(keyRule).optional(),
});

export const defaultAppManagementPolicy = defineSetting({
  kind: "defaultAppManagementPolicy",
  type: "DefaultAppManagementPolicy",
  summary: "Which secrets and certificates an application may have, and for how long.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: { read: ["Policy.Read.All"], write: ["Policy.Read.All", "Policy.ReadWrite.ApplicationConfiguration"] },
  see: "https://learn.microsoft.com/graph/api/resources/tenantappmanagementpolicy",
  key: z.strictObject({}),
  settings: z.strictObject({
    isEnabled: z.boolean().optional(),
    applicationRestrictions: restrictions.optional(),
    servicePrincipalRestrictions: restrictions.optional(),
  }),
  sets: {
    "applicationRestrictions.passwordCredentials": ["restrictionType"],
    "applicationRestrictions.keyCredentials": ["restrictionType"],
    "servicePrincipalRestrictions.passwordCredentials": ["restrictionType"],
    "servicePrincipalRestrictions.keyCredentials": ["restrictionType"],
  },
  access: graphSingleton(path, { sends: "wholeValues" }),
});
