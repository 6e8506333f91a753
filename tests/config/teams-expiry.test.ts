import { describe, expect, it } from "vitest";
import { reportOn, settingsWith } from "./section-report.ts";

describe("when teams end by themselves", () => {
  it("is written with a number of days and an address", async () => {
    const { teams } = await settingsWith("teams:\n  expiry: {afterDays: 365, tell: teams@litle.example}\n");
    expect(teams.expiry).toEqual({ afterDays: 365, tell: "teams@litle.example" });
  });

  it.each([
    ["too few days", "{afterDays: 20, tell: teams@litle.example}", "afterDays: 20; write days, 30 to 99999"],
    ["no address", "{afterDays: 365}", "tell: missing; write an e-mail address, for example teams@voss.example"],
    [
      "an address that is none",
      "{afterDays: 365, tell: IKT}",
      'tell: "IKT"; write an e-mail address, for example teams@voss.example',
    ],
    ["a misspelt word", "{afterDays: 365, tel: a@b.example}", "tel: unknown field; did you mean tell?"],
  ])("is sent back with %s", async (_, expiry, message) => {
    expect(await reportOn(`teams:\n  expiry: ${expiry}\n`)).toContain(`line 2 tenant:teams.expiry.${message}`);
  });
});
