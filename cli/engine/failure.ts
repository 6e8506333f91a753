import { CliError, exitCodes } from "../cli-error.ts";
import type { EngineEvent } from "./event-log.ts";
import type { PulumiResult } from "./pulumi.ts";
import type { StateSession } from "./session.ts";
import { lockSentence, locksOf } from "./stack-lock.ts";

/** Stops with one sentence while somebody else holds the stack, or somebody who is gone did. */
export function refuseLocked(session: StateSession, stack: string): void {
  const [lock] = locksOf(session.backendUrl, session.project.name, stack);
  if (lock) throw new CliError(exitCodes.machine, lockSentence(stack, lock));
}

/** Stops with one sentence while somebody who is still there holds the stack. */
export function refuseHeld(session: StateSession, stack: string): void {
  const lock = locksOf(session.backendUrl, session.project.name, stack).find((held) => !held.abandoned);
  if (lock) throw new CliError(exitCodes.machine, lockSentence(stack, lock));
}

/** A connection ended under a write, and nothing else went wrong: whether the write took effect is not known. */
export class ConnectionLost extends CliError {
  /** What the engine said of it. */
  readonly said: string;

  constructor(stack: string, what: string, said: string) {
    const next = `Whether that was made is not known: run \`m365-tenant recover --stack ${stack}\`, then this again.`;
    super(exitCodes.refused, `${what} stopped, because a connection was lost:\n${said}\n${next}`);
    this.said = said;
  }
}

/** What a failed run of the engine means for a person, with what the engine itself said. */
export function failure(
  session: StateSession,
  stack: string,
  what: string,
  result: PulumiResult,
  events: readonly EngineEvent[] = [],
): CliError {
  if (result.interrupted) {
    return new CliError(
      exitCodes.interrupted,
      `${what} was interrupted; what had been begun was ended. Run the same command again and it goes on.`,
    );
  }
  const text = `${result.stderr}\n${result.stdout}`;
  if (/incorrect passphrase|passphrase must be set|unable to find either `?PULUMI_CONFIG_PASSPHRASE/i.test(text)) {
    return new CliError(
      exitCodes.usage,
      `The passphrase of stack ${stack} is another one: set PULUMI_CONFIG_PASSPHRASE to the one it was made with (the demo's is empty).`,
    );
  }
  if (/stack is currently locked/.test(text)) {
    const [lock] = locksOf(session.backendUrl, session.project.name, stack);
    return new CliError(
      exitCodes.machine,
      lock
        ? lockSentence(stack, lock)
        : `Stack ${stack} is locked by another run: wait for it, or, if it was killed, run \`m365-tenant recover --stack ${stack}\`.`,
    );
  }
  if (/failed to load checkpoint|could not decode checkpoint/.test(text)) {
    return new CliError(
      exitCodes.machine,
      `The state of stack ${stack} was left half written by a run that was killed: run \`m365-tenant recover --stack ${stack}\`.`,
    );
  }
  const said = complaints(events);
  const lost = said.filter((line) => lostConnection.test(line));
  if (lost.length > 0 && said.every((line) => lostConnection.test(line) || stoppedWithIt.test(line))) {
    return new ConnectionLost(stack, what, lost.join("\n"));
  }
  const detail = said.length > 0 ? said.join("\n") : lastLines(text);
  return new CliError(exitCodes.refused, `${what} failed (pulumi ended with ${result.code}):\n${detail}`);
}

/** azuread's words for a write without an answer, and ours. */
const lostConnection = /connection may have been reset|: no answer to (POST|PATCH|PUT) /;
/** What the engine says of everything it had under way when something else failed. */
const stoppedWithIt = /context canceled|update canceled/;

/** Errors the engine reported, and guardrails that stopped it; each once. */
export function complaints(events: readonly EngineEvent[]): string[] {
  const said = events.flatMap((event) => {
    const { diagnosticEvent: diagnostic, policyEvent: policy } = event;
    if (policy && policy.enforcementLevel === "mandatory") return [`${policy.policyName}: ${plain(policy.message)}`];
    if (!diagnostic?.severity.startsWith("error") || diagnostic.ephemeral) return [];
    const name = diagnostic.urn?.split("::").at(-1);
    return [`${name ? `${name}: ` : ""}${plain(diagnostic.message)}`];
  });
  return [...new Set(said)].filter((line) => !/(^|: )(preview|update) failed$/.test(line));
}

/** Without the engine's colour marks, and without a program's stack trace. */
function plain(message: string): string {
  const lines = message.replace(/<\{%[^%]*%\}>/g, "").split("\n");
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .join("\n")
    .trim();
}

function lastLines(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(-12).join("\n");
}
