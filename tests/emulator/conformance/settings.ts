import { known } from "../graph/small-tenant.ts";
import { get, graph, patch, post, type Row, remove } from "./row.ts";

// Microsoft's ids of the templates.
const unified = "62375ab9-6b52-47ed-826b-58e47e0e304b";
const guest = "08d542b9-071f-4e16-94b0-74abb372e3d9";
const prohibited = "80661d51-be2f-4d46-9713-98a2fcaec5bc";
const values = [
  { name: "CustomBlockedSubStringsList", value: "" },
  { name: "CustomBlockedWholeWordsList", value: "test" },
];
const setting = post("/groupSettings", { templateId: prohibited, values });
const lifecycle = post("/groupLifecyclePolicies", {
  groupLifetimeInDays: 180,
  managedGroupTypes: "Selected",
  alternateNotificationEmails: "it@contoso.example",
});

export const settingRows: Row[] = [
  {
    title: "a new tenant has no group settings",
    page: graph("api/group-list-settings"),
    request: get("/groupSettings"),
    status: 200,
    body: { value: [] },
  },
  {
    title: "the templates say what can be set",
    page: graph("api/groupsettingtemplate-get"),
    request: get(`/groupSettingTemplates/${guest}`),
    status: 200,
    body: {
      displayName: "Group.Unified.Guest",
      values: [{ name: "AllowToAddGuests", type: "System.Boolean", defaultValue: "true" }],
    },
  },
  {
    title: "a setting is made from its template",
    page: graph("api/group-post-settings"),
    request: setting,
    status: 201,
    body: { displayName: "Prohibited Names Settings", templateId: prohibited },
  },
  {
    title: "a setting is made once",
    page: graph("api/group-post-settings"),
    before: [setting],
    request: setting,
    status: 400,
    names: "conflicting object",
  },
  {
    title: "a setting has every value of its template",
    page: graph("api/group-post-settings"),
    request: post("/groupSettings", { templateId: prohibited, values: values.slice(1) }),
    status: 400,
    names: "CustomBlockedSubStringsList",
  },
  {
    title: "a value that is not in the template is refused",
    page: graph("api/group-post-settings"),
    request: post("/groupSettings", { templateId: prohibited, values: [...values, { name: "Colour", value: "red" }] }),
    status: 400,
    names: "Colour",
  },
  {
    title: "a template that does not exist is a 404",
    page: graph("api/group-post-settings"),
    request: post("/groupSettings", { templateId: known.nobody, values }),
    status: 404,
  },
  {
    title: "the guest template is for one group",
    page: graph("api/group-post-settings"),
    request: post("/groupSettings", { templateId: guest, values: [{ name: "AllowToAddGuests", value: "false" }] }),
    status: 400,
  },
  {
    title: "values are text",
    page: graph("api/resources/settingvalue"),
    request: post("/groupSettings", {
      templateId: prohibited,
      values: [{ name: "CustomBlockedSubStringsList", value: true }],
    }),
    status: 400,
    names: "values",
  },
  {
    title: "a change of a setting names every value",
    page: graph("api/groupsetting-update"),
    before: [setting],
    request: patch("/groupSettings/{{0.id}}", { values: values.slice(1) }),
    status: 400,
  },
  {
    title: "a setting is changed",
    page: graph("api/groupsetting-update"),
    before: [setting],
    request: patch("/groupSettings/{{0.id}}", { values }),
    status: 204,
  },
  {
    title: "a setting is deleted",
    page: graph("api/groupsetting-delete"),
    before: [setting],
    request: remove("/groupSettings/{{0.id}}"),
    status: 204,
  },
  {
    title: "the template of Microsoft 365 groups has fifteen values",
    page: graph("api/groupsettingtemplate-get"),
    request: get(`/groupSettingTemplates/${unified}?$select=displayName`),
    status: 200,
    body: { displayName: "Group.Unified" },
  },
  {
    title: "a lifecycle policy is created",
    page: graph("api/grouplifecyclepolicy-post-grouplifecyclepolicies"),
    request: lifecycle,
    status: 201,
    body: { groupLifetimeInDays: 180 },
  },
  {
    title: "a tenant has one lifecycle policy",
    page: graph("api/grouplifecyclepolicy-post-grouplifecyclepolicies"),
    before: [lifecycle],
    request: lifecycle,
    status: 400,
  },
  {
    title: "groups live at least thirty days",
    page: graph("api/resources/grouplifecyclepolicy"),
    request: post("/groupLifecyclePolicies", {
      groupLifetimeInDays: 29,
      managedGroupTypes: "All",
      alternateNotificationEmails: "",
    }),
    status: 400,
    names: "groupLifetimeInDays",
  },
  {
    title: "a Microsoft 365 group is added to the lifecycle policy",
    page: graph("api/grouplifecyclepolicy-addgroup"),
    before: [lifecycle],
    request: post("/groupLifecyclePolicies/{{0.id}}/addGroup", { groupId: known.unified }),
    status: 200,
    body: { value: true },
  },
  {
    title: "a security group does not expire",
    page: graph("api/grouplifecyclepolicy-addgroup"),
    before: [lifecycle],
    request: post("/groupLifecyclePolicies/{{0.id}}/addGroup", { groupId: known.group }),
    status: 400,
  },
  {
    title: "beta calls group settings directory settings",
    page: graph("api/resources/directorysetting?view=graph-rest-beta"),
    before: [setting],
    request: get("/settings", { version: "beta" }),
    status: 200,
    body: { value: [{ templateId: prohibited }] },
  },
];
