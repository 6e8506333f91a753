import { afterEach } from "vitest";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { describeEverySetting } from "./kinds.suite.ts";
import { subjectOver } from "./subject.ts";

let tenant: EmbeddedTenant | undefined;

afterEach(async () => {
  await tenant?.stop();
});

describeEverySetting(async () => {
  tenant = await startEmbedded();
  return subjectOver(await waysTo(tenant));
});
