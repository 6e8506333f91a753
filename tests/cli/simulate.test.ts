import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../../access/index.ts";
import type { AccessSet } from "../../cli/access/access-set.ts";
import { policyFile } from "../../cli/access/policy-file.ts";
import { Speaker } from "../../cli/access/say.ts";
import { type CircumstanceOptions, circumstances } from "../../cli/simulate/circumstances.ts";
import { findTarget } from "../../cli/simulate/find-target.ts";
import { findWho } from "../../cli/simulate/find-who.ts";
import { findingsOf, findingsText } from "../../cli/simulate/findings-text.ts";
import { languages } from "../../policies/rules.ts";
import { writeProgram } from "./raw-program.ts";
import { runCli } from "./run-cli.ts";

const glass = "11111111-1111-4111-8111-111111111111";
const office = "22222222-2222-4222-8222-222222222222";
const network = "33333333-3333-4333-8333-333333333333";
const everyone = { includeUsers: ["All"], excludeGroups: [glass] };
const conditions = { applications: { includeApplications: ["All"] }, clientAppTypes: ["all"] };
const asks = (...builtInControls: string[]) => ({ operator: "OR", builtInControls });

/** A tenant's policies as Graph delivers them. */
const exported = {
  policies: [
    {
      id: "1",
      displayName: "MFA for all",
      state: "enabled",
      conditions: { ...conditions, users: everyone },
      grantControls: asks("mfa"),
    },
    {
      id: "2",
      displayName: "Block abroad",
      state: "enabled",
      conditions: {
        ...conditions,
        users: everyone,
        locations: { includeLocations: ["All"], excludeLocations: [network] },
      },
      grantControls: asks("block"),
    },
    {
      id: "3",
      displayName: "Device for office",
      state: "enabledForReportingButNotEnforced",
      conditions: { ...conditions, users: { includeGroups: [office] } },
      grantControls: asks("compliantDevice"),
    },
    {
      id: "4",
      displayName: "Off <b>",
      state: "disabled",
      conditions: { ...conditions, users: everyone },
      grantControls: asks("block"),
    },
  ],
  namedLocations: [
    { id: network, displayName: "Home", countriesAndRegions: ["NO"], includeUnknownCountriesAndRegions: false },
  ],
};

let scratch: string;
let set: AccessSet;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "m365-simulate-"));
  writeFileSync(join(scratch, "exported.json"), JSON.stringify(exported));
  set = policyFile(join(scratch, "exported.json"), [glass]);
  writeProgram(join(scratch, "raw"));
  symlinkSync(fileURLToPath(new URL("../../node_modules", import.meta.url)), join(scratch, "node_modules"));
  writeFileSync(join(scratch, "package.json"), '{"type":"module"}');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const simulate = (...args: string[]) =>
  runCli(["simulate", "--policies", "exported.json", "--break-glass", glass, ...args], scratch);

describe("m365-tenant simulate", () => {
  it("explains one sign-in policy by policy, with what comes of it and what would once all policies are on", async () => {
    const { code, stdout } = await simulate("--as", office, "--app", "outlook", "--from", "NO");
    expect(stdout).toBe(`Who: the group ${office}
Sign-in: to Office 365 Exchange Online, in a browser, on Windows, from Norway (Home), on a device that is not registered
Taken as, unless said otherwise: the client, the platform, the device, the flow, sign-in risk, user risk, and insider risk

● MFA for all: applies; asks for MFA
○ Block abroad: does not apply, because of where from
● Device for office: applies; asks for a compliant device; only reports
● Off <b>: applies; blocks; off

Result: let in with MFA
Once the policies that only report are on: let in with MFA and a compliant device
`);
    expect(code).toBe(0);
  });

  it("ends with 3 and names the policy it depends on when the place is not said", async () => {
    const { code, stdout } = await simulate("--as", "joiner", "--language", "nb");
    expect(code).toBe(3);
    expect(stdout).toContain("Det kommer an på «Block abroad».");
  });

  it.each<[string, string, string, CircumstanceOptions, string]>([
    ["break-glass from anywhere", "break-glass", "any", { from: "US" }, "let in with the password alone"],
    ["a guest from abroad", "guest", "any", { from: "SE" }, "blocked"],
    ["an administrator at a named location", "Global Administrator", "admin", { from: "home" }, "let in with MFA"],
    ["a role by its template id", "62e90394-69f5-4237-9190-012177145e10", "any", { from: "NO" }, "let in with MFA"],
    ["an old mail program", "joiner", "outlook", { from: "NO", client: "legacy" }, "stopped: asked for MFA"],
    [
      "the registration of methods",
      "joiner",
      "register-security-info",
      { from: "NO" },
      "let in with the password alone",
    ],
    ["whom nobody knows All to cover", "b2bDirectConnectUser", "any", { from: "NO" }, "not known"],
  ])("judges %s", (_title, as, app, options, result) => {
    const signIn = {
      who: findWho([as], set).who,
      target: findTarget(app),
      ...circumstances(options, set).circumstances,
    };
    expect(new Speaker(set, "en").verdict(evaluate(set.policies, signIn, set.tenant))).toContain(result);
  });

  it("takes several words as one person: of the office, and an administrator", async () => {
    const { stdout } = await simulate("--as", office, "Global Administrator", "--from", "NO", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      signIn: { who: { groups: [office], roles: ["62e90394-69f5-4237-9190-012177145e10"] } },
      verdict: { kind: "allowed", by: ["1"] },
      onceOn: { kind: "allowed", by: ["1", "3"] },
    });
  });

  it("shows everyone by everything, those treated alike together", async () => {
    const { code, stdout } = await simulate("--from", "NO");
    expect(code).toBe(0);
    expect(stdout).toMatch(/break-glass account\n {2}Office 365 Exchange Online: ! password alone/);
    expect(stdout).toMatch(/a new employee who is in no group yet.*\n {2}Office 365 Exchange Online: ✓ MFA/);
  });

  it("writes the same as one page that needs nothing from elsewhere and runs nothing", async () => {
    const { code } = await simulate("--from", "NO", "--html", "matrix.html", "--language", "nn");
    expect(code).toBe(0);
    const page = readFileSync(join(scratch, "matrix.html"), "utf8");
    expect(page).toContain('<html lang="nn">');
    expect(page).toContain('<td class="asked" title="sleppte inn med MFA">✓ MFA</td>');
    expect(page).not.toMatch(/https?:|<script|src=|@import/);
  });

  it("says what stands out, and ends with 1 when break-glass can be stopped", async () => {
    const [mfa, ...others] = exported.policies;
    const open = {
      ...exported,
      policies: [
        { ...mfa, conditions: { ...conditions, users: { includeUsers: ["All"] } }, grantControls: asks("block") },
        ...others,
      ],
    };
    writeFileSync(join(scratch, "open.json"), JSON.stringify(open));
    const { code, stdout } = await runCli(
      ["simulate", "--policies", "open.json", "--break-glass", glass, "--findings"],
      scratch,
    );
    expect(code).toBe(1);
    expect(stdout).toContain(
      "✗ Break-glass account must always get in, and would be stopped to any other app. Exclude them",
    );
  });

  it.each(languages)("names what nobody is asked for, in %s", (language) => {
    const text = findingsText(findingsOf(set), set, new Speaker(set, language));
    expect(text).not.toMatch(/undefined|\*\*/);
    expect(text.split("\n").length).toBeGreaterThan(3);
  });

  it("takes the policies of a program, run without a tenant", async () => {
    const { code, stdout } = await runCli(["simulate", "-s", "dev", "--as", "joiner", "--json"], join(scratch, "raw"));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).policies.length).toBeGreaterThan(0);
  });

  it.each<[string, () => unknown, string]>([
    [
      "nobody of that name",
      () => findWho(["nobody"], set),
      "--as nobody: nobody is called that; write one of break-glass",
    ],
    ["an unknown app", () => findTarget("fax"), "--app fax: no application is called that"],
    [
      "a context of an action",
      () => findTarget("register-device", "c1"),
      "--context c1: only an application asks for a context",
    ],
    [
      "an unknown place",
      () => circumstances({ from: "the moon" }, set),
      "--from the moon: write a country such as NO, an address such as 192.0.2.7, or one of Home",
    ],
    [
      "an unknown device",
      () => circumstances({ device: "toaster" }, set),
      "--device toaster: unknown; write one of unregistered",
    ],
    [
      "an unknown platform",
      () => circumstances({ platform: "amiga" }, set),
      "--platform amiga: unknown; write one of windows",
    ],
    [
      "an unknown part",
      () => circumstances({ unknown: ["mood"] }, set),
      "--unknown mood: unknown; write one of client",
    ],
  ])("says in one sentence what is wrong: %s", (_title, ask, message) => {
    expect(ask).toThrow(message);
  });

  it("ends with 2 and one sentence for what it cannot read", async () => {
    const { code, stderr } = await simulate("--as", "joiner", "--language", "da");
    expect([code, stderr]).toEqual([2, "✗ --language da: unknown; write one of nn, nb, sv, en\n"]);
  });

  it.each<[string, string, string]>([
    ["a page of the sign-in", "<html>sign in</html>", 'this is no JSON (it begins with "<html>sign in</html>")'],
    ["half of it", "{", 'this is no JSON (it begins with "{")'],
    ["nothing", "", "the file is empty"],
    ["null", "null", 'give a list of Graph policies, or an answer with "value", got null'],
    ["something else", '{"a": 1}', 'give a list of Graph policies, or an answer with "value", got object'],
    [
      "an error",
      '{"error": {"code": "Authorization_RequestDenied"}}',
      "this is an error that Graph answered (Authorization_RequestDenied)",
    ],
    [
      "the first page of several",
      '{"value": [], "@odata.nextLink": "https://graph.microsoft.com/beta/…"}',
      "this is one page of several",
    ],
    [
      "the first page of the locations",
      '{"policies": [], "namedLocations": {"value": [], "@odata.nextLink": "x"}}',
      "this is one page of several",
    ],
    [
      "named locations",
      '{"value": [{"id": "1", "displayName": "NO"}]}',
      "entry 1 of 1 is no conditional access policy: it has neither state, conditions nor grantControls",
    ],
    ["a gap in the list", '[{"state": "enabled"}, null]', "entry 2 of 2 is no conditional access policy"],
  ])("says in one sentence what is wrong with a file that holds %s", (_title, text, message) => {
    const file = join(scratch, "wrong.json");
    writeFileSync(file, text);
    const said = sentenceOf(() => policyFile(file, []));
    expect(said.startsWith(`--policies ${file}: `)).toBe(true);
    expect(said).toContain(message);
    expect(said).not.toContain("\n");
  });

  it("says in one sentence that there is no file, or a folder", () => {
    expect(sentenceOf(() => policyFile(join(scratch, "none.json"), []))).toMatch(/none\.json: there is no such file$/);
    expect(sentenceOf(() => policyFile(scratch, []))).toContain(": this is a folder; name the file in it");
  });

  it.each<[string, (text: string) => Buffer]>([
    ["UTF-8 with its mark", (text) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16, as Windows PowerShell saves it", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 the other way round", (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("reads an export in %s", (_title, encoded) => {
    const file = join(scratch, "encoded.json");
    writeFileSync(file, encoded(JSON.stringify(exported)));
    expect(policyFile(file, []).policies.map(({ name }) => name)).toEqual(set.policies.map(({ name }) => name));
  });

  it("takes named locations as a list, or as Graph answers them", () => {
    const file = join(scratch, "answers.json");
    const { policies, namedLocations } = exported;
    writeFileSync(file, JSON.stringify({ policies: { value: policies }, namedLocations: { value: namedLocations } }));
    expect(policyFile(file, []).locations).toEqual(set.locations);
  });
});

function sentenceOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "taken";
}
