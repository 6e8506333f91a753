import { known } from "../graph/small-tenant.ts";
import { get, graph, patch, post, put, type Row, remove } from "./row.ts";

const branding = `/organization/${known.tenant}/branding`;
const norwegian = post(`${branding}/localizations`, { id: "nb-NO", signInPageText: "Ring 1234", usernameHintText: "" });
const german = { headers: { "Accept-Language": "de-DE" } };

export const brandingRows: Row[] = [
  {
    title: "a new tenant has no branding",
    page: graph("api/organizationalbranding-get"),
    request: get(branding),
    status: 404,
  },
  {
    title: "the first localized branding brings the default one",
    page: graph("api/organizationalbranding-post-localizations"),
    before: [norwegian],
    request: get(branding, { headers: { "Accept-Language": "0" } }),
    status: 200,
    body: { id: "0", signInPageText: null },
  },
  {
    title: "a localized branding is found by its locale",
    page: graph("api/organizationalbrandinglocalization-get"),
    before: [norwegian],
    request: get(`${branding}/localizations/nb-NO`),
    status: 200,
    body: { id: "nb-NO", signInPageText: "Ring 1234", bannerLogoRelativeUrl: null },
  },
  {
    title: "a locale without a branding shows the default one",
    page: graph("api/organizationalbranding-get"),
    before: [norwegian, patch(branding, { signInPageText: "Call 1234" })],
    request: get(branding, german),
    status: 200,
    body: { signInPageText: "Call 1234" },
  },
  {
    title: "a new locale takes its texts from the default branding",
    page: graph("api/organizationalbranding-post-localizations"),
    before: [norwegian, patch(branding, { signInPageText: "Call 1234" })],
    request: post(`${branding}/localizations`, { id: "fr-FR", backgroundColor: "#00000F" }),
    status: 201,
    body: { id: "fr-FR", signInPageText: "Call 1234", backgroundColor: "#00000F" },
  },
  {
    title: "the default branding cannot be made by its id",
    page: graph("api/organizationalbranding-post-localizations"),
    request: post(`${branding}/localizations`, { id: "0", signInPageText: "Call 1234" }),
    status: 400,
    names: "'0'",
  },
  {
    title: "one locale has one branding",
    page: graph("api/resources/organizationalbrandinglocalization"),
    before: [norwegian],
    request: norwegian,
    status: 409,
  },
  {
    title: "a sign-in text has at most 1,024 characters",
    page: graph("api/resources/organizationalbrandingproperties"),
    before: [norwegian],
    request: patch(branding, { signInPageText: "x".repeat(1_025) }),
    status: 400,
    names: "signInPageText",
  },
  {
    title: "a colour is written in hexadecimal",
    page: graph("api/resources/organizationalbrandingproperties"),
    before: [norwegian],
    request: patch(branding, { backgroundColor: "blue" }),
    status: 400,
    names: "backgroundColor",
  },
  {
    title: "the address of an image is Microsoft's to set",
    page: graph("api/resources/organizationalbrandingproperties"),
    before: [norwegian],
    request: patch(branding, { bannerLogoRelativeUrl: "logo.png" }),
    status: 400,
    names: "bannerLogoRelativeUrl",
  },
  {
    title: "the default branding goes last",
    page: graph("api/organizationalbranding-delete"),
    before: [norwegian],
    request: remove(branding),
    status: 400,
  },
  {
    title: "without localized brandings the default one can go",
    page: graph("api/organizationalbranding-delete"),
    before: [norwegian, remove(`${branding}/localizations/nb-NO`)],
    request: remove(branding),
    status: 204,
  },
  {
    title: "branding is another organization's when its id is",
    page: graph("api/organizationalbranding-get"),
    request: get(`/organization/${known.nobody}/branding`),
    status: 404,
  },
  {
    title: "branding is written with its own permission",
    page: graph("api/organizationalbranding-update"),
    before: [norwegian],
    request: patch(branding, { signInPageText: "x" }, { roles: ["OrganizationalBranding.Read.All"] }),
    status: 403,
    names: "OrganizationalBranding.ReadWrite.All",
  },
  {
    title: "images are not kept, and said not to be",
    page: graph("api/organizationalbrandinglocalization-update"),
    before: [norwegian],
    request: put(`${branding}/localizations/0/bannerLogo`, {}),
    status: 501,
    names: "bannerLogo",
  },
];
