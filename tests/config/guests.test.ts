import { describe, expect, it } from "vitest";
import { smallFile } from "../components/fixtures.ts";
import { reportOn, settingsWith } from "./section-report.ts";

const tenantId = "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11";
const withP2 = smallFile.replace("sku: SPE_E3", "sku: SPE_E5");

describe("the section on guests", () => {
  it("is complete once it is read", async () => {
    const { guests } = await settingsWith(
      `guests:\n  domains: [fylke.example]\n  partners:\n    nabo: {tenantId: ${tenantId}}\n`,
    );
    expect(guests).toEqual({
      domains: ["fylke.example"],
      sharing: "externalUserSharingOnly",
      partners: { nabo: { tenantId, trustMfa: true, trustDevices: false, sharedChannels: false } },
    });
  });

  it("may be left out: the tenant then keeps what it has", async () => {
    expect((await settingsWith("language: nn")).guests).toBeUndefined();
  });

  it("asks for reviews every month where the licence for them is owned", async () => {
    const { guests } = await settingsWith(
      "guests:\n  domains: [fylke.example]\n  reviews: {starts: '2027-01-11'}\n",
      withP2,
    );
    expect(guests?.reviews).toEqual({ starts: "2027-01-11", everyMonths: 1, days: 14, removes: "access" });
  });

  it.each([
    [
      "no domain",
      "guests: {}",
      "line 1 tenant:guests.domains: missing; write a list of domains, for example [fylke.example, nabo.example]",
    ],
    [
      "an empty list",
      "guests: {domains: []}",
      "line 1 tenant:guests.domains: a list; write at least one domain; guests may come from no other",
    ],
    [
      "one domain without a list",
      "guests: {domains: fylke.example}",
      'line 1 tenant:guests.domains: "fylke.example"; write a list of domains, for example [fylke.example, nabo.example]',
    ],
    [
      "an address for a domain",
      "guests:\n  domains: ['post@fylke.example']",
      `line 2 tenant:guests.domains[0]: "post@fylke.example"; write a domain in lower case, without @, * or https, for example fylke.example`,
    ],
    [
      "a wildcard, which SharePoint does not know",
      "guests:\n  domains: ['*.fylke.example']",
      `line 2 tenant:guests.domains[0]: "*.fylke.example"; write a domain in lower case, without @, * or https, for example fylke.example`,
    ],
    [
      "capitals",
      "guests:\n  domains: [Fylke.example]",
      `line 2 tenant:guests.domains[0]: "Fylke.example"; write a domain in lower case, without @, * or https, for example fylke.example`,
    ],
    [
      "a number",
      "guests:\n  domains: [12]",
      "line 2 tenant:guests.domains[0]: 12; write a domain in quotes, for example fylke.example",
    ],
    [
      "the same domain twice",
      "guests:\n  domains: [fylke.example, fylke.example]",
      "line 2 tenant:guests.domains: a list; write different domains; one stands here twice",
    ],
    [
      "a domain that gives anybody an account",
      "guests:\n  domains: [gmail.com]",
      "line 2 tenant:guests.domains: a list; write domains of organisations; one here gives an account to anybody",
    ],
    [
      "a federation that is open to anybody",
      "guests:\n  domains: [fylke.example]\n  federation: [outlook.com]",
      "line 3 tenant:guests.federation: a list; write domains of organisations; one here gives an account to anybody",
    ],
    [
      "its own domain",
      "guests:\n  domains: [fylke.example, litle.example]",
      'line 2 tenant:guests.domains[1]: "litle.example" is Litle herad itself; leave it out, nobody there is a guest',
    ],
    [
      "files shared with everybody",
      "guests:\n  domains: [fylke.example]\n  sharing: externalUserAndGuestSharing",
      'line 3 tenant:guests.sharing: "externalUserAndGuestSharing"; write externalUserSharingOnly, existingExternalUserSharingOnly or disabled',
    ],
    [
      "guidelines that are no page",
      "guests:\n  domains: [fylke.example]\n  guidelines: intranett",
      'line 3 tenant:guests.guidelines: "intranett"; write the address of a page, for example https://kommune.example/gjester',
    ],
    [
      "a partner without a tenant",
      "guests:\n  domains: [fylke.example]\n  partners:\n    nabo: {}",
      "line 4 tenant:guests.partners.nabo.tenantId: missing; write the other tenant's id",
    ],
    [
      "a partner by its domain",
      "guests:\n  domains: [fylke.example]\n  partners:\n    nabo: {tenantId: nabo.example}",
      `line 4 tenant:guests.partners.nabo.tenantId: "nabo.example"; write the other tenant's id in lower case, for example 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11`,
    ],
    [
      "a partner with a key in capitals",
      `guests:\n  domains: [fylke.example]\n  partners:\n    Nabo: {tenantId: ${tenantId}}`,
      'line 4 tenant:guests.partners.Nabo: "Nabo" cannot be a key here; write a key of lower-case letters a-z, digits and single hyphens, for example voss-sjukeheim',
    ],
    [
      "yes for true",
      `guests:\n  domains: [fylke.example]\n  partners:\n    nabo: {tenantId: ${tenantId}, sharedChannels: ja}`,
      'line 4 tenant:guests.partners.nabo.sharedChannels: "ja"; write true or false',
    ],
    [
      "one tenant for two partners",
      `guests:\n  domains: [fylke.example]\n  partners:\n    nabo: {tenantId: ${tenantId}}\n    ulvik: {tenantId: ${tenantId}}`,
      `line 5 tenant:guests.partners.ulvik.tenantId: "${tenantId}" is also the tenant of nabo; take one of them out`,
    ],
    [
      "a trust that does not exist",
      `guests:\n  domains: [fylke.example]\n  partners:\n    nabo: {tenantId: ${tenantId}, trustDevice: true}`,
      "line 4 tenant:guests.partners.nabo.trustDevice: unknown field; did you mean trustDevices?",
    ],
    [
      "reviews without the licence for them",
      "guests:\n  domains: [fylke.example]\n  reviews: {starts: '2027-01-11'}",
      "line 3 tenant:guests.reviews: access reviews need Entra ID P2 or Governance, and neither a licence of the organisation file nor conditionalAccess.owned.entraP2 says it is owned; leave it out",
    ],
    [
      "reviews that begin nowhere",
      "guests:\n  domains: [fylke.example]\n  reviews: {}",
      "line 3 tenant:guests.reviews.starts: missing; write the first day in quotes, for example '2027-01-11'",
    ],
    [
      "reviews every half year",
      "guests:\n  domains: [fylke.example]\n  reviews: {starts: '2027-01-11', everyMonths: 6}",
      "line 3 tenant:guests.reviews.everyMonths: 6; write 1 or 3, the months between reviews",
    ],
    [
      "a review longer than a month",
      "guests:\n  domains: [fylke.example]\n  reviews: {starts: '2027-01-11', days: 40}",
      "line 3 tenant:guests.reviews.days: 40; write the days an owner has, 3 to 27",
    ],
    [
      "guests who are to lose what there is not",
      "guests:\n  domains: [fylke.example]\n  reviews: {starts: '2027-01-11', removes: konto}",
      'line 3 tenant:guests.reviews.removes: "konto"; write access or account',
    ],
  ])("is sent back for %s", async (_, section, message) => {
    expect(await reportOn(section)).toBe(message);
  });
});
