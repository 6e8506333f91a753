import { join } from "node:path";
import { ConfigError } from "../../components/config/config-error.ts";
import { loadOrganisation } from "../../components/config/parse-organisation.ts";
import { CliError, exitCodes } from "../cli-error.ts";
import { colours } from "../colours.ts";
import { demoStack, seedOf } from "../embedded/open.ts";
import { deploy, isUnchanged } from "../engine/deploy.ts";
import { exportStack, type StackExport } from "../engine/stack.ts";
import { packArgs } from "../guardrails/pack-args.ts";
import { languageOf } from "../language.ts";
import { tenantOf } from "../tenant-access.ts";
import { changeTenant } from "./change-tenant.ts";
import type { Demo } from "./open-demo.ts";
import { type SummaryRow, summaryRows } from "./summary.ts";
import { countTenant, resourcesOf } from "./tenant-counts.ts";
import { keepPicture, keptPicture, takePicture } from "./tenant-picture.ts";

/** Preview with the guardrails, up, and a table that holds the tenant against the organisation file. */
export async function bringUp(demo: Demo): Promise<number> {
  const { session, progress, goOn } = demo;
  const guardrails = await packArgs(session, demoStack, languageOf(undefined, demo.project, demoStack));
  const before = await exportStack(session, demoStack);
  if (isEmpty(before) && !keptPicture(session.folder)) {
    keepPicture(session.folder, await takePicture(demo.tenant.connection));
  }
  const preview = await deploy(
    session,
    demoStack,
    "Preview, with the guardrails",
    ["preview", ...guardrails],
    progress,
  );
  for (const advice of preview.advice) process.stdout.write(`  ${colours.yellow("!")} ${advice}\n`);
  goOn();
  if (isUnchanged(preview.changes)) {
    process.stdout.write(`${colours.green("✓")} Nothing changes: the tenant is what the program declares.\n`);
  } else {
    await changeTenant(demo, "Bringing it up", ["up", "--yes", "--skip-preview", ...guardrails]);
  }
  goOn();
  return showSummary(demo, await exportStack(session, demoStack));
}

function isEmpty(state: StackExport): boolean {
  return (state.deployment.resources ?? []).every(({ type }) => type.startsWith("pulumi:"));
}

async function showSummary(demo: Demo, state: StackExport): Promise<number> {
  const { session, project } = demo;
  const step = demo.progress.step("Counting what the tenant now holds");
  const counts = await countTenant(await tenantOf(session.env, {}), state);
  step.done();
  const file = seedOf(project);
  const rows: SummaryRow[] = [
    ...(file === "voss" ? [] : summaryRows(organisation(file), counts)),
    count(
      "conditional access policies",
      state,
      "azuread:index/conditionalAccessPolicy:ConditionalAccessPolicy",
      counts.policies,
    ),
    count("teams", state, "pulumi-nodejs:dynamic/tenant:Team", counts.teams),
  ];
  process.stdout.write(`\n${table(rows)}\n${whatNext(demo)}`);
  return rows.every(isRight) ? exitCodes.done : exitCodes.bad;
}

function count(title: string, state: StackExport, type: string, actual: number): SummaryRow {
  return { title, expected: resourcesOf(state, type).length, actual };
}

function organisation(file: string) {
  try {
    return loadOrganisation(file);
  } catch (error) {
    if (error instanceof ConfigError) throw new CliError(exitCodes.usage, error.message, { cause: error });
    throw error;
  }
}

const isRight = (row: SummaryRow) => row.expected === row.actual;

function table(rows: readonly SummaryRow[]): string {
  const width = Math.max(...rows.map(({ title }) => title.length));
  const lines = rows.map((row) => {
    const sign = isRight(row) ? colours.green("✓") : colours.red("✗");
    const wanted = isRight(row) ? "" : colours.red(`  the organisation file says ${row.expected}`);
    return `  ${sign} ${row.title.padEnd(width)} ${String(row.actual).padStart(6)}${wanted}`;
  });
  return `${colours.bold("In the tenant now, held against the organisation file")}\n${lines.join("\n")}\n`;
}

function whatNext({ tenant, project }: Demo): string {
  const look = tenant.found
    ? `  the tenant itself      ${tenant.connection.url}/`
    : "  the tenant itself      start it with `npm run emulator` (or `m365-tenant emulator`), it prints the address of its page";
  return `${colours.bold("Where to look")}
${look}
  what is declared       ${project.main}, ${join(project.folder, `Pulumi.${demoStack}.yaml`)}
${colours.bold("What to type next")}
  m365-tenant check --stack ${demoStack}      the guardrails, without engine and tenant
  m365-tenant demo                   again: nothing changes
  m365-tenant demo --destroy         takes it down
  m365-tenant emulator               keeps the tenant up; in another shell: eval "$(m365-tenant env)", then pulumi preview
(in the checkout: npx m365-tenant …, or npm run demo, npm run demo -- --destroy, npm run emulator)
`;
}
