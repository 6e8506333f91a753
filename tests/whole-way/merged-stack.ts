import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { MergerPhase } from "../../components/index.ts";
import { publishTexts } from "../../emulator/graph/domains/public-dns.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { runCli } from "../cli/run-cli.ts";
import { getEngine, typed } from "./pulumi.ts";
import { type ScratchStack, scratchStack, small } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

// What a merger touches, and nothing else of the tenant, so that a run of the engine is short.
const program = `import * as pulumi from "@pulumi/pulumi";
import { GuestAccess, inPhase, Merger, readStack, Workspaces } from "../../components/index.ts";

const { organisation, guests, language, mergers, teams } = inPhase(readStack(new pulumi.Config()));
new Workspaces("liten-teams", { organisation, language, units: {}, chosen: teams.chosen });
const { partners } = new GuestAccess("liten-guests", { ...guests, language });
const { partner, ...nabo } = mergers.nabo;
const own = partner && { tenantId: partner.tenantId, agreement: partners.nabo };
new Merger("liten-merger-nabo", { ...nabo, key: "nabo", organisation, language, partner: own });
`;

const organisation = `${readFileSync(small, "utf8").replace("employees: 4,", "employees: 4, former: { nabo: 2 },")}
mergers:
  nabo:
    name: Nabo kommune
    domain: nabo.example
    inForce: "2020-01-01"
    undoUntil: "2099-06-30"
    units:
      kontoret: { name: { nb: Kontoret }, employees: 2, movesTo: { okonomi: 2 } }
`;

/** The other municipality's tenant. */
export const naboTenant = "6fa8f2de-0c1b-4e55-9d3a-2f4f7f0b9c11";

/** A small municipality that takes over its neighbour, on a tenant of its own. */
export class MergedStack {
  readonly tenant: EmbeddedTenant;
  readonly #stack: ScratchStack;
  readonly #file: string;
  readonly #configuration: string;

  static async open(): Promise<MergedStack> {
    await getEngine();
    const file = join(mkdtempSync(join(tmpdir(), "merger-")), "liten.yaml");
    writeFileSync(file, organisation);
    const stack = scratchStack(file, "ikt", program);
    prepare(tenantFolder(stack.folder));
    return new MergedStack(stack, file, await serveTenant(stack, file));
  }

  private constructor(stack: ScratchStack, file: string, tenant: EmbeddedTenant) {
    this.#stack = stack;
    this.#file = file;
    this.tenant = tenant;
    this.#configuration = readFileSync(join(stack.folder, "Pulumi.demo.yaml"), "utf8");
  }

  async close(): Promise<void> {
    await this.tenant.stop();
    this.#stack.remove();
    rmSync(join(this.#file, ".."), { recursive: true });
  }

  /** The one changed value. */
  comeTo(phase: MergerPhase): void {
    const owners = "[bbbbbbbb-0000-4000-8000-000000000001, bbbbbbbb-0000-4000-8000-000000000002]";
    const merger = `  tenant:guests: {domains: [fylke.example]}
  tenant:mergers:
    nabo: {phase: ${phase}, syncsPeople: true, owners: ${owners}, partner: {tenantId: ${naboTenant}}}
`;
    writeFileSync(join(this.#stack.folder, "Pulumi.demo.yaml"), this.#configuration + merger);
  }

  /** What \`m365-tenant\` says and ends with. */
  m365(...args: string[]) {
    return runCli([...args, "--language", "nb"], this.#stack.folder);
  }

  /** Brings a phase up as \`pulumi\` does, which asks nothing. */
  async up(phase: MergerPhase) {
    this.comeTo(phase);
    await typed(this.#stack, ["stack", "select", "--create", "demo"]);
    return typed(this.#stack, ["up", "--yes", "--skip-preview", "--stack", "demo", "--non-interactive"]);
  }

  /** What the municipality puts into the DNS of the domain, once it knows the record. */
  async publishRecord(): Promise<void> {
    const { body } = await this.tenant.asAdmin.graph("GET", "/domains/nabo.example/verificationDnsRecords");
    const records = (body as { value: { text?: string }[] }).value;
    const texts = records.flatMap(({ text }) => text ?? []);
    publishTexts(this.tenant.store, "nabo.example", texts);
  }
}
