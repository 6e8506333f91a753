import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { advancedState, excludeTarget, includeTarget } from "../entra/target-schemas.ts";
import { graphSingleton } from "../graph-singleton.ts";

const path = "/policies/authenticationMethodsPolicy";
const campaign = "registrationEnforcement.authenticationMethodsRegistrationCampaign";

const campaignTarget = z.strictObject({
  ...includeTarget.pick({ id: true }).shape,
  targetType: z.enum(["user", "group"]),
  targetedAuthenticationMethod: z.enum(["microsoftAuthenticator", "fido2"]),
});

const registrationCampaign = z.strictObject({
  snoozeDurationInDays: z.int().min(0, "write 0 to 14 days").max(14, "write 0 to 14 days").optional(),
  state: advancedState.optional(),
  includeTargets: z.array(campaignTarget).optional(),
  excludeTargets: z.array(excludeTarget.extend({ targetType: z.enum(["user", "group"]) })).optional(),
});

export const authenticationMethodsPolicy = defineSetting({
  kind: "authenticationMethodsPolicy",
  type: "AuthenticationMethodsPolicy",
  summary:
    "Whether sign-in methods are governed in one place, and who is reminded at sign-in to register a better one.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: {
    read: ["Policy.Read.AuthenticationMethod"],
    write: ["Policy.ReadWrite.AuthenticationMethod"],
  },
  see: "https://learn.microsoft.com/graph/api/resources/authenticationmethodspolicy",
  key: z.strictObject({}),
  settings: z.strictObject({
    policyMigrationState: z.enum(["preMigration", "migrationInProgress", "migrationComplete"]).optional(),
    registrationEnforcement: z
      .strictObject({ authenticationMethodsRegistrationCampaign: registrationCampaign.optional() })
      .optional(),
  }),
  sets: { [`${campaign}.includeTargets`]: ["id"], [`${campaign}.excludeTargets`]: ["id"] },
  access: graphSingleton(path, { sends: "wholeValues" }),
});
