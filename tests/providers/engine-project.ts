import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JsonObject } from "../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { type Engine, engineEnv } from "../../engine/index.ts";
import { capture } from "../../engine/process.ts";

const root = new URL("../..", import.meta.url).pathname;

/** What a step of a preview says. */
export interface Step {
  op: string;
  urn: string;
  detailedDiff: Record<string, { kind: string }> | null;
}

/** A stack of its own in a temporary folder: a few resources, declared by a file that a test rewrites. */
export class EngineProject {
  readonly folder = mkdtempSync(join(tmpdir(), "m365-engine-"));
  readonly #engine: Engine;
  readonly #environment: NodeJS.ProcessEnv;
  #credential: Readonly<Record<string, string>>;

  constructor(engine: Engine, tenant: EmbeddedTenant) {
    this.#engine = engine;
    for (const name of ["home", "state", "node_modules"]) mkdirSync(join(this.folder, name));
    symlinkSync(join(root, "node_modules/@pulumi"), join(this.folder, "node_modules/@pulumi"));
    symlinkSync(root, join(this.folder, "node_modules/pulumi-m365-tenant"));
    this.#write("package.json", JSON.stringify({ name: "stack", type: "module", private: true }));
    this.#write(
      "Pulumi.yaml",
      "name: tenant\nmain: index.ts\nruntime:\n  name: nodejs\n  options: { typescript: false }\n",
    );
    this.#write("index.ts", program);
    const settings = {
      home: join(this.folder, "home"),
      backendUrl: `file://${join(this.folder, "state")}`,
      passphrase: "",
      offline: true,
    };
    this.#environment = {
      ...engineEnv(engine, settings),
      NODE_EXTRA_CA_CERTS: tenant.caFile,
      ARM_TENANT_ID: tenant.tenantId,
      ARM_CLIENT_ID: tenant.clientId,
      ARM_METADATA_HOSTNAME: `localhost:${tenant.port}`,
    };
    this.#credential = { ARM_CLIENT_SECRET: tenant.clientSecret };
  }

  /** The variables the application signs in by from now on, instead of its secret's; gives back those of before. */
  signInBy(variables: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const before = this.#credential;
    this.#credential = variables;
    return before;
  }

  declare(resources: JsonObject): void {
    this.#write("declared.json", JSON.stringify(resources));
  }

  async run(...args: string[]): Promise<{ code: number; output: string; stdout: string }> {
    const { code, stdout, stderr } = await capture(this.#engine.pulumi, [...args, "--non-interactive"], {
      cwd: this.folder,
      env: { ...this.#environment, ...this.#credential },
    });
    return { code, output: stdout + stderr, stdout };
  }

  /** The steps that change something, and what is said beside them. */
  async preview(...args: string[]): Promise<{ steps: Step[]; said: string[] }> {
    const { stdout, output } = await this.run("preview", "--json", ...args);
    const report: { steps?: Step[]; diagnostics?: { message: string }[] } = JSON.parse(stdout);
    if (report.steps === undefined) throw new Error(output);
    const steps = report.steps
      .filter(({ op }) => op !== "same" && op !== "refresh")
      .map(({ op, urn, detailedDiff }) => ({ op, urn: urn.split("::").pop() ?? "", detailedDiff }));
    return { steps, said: (report.diagnostics ?? []).map(({ message }) => message.trim()) };
  }

  /** Files in which a run notes what settings were, where plain `pulumi` keeps them. */
  formerValues(): string[] {
    return readdirSync(join(this.folder, ".tenant/former-values"));
  }

  stateText(): string {
    return readFileSync(join(this.folder, "state/.pulumi/stacks/tenant/dev.json"), "utf8");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }
}

const program = `
import { readFileSync } from "node:fs";
import { AuthorizationPolicy, TeamsMeetingPolicy, TelephoneNumberAssignment } from ${JSON.stringify(join(root, "components/providers/index.ts"))};
import { getOperatorNumbers } from ${JSON.stringify(join(root, "components/providers/numbers/get-operator-numbers.ts"))};
const declared = JSON.parse(readFileSync("declared.json", "utf8"));
if (declared.meetings) new TeamsMeetingPolicy("meetings", declared.meetings);
if (declared.authorization) new AuthorizationPolicy("authorization", declared.authorization);
if (declared.holder) {
  const numbers = getOperatorNumbers("inventory", { capability: "userAssignment", availableTo: declared.holder });
  new TelephoneNumberAssignment("phone", {
    telephoneNumber: numbers.apply(([first]) => first.telephoneNumber),
    settings: { assignmentTargetId: declared.holder },
  });
}
`;
