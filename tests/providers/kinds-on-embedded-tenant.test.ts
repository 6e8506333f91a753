import { afterEach } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { fakeClock } from "../graph/fake-clock.ts";
import { administratorWays, startEmbedded, waysTo } from "./embedded.ts";
import { describeEverySetting } from "./kinds.suite.ts";
import { subjectOver } from "./subject.ts";
import { teamsCases } from "./teams-kind-cases.ts";

let tenant: EmbeddedTenant | undefined;

afterEach(async () => {
  await tenant?.stop();
});

describeEverySetting(
  async () => {
    // The tenant and the handlers live in the same time, in which nobody has to wait for the weather to pass.
    const clock = fakeClock(Date.now());
    tenant = await startEmbedded({ weather: "real", clock: () => new Date(clock.now()) });
    return subjectOver(await waysTo(tenant), clock, administratorWays(tenant));
  },
  // The many kinds of one form share a tenant, in a file of their own.
  (kind) => !(kind in teamsCases),
);
