import { beforeAll, describe, expect, it } from "vitest";
import { reportJson } from "../../../cli/diff/report-json.ts";
import type { MergerPhase } from "../../../components/index.ts";
import type { DeclaredTenant, Value } from "../../../policies/rules.ts";
import { changed, declareVoss, line, page, report } from "./voss.ts";

let voss: DeclaredTenant;
beforeAll(async () => {
  voss = await declareVoss();
}, 60_000);

/** Voss as it stood at a phase of the merger, with so many of the neighbour's units come. */
const at = (phase: MergerPhase, moved = 0): DeclaredTenant =>
  changed(voss, (resource) => {
    if (resource.type !== "tenant:index:Merger") return resource;
    const units = (resource.outputs.moved as string[]).slice(0, moved);
    const waysBack = { ...(resource.outputs.waysBack as Record<string, Value>), numbersMoved: "no way back" };
    return { ...resource, outputs: { ...resource.outputs, phase, moved: units, waysBack } };
  });

const none = (tenant: DeclaredTenant) =>
  changed(tenant, (resource) => (resource.type === "tenant:index:Merger" ? undefined : resource));

describe("a merger in the page for the pull request", () => {
  it.each([
    [
      "en",
      "Merger",
      "**`granvin` goes on** from “prepared” to “people move”, and 2 units come; can be taken back until",
    ],
    ["nn", "Samanslåing", "**`granvin` går vidare** frå «førebudd» til «folk flyttar», og 2 einingar kjem; kan takast"],
    ["nb", "Sammenslåing", "**`granvin` går videre** fra «forberedt» til «folk flytter», og 2 enheter kommer; kan tas"],
    [
      "sv",
      "Sammanslagning",
      "**`granvin` går vidare** från ”förberedd” till ”folk flyttar”, och 2 enheter kommer; kan",
    ],
  ] as const)("says in %s that it goes on, who comes, and until when there is a way back", (language, title, said) => {
    const text = page(at("prepared"), at("moving", 2), language);
    expect(line(text, title)).toContain(said);
    expect(line(text, title)).toContain("2020-06-30");
  });

  it("says that one more unit comes, or goes back", () => {
    expect(line(page(at("moving", 2), at("moving", 3), "en"), "Merger")).toContain("**1 unit comes** from `granvin`;");
    expect(line(page(at("moving", 3), at("moving", 1), "nn"), "Samanslåing")).toContain(
      "2 einingar går attende til `granvin`; kan takast attende til 2020-06-30",
    );
  });

  it("says of each phase come to from which there is no way back that there is none", () => {
    const text = page(at("moving", 9), at("closed", 9), "nb");
    expect(line(text, "Sammenslåing")).toContain("**ingen vei tilbake**");
    expect(line(text, "Kan ikke gjøres om")).toContain("fra «numrene flyttet» er det ingen vei tilbake");
    expect(line(text, "Kan ikke gjøres om")).toContain("fra «avsluttet» er det ingen vei tilbake");
    expect(report(at("moving", 9), at("closed", 9))).toMatchObject({ nobodyAffected: false });
  });

  it("says that it goes back, and whether it can", () => {
    expect(line(page(at("coexisting"), at("mapped"), "sv"), "Sammanslagning")).toContain(
      "`granvin` går tillbaka från ”sida vid sida” till ”kartlagd”; kan tas tillbaka när som helst",
    );
    expect(line(page(at("numbersMoved", 9), at("moving", 9), "en"), "Merger")).toContain("**no way back**");
  });

  it("says that it begins, and that it leaves the stack; what has long been over is no news", () => {
    expect(line(page(none(voss), at("coexisting"), "en"), "Merger")).toContain(
      "**the merger with `granvin` begins** at “side by side”; can be taken back at any time",
    );
    expect(line(page(at("prepared"), none(voss), "en"), "Merger")).toContain("leaves the stack at “prepared”");
    expect(line(page(none(voss), voss, "en"), "Merger")).toBe("");
    expect(line(page(voss, none(voss), "en"), "Merger")).toBe("");
    expect(report(none(voss), at("mapped"))).toMatchObject({ nobodyAffected: true });
  });

  it("stands in the report for programs as data", () => {
    expect(reportJson(report(at("prepared"), at("moving", 1))).mergerMoves).toEqual([
      {
        kind: "goesOn",
        merger: "granvin",
        from: "prepared",
        to: "moving",
        units: ["granvin-sentraladm"],
        wayBack: { kind: "until", date: "2020-06-30" },
        forGood: [],
      },
    ]);
  });
});
