import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { licenseAccess } from "../groups/license-access.ts";
import { licenseForm, normaliseLicenses } from "../groups/license-form.ts";

/** Microsoft's names as in /subscribedSkus: "SPE_E3". */
const skuPartNumber = z.string().regex(/^[A-Za-z0-9_-]+$/, "write the skuPartNumber, such as SPE_E3");

export const groupLicenses = defineSetting({
  kind: "groupLicenses",
  type: "GroupLicenses",
  summary: "The licences everybody directly in the group has, with the service plans that are left out.",
  api: "graph",
  shape: "part",
  path: "/groups/{id}/assignLicense",
  permissions: {
    read: ["GroupMember.Read.All", "LicenseAssignment.Read.All"],
    write: ["GroupMember.Read.All", "LicenseAssignment.Read.All", "LicenseAssignment.ReadWrite.All"],
  },
  licence: "Microsoft Entra ID P1, or a product that includes it",
  limits: ["Direct members only: nested groups get nothing."],
  see: "https://learn.microsoft.com/graph/api/group-assignlicense",
  key: z.strictObject({ groupId: z.guid("write the group's object id") }),
  settings: z.strictObject({
    licenses: z.array(z.strictObject({ skuPartNumber, disabledPlans: z.array(z.string().min(1)).optional() })),
  }),
  form: licenseForm,
  normalise: normaliseLicenses,
  examine({ settings }) {
    const names = Object.keys(licenseForm.hold(normaliseLicenses(settings)));
    const declared = Array.isArray(settings.licenses) ? settings.licenses.length : 0;
    return names.length === declared
      ? []
      : [{ path: "settings.licenses", reason: "names a licence twice; write each skuPartNumber once" }];
  },
  access: licenseAccess,
});
