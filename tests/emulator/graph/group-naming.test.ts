import { describe, expect, test } from "vitest";
import type { Caller } from "../../../emulator/graph/call.ts";
import { checkNames } from "../../../emulator/graph/directory/group-naming.ts";
import type { JsonObject } from "../../../emulator/store/json.ts";
import { type Answer, codeOf, known, messageOf, type SmallTenant, smallTenant } from "./small-tenant.ts";

const unifiedTemplate = "62375ab9-6b52-47ed-826b-58e47e0e304b";

/** Sets the tenant's naming policy, as an administrator or a program does. */
function setPolicy(tenant: SmallTenant, requirement: string, words: string): Answer {
  const template = tenant.ask("GET", `/groupSettingTemplates/${unifiedTemplate}`).body;
  const own: Record<string, string> = { PrefixSuffixNamingRequirement: requirement, CustomBlockedWordsList: words };
  const values = (template.values as { name: string; defaultValue: string }[]).map(({ name, defaultValue }) => ({
    name,
    value: own[name] ?? defaultValue,
  }));
  return tenant.ask("POST", "/groupSettings", { templateId: unifiedTemplate, values });
}

function tenantWith(requirement: string, words = ""): SmallTenant {
  const tenant = smallTenant();
  expect(messageOf(setPolicy(tenant, requirement, words))).toBe("");
  return tenant;
}

const newGroup = (displayName: string, mailNickname: string) => ({
  displayName,
  mailNickname,
  groupTypes: ["Unified"],
  mailEnabled: true,
  securityEnabled: false,
});

const detailOf = ({ body }: Answer) => ((body.error as JsonObject).details as JsonObject[])[0];

describe("a naming policy", () => {
  test.each<[string, string, string, JsonObject | undefined]>([
    ["both name and nickname carry prefix and suffix", "VH Ski (Voss)", "VHskiVoss", undefined],
    [
      "the name lacks the prefix",
      "Ski (Voss)",
      "VHskiVoss",
      { code: "MissingPrefixSuffix", target: "displayName", suggestedPropertyValue: "VH Ski (Voss) (Voss)" },
    ],
    [
      "the nickname lacks the suffix",
      "VH Ski (Voss)",
      "VHski",
      { code: "MissingPrefixSuffix", target: "mailNickname", suggestedPropertyValue: "VHVHskiVoss" },
    ],
    [
      "the name holds a blocked word in large letters",
      "VH Lønn for alle (Voss)",
      "VHalleVoss",
      { code: "ContainsBlockedWord", target: "displayName", blockedWord: "lønn" },
    ],
    ["a blocked word is only part of a word", "VH Lønnsemd (Voss)", "VHlonnsemdVoss", undefined],
    [
      "the name holds a blocked phrase",
      "VH Vår intern-revisjon (Voss)",
      "VHirVoss",
      { code: "ContainsBlockedWord", target: "displayName", blockedWord: "intern revisjon" },
    ],
  ])("holds for a team that an application makes: %s", (_title, name, nickname, detail) => {
    const tenant = tenantWith("VH [GroupName] (Voss)", "lønn,intern revisjon");
    const made = tenant.ask("POST", "/groups", newGroup(name, nickname));
    expect([made.status, made.status === 201 ? undefined : detailOf(made)]).toMatchObject(
      detail === undefined ? [201, undefined] : [400, detail],
    );
  });

  test("binds no security group", () => {
    const group = { displayName: "Alle", mailNickname: "alle", mailEnabled: false, securityEnabled: true };
    expect(tenantWith("VH-[GroupName]").ask("POST", "/groups", group).status).toBe(201);
  });

  test("leaves a group that is there alone until somebody writes its name again", () => {
    const tenant = tenantWith("VH-[GroupName]");
    const patch = (body: JsonObject) => tenant.ask("PATCH", `/groups/${known.unified}`, body);
    expect(patch({ description: "The old one" }).status).toBe(204);
    expect(detailOf(patch({ displayName: "Unified" }))).toMatchObject({ code: "MissingPrefixSuffix" });
    expect(patch({ displayName: "VH-Unified" }).status).toBe(204);
    expect(tenant.context.store.collection("groups").get(known.unified)).toMatchObject({ mailNickname: "unified" });
  });

  test("with a prefix refuses the passing name that azuread gives a group, and one with blocked words does not", () => {
    const passing = { displayName: "TERRAFORM_UPDATE_57c17c49-45d9-4555-be50-e12ccbd288c6" };
    const status = (tenant: SmallTenant) => tenant.ask("PATCH", `/groups/${known.unified}`, passing).status;
    expect([status(tenantWith("VH-[GroupName]")), status(tenantWith("", "varsling"))]).toEqual([400, 204]);
  });

  test("holds for a team's own name, and for a team that is made without a group", () => {
    const tenant = tenantWith("VH-[GroupName]");
    tenant.ask("PUT", `/groups/${known.unified}/team`, {});
    expect(codeOf(tenant.ask("PATCH", `/teams/${known.unified}`, { displayName: "Ski" }))).toBe("Request_BadRequest");
    const template = "https://graph.microsoft.com/v1.0/teamsTemplates('standard')";
    const member = {
      "@odata.type": "#microsoft.graph.aadUserConversationMember",
      roles: ["owner"],
      "user@odata.bind": `https://graph.microsoft.com/v1.0/users('${known.user(4)}')`,
    };
    const team = (displayName: string) =>
      tenant.ask("POST", "/teams", { "template@odata.bind": template, displayName, members: [member] }).status;
    expect([team("Ski"), team("VH-Ski")]).toEqual([400, 202]);
  });

  test.each(["Test-[Department]", "[GroupName]-[GroupName]", `${"x".repeat(54)}[GroupName]`])(
    "that is none, %s, is refused",
    (requirement) => {
      expect(messageOf(setPolicy(smallTenant(), requirement, ""))).toContain("invalid format");
    },
  );
});

describe("an attribute in a naming policy", () => {
  const department = () => tenantWith("[Department] [GroupName]_[postalCode]");
  const person = (number: number): Caller => ({
    kind: "person",
    appId: known.app,
    objectId: known.user(number),
    displayName: "Somebody",
    roles: new Set(),
  });
  const refusal = ({ context }: SmallTenant, caller: Caller, displayName: string) => {
    try {
      checkNames(context, caller, { groupTypes: ["Unified"] }, { displayName });
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };

  test("is that of the person who makes the group, and fixed text where it is none that Entra knows", () => {
    const tenant = department();
    expect(refusal(tenant, person(2), "Even Ski_[postalCode]")).toBeUndefined();
    expect(refusal(tenant, person(3), "Even Ski_[postalCode]")).toContain("missing a required prefix/suffix");
  });

  test("is empty for an application", () => {
    const tenant = department();
    const nickname = "ski_postalCode";
    expect(tenant.ask("POST", "/groups", newGroup(" Ski_[postalCode]", nickname)).status).toBe(201);
  });

  test("does not bind a Global Administrator", () => {
    const tenant = department();
    expect(refusal(tenant, { ...person(1), objectId: known.admin }, "Ski")).toBeUndefined();
  });
});
