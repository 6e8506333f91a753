import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepTokenFresh } from "../../cli/review/fresh-token.ts";
import { type EmbeddedTenant, startTenant } from "../../emulator/index.ts";
import { engineEnv, ensureEngine, terminalProgress } from "../../engine/index.ts";
import { capture } from "../../engine/process.ts";
import { copyProject, type ProjectCopy } from "../state/project-copy.ts";
import { engineMs, runMs } from "../whole-way/pulumi.ts";
import { small } from "../whole-way/scratch-stack.ts";
import { makeReader, trustWriter } from "./support/applications.ts";
import { environmentOf, type JobPlace, type RanJob, runJob } from "./support/job.ts";
import { type Pipeline, startPipeline } from "./support/pipeline.ts";

let checkout: ProjectCopy;
let tenant: EmbeddedTenant;
let pipeline: Pipeline;
let reader: string;
let writer: string;

beforeAll(async () => {
  const engine = await ensureEngine({ progress: terminalProgress() });
  checkout = copyProject();
  copyFileSync(small, join(checkout.folder, "organisations", "liten.yaml"));
  writeFileSync(join(checkout.folder, "Pulumi.prod.yaml"), configuration);
  pipeline = await startPipeline();
  tenant = await startTenant({ seed: small, weatherSpeed: 20 });
  reader = await makeReader(tenant, pipeline, environmentOf("preview.yml"));
  writer = await trustWriter(tenant, pipeline, environmentOf("up.yml"));
  mkdirSync(join(checkout.folder, ".state"));
  // What a person does once: the stack and the place of its state.
  const home = join(checkout.folder, ".home");
  const env = engineEnv(engine, { home, backendUrl: backendUrl(), passphrase: "", offline: true });
  const made = await capture(engine.pulumi, ["stack", "init", "prod"], { cwd: checkout.folder, env });
  expect(made).toMatchObject({ code: 0 });
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  await pipeline?.stop();
  checkout?.remove();
});

/** As the stack of a municipality's own tenant: no secret, no credentials. */
const configuration = `config:
  tenant:organisation: organisations/liten.yaml
  tenant:breakGlass:
    accounts: [bbbbbbbb-0000-4000-8000-000000000001, bbbbbbbb-0000-4000-8000-000000000002]
    protect: true
  tenant:conditionalAccess:
    stage: reportOnly
  tenant:teams:
    onDelete: archive
    units:
      ikt:
        owners: [bbbbbbbb-0000-4000-8000-000000000001, bbbbbbbb-0000-4000-8000-000000000002]
`;

const backendUrl = () => pathToFileURL(join(checkout.folder, ".state")).href;

function place(clientId: string, environment: string): JobPlace {
  return {
    folder: checkout.folder,
    variables: { TENANT_ID: tenant.tenantId, CLIENT_ID: clientId, PULUMI_BACKEND_URL: backendUrl() },
    machine: {
      ...pipeline.jobEnvironment(environment),
      ARM_METADATA_HOSTNAME: `localhost:${tenant.port}`,
      SSL_CERT_FILE: tenant.caFile,
      NODE_EXTRA_CA_CERTS: tenant.caFile,
    },
  };
}

/** The job of a pull request, from a fresh checkout's point of view: its page is not there before. */
async function pullRequest(): Promise<{ ran: RanJob; page: string }> {
  const file = join(checkout.folder, "preview.md");
  rmSync(file, { force: true });
  const ran = await runJob("preview.yml", place(reader, environmentOf("preview.yml")));
  return { ran, page: existsSync(file) ? readFileSync(file, "utf8") : "" };
}

const merged = (clientId: string, environment: string) => runJob("up.yml", place(clientId, environment));
const ended = ({ script, code, output }: RanJob) => ({ script, code, output: code === 0 ? "" : output });
const groups = () => [...tenant.store.collection("groups").values()].map(({ displayName }) => String(displayName));

describe("the job's identity token", () => {
  const job = (more: Record<string, string>) => {
    const folder = join(checkout.folder, ".job");
    mkdirSync(folder, { recursive: true });
    return { ...process.env, RUNNER_TEMP: folder, GITHUB_ENV: join(folder, "env"), ...more };
  };
  const signIn = (more: Record<string, string>) =>
    capture(process.execPath, ["scripts/ci-sign-in.mjs"], { cwd: checkout.folder, env: job(more) });
  const application = { ARM_TENANT_ID: "tenant", ARM_CLIENT_ID: "client" };

  it("cannot be had where the workflow does not allow it, and the job is told what to write", async () => {
    const { code, stderr } = await signIn(application);
    expect(code).toBe(2);
    expect(stderr).toContain("id-token: write");
  });

  it("is refused with the status that GitHub answered", async () => {
    const refused = { ...pipeline.jobEnvironment("preview"), ACTIONS_ID_TOKEN_REQUEST_TOKEN: "nobody" };
    const { code, stderr } = await signIn({ ...application, ...refused });
    expect(code).toBe(1);
    expect(stderr).toContain("401");
  });

  it("is renewed by each command, because it is good for minutes only", async () => {
    const file = join(checkout.folder, ".job-token");
    writeFileSync(file, "run out");
    const stop = await keepTokenFresh({ ...pipeline.jobEnvironment("preview"), ARM_OIDC_TOKEN_FILE_PATH: file });
    stop();
    expect(decodeJwt(readFileSync(file, "utf8"))).toMatchObject({
      aud: "api://AzureADTokenExchange",
      sub: pipeline.subjectOf("preview"),
    });
  });
});

describe("the workflows' own scripts, on a tenant that they sign in to without a secret", () => {
  let created: number;

  it(
    "show in the pull request what would be created, signed in as the application that only reads",
    async () => {
      const { ran, page } = await pullRequest();
      expect(ended(ran)).toEqual({ script: "ci:preview", code: 0, output: "" });
      expect(page).toContain("## Tenant preview: stack `prod`");
      created = Number(/\*\*(\d+) resources change; nothing is deleted\.\*\*/.exec(page)?.[1]);
      expect(page).toContain(`| Created | ${created} |`);
      expect(page).toContain("- Group `liten-organisation-unit-okonomi`");
      expect(page).toContain('`displayName`: _not set_ → `"DYN-Enhet-1020-okonomi"`');
      expect(groups()).toEqual([]);
      const file = join(checkout.folder, ".runner", "oidc-token");
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(ran.output + page).not.toContain(readFileSync(file, "utf8"));
    },
    runMs,
  );

  it(
    "change nothing when that application tries to apply",
    async () => {
      const ran = await merged(reader, environmentOf("preview.yml"));
      expect(ran).toMatchObject({ script: "ci:up", code: 5 });
      expect(ran.output).toMatch(/\b403\b/);
      expect(groups()).toEqual([]);
      expect(tenant.store.collection("conditionalAccessPolicies").size).toBe(0);
    },
    runMs,
  );

  it(
    "do not sign a pull request's job in as the application that writes",
    async () => {
      const ran = await merged(writer, environmentOf("preview.yml"));
      expect(ran).toMatchObject({ script: "ci:up", code: 5 });
      expect(ran.output).toContain("AADSTS700213");
      expect(groups()).toEqual([]);
    },
    runMs,
  );

  it(
    "create what the preview said once it is merged and approved",
    async () => {
      expect(ended(await merged(writer, environmentOf("up.yml")))).toEqual({ script: "ci:up", code: 0, output: "" });
      expect(groups()).toContain("DYN-Enhet-1020-okonomi");
      const state = JSON.parse(readFileSync(join(checkout.folder, ".state/.pulumi/stacks/tenant/prod.json"), "utf8"));
      const resources: { custom: boolean; type: string }[] = state.checkpoint.latest.resources;
      expect(resources.filter(({ custom, type }) => custom && !type.startsWith("pulumi:"))).toHaveLength(created);
    },
    runMs,
  );

  it(
    "say in the next pull request that nothing changes",
    async () => {
      const { ran, page } = await pullRequest();
      expect(ended(ran)).toEqual({ script: "ci:preview", code: 0, output: "" });
      expect(page).toContain("**No change: the tenant is as the code says.**");
    },
    runMs,
  );

  it(
    "show there what an administrator changed by hand, and nothing else",
    async () => {
      const group = [...tenant.store.collection("groups").values()].find(
        ({ displayName }) => displayName === "DYN-Enhet-1020-okonomi",
      );
      const declared = String(group?.description);
      const change = { description: "Endret for hånd" };
      expect((await tenant.asAdmin.graph("PATCH", `/groups/${group?.id}`, change)).status).toBe(204);
      const { ran, page } = await pullRequest();
      expect(ended(ran)).toEqual({ script: "ci:preview", code: 0, output: "" });
      expect(page).toContain("**1 resource changes; nothing is deleted.**");
      expect(page).toContain(`\`description\`: \`"Endret for hånd"\` → \`"${declared}"\``);
    },
    runMs,
  );
});
