import { describe, expect, it } from "vitest";
import { z } from "zod";
import { definitions } from "../../components/providers/definitions.ts";
import { exampleOf } from "../../scripts/reference/example.ts";
import { pageOf } from "../../scripts/reference/page.ts";
import { typeMistakes } from "../type-mistakes.ts";

const resources = definitions.map((setting) => [setting.type, setting] as const);

describe("the reference", () => {
  it.each(resources)(
    "has a page of %s with its effect, route, permissions, limits, licence and an example",
    (type, setting) => {
      const page = pageOf(setting);
      expect(page).toContain(`# ${type}\n\n${setting.summary}`);
      for (const text of [setting.path, setting.see, ...setting.permissions.read, ...(setting.limits ?? [])])
        expect(page).toContain(text);
      if (setting.readOnly === undefined) for (const name of setting.permissions.write) expect(page).toContain(name);
      expect(page).toContain(`| Licence | ${setting.licence ?? "none of its own"} |`);
      expect(page).toMatch(/\n## Limits\n\n(- .+|No number of its own is known\..+)\n/);
      expect(page).toMatch(/\| Pace of requests \| (8 at a time(, 4 of them writes)?|one in 1 s) \|/);
      expect(page.includes("in beta only")).toBe(setting.beta === true);
      expect(page).toContain(`new ${type}("example", {`);
      for (const name of Object.keys(setting.settings.shape)) expect(page).toContain(`| \`${name}\` |`);
    },
  );

  it("says how long a text and a list may be where that is bounded", () => {
    const bounds = resources.flatMap(([type, setting]) =>
      Object.entries(setting.settings.shape).flatMap(([name, schema]) => {
        const { maxLength, maxItems } = z.toJSONSchema(schema as z.ZodType, { unrepresentable: "any", io: "input" });
        const told = maxLength === undefined ? `, at most ${maxItems}` : `string of at most ${maxLength} characters`;
        return maxLength === undefined && maxItems === undefined ? [] : [{ type, setting, name, told }];
      }),
    );
    expect(bounds.map(({ type }) => type)).toContain("OrganizationalBranding");
    for (const { setting, name, told } of bounds) {
      const row = pageOf(setting)
        .split("\n")
        .find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row).toContain(told);
    }
  });

  it("shows no example that does not type-check", { timeout: 480_000 }, () => {
    expect(typeMistakes(resources.map(([from, setting]) => ({ from, code: exampleOf(setting) })))).toEqual([]);
  });
});
