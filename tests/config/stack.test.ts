import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, readStack } from "../../components/index.ts";
import { smallFile } from "../components/fixtures.ts";
import { declare } from "../components/mocks.ts";
import { repositoryFile, stackKeys } from "./voss-text.ts";

const goodStack = `config:
  tenant:organisation: litle.yaml
  tenant:breakGlass:
    accounts:
      - bbbbbbbb-0000-4000-8000-000000000001
      - bbbbbbbb-0000-4000-8000-000000000002
  tenant:conditionalAccess:
    stage: reportOnly
  tenant:teams:
    units:
      ikt:
        owners:
          - aaaaaaaa-0000-4000-8000-000000000001
          - aaaaaaaa-0000-4000-8000-000000000002
`;

describe("a stack's configuration", () => {
  const before = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "stack-"));
    process.chdir(folder);
    writeFileSync("litle.yaml", smallFile);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  async function settingsOf(text: string) {
    writeFileSync("Pulumi.test.yaml", text);
    pulumi.runtime.setAllConfig(stackKeys(text));
    let settings: ReturnType<typeof readStack> | undefined;
    await declare(() => {
      settings = readStack(new pulumi.Config("tenant"));
    });
    return settings!;
  }

  async function reportOf(from: string, to: string): Promise<string> {
    if (!goodStack.includes(from)) throw new Error(`the good stack has no ${from}`);
    const failure: unknown = await settingsOf(goodStack.replace(from, to)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    return (failure as ConfigError).message;
  }

  it("is complete once it is read: defaults filled in, the organisation file with it", async () => {
    const { organisation, ...rest } = await settingsOf(goodStack);
    expect(organisation.municipality.key).toBe("litle");
    expect(rest).toEqual({
      language: "nn",
      breakGlass: {
        accounts: ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"],
        protect: true,
      },
      conditionalAccess: { baseline: "essential", stage: "reportOnly", policies: {} },
      rollout: { groups: ["0", "1", "2", "3"], reached: {}, conditions: {} },
      teams: {
        onDelete: "archive",
        units: { ikt: { owners: ["aaaaaaaa-0000-4000-8000-000000000001", "aaaaaaaa-0000-4000-8000-000000000002"] } },
        chosen: {},
      },
    });
  });

  it("speaks another language than the municipality where it says so", async () => {
    expect((await settingsOf(`${goodStack}  tenant:language: en\n`)).language).toBe("en");
  });

  it("takes roll-out steps as numbers or words", async () => {
    const { rollout } = await settingsOf(`${goodStack}  tenant:rollout: {groups: [0, 1, pilot]}\n`);
    expect(rollout.groups).toEqual(["0", "1", "pilot"]);
  });

  const account = "      - bbbbbbbb-0000-4000-8000-000000000002\n";
  const teams = "  tenant:teams:\n";
  it.each([
    [
      "one break-glass account",
      account,
      "",
      "Pulumi.test.yaml:4 tenant:breakGlass.accounts: a list; write at least two object ids, so that one lost account locks nobody out",
    ],
    [
      "the same break-glass account twice",
      account,
      account.replace("2\n", "1\n"),
      "Pulumi.test.yaml:4 tenant:breakGlass.accounts: a list; write different accounts; one stands here twice",
    ],
    [
      "a break-glass account by its name",
      "bbbbbbbb-0000-4000-8000-000000000002",
      "brannmur2@litle.example",
      'Pulumi.test.yaml:6 tenant:breakGlass.accounts[1]: "brannmur2@litle.example"; write the object id of a break-glass account in lower case, for example 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11',
    ],
    [
      "an id of zeroes",
      "bbbbbbbb-0000-4000-8000-000000000002",
      "00000000-0000-0000-0000-000000000000",
      'Pulumi.test.yaml:6 tenant:breakGlass.accounts[1]: "00000000-0000-0000-0000-000000000000"; write the object id of a break-glass account in lower case, for example 6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11',
    ],
    [
      "break-glass misspelt",
      "tenant:breakGlass:",
      "tenant:breakglass:",
      "Pulumi.test.yaml:1 tenant:breakGlass: missing; write a mapping with accounts, protect\nPulumi.test.yaml:3 tenant:breakglass: unknown field; did you mean breakGlass?",
    ],
    [
      "a stage nobody knows",
      "stage: reportOnly",
      "stage: report-only",
      'Pulumi.test.yaml:8 tenant:conditionalAccess.stage: "report-only"; write "reportOnly", "groups" or "on", in quotes',
    ],
    [
      "true for on",
      "stage: reportOnly",
      "stage: true",
      'Pulumi.test.yaml:8 tenant:conditionalAccess.stage: true; write "reportOnly", "groups" or "on", in quotes',
    ],
    [
      "a policy nobody knows",
      "stage: reportOnly",
      'policies: {mfa-all: "on"}',
      "Pulumi.test.yaml:8 tenant:conditionalAccess.policies.mfa-all: unknown field; use one of 67, such as legacy-authentication, device-code-flow, mfa-everyone, phishing-resistant-administrators, mfa-guests",
    ],
    [
      "an organisation file that is not there",
      "organisation: litle.yaml",
      "organisation: stor.yaml",
      "stor.yaml: no such file; write the path of the organisation file, relative to the stack's folder",
    ],
    [
      "a folder for an organisation file",
      "organisation: litle.yaml",
      "organisation: mappe",
      "mappe: this is a folder; write the path of the organisation file itself",
    ],
    [
      "an organisation file that is not UTF-8",
      "organisation: litle.yaml",
      "organisation: latin1.yaml",
      "latin1.yaml: not UTF-8 text; save the file as UTF-8",
    ],
    [
      "no organisation file",
      "  tenant:organisation: litle.yaml\n",
      "",
      "Pulumi.test.yaml:1 tenant:organisation: missing; write the path of the organisation file, for example organisations/voss.yaml",
    ],
    [
      "a team for a unit that is not there",
      "      ikt:",
      "      skule:",
      'Pulumi.test.yaml:11 tenant:teams.units.skule: "skule" is no unit of Litle herad; write the key of a unit',
    ],
    [
      "a team with one owner",
      "          - aaaaaaaa-0000-4000-8000-000000000002\n",
      "",
      "Pulumi.test.yaml:12 tenant:teams.units.ikt.owners: a list; write at least two owners, so that the team survives one leaver",
    ],
    [
      "members of roll-out groups",
      teams,
      `  tenant:rollout:\n    groups: [0]\n    members: [kari]\n${teams}`,
      "Pulumi.test.yaml:11 tenant:rollout.members: there is no field for people here; leave it out, HR and the tenant know who is who",
    ],
    [
      "a roll-out step twice",
      teams,
      `  tenant:rollout: {groups: [0, "0"]}\n${teams}`,
      "Pulumi.test.yaml:9 tenant:rollout.groups: a list; write different roll-out steps; one stands here twice",
    ],
    [
      "a chosen team with a unit's key",
      teams,
      `${teams}    chosen:\n      ikt:\n        template: prosjekt\n        name: IKT\n        owners: [aaaaaaaa-0000-4000-8000-000000000001, aaaaaaaa-0000-4000-8000-000000000002]\n`,
      'Pulumi.test.yaml:11 tenant:teams.chosen.ikt: "ikt" is the key of a unit too; give the team a key of its own',
    ],
    [
      "a chosen team from a unit's template",
      teams,
      `${teams}    chosen:\n      krise:\n        template: eining\n        name: Krise\n        owners: [aaaaaaaa-0000-4000-8000-000000000001, aaaaaaaa-0000-4000-8000-000000000002]\n`,
      'Pulumi.test.yaml:12 tenant:teams.chosen.krise.template: "eining"; write one of prosjekt, byggjeprosjekt, politisk-utval, kriseleiing, saksbehandling, leiarteam, samanslaaing',
    ],
    [
      "a chosen team with a name Teams does not take",
      teams,
      `${teams}    chosen:\n      krise:\n        template: kriseleiing\n        name: 'Krise/beredskap'\n        owners: [aaaaaaaa-0000-4000-8000-000000000001, aaaaaaaa-0000-4000-8000-000000000002]\n`,
      `Pulumi.test.yaml:13 tenant:teams.chosen.krise.name: "Krise/beredskap"; write a name without ~ # % & * { } / \\ : < > ? + | ' "`,
    ],
    [
      "a capability at a step that is not there",
      teams,
      `  tenant:rollout: {groups: [0, 1], reached: {telephony: 2}}\n${teams}`,
      'Pulumi.test.yaml:9 tenant:rollout.reached.telephony: "2" is no roll-out step of this stack; use one of 0, 1',
    ],
    [
      "a condition of a step that is not there",
      teams,
      `  tenant:rollout: {groups: [0, 1], conditions: {"7": {days: 3}}}\n${teams}`,
      'Pulumi.test.yaml:9 tenant:rollout.conditions.7: "7" is no roll-out step of this stack; use one of 0, 1',
    ],
    [
      "a share in per cent",
      teams,
      `  tenant:rollout: {conditions: {"0": {active: 80}}}\n${teams}`,
      "Pulumi.test.yaml:9 tenant:rollout.conditions.0.active: 80; write those active as a share from 0 to 1, for example 0.8",
    ],
    [
      "a capability nobody rolls out",
      teams,
      `  tenant:rollout: {reached: {telefoni: 1}}\n${teams}`,
      "Pulumi.test.yaml:9 tenant:rollout.reached.telefoni: unknown field; use collaboration, telephony, unitTeams",
    ],
    [
      "a language the file does not have",
      teams,
      `  tenant:language: sv\n${teams}`,
      'Pulumi.test.yaml:9 tenant:language: "sv", but no name in litle.yaml has that language; use nn or en, or add sv to each name',
    ],
    [
      "a secret in plain text",
      "config:\n",
      "config:\n  azuread:clientSecret: hunter2\n",
      "Pulumi.test.yaml:2 azuread:clientSecret: a secret in plain text; remove it and give it in the environment (ARM_*), or sign in by OIDC",
    ],
  ])("is sent back for %s", async (_, from, to, message) => {
    mkdirSync("mappe");
    writeFileSync("latin1.yaml", Buffer.from("name: \xd8konomi", "latin1"));
    expect(await reportOf(from, to)).toBe(message);
  });

  it("lets an encrypted secret pass", async () => {
    const text = goodStack.replace("config:\n", "config:\n  azuread:clientSecret: {secure: AAABAA}\n");
    expect((await settingsOf(text)).language).toBe("nn");
  });

  it("tells mistakes of the stack and of the organisation file in one report, and never a secret", async () => {
    writeFileSync("litle.yaml", smallFile.replace("code: '120'", "code: '110'"));
    const text = goodStack.replace("stage: reportOnly", "stage: off");
    expect(await reportOf(goodStack, text.replace("config:\n", "config:\n  azuread:clientSecret: hunter2\n"))).toBe(
      [
        "Pulumi.test.yaml:2 azuread:clientSecret: a secret in plain text; remove it and give it in the environment (ARM_*), or sign in by OIDC",
        'Pulumi.test.yaml:9 tenant:conditionalAccess.stage: "off"; write "reportOnly", "groups" or "on", in quotes',
        'litle.yaml:24 sectors.stab.units[1].code: "110" is also the code of ikt; give each unit its own code',
      ].join("\n"),
    );
  });
});

describe("the stacks of the repository", () => {
  it.each(["demo", "prod"])("build: %s", async (stack) => {
    pulumi.runtime.setAllConfig(stackKeys(repositoryFile(`Pulumi.${stack}.yaml`)));
    let settings: ReturnType<typeof readStack> | undefined;
    await declare(
      () => {
        settings = readStack(new pulumi.Config("tenant"));
      },
      { stack },
    );
    expect(settings?.organisation.municipality.key).toBe("voss");
    expect(settings?.breakGlass.protect).toBe(stack === "prod");
    expect(settings?.conditionalAccess).toMatchObject({ baseline: "essential", stage: "reportOnly", policies: {} });
  });
});
