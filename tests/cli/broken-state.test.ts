import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { brokenFiles, mend } from "../../cli/engine/broken-state.ts";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "m365-state-"));
  folder = join(root, ".pulumi", "stacks", "tenant");
  mkdirSync(folder, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const broken = () => brokenFiles(pathToFileURL(root).href, "tenant", "demo");

describe("a state that a killed run left half written", () => {
  it("is found nowhere when everything can be read", () => {
    expect(broken()).toEqual([]);
    put("demo.json", "{}");
    put("demo.json.attrs", "{}");
    expect(broken()).toEqual([]);
  });

  it("loses what the engine keeps beside it, and keeps the state", () => {
    put("demo.json", '{"version":3}');
    put("demo.json.attrs", "");
    mend(broken());
    expect(broken()).toEqual([]);
    expect(existsSync(join(folder, "demo.json.attrs"))).toBe(false);
    expect(readFileSync(join(folder, "demo.json"), "utf8")).toBe('{"version":3}');
  });

  it.each([
    ["half of it", '{"version":'],
    ["nothing", ""],
  ])("gives way to the one before it when there is %s", (_, text) => {
    put("demo.json", text);
    put("demo.json.bak", '{"version":3,"before":true}');
    mend(broken());
    expect(readFileSync(join(folder, "demo.json"), "utf8")).toContain("before");
    expect(readFileSync(join(folder, "demo.json.broken"), "utf8")).toBe(text);
    expect(broken()).toEqual([]);
  });

  it("comes back from the one before it when it is missing", () => {
    put("demo.json.bak", '{"version":3}');
    mend(broken());
    expect(existsSync(join(folder, "demo.json"))).toBe(true);
  });

  it("is left alone when there is nothing to put in its place", () => {
    put("demo.json", "{");
    expect(broken()).toEqual([]);
  });
});
