import { expect, test } from "vitest";
import type { GraphCall } from "../../emulator/graph/call.ts";
import { checkSharepointSettings } from "../../emulator/sharepoint/settings-rules.ts";
import type { JsonObject } from "../../emulator/store/json.ts";
import { get } from "../emulator/conformance/row.ts";
import { phoneTenant } from "./phone-tenant.ts";

const before = phoneTenant().ask(get("/admin/sharepoint/settings")).body;
const change = (body: JsonObject) =>
  checkSharepointSettings({ body } as unknown as GraphCall, before, { ...before, ...body });

const refusals: [title: string, body: JsonObject, names: string][] = [
  ["an allow list holds in its own mode only", { sharingAllowedDomainList: ["a.example"] }, "allowList"],
  ["a block list holds in its own mode only", { sharingBlockedDomainList: ["a.example"] }, "blockList"],
  [
    "a list of the other mode does not hold",
    {
      sharingDomainRestrictionMode: "blockList",
      sharingAllowedDomainList: ["a.example"],
      sharingBlockedDomainList: ["b.example"],
    },
    "allowList",
  ],
  ["a mode needs its list", { sharingDomainRestrictionMode: "allowList" }, "sharingAllowedDomainList"],
  [
    "a list holds domain names",
    { sharingDomainRestrictionMode: "allowList", sharingAllowedDomainList: ["a b"] },
    "a b",
  ],
  ["a leaver's files are kept at least thirty days", { deletedUserPersonalSiteRetentionPeriodInDays: 29 }, "30"],
  ["a leaver's files are kept at most ten years", { deletedUserPersonalSiteRetentionPeriodInDays: 3651 }, "3650"],
  ["sites are made under a managed path", { siteCreationDefaultManagedPath: "/places/" }, "/sites/"],
  [
    "the warning comes before the sign-out",
    { idleSessionSignOut: { isEnabled: true, warnAfterInSeconds: 900, signOutAfterInSeconds: 300 } },
    "idleSessionSignOut",
  ],
  ["a file extension has no dot", { excludedFileExtensionsForSyncApp: [".exe"] }, ".exe"],
];

test.each(refusals)("%s", (_title, body, names) => {
  expect(() => change(body)).toThrow(names);
});

test.each<[string, JsonObject]>([
  ["a mode with its list", { sharingDomainRestrictionMode: "allowList", sharingAllowedDomainList: ["a.example"] }],
  ["a list emptied with its mode", { sharingDomainRestrictionMode: "none", sharingAllowedDomainList: [] }],
  ["an idle session that is not signed out", { idleSessionSignOut: { isEnabled: false } }],
  ["the other managed path", { siteCreationDefaultManagedPath: "/teams/" }],
])("%s is kept", (_title, body) => {
  expect(change(body)).toMatchObject(body);
});
