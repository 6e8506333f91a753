import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const script = new URL("../../scripts/generate-teams-policies.mjs", import.meta.url).pathname;

it("a policy type's table holds names, types, values and defaults from the cmdlet pages, and no prose", () => {
  const folder = mkdtempSync(join(tmpdir(), "policies-"));
  const source = join(folder, "properties.json");
  const said = { enum: [], default: "None", text: "Prose that belongs to Microsoft." };
  const properties = {
    Zone: { ...said, type: "String", enum: ["A", "B"], default: "C", newDefault: "B" },
    Identity: { ...said, type: "XdsIdentity" },
    Count: { ...said, type: "UInt32", default: "30" },
    Allow: { ...said, type: "Boolean", newDefault: "TRUE" },
    Apps: { ...said, type: "Core.AppPreset[]", default: "Empty List" },
    Mode: { ...said, type: "Core.NotificationMode", mofEnum: ["On", "Off"] },
    Old: { type: "String", mofOnly: true, default: "", text: "" },
    Force: { ...said, type: "SwitchParameter" },
  };
  writeFileSync(source, JSON.stringify({ OnlinePSTNGateway: properties }));
  execFileSync(process.execPath, [script, source, "OnlinePSTNGateway", folder]);
  const written = readFileSync(join(folder, "online-pstn-gateway.generated.ts"), "utf8");
  expect(written.split("\n").slice(4, -2)).toEqual([
    "export const onlinePSTNGatewayProperties = {",
    '  Allow: { type: "boolean", default: true },',
    '  Apps: { type: "list", default: [] },',
    '  Count: { type: "integer", default: 30 },',
    '  Mode: { type: ["On","Off"] },',
    '  Zone: { type: ["A","B","C"], default: "B" },',
  ]);
  expect(written).not.toContain("Prose");
});

it("a type that the pages do not have is named", () => {
  const folder = mkdtempSync(join(tmpdir(), "policies-"));
  const source = join(folder, "properties.json");
  writeFileSync(source, "{}");
  expect(() => execFileSync(process.execPath, [script, source, "TeamsTeaPolicy", folder], { stdio: "pipe" })).toThrow(
    "has no type TeamsTeaPolicy",
  );
});
