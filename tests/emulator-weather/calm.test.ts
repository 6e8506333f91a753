import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import type { calm } from "./calm.ts";

const tests = fileURLToPath(new URL("..", import.meta.url));

/** Every file that starts a tenant without weather, and why. Whose subject calm weather is, says the word itself. */
const without: Record<string, keyof typeof calm | "itself"> = {
  "azuread-double/support/embedded.ts": "exactRequests",
  "bench/emulator/over-tls.bench.ts": "figures",
  "bench/emulator/start.bench.ts": "figures",
  "bench/emulator/tenant-of.ts": "figures",
  "bench/life.ts": "figures",
  "emulator-governance/arm-socket.test.ts": "oneAnswer",
  "emulator-governance/licensed-tenant.ts": "oneAnswer",
  "emulator-governance/role-schedules.test.ts": "oneAnswer",
  "emulator-teams/page.test.ts": "itself",
  "emulator-teams/socket.test.ts": "oneAnswer",
  "emulator-teams/teams-admin.test.ts": "oneAnswer",
  "emulator-teams/teams.test.ts": "oneAnswer",
  "emulator-teams/tenant.ts": "oneAnswer",
  "emulator-telephony/phone-tenant.ts": "oneAnswer",
  "emulator-telephony/socket.test.ts": "oneAnswer",
  "emulator-telephony/voice-apps.test.ts": "oneAnswer",
  "emulator-telephony/voice-tenant.ts": "oneAnswer",
  "emulator-weather/chance.test.ts": "itself",
  "emulator-weather/gates.test.ts": "oneAnswer",
  "emulator-weather/history.test.ts": "oneAnswer",
  "emulator-weather/limits.test.ts": "itself",
  "emulator-weather/over-the-socket.test.ts": "ownFault",
  "emulator/clients/python.test.ts": "oneAnswer",
  "emulator/graph/authentication-methods.test.ts": "oneAnswer",
  "emulator/graph/paging.test.ts": "oneAnswer",
  "emulator/graph/small-tenant.ts": "oneAnswer",
  "emulator/server/real-clients.test.ts": "oneAnswer",
  "emulator/server/sign-in.test.ts": "oneAnswer",
};

/** A reason of calm.ts, or the bare word where it is no comparison. */
const mentions = /\bcalm\.(?!ts\b)(\w+)|(?<!=== )["'`]calm["'`]/g;

it("the tenant has its weather in every test but those that say why not", () => {
  const found = globSync("**/*.{ts,mjs,py}", { cwd: tests })
    .filter((file) => !/emulator-weather\/calm(\.test)?\.ts$/.test(file))
    .flatMap((file) => {
      const reasons = [...readFileSync(`${tests}/${file}`, "utf8").matchAll(mentions)].map(
        ([, reason]) => reason ?? "itself",
      );
      return [...new Set(reasons)].map((reason) => [file, reason] as const);
    });
  expect(found.toSorted()).toEqual(Object.entries(without).toSorted());
});
