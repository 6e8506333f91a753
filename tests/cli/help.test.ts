import type { Command, Option } from "commander";
import { describe, expect, it } from "vitest";
import { commandLine } from "../../cli/main.ts";

/** Each command with its whole name, as a person types it. */
function everyCommand(program: Command, before = ""): [name: string, command: Command][] {
  return program.commands.flatMap((command) => {
    const name = `${before}${command.name()}`;
    return [[name, command], ...everyCommand(command, `${name} `)];
  });
}
const commands = everyCommand(commandLine());

/** What is printed, with what stands before and after the options. */
function helpOf(command: Command): string {
  let text = "";
  command.configureOutput({
    writeOut: (said) => {
      text += said;
    },
  });
  command.outputHelp();
  return text;
}

describe.each(commands)("m365-tenant %s --help", (name, command) => {
  it("says what it is for, shows how it is typed, and what each exit code means", () => {
    const help = helpOf(command);
    expect(command.description()).not.toBe("");
    expect(help).toMatch(new RegExp(`^Examples?:\\n  .*m365-tenant ${name}\\b`, "m"));
    expect(help).toContain("Exit codes: 0 done;");
  });

  it("shows only options that it has in its example", () => {
    const known = new Set(command.options.flatMap(({ short, long }) => [short, long]));
    const lines = helpOf(command).matchAll(new RegExp(`^  m365-tenant ${name}( .*)?$`, "gm"));
    const used = [...lines].flatMap(([, rest = ""]) => rest.replace(/ \|.*/, "").match(/(?<= )--?[a-z-]+/g) ?? []);
    expect(used.filter((option) => !known.has(option))).toEqual([]);
  });
});

it("an option of one name is written in the same way by every command that has it", () => {
  const seen = new Map<string, Set<string>>();
  for (const { long, flags } of commands.flatMap(([, command]) => command.options as Option[])) {
    if (long) seen.set(long, (seen.get(long) ?? new Set()).add(flags));
  }
  expect([...seen].flatMap(([, flags]) => (flags.size > 1 ? [[...flags]] : []))).toEqual([]);
});
