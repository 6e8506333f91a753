import { expect, it } from "vitest";
import { membershipRules } from "../../components/organisation/membership-rules.ts";
import { smallOrganisation } from "./fixtures.ts";

const rules = membershipRules(smallOrganisation().attributes);

it.each(['11"0', "110`"])("lets no quote end a membership rule early: %s", (code) => {
  expect(() => rules.unit(code)).toThrow(
    `${JSON.stringify(code)} cannot stand in a membership rule; write it without quotes`,
  );
});

it("reads the attributes the municipality's HR system writes, whichever they are", () => {
  const moved = membershipRules({ ...smallOrganisation().attributes, unit: "extensionAttribute14" });
  expect(moved.unit("110")).toBe('user.extensionAttribute14 -eq "110"');
});

it("keeps everyone in unit, sector and persona, whatever their HR status, so that access policies still reach them", () => {
  for (const rule of [rules.unit("110"), rules.sector("stab"), rules.persona("kontor")]) {
    expect(rule).not.toContain("extensionAttribute7");
  }
});
