import { z } from "zod";
import { defineSetting } from "../definition.ts";
import { brandingAccess } from "../entra/branding-access.ts";

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, "write a colour such as #1A4D2E");
const text = (most: number) => z.string().min(1).max(most, `write at most ${most} characters`);
const address = z.url({ protocol: /^https?$/, error: "write an address such as https://voss.kommune.no/personvern" });
const link = address.max(128, "write at most 128 characters");

export const organizationalBranding = defineSetting({
  kind: "organizationalBranding",
  type: "OrganizationalBranding",
  summary: "The words, links and colours of the sign-in page. Its pictures and style sheet are a manual step.",
  api: "graph",
  shape: "singleton",
  path: "/organization/{id}/branding",
  permissions: { read: ["OrganizationalBranding.Read.All"], write: ["OrganizationalBranding.ReadWrite.All"] },
  licence: "Microsoft Entra ID P1, or Office 365",
  limits: ["The default branding, not that of single languages."],
  see: "https://learn.microsoft.com/graph/api/resources/organizationalbranding",
  key: z.strictObject({}),
  settings: z.strictObject({
    backgroundColor: colour.optional(),
    headerBackgroundColor: colour.optional(),
    /** Stands under the sign-in box: where to call for help. */
    signInPageText: text(1_024).optional(),
    usernameHintText: text(64).optional(),
    customAccountResetCredentialsUrl: link.optional(),
    customCannotAccessYourAccountText: text(256).optional(),
    customForgotMyPasswordText: text(256).optional(),
    customPrivacyAndCookiesText: text(256).optional(),
    customPrivacyAndCookiesUrl: link.optional(),
    customTermsOfUseText: text(256).optional(),
    customTermsOfUseUrl: link.optional(),
    loginPageTextVisibilitySettings: z
      .strictObject({
        hideAccountResetCredentials: z.boolean().optional(),
        hideCannotAccessYourAccount: z.boolean().optional(),
        hideForgotMyPassword: z.boolean().optional(),
        hidePrivacyAndCookies: z.boolean().optional(),
        hideResetItNow: z.boolean().optional(),
        hideTermsOfUse: z.boolean().optional(),
      })
      .optional(),
    loginPageLayoutConfiguration: z
      .strictObject({
        layoutTemplateType: z.enum(["default", "verticalSplit"]).optional(),
        isHeaderShown: z.boolean().optional(),
        isFooterShown: z.boolean().optional(),
      })
      .optional(),
  }),
  access: brandingAccess,
});
