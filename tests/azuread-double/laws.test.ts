import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resourceKinds } from "../../emulator/azuread/plugin/catalogue.ts";
import { conditionalAccessPolicy } from "../../emulator/azuread/resources/conditional-access-policy.ts";
import { group } from "../../emulator/azuread/resources/group.ts";
import { sentPolicy } from "../../emulator/azuread/resources/policy-sent.ts";
import { policyState } from "../../emulator/azuread/resources/policy-state.ts";
import { detailedDiff } from "../../emulator/azuread/terraform/detailed-diff.ts";
import type { Field, Fields } from "../../emulator/azuread/terraform/field.ts";
import { listEdits } from "../../emulator/azuread/terraform/list-edits.ts";
import { planState } from "../../emulator/azuread/terraform/plan.ts";
import { needsReplacement } from "../../emulator/azuread/terraform/replacement.ts";
import { inSetOrder } from "../../emulator/azuread/terraform/set-order.ts";
import { settledState } from "../../emulator/azuread/terraform/settle.ts";
import { type Data, hasUnknown, isData, type Value, withoutUnknown } from "../../emulator/azuread/terraform/value.ts";

const word = fc.constantFrom("a", "b", "c", "d", "all");

/** Any value of a property, well formed or not in the tenant's eyes. */
function anyValue(field: Field): fc.Arbitrary<Value> {
  switch (field.kind) {
    case "text":
      return word;
    case "flag":
      return fc.boolean();
    case "number":
      return fc.nat(9);
    case "block":
      return inputsOf(field.fields);
    case "list":
      return fc.array(anyValue(field.of), { maxLength: 3 });
    case "set":
      return fc.uniqueArray(anyValue(field.of), { maxLength: 3 });
  }
}

function inputsOf(fields: Fields): fc.Arbitrary<Data> {
  const given = Object.entries(fields).filter(([, field]) => !field.readOnly);
  const required = given.filter(([, field]) => field.required).map(([name]) => name);
  const model = Object.fromEntries(given.map(([name, field]) => [name, anyValue(field)]));
  return fc.record(model, { requiredKeys: required }) as fc.Arbitrary<Data>;
}

/** The state after creation, the tenant filling in nothing of its own. */
function created(fields: Fields, inputs: Data): Data {
  const planned = planState(fields, undefined, inputs);
  return settledState(fields, planned, withoutUnknown(planned) as Data, "create");
}

const kinds = resourceKinds.map((kind) => [kind.type, kind.fields] as const);

describe("laws of planning", () => {
  test.each(kinds)("%s made from inputs shows no change with the same inputs", (_, fields) => {
    fc.assert(
      fc.property(inputsOf(fields), (inputs) => {
        const old = created(fields, inputs);
        const planned = planState(fields, old, inputs);
        expect([...detailedDiff(fields, { old, planned, inputs }, false)]).toEqual([]);
        expect(needsReplacement(fields, old, planned)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test.each(kinds)("%s changed shows no change once the change is made, and knows every value", (_, fields) => {
    fc.assert(
      fc.property(inputsOf(fields), inputsOf(fields), (before, after) => {
        const old = created(fields, before);
        const planned = planState(fields, old, after);
        const next = settledState(fields, planned, {}, "update");
        expect(hasUnknown(next)).toBe(false);
        expect([
          ...detailedDiff(fields, { old: next, planned: planState(fields, next, after), inputs: after }, false),
        ]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(kinds)("%s shows a change exactly where something changes", (_, fields) => {
    fc.assert(
      fc.property(inputsOf(fields), inputsOf(fields), (before, after) => {
        const old = created(fields, before);
        const planned = planState(fields, old, after);
        const shown = new Set(
          [...detailedDiff(fields, { old, planned, inputs: after }, false).keys()].map((path) => path.split(/[.[]/)[0]),
        );
        const changed = Object.keys(fields).filter(
          (name) => JSON.stringify(sorted(old[name])) !== JSON.stringify(sorted(planned[name])),
        );
        expect([...shown].sort()).toEqual(changed.sort());
      }),
      { numRuns: 100 },
    );
  });

  test("the order of a group's members and types is no change", () => {
    const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ids, (members) => {
        const old = created(group.fields, { displayName: "A", members });
        const planned = planState(group.fields, old, { displayName: "A", members: [...members].reverse() });
        expect(planned.members).toEqual(old.members);
        expect(inSetOrder(members)).toEqual(inSetOrder([...members].reverse()));
      }),
    );
  });
});

/** The value in a form in which order of names does not count and the unknown can be compared. */
function sorted(value: Value | undefined): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (isData(value)) {
    const names = Object.keys(value).sort();
    return names.map((name) => [name, sorted(value[name])]);
  }
  return typeof value === "symbol" ? "not known" : (value ?? null);
}

test("the edits of a list lead from the old list to the new one", () => {
  const list = fc.array(word, { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (old, planned) => {
      const edits = listEdits(old, planned);
      const at = (...edit: string[]) => new Set(edits.filter((one) => edit.includes(one.edit)).map((one) => one.at));
      const kept = old.filter((_, index) => !at("delete", "update").has(index));
      const stayed = planned.filter((_, index) => !at("add", "update").has(index));
      expect(kept).toEqual(stayed);
    }),
  );
});

test("a policy that is sent and read back is the policy that was written", () => {
  const { fields } = conditionalAccessPolicy;
  fc.assert(
    fc.property(inputsOf(fields), (inputs) => {
      const planned = withoutUnknown(planState(fields, undefined, inputs)) as Data;
      // A strength is named by its path; and Graph holds one guest condition, one tenant list of a fixed kind.
      const grant = planned.grantControls;
      if (isData(grant) && grant.authenticationStrengthPolicyId !== null) {
        grant.authenticationStrengthPolicyId = "/policies/authenticationStrengthPolicies/x";
      }
      // The check lets no frequency pass without its period.
      const session = planned.sessionControls;
      if (isData(session)) {
        session.signInFrequencyPeriod = session.signInFrequency ? "hours" : null;
      }
      const { users, ...conditions } = planned.conditions as Data;
      const policy = {
        ...planned,
        conditions: {
          ...conditions,
          users: { ...(users as Data), includedGuestsOrExternalUsers: [], excludedGuestsOrExternalUsers: [] },
        },
      };
      const once = sentPolicy(policy);
      const again = sentPolicy(policyState(once));
      expect(again).toEqual(once);
    }),
  );
});
