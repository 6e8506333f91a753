import { expect, it } from "vitest";
import { problemsOfIssues } from "../../components/config/issue-problems.ts";
import { monitoringSchema } from "../../components/config/monitoring.ts";

const azure = { resourceGroupName: "rg-entra-logs", notify: ["vakt@litle.example"] };
const unmonitored = { owner: "ikt", reason: "no subscription before the budget", expires: "2027-06-30" };

function reportOf(value: unknown): string[] {
  const parsed = monitoringSchema.safeParse(value);
  const source = {
    file: "Pulumi.prod.yaml",
    value,
    lineOf: () => undefined,
    spell: (path: readonly (string | number)[]) => ["tenant:monitoring", ...path].join("."),
  };
  return problemsOfIssues(source, parsed.error?.issues ?? []).map(({ path, text }) => `${path}: ${text}`);
}

it("keeps logs for ninety days unless told otherwise", () => {
  expect(monitoringSchema.parse({ azure })).toEqual({ azure: { ...azure, retentionDays: 90 } });
});

it.each([
  ["neither", {}, ["tenant:monitoring: a mapping; write either azure, or unmonitored with owner, reason and expires"]],
  [
    "both",
    { azure, unmonitored },
    ["tenant:monitoring: a mapping; write either azure, or unmonitored with owner, reason and expires"],
  ],
  [
    "an alert that reaches nobody",
    { azure: { ...azure, notify: [] } },
    ["tenant:monitoring.azure.notify.0: missing; write an address, for example vakt@voss.example"],
  ],
  [
    "something that is no address",
    { azure: { ...azure, notify: ["vakta"] } },
    ['tenant:monitoring.azure.notify.0: "vakta"; write an address, for example vakt@voss.example'],
  ],
  [
    "logs without end",
    { azure: { ...azure, retentionDays: 3650 } },
    ["tenant:monitoring.azure.retentionDays: 3650; write whole days from 30 to 730"],
  ],
  [
    "a resource group that Azure would not take",
    { azure: { ...azure, resourceGroupName: "rg/logs" } },
    [
      'tenant:monitoring.azure.resourceGroupName: "rg/logs"; write the name of a resource group: letters, digits, - _ . ( ), at most 90',
    ],
  ],
  [
    "an exception without an end",
    { unmonitored: { owner: "ikt", reason: unmonitored.reason } },
    ["tenant:monitoring.unmonitored.expires: missing; write the last day, in quotes, for example '2027-06-30'"],
  ],
  [
    "an exception that a person answers for",
    { unmonitored: { ...unmonitored, owner: "kari@litle.example" } },
    ['tenant:monitoring.unmonitored.owner: "kari@litle.example"; write an office, not somebody\'s address'],
  ],
])("is told of %s", (_, value, report) => {
  expect(reportOf(value)).toEqual(report);
});
