import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const scripts = new URL("../../scripts/", import.meta.url).pathname;
const generated = new URL("../../components/providers/generated/", import.meta.url).pathname;

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "policies-"));
}

describe("the properties of the Teams types", () => {
  it("are names, types, values and defaults from the cmdlet pages, and no prose", () => {
    const folder = newFolder();
    const said = { enum: [], default: "None", text: "Prose that belongs to Microsoft." };
    const properties = {
      Zone: { ...said, type: "String", enum: ["A", "B"], default: "C", newDefault: "B" },
      Identity: { ...said, type: "XdsIdentity" },
      Count: { ...said, type: "UInt32", default: "30" },
      Allow: { ...said, type: "Boolean", newDefault: "$TRUE" },
      Apps: { ...said, type: "Core.AppPreset[]", default: "Empty List" },
      Mode: { ...said, type: "Core.NotificationMode", mofEnum: ["On", "Off"] },
      Path: { ...said, type: "String", default: '""' },
      Old: { type: "String", mofOnly: true, default: "", text: "" },
      Force: { ...said, type: "SwitchParameter" },
    };
    writeFileSync(join(folder, "in.json"), JSON.stringify({ OnlinePSTNGateway: properties, NoResource: properties }));
    execFileSync(process.execPath, [
      `${scripts}collect-teams-properties.mjs`,
      join(folder, "in.json"),
      join(folder, "out.json"),
    ]);
    const text = readFileSync(join(folder, "out.json"), "utf8");
    expect(JSON.parse(text)).toEqual({
      OnlinePSTNGateway: {
        Allow: { type: "boolean", default: true },
        Apps: { type: "list", default: [] },
        Count: { type: "integer", default: 30 },
        Mode: { type: ["On", "Off"] },
        Path: { type: "string", default: "" },
        Zone: { type: ["A", "B", "C"], default: "B" },
      },
    });
    expect(text).not.toContain("Prose");
  });

  it("hold no sentence in the repository either", () => {
    const text = readFileSync(`${generated}teams-properties.json`, "utf8");
    const words = [...text.matchAll(/"([^"]*)"/g)].map(([, word = ""]) => word);
    expect(words.filter((word) => word.split(" ").length > 4)).toEqual([]);
  });
});

it("what is generated is what the script writes from the repository today", () => {
  const folder = newFolder();
  execFileSync(process.execPath, [`${scripts}generate-teams-policies.mjs`, folder]);
  const written = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const kept = readdirSync(generated, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  expect(kept.sort()).toEqual(written.sort());
  const stale = written.filter(
    (name) => readFileSync(join(folder, name), "utf8") !== readFileSync(join(generated, name), "utf8"),
  );
  expect(stale).toEqual([]);
});
