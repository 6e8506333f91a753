import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";

// step 1 makes, step 2 changes in place, step 3 turns the country into addresses.
const step = new pulumi.Config().requireNumber("step");
const [member] = process.env.TEST_MEMBERS.split(",");

const group = new azuread.Group("people", {
  displayName: step === 1 ? "People" : "Everybody",
  description: pulumi.secret("between us"),
  securityEnabled: true,
  preventDuplicateNames: true,
  members: step === 1 ? undefined : [member],
});
const place = new azuread.NamedLocation("place", {
  displayName: "Place",
  ...(step < 3
    ? { country: { countriesAndRegions: step === 1 ? ["NO"] : ["NO", "SE"] } }
    : { ip: { ipRanges: ["192.0.2.0/24"], trusted: true } }),
});
const policy = new azuread.ConditionalAccessPolicy("mfa", {
  displayName: "MFA",
  state: "enabledForReportingButNotEnforced",
  conditions: {
    applications: { includedApplications: ["All"] },
    clientAppTypes: ["all"],
    locations: { includedLocations: ["All"], excludedLocations: [place.objectId] },
    users: { includedUsers: ["All"], excludedGroups: [group.objectId] },
  },
  grantControls: { operator: "OR", builtInControls: ["mfa"] },
  sessionControls: step === 1 ? undefined : { signInFrequency: 8, signInFrequencyPeriod: "hours" },
});

export const ids = { group: group.objectId, place: place.objectId, policy: policy.objectId };
export const caller = azuread.getClientConfigOutput().objectId;
