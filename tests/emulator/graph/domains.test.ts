import { expect, test } from "vitest";
import { publishTexts } from "../../../emulator/graph/domains/public-dns.ts";
import { messageOf, smallTenant } from "./small-tenant.ts";

test("a domain is verified once its owner has published the record asked for", () => {
  const tenant = smallTenant();
  tenant.ask("POST", "/domains", { id: "neighbour.example" });
  tenant.ask("POST", "/domains", { id: "skule.neighbour.example" });
  const { body } = tenant.ask("GET", "/domains/neighbour.example/verificationDnsRecords");
  const [{ text }] = body.value as [{ text: string }];
  publishTexts(tenant.context.store, "neighbour.example", ["v=spf1 -all", text]);

  const verified = tenant.ask("POST", "/domains/neighbour.example/verify");

  expect(messageOf(verified)).toBe("");
  expect(verified.body).toMatchObject({ isVerified: true, availabilityStatus: "AvailableImmediately" });
  expect(tenant.ask("GET", "/domains/neighbour.example").body).toMatchObject({
    isVerified: true,
    isRoot: true,
    availabilityStatus: null,
  });
  expect(tenant.ask("GET", "/domains/skule.neighbour.example").body).toMatchObject({ isVerified: true, isRoot: false });
});

test("people get names in a domain when it is verified, not before", () => {
  const tenant = smallTenant();
  const person = (name: string) => ({
    accountEnabled: true,
    displayName: "New",
    mailNickname: "new",
    userPrincipalName: name,
    passwordProfile: { password: "Not-kept-1" },
  });
  tenant.ask("POST", "/domains", { id: "neighbour.example" });
  expect(tenant.ask("POST", "/users", person("new@neighbour.example")).status).toBe(400);

  const { body } = tenant.ask("GET", "/domains/neighbour.example/verificationDnsRecords");
  publishTexts(tenant.context.store, "neighbour.example", [(body.value as [{ text: string }])[0].text]);
  tenant.ask("POST", "/domains/neighbour.example/verify");

  expect(tenant.ask("POST", "/users", person("new@neighbour.example")).status).toBe(201);
});

test("the organization lists the domains it has verified, with the default one", () => {
  const tenant = smallTenant();
  tenant.ask("POST", "/domains", { id: "neighbour.example" });
  tenant.ask("POST", "/domains", { id: "skule.contoso.example" });
  tenant.ask("PATCH", "/domains/skule.contoso.example", { isDefault: true });
  const { body } = tenant.ask("GET", "/organization");
  const [{ verifiedDomains }] = body.value as [{ verifiedDomains: { name: string; isDefault: boolean }[] }];
  expect(verifiedDomains.map(({ name, isDefault }) => [name, isDefault])).toEqual([
    ["contoso.onmicrosoft.com", false],
    ["contoso.example", false],
    ["skule.contoso.example", true],
  ]);
});
