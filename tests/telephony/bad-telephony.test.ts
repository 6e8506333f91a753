import { describe, expect, it } from "vitest";
import { ConfigError, parseOrganisation } from "../../components/index.ts";
import { badLines } from "./bad-lines.ts";
import { badNumbers } from "./bad-numbers.ts";
import { phoneFile } from "./phone-file.ts";

/** The whole report, or nothing when the text is fine. */
function report(text: string): string | undefined {
  try {
    parseOrganisation(text, "litle.yaml");
    return undefined;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

describe("the telephony of an organisation file", () => {
  it("passes as it is", () => {
    expect(report(phoneFile)).toBeUndefined();
  });

  it.each([...badNumbers, ...badLines])("is sent back for $title", ({ instead, write, message }) => {
    expect(phoneFile).toContain(instead);
    expect(report(phoneFile.replace(instead, () => write))).toBe(message.join("\n"));
  });

  it("tells every mistake in one report, though they stand in different sections", () => {
    const text = phoneFile
      .replace("number: '+4756529011'", "number: '+4756529010'")
      .replace("units: [ikt, torg]", "units: [ikt, torgg]")
      .replace("'^(77)$'", "'77'");
    expect(report(text)?.split("\n")).toHaveLength(3);
  });
});
