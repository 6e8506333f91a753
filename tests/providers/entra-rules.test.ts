import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Json, JsonObject } from "../../components/graph/index.ts";
import { definitions } from "../../components/providers/definitions.ts";
import { wholeValues } from "../../components/providers/graph-singleton.ts";
import { check } from "../../components/providers/handler/check.ts";
import { differences } from "../../components/providers/handler/differences.ts";
import { unknownValue } from "../../components/providers/handler/unknown.ts";
import { inOneOrder } from "../../components/providers/sets.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { groupId } from "./kind-case.ts";
import { subjectOver } from "./subject.ts";

function setting(kind: string) {
  const found = definitions.find((known) => known.kind === kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  return found;
}

function refusals(kind: string, settings: JsonObject): string[] {
  return check(setting(kind), {}, { label: "it", settings }).failures.map(({ reason }) => reason);
}

const group = (id: string) => ({ id, targetType: "group" });
const other = "11111111-2222-4333-8444-555555555555";

describe("lists of targets", () => {
  const sms = setting("smsAuthenticationMethod");
  const present = (targets: Json[]) => ({ exists: true, values: { excludeTargets: targets } });

  it("are sets: neither the program nor the tenant has an order that counts", () => {
    const held = { excludeTargets: [group(groupId), group(other)] };
    expect(differences(sms, held, present([group(other.toUpperCase()), group(groupId)]))).toEqual([]);
    expect(differences(sms, held, present([group(groupId)]))).toHaveLength(1);
    const inputs = (targets: JsonObject[]) =>
      check(sms, {}, { label: "it", settings: { excludeTargets: targets } }).inputs;
    expect(inputs([group(other), group(groupId)])).toEqual(inputs([group(groupId), group(other)]));
  });

  it("stay as they are written while an id is not known yet", () => {
    const list = [group(unknownValue), group(groupId)];
    const { inputs, failures } = check(sms, {}, { label: "it", settings: { excludeTargets: list } });
    expect({ failures, settings: inputs.settings }).toEqual({ failures: [], settings: { excludeTargets: list } });
  });

  it("have one order whatever they came in", () => {
    expect(inOneOrder([{ id: "b" }, { id: "A" }, 3], ["id"])).toEqual([3, { id: "A" }, { id: "b" }]);
  });
});

describe("a value that the service replaces whole", () => {
  it("is sent with what was there, and the other values are not sent at all", () => {
    const current = { inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: false }, other: 1 };
    expect(wholeValues(current, { "inboundTrust.isCompliantDeviceAccepted": true })).toEqual({
      inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: true },
    });
  });

  it("is none when nothing is left in it", () => {
    const current = { inboundTrust: { isMfaAccepted: true, isCompliantDeviceAccepted: null } };
    expect(wholeValues(current, { "inboundTrust.isMfaAccepted": null })).toEqual({ inboundTrust: null });
  });
});

describe("what is refused before anything is done", () => {
  it.each<[string, JsonObject, string]>([
    ["fido2AuthenticationMethod", { state: "on" }, 'settings.state "on" is not among its values'],
    ["fido2AuthenticationMethod", { includeTargets: [group("everybody")] }, "write all_users or the group's object id"],
    ["temporaryAccessPassAuthenticationMethod", { defaultLifetimeInMinutes: 5 }, "write 10 to 43200 minutes, got 5"],
    [
      "deviceRegistrationPolicy",
      {
        azureADJoin: {
          allowedToJoin: { "@odata.type": "#microsoft.graph.allDeviceRegistrationMembership", groups: [groupId] },
        },
      },
      "write users and groups only with #microsoft.graph.enumeratedDeviceRegistrationMembership",
    ],
    ["passwordRuleSettings", { BannedPasswordList: ["ikt"] }, 'holds "ikt"; write words of 4 to 16 characters'],
    [
      "b2bManagementPolicy",
      { AllowedDomains: ["a.no"], BlockedDomains: ["b.no"] },
      "a tenant has one of the two lists",
    ],
    ["groupUnifiedSettings", { CustomBlockedWordsList: ["a,b"] }, "write one word an item"],
    [
      "defaultAppManagementPolicy",
      {
        applicationRestrictions: { keyCredentials: [{ restrictionType: "asymmetricKeyLifetime", maxLifetime: "180" }] },
      },
      "write a duration such as P180D",
    ],
    [
      "groupLifecyclePolicy",
      { groupLifetimeInDays: 7, managedGroupTypes: "All", alternateNotificationEmails: "a@b" },
      "write 30 to 99999 days, got 7",
    ],
  ])("%s %j", (kind, settings, reason) => {
    expect(refusals(kind, settings).join("\n")).toContain(reason);
  });
});

describe("on the embedded tenant", () => {
  it("all sign-in methods are read in one request, however many are declared", async () => {
    const tenant = await startEmbedded();
    try {
      const { graph, teamsAdmin } = await waysTo(tenant);
      const asked: string[] = [];
      const counted: typeof graph = (request) => {
        asked.push(`${request.method} ${request.path}`);
        return graph(request);
      };
      const subject = subjectOver({ graph: counted, teamsAdmin });
      const kinds = definitions.map(({ kind }) => kind).filter((kind) => kind.endsWith("AuthenticationMethod"));
      expect(kinds).toHaveLength(9);
      await Promise.all(
        kinds.map((kind) => subject.handler(kind).read(kind, { label: kind, settings: { state: "enabled" } })),
      );
      expect(asked).toEqual(["GET /v1.0/policies/authenticationMethodsPolicy"]);
    } finally {
      await tenant.stop();
    }
  });

  it("banned words that others have set are kept when only the lockout is ours", async () => {
    const tenant = await startEmbedded();
    try {
      const templateId = "5cf42378-d67d-4f36-ba46-e8b86229381d";
      const values = {
        BannedPasswordCheckOnPremisesMode: "Enforced",
        EnableBannedPasswordCheckOnPremises: "true",
        EnableBannedPasswordCheck: "true",
        LockoutDurationInSeconds: "60",
        LockoutThreshold: "10",
        BannedPasswordList: "voss\thangur",
      };
      const rows = Object.entries(values).map(([name, value]) => ({ name, value }));
      expect((await tenant.asAdmin.graph("POST", "/groupSettings", { templateId, values: rows })).status).toBe(201);
      const subject = subjectOver(await waysTo(tenant));
      await subject.handler("passwordRuleSettings").create({ label: "it", settings: { LockoutThreshold: 5 } });
      const [held] = [...tenant.store.collection("groupSettings").values()];
      const shown = z.array(z.object({ name: z.string(), value: z.string() })).parse(held?.values);
      const now = Object.fromEntries(shown.map(({ name, value }) => [name, value]));
      expect(now).toEqual({ ...values, LockoutThreshold: "5" });
    } finally {
      await tenant.stop();
    }
  });
});
