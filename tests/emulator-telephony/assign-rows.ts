import { expect } from "vitest";
import { get, graph, post, type Row } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { numbers, phone } from "./phone-tenant.ts";

const list = graph("api/teamsadministration-telephonenumbermanagementroot-list-numberassignments");
const assign = graph("api/teamsadministration-numberassignment-assignnumber");
const unassign = graph("api/teamsadministration-numberassignment-unassignnumber");
const update = graph("api/teamsadministration-numberassignment-updatenumber");
const operation = graph("api/teamsadministration-telephonenumberlongrunningoperation-get");
const rules = "https://learn.microsoft.com/powershell/module/microsoftteams/set-csphonenumberassignment";

const order = { telephoneNumber: phone.main, assignmentTargetId: known.user(2), numberType: "operatorConnect" };
const assigned = post(`${numbers}/assignNumber`, order);
const back = { telephoneNumber: phone.main, numberType: "operatorConnect" };
const sdk = "microsoft.graph.teamsAdministration";

/** Giving, taking back and changing numbers. */
export const assignRows: Row[] = [
  {
    title: "a number is assigned in an operation of its own",
    page: assign,
    request: assigned,
    status: 202,
    header: [
      "location",
      /^https:\/\/localhost:7443\/v1\.0\/admin\/teams\/telephoneNumberManagement\/operations\('QXNzaWdubWVudH[\w-]+'\)$/,
    ],
  },
  {
    title: "the SDKs' path with the type's namespace does the same",
    page: assign,
    request: post(`${numbers}/${sdk}.assignNumber`, order),
    status: 202,
  },
  {
    title: "a number may be written without its plus and comes back with it",
    page: assign,
    before: [post(`${numbers}/assignNumber`, { ...order, telephoneNumber: phone.main.slice(1) })],
    request: get(`${numbers}?$filter=assignmentTargetId eq '${known.user(2)}'`),
    status: 200,
    body: { value: [{ telephoneNumber: phone.main, assignmentStatus: "userAssigned", assignmentCategory: "primary" }] },
  },
  {
    title: "the operation says where the number is",
    page: operation,
    before: [assigned],
    request: get("{{0.location}}"),
    status: 200,
    body: {
      value: {
        status: "succeeded",
        createdDateTime: "2026-11-23T12:00:00Z",
        numbers: [{ status: "succeeded", resourceLocation: expect.stringMatching(/\/numberAssignments\/[\w-]+$/) }],
      },
    },
  },
  {
    title: "an operation that was never started is not found",
    page: operation,
    request: get("/admin/teams/telephoneNumberManagement/operations/QXNzaWdubWVudHx4"),
    status: 404,
  },
  {
    title: "reading numbers does not allow assigning them",
    page: assign,
    request: { ...assigned, roles: ["TeamsTelephoneNumber.Read.All"] },
    status: 403,
    names: "TeamsTelephoneNumber.ReadWrite.All",
  },
  {
    title: "an assignment names its number",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, telephoneNumber: null }),
    status: 400,
    names: "telephoneNumber",
  },
  {
    title: "an assignment names its target",
    page: assign,
    request: post(`${numbers}/assignNumber`, { telephoneNumber: phone.main, numberType: "operatorConnect" }),
    status: 400,
    names: "assignmentTargetId",
  },
  {
    title: "an assignment names the number's type",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, numberType: null }),
    status: 400,
    names: "numberType",
  },
  {
    title: "a number type Microsoft does not have is refused",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, numberType: "mobile" }),
    status: 400,
    names: "numberType",
  },
  {
    title: "a category Microsoft does not have is refused",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, assignmentCategory: "work" }),
    status: 400,
    names: "assignmentCategory",
  },
  {
    title: "an action takes its own parameters only",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, note: "x" }),
    status: 400,
    names: "note",
  },
  {
    title: "a number is not written as a tel: address",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, telephoneNumber: `tel:${phone.main}` }),
    status: 400,
    names: "telephoneNumber",
  },
  {
    title: "an extension is one of Direct Routing alone",
    page: rules,
    request: post(`${numbers}/assignNumber`, { ...order, telephoneNumber: `${phone.main};ext=100` }),
    status: 400,
    names: "directRouting",
  },
  {
    title: "a number that is not in the inventory is refused",
    page: rules,
    request: post(`${numbers}/assignNumber`, { ...order, telephoneNumber: phone.unknown }),
    status: 400,
    names: "was not found from tenant",
  },
  {
    title: "a number of another type than it has is not found",
    page: rules,
    request: post(`${numbers}/assignNumber`, { ...order, numberType: "callingPlan" }),
    status: 400,
    names: "callingPlan",
  },
  {
    title: "someone without Teams Phone gets no number",
    page: rules,
    request: post(`${numbers}/assignNumber`, { ...order, assignmentTargetId: known.user(7) }),
    status: 400,
    names: "lacks appropriate licenses",
  },
  {
    title: "a Norwegian number does not go to someone in Sweden",
    page: rules,
    request: post(`${numbers}/assignNumber`, { ...order, assignmentTargetId: known.user(6) }),
    status: 400,
    names: "usage location",
  },
  {
    title: "nobody is not a target",
    page: rules,
    request: post(`${numbers}/assignNumber`, { ...order, assignmentTargetId: known.nobody }),
    status: 400,
    names: known.nobody,
  },
  {
    title: "a number somebody has is not given to another",
    page: rules,
    before: [assigned],
    request: post(`${numbers}/assignNumber`, { ...order, assignmentTargetId: known.user(3) }),
    status: 400,
    names: "already been assigned",
  },
  {
    title: "assigning a number to who has it already changes nothing",
    page: rules,
    before: [assigned],
    request: assigned,
    status: 202,
  },
  {
    title: "a second primary number waits until the first is given up",
    page: rules,
    before: [assigned],
    request: post(`${numbers}/assignNumber`, { ...order, telephoneNumber: phone.second }),
    status: 400,
    names: phone.main,
  },
  {
    title: "a private line goes beside the primary one",
    page: rules,
    before: [assigned],
    request: post(`${numbers}/assignNumber`, {
      ...order,
      telephoneNumber: phone.second,
      assignmentCategory: "private",
    }),
    status: 202,
  },
  {
    title: "a Direct Routing number need not be in the inventory",
    page: rules,
    before: [
      post(`${numbers}/assignNumber`, {
        ...order,
        telephoneNumber: `${phone.unknown};ext=12`,
        numberType: "directRouting",
      }),
    ],
    request: get(`${numbers}?$filter=numberType eq 'directRouting'`),
    status: 200,
    body: {
      value: [{ telephoneNumber: `${phone.unknown};ext=12`, operatorId: "7a205197-8e59-487d-b9fa-3fc1b108f1e5" }],
    },
  },
  {
    title: "a resource account takes a number for voice applications",
    page: rules,
    before: [post(`${numbers}/assignNumber`, { ...order, assignmentTargetId: phone.resourceAccount })],
    request: get(`${numbers}?$filter=assignmentStatus eq 'voiceApplicationAssigned'`),
    status: 200,
    body: { value: [{ telephoneNumber: phone.main }] },
  },
  {
    title: "a mobile number does not go to a resource account",
    page: rules,
    request: post(`${numbers}/assignNumber`, {
      ...order,
      telephoneNumber: phone.mobile,
      assignmentTargetId: phone.resourceAccount,
    }),
    status: 400,
    names: "voiceApplicationAssignment",
  },
  {
    title: "a number is assigned with its emergency location",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, locationId: phone.location }),
    status: 202,
  },
  {
    title: "an emergency location must exist",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, locationId: known.nobody }),
    status: 400,
    names: known.nobody,
  },
  {
    title: "on some numbers only the operator sets the location",
    page: assign,
    request: post(`${numbers}/assignNumber`, { ...order, telephoneNumber: phone.mobile, locationId: phone.location }),
    status: 400,
    names: "operator",
  },
  {
    title: "a number is given up in an operation of its own",
    page: unassign,
    before: [assigned],
    request: post(`${numbers}/unassignNumber`, back),
    status: 202,
    header: ["location", /'VW5hc3NpZ25tZW50[\w-]+'/],
  },
  {
    title: "a number given up is in the inventory again",
    page: unassign,
    before: [assigned, post(`${numbers}/${sdk}.unassignNumber`, back)],
    request: get(`${numbers}?$filter=telephoneNumber eq '${encodeURIComponent(phone.main)}'`),
    status: 200,
    body: { value: [{ assignmentStatus: "unassigned", assignmentTargetId: null, assignmentCategory: null }] },
  },
  {
    title: "a number nobody has cannot be given up",
    page: unassign,
    request: post(`${numbers}/unassignNumber`, back),
    status: 400,
    names: phone.main,
  },
  {
    title: "a Direct Routing number given up leaves the inventory",
    page: unassign,
    before: [
      post(`${numbers}/assignNumber`, { ...order, telephoneNumber: phone.unknown, numberType: "directRouting" }),
      post(`${numbers}/unassignNumber`, { telephoneNumber: phone.unknown, numberType: "directRouting" }),
    ],
    request: get(`${numbers}?$filter=numberType eq 'directRouting'`),
    status: 200,
    body: { value: [] },
  },
  {
    title: "a number is updated at once",
    page: update,
    request: post(`${numbers}/updateNumber`, { telephoneNumber: phone.main, locationId: phone.location }),
    status: 200,
  },
  {
    title: "null keeps a number's location",
    page: update,
    before: [
      post(`${numbers}/updateNumber`, { telephoneNumber: phone.main, locationId: phone.location }),
      post(`${numbers}/updateNumber`, {
        telephoneNumber: phone.main,
        locationId: null,
        reverseNumberLookupOptions: ["skipInternalVoip"],
      }),
    ],
    request: get(`${numbers}?$filter=telephoneNumber eq '${encodeURIComponent(phone.main)}'`),
    status: 200,
    body: { value: [{ locationId: phone.location, reverseNumberLookupOptions: ["skipInternalVoip"] }] },
  },
  {
    title: "an empty string clears a number's location",
    page: update,
    before: [
      post(`${numbers}/updateNumber`, { telephoneNumber: phone.main, locationId: phone.location }),
      post(`${numbers}/updateNumber`, { telephoneNumber: phone.main, locationId: "" }),
    ],
    request: get(`${numbers}?$filter=telephoneNumber eq '${encodeURIComponent(phone.main)}'`),
    status: 200,
    body: { value: [{ locationId: null }] },
  },
  {
    title: "a lookup option Microsoft does not have is refused",
    page: update,
    request: post(`${numbers}/updateNumber`, { telephoneNumber: phone.main, reverseNumberLookupOptions: ["all"] }),
    status: 400,
    names: "all",
  },
  {
    title: "a number that is not there cannot be updated",
    page: update,
    request: post(`${numbers}/updateNumber`, { telephoneNumber: phone.unknown }),
    status: 400,
    names: phone.unknown,
  },
  {
    title: "numbers are not released by Graph",
    page: list,
    request: { method: "DELETE", url: `${numbers}/x` },
    status: 405,
  },
];
