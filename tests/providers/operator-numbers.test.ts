import * as pulumi from "@pulumi/pulumi";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tenantOver } from "../../components/graph/index.ts";
import { getOperatorNumbers, type OperatorNumbersArgs, TelephoneNumberAssignment } from "../../components/index.ts";
import { lookupHandler } from "../../components/providers/lookups/lookup-handler.ts";
import { matchingNumbers } from "../../components/providers/numbers/matching-numbers.ts";
import { operatorNumbers } from "../../components/providers/numbers/operator-numbers.ts";
import {
  readTelephoneNumbers,
  type TelephoneNumber,
} from "../../components/providers/numbers/read-telephone-numbers.ts";
import { providerLine } from "../../components/providers/provider-line.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import { freeNumber } from "../../emulator/telephony/number-inventory.ts";
import { fakeClock } from "../graph/fake-clock.ts";
import { startEmbedded, waysTo } from "./embedded.ts";
import { personId } from "./kind-case.ts";
import { phones } from "./phones.ts";
import { type Subject, subjectOver } from "./subject.ts";

const operatorId = "00000000-5e4e-4000-8000-000000000047";
const clock = fakeClock(Date.now());
const grant: string[] = [];
let tenant: EmbeddedTenant;
let subject: Subject;

beforeEach(async () => {
  grant.splice(0, grant.length, "TeamsTelephoneNumber.ReadWrite.All", "User.Read.All");
  tenant = await startEmbedded({ weather: "real", grant, clock: () => new Date(clock.now()) });
  subject = subjectOver(await waysTo(tenant), clock);
  deliver("+4756529001", { city: "Voss", capabilities: ["voiceApplicationAssignment"] });
  deliver("+4656529002", { city: "Bjørkmossa", numberType: "callingPlan" });
});
afterEach(() => tenant.stop());

function deliver(telephoneNumber: string, properties: { city?: string; capabilities?: string[]; numberType?: string }) {
  const number = freeNumber(operatorId, telephoneNumber, {
    numberType: "operatorConnect",
    isoCountryCode: "NO",
    capabilities: ["userAssignment"],
    ...properties,
  });
  tenant.store.collection("telephoneNumbers").set(number.id, number);
}

function asked(question: object) {
  const handler = lookupHandler(operatorNumbers, { open: async () => subject.client });
  void handler.configure({ config: { get: () => undefined } });
  return handler.read(JSON.stringify(question), { label: "ledige" });
}
const found = async (question: object) =>
  ((await asked(question)).props.numbers as unknown as TelephoneNumber[]).map((one) => one.telephoneNumber);

describe("the operator's inventory", () => {
  it("says of each number how it reaches the tenant, what may have it, where it belongs and who has it", async () => {
    const { id, props } = await asked({ city: "voss" });
    expect(id).toBe('{"city":"voss"}');
    expect(props).toEqual({
      label: "ledige",
      numbers: [
        {
          telephoneNumber: "+4756529001",
          numberType: "operatorConnect",
          capabilities: ["voiceApplicationAssignment"],
          city: "Voss",
          isOrdered: false,
          isLocationOurs: true,
        },
      ],
    });
  });

  it("is asked for by type, capability, place and whether somebody has it", async () => {
    expect(await found({})).toEqual(["+4656529002", phones.number, "+4756529001"]);
    expect(await found({ numberType: "callingPlan" })).toEqual(["+4656529002"]);
    expect(await found({ capability: "voiceApplicationAssignment" })).toEqual([phones.number, "+4756529001"]);
    expect(await found({ assigned: true })).toEqual([]);
    await give();
    expect(await found({ assigned: true })).toEqual([phones.number]);
    expect(await found({ assigned: false })).toEqual(["+4656529002", "+4756529001"]);
  });

  it("does not call a number free while an order for it is under way", async () => {
    await tenant.asAdmin.graph("POST", "/v1.0/admin/teams/telephoneNumberManagement/numberAssignments/assignNumber", {
      telephoneNumber: phones.number,
      assignmentTargetId: personId,
      numberType: "operatorConnect",
    });
    expect(await found({ assigned: false })).not.toContain(phones.number);
  });

  it("gives somebody's own number first, so that the one chosen stays chosen", async () => {
    const first = async () => (await found({ availableTo: personId, numberType: "operatorConnect" }))[0];
    const before = await first();
    await give();
    deliver("+4700000001", {});
    expect(before).toBe(phones.number);
    expect(await first()).toBe(phones.number);
  });

  it.each([
    [
      { numberType: "operatorconnect" },
      'ledige: numberType "operatorconnect" is not among its values; write one of "operatorConnect", "callingPlan", "directRouting"',
    ],
    [{ place: "Voss" }, "ledige: place there is no setting of this name"],
    [{ availableTo: "me" }, 'ledige: availableTo write the object id of a person or a resource account, got "me"'],
    [{ assigned: false, availableTo: personId }, "ledige: assigned and availableTo exclude each other"],
  ])("refuses the question %j with its path", async (question, message) => {
    await expect(asked(question)).rejects.toThrow(message);
  });

  it("without the permission is a sentence that names it", async () => {
    grant.splice(0);
    await expect(asked({})).rejects.toThrow(
      /^ledige: could not read the telephone numbers.*the application needs the application permission TeamsTelephoneNumber\.Read\.All, with an administrator's consent$/,
    );
  });
});

describe("an inventory of many numbers", () => {
  const ids = Array.from({ length: 1_200 }, (_, index) => `+47${10_000_000 + index}`);
  const served = (page: (skip: number) => string[]) =>
    tenantOver({
      tenantId: "t",
      clock,
      teamsAdmin: async () => ({ status: 404, headers: {} }),
      graph: async ({ path }) => {
        const skip = Number(new URLSearchParams(path.split("?")[1]).get("$skip"));
        const value = page(skip).map((telephoneNumber) => ({ id: telephoneNumber, telephoneNumber }));
        return { status: 200, headers: {}, body: { value } };
      },
    });

  it("is read whole by a service that gives fewer at a time than it was asked for", async () => {
    const numbers = await readTelephoneNumbers(served((skip) => ids.slice(skip, skip + 500)));
    expect(numbers.map(({ telephoneNumber }) => telephoneNumber)).toEqual(ids);
  });

  it("is not read for ever from a service that does not skip", async () => {
    await expect(readTelephoneNumbers(served(() => ids.slice(0, 1_000)))).rejects.toThrow(
      "could not read the telephone numbers: the service gave the same page twice",
    );
  });
});

async function give(): Promise<void> {
  const handler = subject.handler("telephoneNumberAssignment");
  const settings = { assignmentTargetId: personId };
  const { inputs } = await handler.check({}, { label: "x", telephoneNumber: phones.number, settings });
  await handler.create(inputs);
}

it("whatever is asked for, a number that is there for one holder is that holder's or free, and the holder's come first", () => {
  const number = fc.record(
    {
      telephoneNumber: fc.stringMatching(/^\+47\d{8}$/),
      capabilities: fc.constant([]),
      isOrdered: fc.boolean(),
      isLocationOurs: fc.boolean(),
      assignmentTargetId: fc.constantFrom(personId, phones.neighbour),
    },
    { requiredKeys: ["telephoneNumber", "capabilities", "isOrdered", "isLocationOurs"] },
  );
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const holders = matchingNumbers(numbers, { availableTo: personId }).map((one) => one.assignmentTargetId);
      const own = numbers.filter((one) => one.assignmentTargetId === personId).length;
      expect(holders.slice(0, own)).toEqual(Array(own).fill(personId));
      expect(new Set(holders.slice(own))).toEqual(new Set(holders.length > own ? [undefined] : []));
    }),
  );
});

describe("a program that asks for numbers", () => {
  let read: pulumi.runtime.MockResourceArgs[] = [];

  async function underMocks(answer: object): Promise<void> {
    read = [];
    await pulumi.runtime.setMocks({
      newResource: (args) => {
        read.push(args);
        return { id: args.id || `${args.name}-id`, state: { ...args.inputs, ...answer } };
      },
      call: () => ({}),
    });
  }
  const known = (output: pulumi.Output<unknown>) => (output as unknown as { isKnown: Promise<boolean> }).isKnown;
  const ask = (args: OperatorNumbersArgs) => getOperatorNumbers("ledige", args);

  it("reads them in the provider's process, by a question that is the id", async () => {
    await underMocks({ numbers: [{ telephoneNumber: phones.number }] });
    const numbers = ask({ city: pulumi.output("Voss"), assigned: false });
    expect(await new Promise((resolve) => numbers.apply(resolve))).toEqual([{ telephoneNumber: phones.number }]);
    expect(read).toMatchObject([
      {
        type: "pulumi-nodejs:dynamic/tenant:OperatorNumbers",
        name: "ledige",
        id: '{"city":"Voss","assigned":false}',
        inputs: { label: "ledige", __provider: providerLine("operatorNumbers") },
      },
    ]);
  });

  it("has no number at all where no tenant was asked, rather than an empty list", async () => {
    await underMocks({});
    const numbers = ask({});
    expect(await known(numbers)).toBe(false);
    expect(await known(numbers.apply(([first]) => first?.telephoneNumber))).toBe(false);
    let ran = false;
    const assignment = new TelephoneNumberAssignment("sentralbord", {
      telephoneNumber: numbers.apply(([first]) => {
        ran = true;
        return first?.telephoneNumber ?? "none";
      }),
      settings: { assignmentTargetId: personId },
    });
    await new Promise((resolve) => assignment.id.apply(resolve));
    expect(ran).toBe(false);
  });
});
