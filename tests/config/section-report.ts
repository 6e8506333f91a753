import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { ConfigError, readStack, type StackSettings } from "../../components/index.ts";
import { breakGlassAccounts, smallFile } from "../components/fixtures.ts";
import { declare } from "../components/mocks.ts";
import { stackKeys } from "./voss-text.ts";

const head = `config:
  tenant:organisation: litle.yaml
  tenant:breakGlass:
    accounts: [${breakGlassAccounts.join(", ")}]
`;
/** Lines of a stack's file before the section under test. */
const headLines = head.split("\n").length - 1;

/** Reads a stack whose file holds one more section, given as the lines under `tenant:`. */
export async function settingsWith(section: string, organisation = smallFile): Promise<StackSettings> {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "section-"));
  process.chdir(folder);
  try {
    const text = `${head}  tenant:${section.trimEnd().replaceAll("\n", "\n  ")}\n`;
    writeFileSync("litle.yaml", organisation);
    writeFileSync("Pulumi.test.yaml", text);
    pulumi.runtime.setAllConfig(stackKeys(text));
    let settings: StackSettings | undefined;
    await declare(() => {
      settings = readStack(new pulumi.Config("tenant"));
    });
    return settings!;
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

/** The report on such a stack, with lines counted from the section's first. */
export async function reportOn(section: string, organisation = smallFile): Promise<string> {
  const failure: unknown = await settingsWith(section, organisation).catch((error: unknown) => error);
  if (!(failure instanceof ConfigError)) throw new Error("the stack was taken, and should not have been");
  return failure.message.replaceAll(/Pulumi\.test\.yaml:(\d+)/g, (_, line) => `line ${Number(line) - headLines}`);
}
