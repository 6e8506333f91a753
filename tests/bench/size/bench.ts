/**
 * What a larger municipality costs before anything is applied, and what a first `up` would wait for: `npm run bench:size`.
 * Prints figures with their workload as Markdown; nothing is asserted. Seconds of the machine are measured; seconds of the
 * real azuread plugin are computed from its fixed waits and labelled so.
 */
import { cpus, loadavg } from "node:os";
import * as pulumi from "@pulumi/pulumi";
import { analyse } from "../../../access/index.ts";
import { declareTenant } from "../../../cli/program-under-mocks/index.ts";
import { openValues, readStackConfig } from "../../../cli/program-under-mocks/stack-config.ts";
import { findProject } from "../../../cli/project.ts";
import { readStack, Tenant } from "../../../components/index.ts";
import { conditionalAccessPolicyType } from "../../../policies/conditional-access.ts";
import { declaredAccess } from "../../../policies/rules.ts";
import { declare, type Registered } from "../../components/mocks.ts";
import { benchStack } from "../stack.ts";
import { criticalPath, makespan, type Task } from "./schedule.ts";

/** Seconds the plugin (6.9.1) waits after it made one, against a Graph that answers at once; measured. */
const waits: Readonly<Record<string, number>> = {
  "azuread:index/group:Group": 20,
  [conditionalAccessPolicyType]: 20,
  "azuread:index/namedLocation:NamedLocation": 35,
  "azuread:index/authenticationStrengthPolicy:AuthenticationStrengthPolicy": 20,
  "azuread:index/groupMember:GroupMember": 0.2,
  "azuread:index/administrativeUnit:AdministrativeUnit": 0.5,
  "azuread:index/administrativeUnitMember:AdministrativeUnitMember": 20,
  "azuread:index/directoryRoleEligibilityScheduleRequest:DirectoryRoleEligibilityScheduleRequest": 20,
  "azuread:index/groupRoleManagementPolicy:GroupRoleManagementPolicy": 40,
};
/** Everything else: chosen, since it was not measured. */
const otherwise = 1;
/** Requests for one policy, of which the tenant takes one a second. */
const requestsAPolicy = 7;

const seconds = async <T>(act: () => T | Promise<T>): Promise<[T, string]> => {
  const started = performance.now();
  const done = await act();
  return [done, ((performance.now() - started) / 1000).toFixed(1)];
};

async function row(times: number): Promise<string> {
  process.stderr.write(`×${times} …\n`);
  const stack = benchStack(times);
  try {
    const project = findProject(stack.folder);
    const [declared, underMocks] = await seconds(() => declareTenant(project, "demo"));
    const [findings, analysed] = await seconds(() => {
      const { policies, tenant, subjects } = declaredAccess(declared);
      return analyse(policies, tenant, subjects);
    });
    const tasks = (await registrations(stack.folder)).filter(({ type }) => !isComponent(type)).map(taskOf);
    const path = criticalPath(tasks);
    const policies = declared.resources.filter(({ type }) => type === conditionalAccessPolicyType).length;
    const cells = [
      `×${times}`,
      declared.resources.length,
      underMocks,
      `${analysed} (${findings.length} findings)`,
      `${path.names.length} resources, ${path.seconds.toFixed(0)} s`,
      `${minutes(makespan(tasks, 10))} / ${minutes(makespan(tasks, 64))}`,
      `${policies} policies, ${policies * requestsAPolicy} s`,
    ];
    return `| ${cells.join(" | ")} |`;
  } finally {
    stack.remove();
  }
}

/** The same program in this process, because only here every `dependsOn` is seen. */
async function registrations(folder: string): Promise<Registered[]> {
  const here = process.cwd();
  process.chdir(folder);
  try {
    pulumi.runtime.setAllConfig(openValues(readStackConfig(findProject(folder), "demo")));
    return await declare(() => new Tenant("voss", readStack(new pulumi.Config("tenant"))), { stack: "demo" });
  } finally {
    process.chdir(here);
  }
}

const isComponent = (type: string) => type.startsWith("tenant:index:") || type.startsWith("pulumi:");
const taskOf = ({ name, type, waitsFor }: Registered): Task => ({ name, seconds: waits[type] ?? otherwise, waitsFor });
const minutes = (value: number) => `${(value / 60).toFixed(1)} min`;

const before = loadavg()[0]?.toFixed(1);
const rows: string[] = [];
for (const times of [1, 10, 40]) rows.push(await row(times));

process.stdout.write(`# Figures of one run

${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), Node ${process.versions.node}; load ${before} before and ${loadavg()[0]?.toFixed(1)} after: the measured seconds hold what else the machine did, the rest does not.

×1 is the demo's stack: Voss' 66 units and 1,500 people with its telephony; the others have as many times the units, and no telephony. Measured: the program under mocks (a process of its own) and the analysis of its conditional access. Computed: the longest chain of resources that wait for each other, and a first \`up\` with the real azuread plugin at 10 and at 64 parallel, from the plugin's measured fixed waits and ${otherwise} s, chosen, for every other resource; without the engine's own time, throttling or lag. The last column is the least time the tenant's documented one conditional access request a second leaves for ${requestsAPolicy} requests a policy; where it is longer, it is the time.

| units | resources | program under mocks (s, measured) | access analysis (s, measured) | longest chain (computed) | first up, real azuread, 10 / 64 parallel (computed) | conditional access at one request a second (computed) |
|---|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}
`);
