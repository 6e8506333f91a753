import { describe, expect, it } from "vitest";
import { type DeclaredLicences, licenceMoves } from "../../components/index.ts";

const skus = { M365_E3: "SPE_E3", M365_F3: "SPE_F1", A3: "M365EDU_A3_FACULTY", SPECIAL: "A_SKU_NOBODY_KNOWS" };
const licences = (units: DeclaredLicences["units"]): DeclaredLicences => ({ skus, units });

describe("a change of licences", () => {
  it.each<[string, DeclaredLicences["units"], DeclaredLicences["units"], ReturnType<typeof licenceMoves>]>([
    ["nothing changes", { ikt: { M365_E3: 6 } }, { ikt: { M365_E3: 6 } }, []],
    [
      "two people get a smaller licence",
      { ikt: { M365_E3: 6 } },
      { ikt: { M365_E3: 4, M365_F3: 2 } },
      [
        {
          unit: "ikt",
          people: 2,
          from: "M365_E3",
          to: "M365_F3",
          losses: ["mailboxShrinks", "oneDriveShrinks", "desktopApps"],
        },
      ],
    ],
    [
      "two people get a larger one",
      { ikt: { M365_F3: 2 } },
      { ikt: { M365_E3: 2 } },
      [{ unit: "ikt", people: 2, from: "M365_F3", to: "M365_E3", losses: [] }],
    ],
    [
      "a unit is closed",
      { ikt: { M365_F3: 3 } },
      {},
      [{ unit: "ikt", people: 3, from: "M365_F3", losses: ["mailbox", "oneDrive"] }],
    ],
    [
      "some move to another licence and some have left",
      { skule: { A3: 5 } },
      { skule: { A3: 2, M365_E3: 1 } },
      [
        { unit: "skule", people: 1, from: "A3", to: "M365_E3", losses: [] },
        { unit: "skule", people: 2, from: "A3", losses: ["mailbox", "oneDrive", "desktopApps"] },
      ],
    ],
    [
      "the product is one nobody has described",
      { ikt: { SPECIAL: 1 } },
      { ikt: { M365_F3: 1 } },
      [{ unit: "ikt", people: 1, from: "SPECIAL", to: "M365_F3", losses: [] }],
    ],
  ])("says whom it reaches and what it costs them when %s", (_, before, after, moves) => {
    expect(licenceMoves(licences(before), licences(after))).toEqual(moves);
  });
});
