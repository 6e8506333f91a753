import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readStackConfig } from "../../cli/program-under-mocks/stack-config.ts";
import { findProject } from "../../cli/project.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "m365-config-"));
  writeFileSync(join(folder, "index.ts"), "");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(project: string, stack: string) {
  writeFileSync(join(folder, "Pulumi.yaml"), `name: tenant\nruntime: nodejs\n${project}`);
  writeFileSync(join(folder, "Pulumi.prod.yaml"), stack);
  return readStackConfig(findProject(folder), "prod");
}

describe("configuration as Pulumi hands it to the program", () => {
  it("turns everything into text, lists and mappings into JSON", () => {
    const { values } = read(
      "",
      "config:\n  tenant:a: text\n  tenant:b: [1, two]\n  tenant:c: {d: true}\n  tenant:e: false\n  azuread:tenantId: x\n",
    );
    expect(values).toEqual({
      "tenant:a": "text",
      "tenant:b": '[1,"two"]',
      "tenant:c": '{"d":true}',
      "tenant:e": "false",
      "azuread:tenantId": "x",
    });
  });

  it("takes defaults from Pulumi.yaml, and the stack's own before them", () => {
    const project = "config:\n  a: one\n  b: {default: two}\n  c: {value: three}\n  d: {type: string}\n";
    expect(read(project, "config:\n  tenant:a: mine\n").values).toEqual({
      "tenant:a": "mine",
      "tenant:b": "two",
      "tenant:c": "three",
    });
  });

  it("puts a placeholder of the declared type in the place of every secret, at any depth", () => {
    const project = "config:\n  numbers: {type: array}\n  count: {type: integer}\n";
    const stack =
      "config:\n  tenant:numbers: {secure: v1:a}\n  tenant:count: {secure: v1:b}\n  tenant:key: {secure: v1:c}\n  tenant:deep: {x: {secure: v1:d}, y: 1}\n";
    const { values, secretKeys } = read(project, stack);
    expect(values).toEqual({
      "tenant:numbers": "[]",
      "tenant:count": "0",
      "tenant:key": "secret of tenant:key",
      "tenant:deep": '{"x":"secret of tenant:deep.x","y":1}',
    });
    expect(secretKeys).toEqual(["tenant:numbers", "tenant:count", "tenant:key", "tenant:deep"]);
    expect(JSON.stringify(values)).not.toContain("v1:");
  });

  it("reads a stack without configuration", () => {
    expect(read("", "").values).toEqual({});
  });
});
