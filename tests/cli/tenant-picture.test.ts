import { afterAll, beforeAll, expect, it } from "vitest";
import { differences, takePicture } from "../../cli/demo/tenant-picture.ts";
import { TemplateTeam } from "../../components/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { broughtUp } from "../telephony/brought-up.ts";
import { phoneFile } from "../telephony/phone-file.ts";
import { seededTenant } from "../telephony/seeded-tenant.ts";

const owners = ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"];
let tenant: EmbeddedTenant;

beforeAll(async () => {
  tenant = await seededTenant(phoneFile);
}, 60_000);
afterAll(() => tenant?.stop());

it("a tenant is as it was when a team with private and shared channels has come and gone, and not while it is there", async () => {
  const { url, caFile, tenantId, clientId, clientSecret } = tenant;
  const picture = () => takePicture({ url, caFile, tenantId, clientId, clientSecret });
  const before = await picture();
  const args = { key: "bru", displayName: "Ny bru", template: "prosjekt", language: "nn", owners } as const;
  const takeDown = await broughtUp(tenant, () => void new TemplateTeam("bru", { ...args, onDelete: "delete" }));
  expect(differences(before, await picture()).changed).toContain("memberships and owners");
  await takeDown();
  expect(differences(before, await picture())).toEqual({ changed: [], unset: [] });
}, 60_000);
