import { get, graph, patch, post, type Row, remove } from "./row.ts";

const path = "/admin/configurationManagement/configurationMonitors";
const resource = (displayName: string, properties: object = { Identity: "Global", AllowIPVideo: true }) => ({
  displayName,
  resourceType: "microsoft.teams.meetingPolicy",
  properties: { ...properties },
});
const monitor = (displayName: string, resources: object[] = [resource("Meetings")]) =>
  post(path, {
    displayName,
    description: "What meetings must hold to",
    baseline: { displayName: "Baseline", description: "", resources: resources.map((one) => ({ ...one })) },
  });
const made = monitor("Teams settings");
const page = graph("api/configurationmanagement-post-configurationmonitors");

export const configurationMonitorRows: Row[] = [
  {
    title: "a monitor runs every six hours and only looks",
    page,
    request: made,
    status: 201,
    body: { status: "active", mode: "monitorOnly", monitorRunFrequencyInHours: 6 },
  },
  {
    title: "a monitor's baseline is read by itself",
    page: graph("api/configurationbaseline-get"),
    before: [made],
    request: get(`${path}/{{0.id}}/baseline`),
    status: 200,
    body: { displayName: "Baseline", resources: [{ displayName: "Meetings" }] },
  },
  {
    title: "a monitor needs a baseline",
    page,
    request: post(path, { displayName: "Teams settings" }),
    status: 400,
    names: "baseline",
  },
  {
    title: "a baseline needs a resource",
    page: graph("api/resources/configurationbaseline"),
    request: monitor("Teams settings", []),
    status: 400,
  },
  {
    title: "a resource of a baseline needs a property",
    page: graph("api/resources/baselineresource"),
    request: monitor("Teams settings", [resource("Meetings", { Identity: "Global" })]),
    status: 400,
    names: "Meetings",
  },
  {
    title: "the names of a baseline's resources are unique",
    page: graph("api/resources/baselineresource"),
    request: monitor("Teams settings", [resource("Meetings"), resource("Meetings")]),
    status: 400,
    names: "Meetings",
  },
  {
    title: "a baseline watches properties that the type has",
    page: graph("api/resources/baselineresource"),
    request: monitor("Teams settings", [resource("Meetings", { AllowCoffee: true })]),
    status: 400,
    names: "AllowCoffee",
  },
  {
    title: "a tenant has thirty monitors",
    page,
    before: Array.from({ length: 30 }, (_, index) => monitor(`Teams settings ${index}`)),
    request: made,
    status: 400,
    names: "30",
  },
  {
    title: "a tenant's monitors read 800 resources a day",
    page,
    before: [
      monitor(
        "Teams settings 1",
        Array.from({ length: 200 }, (_, index) => resource(`Meetings ${index}`)),
      ),
    ],
    request: made,
    status: 400,
    names: "804",
  },
  {
    title: "a monitor's status is not set by a client",
    page: graph("api/configurationmonitor-update"),
    before: [made],
    request: patch(`${path}/{{0.id}}`, { monitorRunFrequencyInHours: 1 }),
    status: 400,
    names: "monitorRunFrequencyInHours",
  },
  {
    title: "a monitor is renamed",
    page: graph("api/configurationmonitor-update"),
    before: [made],
    request: patch(`${path}/{{0.id}}`, { displayName: "Teams settings 2" }),
    status: 204,
  },
  {
    title: "a monitor is deleted for good",
    page: graph("api/configurationmonitor-delete"),
    before: [made, remove(`${path}/{{0.id}}`)],
    request: get(`${path}/{{0.id}}`),
    status: 404,
  },
  {
    title: "before its first run a monitor has no results",
    page: graph("api/configurationmanagement-list-configurationmonitoringresults"),
    before: [made],
    request: get("/admin/configurationManagement/configurationMonitoringResults"),
    status: 200,
    body: { value: [] },
  },
  {
    title: "monitors are made with the permission to write them",
    page,
    request: { ...made, roles: ["ConfigurationMonitoring.Read.All"] },
    status: 403,
    names: "ConfigurationMonitoring.ReadWrite.All",
  },
];
