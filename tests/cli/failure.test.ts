import { describe, expect, it } from "vitest";
import { ConnectionLost, complaints, failure } from "../../cli/engine/failure.ts";
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

  const errors = (...messages: string[]) =>
    messages.map((message) => ({
      diagnosticEvent: { severity: "error", message, urn: "urn:pulumi:prod::t::a:b:C::okonomi" },
    }));
  const of = (...messages: string[]) =>
    failure(session, "prod", "Applying", { code: 1, stdout: "", stderr: "", interrupted: false }, errors(...messages));
  const reset = "Could not create group: HTTP response was nil; connection may have been reset";

  it("a connection that was lost under a write, and what it stopped, say how to go on", () => {
    const error = of(reset, "failed to run remediation: context canceled");
    expect(error).toBeInstanceOf(ConnectionLost);
    expect(error.message).toBe(
      `Applying stopped, because a connection was lost:\nokonomi: ${reset}\n` +
        "Whether that was made is not known: run `m365-tenant recover --stack prod`, then this again.",
    );
    expect(of("team: no answer to POST https://graph.example/v1.0/teams (ECONNRESET)")).toBeInstanceOf(ConnectionLost);
  });

  it("a refusal stays one, whatever connection was lost beside it", () => {
    expect(of(reset, "Authorization_RequestDenied: missing Group.Create")).not.toBeInstanceOf(ConnectionLost);
    expect(of("failed to run remediation: context canceled")).not.toBeInstanceOf(ConnectionLost);
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
