import { describe, expect, it } from "vitest";
import { definitions } from "../../components/providers/definitions.ts";
import { exampleOf } from "../../scripts/reference/example.ts";
import { pageOf } from "../../scripts/reference/page.ts";
import { typeMistakes } from "../type-mistakes.ts";

const resources = definitions.map((setting) => [setting.type, setting] as const);

describe("the reference", () => {
  it.each(resources)(
    "has a page of %s with its effect, route, permissions, licence and an example",
    (type, setting) => {
      const page = pageOf(setting);
      expect(page).toContain(`# ${type}\n\n${setting.summary}`);
      for (const text of [setting.path, setting.see, ...setting.permissions.read, ...(setting.limits ?? [])])
        expect(page).toContain(text);
      if (setting.readOnly === undefined) for (const name of setting.permissions.write) expect(page).toContain(name);
      expect(page).toContain(`| Licence | ${setting.licence ?? "none of its own"} |`);
      expect(page.includes("in beta only")).toBe(setting.beta === true);
      expect(page).toContain(`new ${type}("example", {`);
      for (const name of Object.keys(setting.settings.shape)) expect(page).toContain(`| \`${name}\` |`);
    },
  );

  it("shows no example that does not type-check", { timeout: 480_000 }, () => {
    expect(typeMistakes(resources.map(([from, setting]) => ({ from, code: exampleOf(setting) })))).toEqual([]);
  });
});
