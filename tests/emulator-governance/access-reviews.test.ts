import { describe } from "vitest";
import type { Json } from "../../emulator/store/json.ts";
import { get, graph, post, put, type Row, remove } from "../emulator/conformance/row.ts";
import { known, smallTenant } from "../emulator/graph/small-tenant.ts";
import { testRows } from "./licensed-tenant.ts";

const definitions = "/identityGovernance/accessReviews/definitions";
const create = graph("api/accessreviewset-post-definitions");
const update = graph("api/accessreviewscheduledefinition-update");

const settings = (more: { [key: string]: Json } = {}): { [key: string]: Json } => ({
  mailNotificationsEnabled: true,
  reminderNotificationsEnabled: true,
  justificationRequiredOnApproval: true,
  defaultDecisionEnabled: true,
  defaultDecision: "Deny",
  autoApplyDecisionsEnabled: true,
  recommendationsEnabled: true,
  instanceDurationInDays: 14,
  recurrence: {
    pattern: { type: "absoluteMonthly", interval: 3, dayOfMonth: 1 },
    range: { type: "noEnd", startDate: "2026-10-01" },
  },
  applyActions: [{ "@odata.type": "#microsoft.graph.removeAccessApplyAction" }],
  ...more,
});
const scope = (group = known.group): { [key: string]: Json } => ({
  "@odata.type": "#microsoft.graph.accessReviewQueryScope",
  query: `/groups/${group}/transitiveMembers/microsoft.graph.user/?$count=true&$filter=(userType eq 'Guest')`,
  queryType: "MicrosoftGraph",
});
const review = (more: { [key: string]: Json } = {}): { [key: string]: Json } => ({
  displayName: "Guests of Static",
  scope: scope(),
  reviewers: [{ query: `/groups/${known.group}/owners`, queryType: "MicrosoftGraph" }],
  settings: settings(),
  ...more,
});

const rows: Row[] = [
  {
    title: "the guests of a group are reviewed every three months",
    page: create,
    request: post(definitions, review()),
    status: 201,
    body: { displayName: "Guests of Static", status: "InProgress", createdBy: { displayName: "Deployment" } },
  },
  {
    title: "guests of all Microsoft 365 groups are reviewed at once",
    page: graph("accessreviews-scope-concept"),
    request: post(
      definitions,
      review({
        instanceEnumerationScope: {
          "@odata.type": "#microsoft.graph.accessReviewQueryScope",
          query: "/groups?$filter=(groupTypes/any(c:c+eq+'Unified'))",
          queryType: "MicrosoftGraph",
        },
        scope: {
          "@odata.type": "#microsoft.graph.accessReviewQueryScope",
          query: "./members/microsoft.graph.user/?$count=true&$filter=(userType eq 'Guest')",
          queryType: "MicrosoftGraph",
        },
      }),
    ),
    status: 201,
  },
  {
    title: "a review of a group that is not there is refused",
    page: create,
    request: post(definitions, review({ scope: scope(known.nobody) })),
    status: 400,
    names: known.nobody,
  },
  {
    title: "a review needs a scope",
    page: create,
    request: post(definitions, { displayName: "x", reviewers: [], settings: settings() }),
    status: 400,
    names: "scope",
  },
  {
    title: "the status of a review is not the caller's to set",
    page: create,
    request: post(definitions, review({ status: "Completed" })),
    status: 400,
    names: "status",
  },
  {
    title: "a monthly review does not last longer than a month",
    page: create,
    request: post(
      definitions,
      review({
        settings: settings({
          instanceDurationInDays: 60,
          recurrence: {
            pattern: { type: "absoluteMonthly", interval: 1 },
            range: { type: "noEnd", startDate: "2026-10-01" },
          },
        }),
      }),
    ),
    status: 400,
    names: "instanceDurationInDays",
  },
  {
    title: "a default decision is Approve, Deny or Recommendation",
    page: graph("api/resources/accessreviewschedulesettings"),
    request: post(definitions, review({ settings: settings({ defaultDecision: "Remove" }) })),
    status: 400,
    names: "Remove",
  },
  {
    title: "a review runs in an instance that has an end",
    page: graph("api/accessreviewscheduledefinition-list-instances"),
    before: [post(definitions, review({ settings: settings({ recurrence: null }) }))],
    request: get(`${definitions}/{{0.id}}/instances`),
    status: 200,
    body: { value: [{ status: "InProgress", endDateTime: "2026-12-07T12:00:00.000Z" }] },
  },
  {
    title: "a review that begins later has no instance yet",
    page: graph("api/accessreviewscheduledefinition-list-instances"),
    before: [
      post(
        definitions,
        review({
          settings: settings({ recurrence: { pattern: null, range: { type: "noEnd", startDate: "2027-01-01" } } }),
        }),
      ),
    ],
    request: get(`${definitions}/{{0.id}}?$expand=instances`),
    status: 200,
    body: { status: "NotStarted", instances: { length: 0 } },
  },
  {
    title: "a review is replaced whole",
    page: update,
    before: [post(definitions, review()), put(`${definitions}/{{0.id}}`, review({ displayName: "Guests, quarterly" }))],
    request: get(`${definitions}/{{0.id}}`),
    status: 200,
    body: { displayName: "Guests, quarterly" },
  },
  {
    title: "a review is not replaced by a part of it",
    page: update,
    before: [post(definitions, review())],
    request: put(`${definitions}/{{0.id}}`, { displayName: "x" }),
    status: 400,
    names: "scope",
  },
  {
    title: "a review keeps what it is about",
    page: update,
    before: [post(definitions, review())],
    request: put(`${definitions}/{{0.id}}`, review({ scope: scope(known.unified) })),
    status: 400,
    names: "scope",
  },
  {
    title: "a review is not changed by PATCH",
    page: update,
    before: [post(definitions, review())],
    request: { method: "PATCH", url: `${definitions}/{{0.id}}`, body: { displayName: "x" } },
    status: 405,
  },
  {
    title: "a review is deleted",
    page: graph("api/accessreviewscheduledefinition-delete"),
    before: [post(definitions, review()), remove(`${definitions}/{{0.id}}`)],
    request: get(`${definitions}/{{0.id}}`),
    status: 404,
  },
  {
    title: "to read reviews does not allow to make them",
    page: create,
    request: post(definitions, review(), { roles: ["AccessReview.Read.All"] }),
    status: 403,
    names: "AccessReview.ReadWrite.All",
  },
];

describe("access reviews", () => testRows(rows));

describe("access reviews without the licence", () =>
  testRows(
    [
      {
        title: "a tenant without Entra ID P2 makes no review",
        page: "https://learn.microsoft.com/entra/id-governance/licensing-fundamentals",
        request: post(definitions, review()),
        status: 403,
        names: "P2",
      },
    ],
    () => smallTenant(),
  ));
