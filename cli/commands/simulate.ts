import { resolve } from "node:path";
import type { Command } from "commander";
import { AccessInputError, evaluate, explain } from "../../access/index.ts";
import { terminalProgress } from "../../engine/index.ts";
import { type AcceptedFinding, declaredAccess } from "../../policies/rules.ts";
import type { AccessSet } from "../access/access-set.ts";
import { addressesOf } from "../access/addresses.ts";
import { policyFile } from "../access/policy-file.ts";
import { Speaker } from "../access/say.ts";
import { CliError, exitCodeHelp, exitCodes } from "../cli-error.ts";
import { readSettings } from "../guardrails/read-settings.ts";
import { languageFor, languageOf, languageOption } from "../language.ts";
import { declareTenant } from "../program-under-mocks/index.ts";
import { findProject } from "../project.ts";
import { isAccepted } from "../simulate/accepted.ts";
import { type CircumstanceOptions, circumstances } from "../simulate/circumstances.ts";
import { explainText } from "../simulate/explain-text.ts";
import { findTarget } from "../simulate/find-target.ts";
import { findWho } from "../simulate/find-who.ts";
import { findingsOf, findingsText, gravity } from "../simulate/findings-text.ts";
import { matrixOf } from "../simulate/matrix.ts";
import { matrixHtml } from "../simulate/matrix-html.ts";
import { matrixText } from "../simulate/matrix-text.ts";
import { writeWhole } from "../write-whole.ts";

interface SimulateOptions extends CircumstanceOptions {
  readonly stack: string;
  readonly policies?: string;
  readonly breakGlass?: readonly string[];
  readonly as?: readonly string[];
  readonly app: string;
  readonly context?: string;
  readonly onceOn?: boolean;
  readonly findings?: boolean;
  readonly html?: string;
  readonly json?: boolean;
  readonly language?: string;
}

/** `m365-tenant simulate`: one sign-in explained, or everyone by everything, before anything is applied. */
export function addSimulate(program: Command): void {
  program
    .command("simulate")
    .description("what the access policies do to one sign-in, policy by policy; without --as to everyone, by every app")
    .option("-s, --stack <name>", "the stack whose policies are used", "demo")
    .option("--policies <file>", "policies of any tenant instead, as Graph delivers them (JSON)")
    .option("--break-glass <id...>", "with --policies: accounts or groups that must always get in")
    .option("--as <who...>", "a persona, group, role, break-glass, guest, joiner or deployer; several are one person")
    .option("--app <app>", "an application by id or name, outlook, teams, admin, any, or register-security-info", "any")
    .option("--context <id>", "the authentication context the application asks for, for example c1")
    .option("--from <where>", "a country (NO), an address (192.0.2.7) or a named location")
    .option("--client <client>", "browser, app, eas or legacy")
    .option("--platform <platform>", "windows, macOS, iOS, android, linux or unidentified")
    .option("--device <device>", "unregistered, registered, compliant or hybrid")
    .option("--flow <flow>", "none, deviceCodeFlow or authenticationTransfer")
    .option("--risk <level>", "sign-in risk: none, low, medium or high")
    .option("--user-risk <level>", "user risk: none, low, medium or high")
    .option("--insider-risk <level>", "insider risk: none, minor, moderate or elevated")
    .option("--unknown <part...>", "parts that are not taken for ordinary but not known, for example device")
    .option("--once-on", "as if the policies that only report were on (everyone by everything, and findings)")
    .option("--findings", "say what stands out in the whole set: who can be locked out, what nobody asks for")
    .option("--html <file>", "write everyone by everything as one page to this file")
    .option("--json", "print the answer as JSON")
    .addOption(languageOption())
    .addHelpText(
      "after",
      `
Examples:
  m365-tenant simulate --stack prod --as omsorg --app teams --from NO --platform android
  m365-tenant simulate --as kontor "Global Administrator" --app admin --from US --risk high
  m365-tenant simulate --once-on --html access.html
  m365-tenant simulate --policies exported.json --break-glass 11111111-1111-4111-8111-111111111111 --findings

With --findings it ends with 1 when somebody can be locked out or asked for what they cannot meet, and guardrails.yaml
does not accept it (guardrails.accepted); with --as it ends with 3 when the answer depends on what is not known.
${exitCodeHelp}`,
    )
    .action(async (options: SimulateOptions) => {
      process.exitCode = await simulate(options);
    });
}

async function simulate(options: SimulateOptions): Promise<number> {
  const { set, title, speaker, accepted } = await policiesOf(options);
  try {
    if (options.findings) return findings(options, set, speaker, accepted);
    return options.as === undefined
      ? matrix(options, set, title, speaker)
      : oneSignIn(options.as, options, set, speaker);
  } catch (error) {
    if (error instanceof AccessInputError) throw new CliError(exitCodes.usage, error.message, { cause: error });
    throw error;
  }
}

interface Asked {
  readonly set: AccessSet;
  readonly title: string;
  readonly speaker: Speaker;
  /** What somebody answers for, by the settings of the stack's rules. */
  readonly accepted: readonly AcceptedFinding[];
}

async function policiesOf(options: SimulateOptions): Promise<Asked> {
  if (options.policies !== undefined) {
    const set = policyFile(options.policies, options.breakGlass ?? []);
    return { set, title: options.policies, speaker: new Speaker(set, languageFor(options.language)), accepted: [] };
  }
  const project = findProject(process.cwd());
  const language = languageOf(options.language, project, options.stack);
  const step = terminalProgress().step("Running the program without a tenant");
  const tenant = await declareTenant(project, options.stack).catch((error: unknown) => {
    step.fail("see below");
    throw error;
  });
  step.done();
  const { settings } = readSettings(undefined, project);
  const access = declaredAccess(tenant, settings);
  const set = { ...access, addresses: addressesOf(access.facts.namedLocations ?? []) };
  return { set, title: options.stack, speaker: new Speaker(set, language), accepted: settings.accepted ?? [] };
}

function oneSignIn(as: readonly string[], options: SimulateOptions, set: AccessSet, speaker: Speaker): number {
  const { who, keys } = findWho(as, set);
  const { circumstances: rest, assumed } = circumstances(options, set);
  const signIn = { who, target: findTarget(options.app, options.context), ...rest };
  const verdict = evaluate(set.policies, signIn, set.tenant);
  if (options.json) {
    const policies = explain(set.policies, signIn, set.tenant).map(({ policy, ...rest }) => ({
      policy: policy.key,
      name: policy.name,
      state: policy.state,
      ...rest,
    }));
    const onceOn = evaluate(set.policies, signIn, set.tenant, { reportOnlyToo: true });
    print({ signIn, assumed, verdict, onceOn, policies });
  } else {
    process.stdout.write(explainText({ signIn, keys, assumed }, set, speaker));
  }
  return verdict.kind === "unknown" ? exitCodes.undecided : exitCodes.done;
}

function matrix(options: SimulateOptions, set: AccessSet, title: string, speaker: Speaker): number {
  const { circumstances: rest } = circumstances(options, set);
  const all = matrixOf(set, rest, { reportOnlyToo: options.onceOn === true });
  if (options.html !== undefined) writeWhole(resolve(options.html), matrixHtml(all, title, speaker), 0o644);
  if (options.json) print(all);
  else if (options.html === undefined) process.stdout.write(matrixText(all, title, speaker));
  return exitCodes.done;
}

function findings(
  options: SimulateOptions,
  set: AccessSet,
  speaker: Speaker,
  accepted: readonly AcceptedFinding[],
): number {
  const found = findingsOf(set, { reportOnlyToo: options.onceOn === true }, accepted);
  if (options.json) print(found.map(({ finding, accepted: by }) => ({ ...finding, accepted: by })));
  else process.stdout.write(findingsText(found, set, speaker));
  const isDanger = (one: (typeof found)[number]) => gravity(one.finding) === "danger" && !isAccepted(one);
  return found.some(isDanger) ? exitCodes.bad : exitCodes.done;
}

function print(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
