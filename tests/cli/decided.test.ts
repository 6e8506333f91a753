import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type RuleName, rules, type Verdict, verdicts } from "../../policies/rules.ts";
import { runCli } from "./run-cli.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const reportSchema = z.object({
  results: z.array(z.object({ rule: z.string(), verdict: z.enum(verdicts), findings: z.array(z.unknown()) })),
});

/** What a municipality may rest on: held, held once it is switched on, not owned, or answered for until a day. */
const decided: ReadonlySet<Verdict> = new Set(["pass", "reportOnly", "notLicensed", "excepted"]);
/** Mandatory, and the program says whether it holds. */
const mandatory = rules.filter(({ evidence, level }) => evidence === "declared" && level === "mandatory");

async function verdictsOf(stack: string, folder: string): Promise<ReadonlyMap<string, Verdict>> {
  const { stdout } = await runCli(["check", "--stack", stack, "--json"], folder);
  return new Map(reportSchema.parse(JSON.parse(stdout)).results.map(({ rule, verdict }) => [rule, verdict]));
}

const open = (found: ReadonlyMap<string, Verdict>) =>
  mandatory.flatMap(({ name }) => (decided.has(found.get(name) ?? "undecided") ? [] : [[name, found.get(name)]]));

/** With a licence for everyone, which neither municipality has. */
const forEveryone: readonly RuleName[] = ["high-user-risk-blocked", "high-sign-in-risk-blocked"];
const governance: readonly RuleName[] = ["guest-access-reviews"];

let neighbour: string;

beforeAll(() => {
  // Inside the checkout, where the package finds itself by its name.
  const parent = join(repository, ".tenant");
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  neighbour = mkdtempSync(join(parent, "bjorkmossa-"));
  for (const file of ["index.ts", "organisation.yaml", "Pulumi.yaml", "Pulumi.demo.yaml", "guardrails.yaml"])
    cpSync(join(repository, "examples/bjorkmossa", file), join(neighbour, file));
});
afterAll(() => rmSync(neighbour, { recursive: true, force: true }));

describe("every mandatory guardrail that a program can keep", { timeout: 120_000 }, () => {
  it.each(["demo", "prod"])("is decided by the program of Voss, stack %s, and none by an exception", async (stack) => {
    const found = await verdictsOf(stack, repository);
    expect(open(found)).toEqual([]);
    const having = (verdict: Verdict) => mandatory.flatMap(({ name }) => (found.get(name) === verdict ? [name] : []));
    expect(having("excepted")).toEqual([]);
    expect(having("notLicensed")).toEqual(forEveryone);
  });

  it("is decided by the program of Björkmossa, which owns no Entra ID P2", async () => {
    const found = await verdictsOf("demo", neighbour);
    expect(open(found)).toEqual([]);
    const having = (verdict: Verdict) => mandatory.flatMap(({ name }) => (found.get(name) === verdict ? [name] : []));
    expect(having("excepted")).toEqual([]);
    expect(having("notLicensed")).toEqual([...forEveryone, ...governance]);
  });
});
