import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepare, tenantFolder } from "../../cli/tenant-folder.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { phoneFile } from "../telephony/phone-file.ts";
import { engineMs, getEngine, runMs, typed } from "./pulumi.ts";
import { type ScratchStack, scratchStack } from "./scratch-stack.ts";
import { serveTenant } from "./served-tenant.ts";

const program = `import { loadOrganisation, Telephony } from "pulumi-m365-tenant";

const owner = "bbbbbbbb-0000-4000-8000-000000000001";
const phone = new Telephony("phone", {
  organisation: loadOrganisation("organisation.yaml"),
  language: "nn",
  owners: { sentralbord: [owner], vakt: [owner] },
});
export const steps = phone.steps;
`;

let stack: ScratchStack;
let tenant: EmbeddedTenant;

beforeAll(async () => {
  await getEngine();
  stack = scratchStack("organisation.yaml", "ikt", program);
  const organisation = join(stack.folder, "organisation.yaml");
  writeFileSync(organisation, phoneFile);
  prepare(tenantFolder(stack.folder));
  tenant = await serveTenant(stack, organisation);
}, engineMs);
afterAll(async () => {
  await tenant?.stop();
  stack?.remove();
});

const held = (collection: string) => [...tenant.store.collection(collection).values()];

describe("telephones from nothing", () => {
  it(
    "are there after one run: numbers, hours, menus, queues and their groups",
    async () => {
      expect(await typed(stack, ["stack", "init", "demo"])).toMatchObject({ code: 0 });
      const run = await typed(stack, ["up", "--yes", "--skip-preview", "--stack", "demo", "--non-interactive"]);
      expect({ code: run.code, said: run.code === 0 ? "" : run.stdout + run.stderr }).toEqual({ code: 0, said: "" });
      const taken = held("telephoneNumbers").filter(({ assignmentTargetId }) => assignmentTargetId !== null);
      expect(taken.map(({ telephoneNumber }) => telephoneNumber)).toEqual([
        "+4756529000",
        "+4756529010",
        "+4756529011",
      ]);
      expect(
        held("callQueues")
          .map(({ Name }) => Name)
          .toSorted(),
      ).toEqual(["Sjukeheimen", "Torget"]);
      expect(
        held("autoAttendants")
          .map(({ Name }) => Name)
          .toSorted(),
      ).toEqual(["Litle herad", "Litle herad (en)"]);
      expect(run.stdout).toContain("telephony step tinghuset (2 units): reversible until 2027-01-31");
    },
    runMs,
  );

  it(
    "have nothing left to do at the next run",
    async () => {
      const run = await typed(stack, ["preview", "--stack", "demo", "--expect-no-changes", "--non-interactive"]);
      expect({ code: run.code, said: run.code === 0 ? "" : run.stdout + run.stderr }).toEqual({ code: 0, said: "" });
    },
    runMs,
  );
});
