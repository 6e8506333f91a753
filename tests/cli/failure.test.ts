import { describe, expect, it } from "vitest";
import { complaints, failure } from "../../cli/engine/failure.ts";
import type { Session } from "../../cli/engine/session.ts";

const session = {
  backendUrl: "azblob://state",
  project: { name: "tenant" },
} as Session;
const failed = (stderr: string, interrupted = false) =>
  failure(session, "prod", "Preview", { code: 255, stdout: "", stderr, interrupted });

describe("what a failed run means, in one sentence", () => {
  it.each([
    [
      'error: getting secrets manager: constructing secrets manager of type "passphrase": incorrect passphrase',
      2,
      "PULUMI_CONFIG_PASSPHRASE",
    ],
    [
      "error: passphrase must be set with PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE environment variables",
      2,
      "PULUMI_CONFIG_PASSPHRASE",
    ],
    ["error: the stack is currently locked by 1 lock(s).", 4, "recover --stack prod"],
    ["error: failed to load checkpoint: EOF", 4, "recover --stack prod"],
  ])("%s", (stderr, exitCode, way) => {
    const error = failed(stderr);
    expect(error).toMatchObject({ exitCode, message: expect.stringContaining(way) });
    expect(error.message.split("\n")).toHaveLength(1);
  });

  it("an interruption, whatever else was said", () => {
    expect(failed("error: update cancelled", true)).toMatchObject({ exitCode: 130 });
  });

  it("what the engine said last when nothing better is known, without a program's stack trace", () => {
    expect(failed("one\ntwo\n").message).toContain("one\ntwo");
    const events = [
      {
        diagnosticEvent: {
          severity: "error",
          message: "no such unit\n    at index.ts:1\n",
          urn: "urn:pulumi:prod::t::a:b:C::okonomi",
        },
      },
      { diagnosticEvent: { severity: "error", message: "update failed" } },
      {
        policyEvent: {
          message: "<{%fg 1%}>stop<{%reset%}>",
          policyName: "break-glass-excluded",
          enforcementLevel: "mandatory",
        },
      },
    ];
    expect(complaints(events)).toEqual(["okonomi: no such unit", "break-glass-excluded: stop"]);
  });
});
