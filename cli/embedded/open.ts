import { resolve } from "node:path";
import type { Progress } from "../../engine/index.ts";
import { readStackConfig } from "../program-under-mocks/stack-config.ts";
import { type Project, stackNames } from "../project.ts";
import { prepare, type TenantFolder } from "../tenant-folder.ts";
import { type EmbeddedConnection, runningTenant } from "./connection.ts";
import { startTenantProcess } from "./start.ts";

/** The stack that lives on the embedded tenant. */
export const demoStack = "demo";

/** The service's lag and limits, at a pace at which a demo is not given up. */
const demoWeatherSpeed = 20;

/** An embedded tenant to work on. */
export interface OpenTenant {
  readonly connection: EmbeddedConnection;
  /** True when it was up before, and stays up. */
  readonly found: boolean;
  close(): Promise<void>;
}

/** The embedded tenant that is up, or one for the length of this command. */
export async function openEmbedded(project: Project, folder: TenantFolder, progress: Progress): Promise<OpenTenant> {
  prepare(folder);
  const running = await runningTenant(folder);
  if (running) return { connection: running, found: true, close: () => Promise.resolve() };
  const step = progress.step("Starting the embedded tenant");
  try {
    const weather = { weather: "real", weatherSpeed: demoWeatherSpeed };
    const started = await startTenantProcess(folder, { port: 0, seed: seedOf(project), ...weather });
    step.done(started.connection.url);
    return { connection: started.connection, found: false, close: () => started.stop() };
  } catch (error) {
    step.fail("see below");
    throw error;
  }
}

/** Who lives in a new embedded tenant: the organisation of the stack `demo`, else Voss. */
export function seedOf(project: Project): string {
  if (!stackNames(project).includes(demoStack)) return "voss";
  const organisation = readStackConfig(project, demoStack).values[`${project.name}:organisation`];
  return organisation === undefined ? "voss" : resolve(project.folder, organisation);
}
