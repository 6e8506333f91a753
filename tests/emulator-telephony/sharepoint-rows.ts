import { get, graph, patch, type Row } from "../emulator/conformance/row.ts";

const read = graph("api/sharepointsettings-get");
const update = graph("api/sharepointsettings-update");
const settings = "/admin/sharepoint/settings";

export const sharepointRows: Row[] = [
  {
    title: "a new tenant shares with guests and anyone, in every domain",
    page: read,
    request: get(settings),
    status: 200,
    body: {
      sharingCapability: "externalUserAndGuestSharing",
      sharingDomainRestrictionMode: "none",
      sharingAllowedDomainList: [],
      availableManagedPathsForSiteCreation: ["/sites/", "/teams/"],
    },
  },
  {
    title: "a change comes back with everything",
    page: update,
    request: patch(settings, { sharingCapability: "existingExternalUserSharingOnly" }),
    status: 200,
    body: { sharingCapability: "existingExternalUserSharingOnly", isLoopEnabled: true },
  },
  {
    title: "a way of sharing Microsoft does not have is refused",
    page: update,
    request: patch(settings, { sharingCapability: "everyone" }),
    status: 400,
    names: "sharingCapability",
  },
  {
    title: "managed paths are read-only",
    page: update,
    request: patch(settings, { availableManagedPathsForSiteCreation: ["/x/"] }),
    status: 400,
    names: "availableManagedPathsForSiteCreation",
  },
  {
    title: "reading SharePoint's settings does not allow changing them",
    page: update,
    request: patch(settings, { isLoopEnabled: false }, { roles: ["SharePointTenantSettings.Read.All"] }),
    status: 403,
    names: "SharePointTenantSettings.ReadWrite.All",
  },
];
