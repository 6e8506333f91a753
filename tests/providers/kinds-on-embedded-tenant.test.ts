import { afterEach } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { describeEverySetting } from "./kinds.suite.ts";
import { subjectOver } from "./subject.ts";
import { teamsCases } from "./teams-kind-cases.ts";

let tenant: EmbeddedTenant | undefined;

afterEach(async () => {
  await tenant?.stop();
});

describeEverySetting(
  async () => {
    tenant = await startEmbedded();
    return subjectOver(await waysTo(tenant));
  },
  // The many kinds of one form share a tenant, in a file of their own.
  (kind) => !(kind in teamsCases),
);
