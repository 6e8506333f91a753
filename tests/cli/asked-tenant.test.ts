import { afterAll, beforeAll, expect, it } from "vitest";
import { permissionManifest } from "../../cli/permissions/manifest.ts";
import { declareTenant } from "../../cli/program-under-mocks/index.ts";
import { findProject } from "../../cli/project.ts";
import { type DeclaredTenant, rules, runRules, unknown } from "../../policies/rules.ts";
import { scratchStack, small } from "../whole-way/scratch-stack.ts";

const program = `import { getOperatorNumbers, TelephoneNumberAssignment } from "pulumi-m365-tenant";

const numbers = getOperatorNumbers("ledige", { city: "Voss", assigned: false });
const settings = { assignmentTargetId: "11111111-1111-4111-8111-111111111111" };
const first = new TelephoneNumberAssignment("first", { telephoneNumber: numbers.apply((all) => all[0].telephoneNumber), settings });
new TelephoneNumberAssignment("second", { telephoneNumber: first.telephoneNumber, settings });
`;
const stack = scratchStack(small, "fjell-barnehage", program);
let tenant: DeclaredTenant;

beforeAll(async () => {
  tenant = await declareTenant(findProject(stack.folder), "demo");
});
afterAll(() => stack.remove());

const named = (name: string) => tenant.resources.find((resource) => resource.name === name);

it("what a program reads of the tenant is unknown where no tenant is asked, and so is all that rests on it", () => {
  expect(named("ledige")).toMatchObject({ type: "pulumi-nodejs:dynamic/tenant:OperatorNumbers", outputs: {} });
  for (const name of ["first", "second"]) {
    expect(named(name)?.inputs.telephoneNumber).toEqual(unknown);
    expect(named(name)?.outputs.telephoneNumber).toEqual(unknown);
  }
});

it("a rule about a number that is not known yet is undecided, never passed", () => {
  const numbersValid = rules.filter(({ name }) => name === "numbers-valid");
  const results = runRules(numbersValid, tenant, {}, new Date("2026-11-26"));
  expect(results.map(({ verdict }) => verdict)).toEqual(["undecided"]);
});

it("reading the inventory is in the list of permissions", () => {
  const readOnly = permissionManifest(
    { resources: tenant.resources.filter(({ name }) => name === "ledige") },
    "deploy",
  );
  expect(readOnly.permissions).toEqual([
    {
      name: "TeamsTelephoneNumber.Read.All",
      askedBy: { "pulumi-nodejs:dynamic/tenant:OperatorNumbers": 1 },
    },
  ]);
  expect(permissionManifest(tenant, "deploy").permissions.map(({ name }) => name)).toEqual([
    "TeamsTelephoneNumber.ReadWrite.All",
  ]);
});
