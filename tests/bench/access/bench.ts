// Run with: node tests/bench/access/bench.ts. Prints figures with their workload; nothing is asserted.
import { analyse, compile, diff, evaluate, parsePolicies, readTenant, type SignIn } from "../../../access/index.ts";
import { facts, municipality, subjects } from "./municipality.ts";

const tenant = readTenant(facts);

function timed<T>(title: string, run: () => T): T {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = run();
  const cpu = Math.round(process.cpuUsage(before).user / 1000);
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(`${title}: ${(performance.now() - start).toFixed(0)} ms (${cpu} ms of processor), heap ${heap} MB`);
  return result;
}

for (const copies of [1, 2, 4]) {
  const policies = parsePolicies(municipality(copies));
  for (const round of [1, 2]) {
    const findings = timed(
      `analyse ${policies.length} policies, ${subjects(copies).length + 7} subjects, round ${round}`,
      () => analyse(policies, tenant, subjects(copies)),
    );
    console.log(`  ${findings.length} findings`);
  }
  const changed = parsePolicies(municipality(copies).filter((_, index) => index !== 6));
  timed(`diff ${policies.length} policies, one removed`, () => diff(policies, changed, tenant, subjects(copies)));
}

const policies = parsePolicies(municipality(1));
const signIn: SignIn = {
  who: subjects()[0]!.who,
  target: { kind: "app", id: "x", microsoft: false },
  client: "browser",
  platform: "windows",
  network: { ip: "203.0.113.7", country: "NO" },
  device: { registered: false },
  signInRisk: "none",
  userRisk: "none",
  flow: "none",
};
timed(`20,000 evaluations of ${policies.length} policies`, () => {
  for (let index = 0; index < 20_000; index++) evaluate(policies, signIn, tenant);
});

const ready = compile(policies, tenant);
const { who, ...rest } = signIn;
const parts = [
  ready.who(who),
  ...Object.entries(rest).map(([name, value]) => ready.part(name as "target", value as never)),
];
timed(`5,000,000 compiled evaluations of ${policies.length} policies`, () => {
  let allowed = 0;
  for (let index = 0; index < 5_000_000; index++) if (ready.kind(parts) === "allowed") allowed++;
  return allowed;
});
