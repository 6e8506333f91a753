import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PromotedStack } from "../whole-way/promoted-stack.ts";
import { engineMs, runMs } from "../whole-way/pulumi.ts";

let stack: PromotedStack;

beforeAll(async () => {
  stack = await PromotedStack.open();
}, engineMs);
afterAll(() => stack?.close());

describe("a step of the roll-out that was promoted", () => {
  it(
    "is taken back by the same value, and nothing is asked for it",
    async () => {
      stack.reach("1");
      expect(await stack.begin()).toMatchObject({ code: 0 });
      expect(stack.whoCalls()).toEqual(["STA-Pulje-0", "STA-Pulje-1"]);
      stack.reach("0");
      const { code, stdout, stderr } = await stack.m365("up", "--yes");
      expect({ code, said: code === 0 ? "" : stdout + stderr }).toEqual({ code: 0, said: "" });
      expect(stdout).toContain("telephony: tilbake fra pulje 1 til pulje 0");
      expect(stack.whoCalls()).toEqual(["STA-Pulje-0"]);
    },
    runMs,
  );
});
