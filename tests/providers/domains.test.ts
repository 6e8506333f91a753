import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../components/graph/index.ts";
import { publishTexts } from "../../emulator/graph/domains/public-dns.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { declaredDomain, personId } from "./kind-case.ts";
import { type Subject, subjectOver } from "./subject.ts";

let tenant: EmbeddedTenant;
let subject: Subject;

beforeEach(async () => {
  tenant = await startEmbedded();
  subject = subjectOver(await waysTo(tenant));
});
afterEach(() => tenant.stop());

async function declare(kind: string, domainName: string, settings: JsonObject = {}) {
  const { inputs, failures } = await subject.handler(kind).check({}, { label: "domenet", domainName, settings });
  expect(failures).toEqual([]);
  return subject.handler(kind).create(inputs);
}

describe("a domain that is declared", () => {
  it("gives the record that proves it, so that a program can put it into DNS", async () => {
    const { outs } = await declare("domain", "nytt.example");
    expect(outs.isVerified).toBe(false);
    expect(outs.verificationDnsRecords).toContainEqual({
      recordType: "Txt",
      label: "nytt.example",
      ttl: 3_600,
      text: expect.stringMatching(/^MS=ms\d{8}$/),
    });
  });

  it("is not verified without its record: the message says what to put where", async () => {
    await declare("domain", "nytt.example");
    await expect(declare("domainVerification", "nytt.example")).rejects.toThrow(
      /^domenet: DomainVerification nytt\.example: Microsoft does not see the domain's record yet; put the TXT record "MS=ms\d{8}" at nytt\.example, or the MX record "[^"]+" at nytt\.example into its DNS and run `up` again/,
    );
    expect(tenant.store.collection("domains").get("nytt.example")?.isVerified).toBe(false);
  });

  it("is verified by the next run, once the record is there", async () => {
    const { outs } = await declare("domain", "nytt.example");
    const [record] = outs.verificationDnsRecords as { text: string }[];
    publishTexts(tenant.store, "nytt.example", [record?.text ?? ""]);
    await declare("domainVerification", "nytt.example", { isDefault: true });
    const domains = [...tenant.store.collection("domains").values()];
    expect(domains.filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual(["nytt.example"]);
  });

  it("stays when it leaves the program while people have addresses in it, and that is said", async () => {
    const { id, outs } = await declare("domain", "nytt.example");
    const [record] = outs.verificationDnsRecords as { text: string }[];
    publishTexts(tenant.store, "nytt.example", [record?.text ?? ""]);
    await declare("domainVerification", "nytt.example");
    const users = tenant.store.collection("users");
    const person = users.get(personId);
    users.set(personId, { ...person, id: personId, mail: "tilsett.0001@nytt.example" });
    await subject.handler("domain").delete(id, outs);
    expect(tenant.store.collection("domains").has("nytt.example")).toBe(true);
    expect(subject.said.join()).toContain(
      "domenet: Domain nytt.example is no longer in the program and stays in the tenant: 1 people, groups or applications have addresses in it",
    );
    users.set(personId, { ...person, id: personId });
    await subject.handler("domain").delete(id, outs);
    expect(tenant.store.collection("domains").has("nytt.example")).toBe(false);
  });

  it("that the municipality had verified before is adopted, and never removed with the program", async () => {
    await tenant.asAdmin.graph("POST", `/domains/${declaredDomain}/verify`);
    await subject.later();
    const { id, outs } = await declare("domain", declaredDomain);
    expect(outs.origin).toBe("adopted");
    await subject.handler("domain").delete(id, outs);
    expect(tenant.store.collection("domains").has(declaredDomain)).toBe(true);
  });
});
