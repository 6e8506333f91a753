/**
 * Exit codes of every command, the same everywhere and printed by `--help`.
 * - 0 done, and the answer is good
 * - 1 done, and the answer is bad: a rule fails, or the tenant is not as it should be
 * - 2 what a person wrote is wrong: command line, configuration, organisation, policy settings
 * - 3 done, and the answer is open: nothing fails, something cannot be decided
 * - 4 something on this machine is missing or in the way: engine, port, lock, snapshot
 * - 5 the tenant or the engine refused
 * - 130 interrupted
 */
export const exitCodes = { done: 0, bad: 1, usage: 2, undecided: 3, machine: 4, refused: 5, interrupted: 130 } as const;

export const exitCodeHelp = `
Exit codes: 0 done; 1 a rule fails or something is not as it should be; 2 what was written is wrong;
3 not decidable; 4 something on this machine is missing or in the way; 5 the tenant or the engine refused;
130 interrupted`;

/** Something a person can act on. Printed as it stands, without a stack trace. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly exitCode: number;

  constructor(exitCode: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
