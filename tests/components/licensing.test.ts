import { expect, it } from "vitest";
import { type LicenceGroup, Licensing, Organisation } from "../../components/index.ts";
import { breakGlassAccounts, smallOrganisation } from "./fixtures.ts";
import { declare, objectIdOf, ofType } from "./mocks.ts";

const type = "pulumi-nodejs:dynamic/tenant:GroupLicenses";

const licensingWith = (
  pick: (groups: Readonly<Record<string, LicenceGroup>>) => Readonly<Record<string, LicenceGroup>>,
) =>
  declare(() => {
    const file = smallOrganisation();
    const { licences } = new Organisation("litle", {
      organisation: file,
      breakGlass: { accounts: breakGlassAccounts },
    });
    new Licensing("licensing", { licences: file.licences, groups: pick(licences) });
  });

it("puts exactly the licence HR names on each licence group", async () => {
  const resources = await licensingWith((groups) => groups);
  expect(ofType(resources, type)).toMatchObject([
    {
      name: "licensing-M365_E3",
      parent: "licensing",
      inputs: { groupId: objectIdOf("litle-licence-M365_E3"), settings: { licenses: [{ skuPartNumber: "SPE_E3" }] } },
    },
    {
      name: "licensing-M365_F3",
      parent: "licensing",
      inputs: { groupId: objectIdOf("litle-licence-M365_F3"), settings: { licenses: [{ skuPartNumber: "SPE_F1" }] } },
    },
  ]);
});

it("refuses a licence that no group carries", async () => {
  await expect(licensingWith(({ M365_E3 }) => ({ M365_E3: M365_E3! }))).rejects.toThrow(
    "licensing: groups.M365_F3 is missing; give the licence M365_F3 a group, or leave it out",
  );
});
