import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { graphSingleton } from "../graph-singleton.ts";
import { formWithWhole } from "../held.ts";

const path = "/policies/deviceRegistrationPolicy";
const some = "#microsoft.graph.enumeratedDeviceRegistrationMembership";

/** Everybody, nobody, or these users and groups. */
const membership = z
  .strictObject({
    "@odata.type": z.enum([
      "#microsoft.graph.allDeviceRegistrationMembership",
      "#microsoft.graph.noDeviceRegistrationMembership",
      some,
    ]),
    users: z.array(z.guid()).optional(),
    groups: z.array(z.guid()).optional(),
  })
  .refine(
    (value) => value["@odata.type"] === some || (value.users === undefined && value.groups === undefined),
    `write users and groups only with ${some}`,
  );

const form = formWithWhole(
  "azureADJoin.allowedToJoin",
  "azureADRegistration.allowedToRegister",
  "azureADJoin.localAdmins.registeringUsers",
);

export const deviceRegistrationPolicy = defineSetting({
  kind: "deviceRegistrationPolicy",
  type: "DeviceRegistrationPolicy",
  summary:
    "Who may join or register a device, how many, whether with a second factor, and who becomes its administrator.",
  api: "graph",
  shape: "singleton",
  path,
  permissions: {
    read: ["Policy.Read.DeviceConfiguration"],
    write: ["Policy.Read.DeviceConfiguration", "Policy.ReadWrite.DeviceConfiguration"],
  },
  see: "https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy",
  key: z.strictObject({}),
  settings: z.strictObject({
    userDeviceQuota: z.int().min(0).optional(),
    multiFactorAuthConfiguration: z.enum(["notRequired", "required"]).optional(),
    azureADRegistration: z.strictObject({ allowedToRegister: membership.optional() }).optional(),
    azureADJoin: z
      .strictObject({
        allowedToJoin: membership.optional(),
        localAdmins: z
          .strictObject({ enableGlobalAdmins: z.boolean().optional(), registeringUsers: membership.optional() })
          .optional(),
      })
      .optional(),
    localAdminPassword: z.strictObject({ isEnabled: z.boolean().optional() }).optional(),
  }),
  form,
  access: graphSingleton(path, { sends: "wholeObject", readOnly: ["displayName", "description"], form }),
});
