import { expect } from "vitest";
import { get, graph, post, type Row } from "../emulator/conformance/row.ts";
import { known } from "../emulator/graph/small-tenant.ts";
import { numbers, phone } from "./phone-tenant.ts";

const list = graph("api/teamsadministration-teamsadminroot-list-userconfigurations");
const one = graph("api/teamsadministration-teamsuserconfiguration-get");
const assign = graph("api/teamsadministration-teamspolicyuserassignment-assign");
const unassign = graph("api/teamsadministration-teamspolicyuserassignment-unassign");
const policyId = graph("api/teamsadministration-teamspolicyassignment-getpolicyid");
const accounts =
  "https://learn.microsoft.com/azure/communication-services/quickstarts/tpe/teams-phone-extensibility-quickstart";

const users = "/admin/teams/userConfigurations";
const idOf = (name: string) => get(`/admin/teams/policy/getPolicyId(type='TeamsMeetingPolicy',name='${name}')`);
const row = { userId: known.user(2), policyType: "TeamsMeetingPolicy", policyId: "{{0.value.0.policyId}}" };
const give = post("/admin/teams/policy/userAssignments/assign", { value: [row] });

export const peopleRows: Row[] = [
  {
    title: "a licensed person may use Teams and the phone",
    page: one,
    request: get(`${users}/${known.user(2)}`),
    status: 200,
    body: {
      accountType: "user",
      featureTypes: expect.arrayContaining(["Teams", "PhoneSystem"]),
      isEnterpriseVoiceEnabled: false,
      telephoneNumbers: [],
    },
  },
  {
    title: "a number makes a person's voice enabled",
    page: one,
    before: [
      post(`${numbers}/assignNumber`, {
        telephoneNumber: phone.main,
        assignmentTargetId: known.user(2),
        numberType: "operatorConnect",
      }),
    ],
    request: get(`${users}/${known.user(2)}`),
    status: 200,
    body: {
      isEnterpriseVoiceEnabled: true,
      telephoneNumbers: [{ telephoneNumber: phone.main, assignmentCategory: "primary" }],
    },
  },
  {
    title: "the newest account type is told to who asks for it",
    page: one,
    request: get(`${users}/${known.user(7)}`, { headers: { Prefer: "include-unknown-enum-members" } }),
    status: 200,
    body: { accountType: "ineligibleUser" },
  },
  {
    title: "the newest account type is unknown to others",
    page: one,
    request: get(`${users}/${known.user(7)}`),
    status: 200,
    body: { accountType: "unknownFutureValue" },
  },
  {
    title: "a resource account has no user configuration",
    page: one,
    request: get(`${users}/${phone.resourceAccount}`),
    status: 404,
  },
  {
    title: "user configurations are filtered",
    page: list,
    request: get(`${users}?$filter=userPrincipalName eq 'person2@contoso.example'&$select=id`),
    status: 200,
    body: { value: [{ id: known.user(2) }] },
  },
  {
    title: "a user configuration expands its user",
    page: list,
    request: get(`${users}?$top=1&$expand=user($select=displayName)`),
    status: 200,
    body: { value: [{ user: { displayName: "Administrator" } }] },
  },
  {
    title: "a user configuration leads to its user",
    page: one,
    request: get(`${users}/${known.user(2)}/user?$select=displayName`),
    status: 200,
    body: { displayName: "Person 02" },
  },
  {
    title: "user configurations need a permission of their own",
    page: list,
    request: get(users, { roles: ["User.Read.All"] }),
    status: 403,
    names: "TeamsUserConfiguration.Read.All",
  },
  { title: "user configurations are not written", page: list, request: post(users, {}), status: 405 },
  {
    title: "a policy has an id that Graph knows it by",
    page: policyId,
    request: idOf("AllOn"),
    status: 200,
    body: { value: [{ name: "Tag:AllOn", policyId: expect.stringMatching(/^[\w-]{43}$/) }] },
  },
  {
    title: "the SDKs' form of getPolicyId does the same",
    page: policyId,
    request: get(
      "/admin/teams/policy/microsoft.graph.teamsAdministration.getPolicyId(type='TeamsMeetingPolicy',name='AllOn')",
      { version: "beta" },
    ),
    status: 200,
  },
  {
    title: "a policy that is not there has no id",
    page: policyId,
    request: idOf("Nowhere"),
    status: 404,
    names: "Nowhere",
  },
  {
    title: "a type that is none has no policies",
    page: policyId,
    request: get("/admin/teams/policy/getPolicyId(type='TeamsCoffeePolicy',name='AllOn')"),
    status: 400,
    names: "TeamsCoffeePolicy",
  },
  { title: "a policy is given to a person", page: assign, before: [idOf("AllOn")], request: give, status: 204 },
  {
    title: "a person's own policy is in the user configuration",
    page: assign,
    before: [idOf("AllOn"), give],
    request: get(`${users}/${known.user(2)}`),
    status: 200,
    body: {
      effectivePolicyAssignments: [
        {
          policyType: "TeamsMeetingPolicy",
          policyAssignment: {
            assignmentType: "direct",
            displayName: "AllOn",
            policyId: "{{0.value.0.policyId}}",
            groupId: null,
          },
        },
      ],
    },
  },
  {
    title: "a policy type is named whatever its case",
    page: assign,
    before: [idOf("AllOn")],
    request: post("/admin/teams/policy/userAssignments/microsoft.graph.teamsAdministration.assign", {
      value: [{ ...row, policyType: "teamsMeetingPolicy" }],
    }),
    status: 204,
  },
  {
    title: "an id of another type is refused",
    page: assign,
    before: [idOf("AllOn")],
    request: post("/admin/teams/policy/userAssignments/assign", {
      value: [{ ...row, policyType: "TeamsMessagingPolicy" }],
    }),
    status: 400,
    names: "policyId",
  },
  {
    title: "a policy is not given to nobody",
    page: assign,
    before: [idOf("AllOn")],
    request: post("/admin/teams/policy/userAssignments/assign", { value: [{ ...row, userId: known.nobody }] }),
    status: 404,
    names: known.nobody,
  },
  {
    title: "an assignment has no other properties",
    page: assign,
    before: [idOf("AllOn")],
    request: post("/admin/teams/policy/userAssignments/assign", { value: [{ ...row, rank: 1 }] }),
    status: 400,
    names: "rank",
  },
  {
    title: "an assignment is a list",
    page: assign,
    request: post("/admin/teams/policy/userAssignments/assign", { value: {} }),
    status: 400,
    names: "value",
  },
  {
    title: "giving policies needs a permission of its own",
    page: assign,
    request: {
      ...post("/admin/teams/policy/userAssignments/assign", { value: [] }),
      roles: ["TeamsUserConfiguration.Read.All"],
    },
    status: 403,
    names: "TeamsPolicyUserAssign.ReadWrite.All",
  },
  {
    title: "one wrong row leaves everyone as they were",
    page: assign,
    before: [idOf("AllOn")],
    request: post("/admin/teams/policy/userAssignments/assign", { value: [row, { ...row, policyId: "x" }] }),
    status: 400,
  },
  {
    title: "a policy taken back gives way to Global",
    page: unassign,
    before: [
      idOf("AllOn"),
      give,
      post("/admin/teams/policy/userAssignments/unassign", {
        value: [{ userId: known.user(2), policyType: "TeamsMeetingPolicy" }],
      }),
    ],
    request: get(`${users}/${known.user(2)}`),
    status: 200,
    body: { effectivePolicyAssignments: [] },
  },
  {
    title: "resource accounts are read in beta",
    page: accounts,
    request: get(`/admin/teams/resourceAccounts?$filter=appId eq 'ce933385-9390-45d1-9512-c8d228074e07'`, {
      version: "beta",
    }),
    status: 200,
    body: {
      value: [{ id: phone.resourceAccount, userPrincipalName: "switchboard@contoso.example", phoneNumber: null }],
    },
  },
  {
    title: "resource accounts are not in v1.0",
    page: accounts,
    request: get("/admin/teams/resourceAccounts"),
    status: 501,
  },
];
