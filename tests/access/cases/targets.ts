import { app, asks, blocks, type Case, exchange, lineOfBusiness, pages, policy, signIn, teams, when } from "./words.ts";

const apps = when(pages.apps);
const suite = when(pages.suite);
const graph = when(pages.graphApps);
const on = (applications: Record<string, unknown>, controls = asks("mfa")) => policy({ applications }, controls);
const to = (id: string, rest?: { microsoft?: boolean; contexts?: string[] }) => signIn({ target: app(id, rest) });
const management = "797f4846-ba00-4fd7-ba43-dac1f8f63013"; // Windows Azure Service Management API
const azurePortal = "c44b4083-3bb0-49c1-b47d-974e53cbdf3c";
const logAnalytics = "ca7f3f0b-7d91-482c-8e09-c5d840d0eac5";
const intune = "0000000a-0000-0000-c000-000000000000";
const register = "urn:user:registersecurityinfo";
const securityInfo = signIn({ target: { kind: "action", action: register } });
const device = signIn({ target: { kind: "action", action: "urn:user:registerdevice" } });

export const targetCases: Case[] = [
  apps("All applications reaches any application", on({ includeApplications: ["All"] }), signIn(), "mfa"),
  apps("None reaches no application", on({ includeApplications: ["None"] }), signIn(), "not covered"),
  apps("a named application is reached", on({ includeApplications: [lineOfBusiness] }), signIn(), "mfa"),
  apps("another application is not reached", on({ includeApplications: [exchange] }), signIn(), "not covered"),
  apps(
    "an excluded application is left out of All",
    on({ includeApplications: ["All"], excludeApplications: [lineOfBusiness] }),
    signIn(),
    "not covered",
  ),
  apps(
    "an exclusion does not turn into an inclusion",
    on({ includeApplications: ["All"], excludeApplications: [exchange] }),
    signIn(),
    "mfa",
  ),
  apps("an exclusion alone targets nothing", on({ excludeApplications: [exchange] }), signIn(), "not covered"),
  apps(
    "an application both included and excluded is excluded",
    on({ includeApplications: [lineOfBusiness], excludeApplications: [lineOfBusiness] }),
    signIn(),
    "not covered",
  ),
  apps("a policy without a target applies to nothing", on({ includeApplications: [] }), signIn(), "not covered"),
  suite("Office365 reaches Exchange Online", on({ includeApplications: ["Office365"] }), to(exchange), "mfa"),
  suite("Office365 reaches Teams", on({ includeApplications: ["Office365"] }), to(teams), "mfa"),
  suite(
    "Office365 does not reach an application of our own",
    on({ includeApplications: ["Office365"] }),
    signIn(),
    "not covered",
  ),
  suite(
    "Office365 does not reach the Azure portal",
    on({ includeApplications: ["Office365"] }),
    to(azurePortal),
    "not covered",
  ),
  suite(
    "an application of Microsoft's that no list names may be in the suite",
    on({ includeApplications: ["Office365"] }),
    to("dddd0000-0000-4000-8000-000000000001", { microsoft: true }),
    "unknown",
  ),
  suite(
    "an application of unknown origin may be in the suite",
    on({ includeApplications: ["Office365"] }),
    to("dddd0000-0000-4000-8000-000000000001", {}),
    "unknown",
  ),
  suite(
    "excluding Office365 leaves Exchange out",
    on({ includeApplications: ["All"], excludeApplications: ["Office365"] }),
    to(exchange),
    "not covered",
  ),
  suite(
    "excluding Office365 leaves other applications in",
    on({ includeApplications: ["All"], excludeApplications: ["Office365"] }),
    signIn(),
    "mfa",
  ),
  suite(
    "excluding one member keeps the rest of the suite",
    on({ includeApplications: ["Office365"], excludeApplications: [exchange] }),
    to(teams),
    "mfa",
  ),
  suite(
    "a sign-in to the suite as a whole is reached by Office365",
    on({ includeApplications: ["Office365"] }),
    to("Office365"),
    "mfa",
  ),
  suite(
    "a sign-in to the suite may be to the one application named",
    on({ includeApplications: [exchange] }),
    to("Office365"),
    "unknown",
  ),
  apps(
    "the admin portals keyword reaches the Azure portal",
    on({ includeApplications: ["MicrosoftAdminPortals"] }, blocks),
    to(azurePortal),
    "blocked",
  ),
  apps(
    "the admin portals keyword may reach Intune",
    on({ includeApplications: ["MicrosoftAdminPortals"] }, blocks),
    to(intune),
    "unknown",
  ),
  apps(
    "the admin portals keyword does not reach Exchange Online",
    on({ includeApplications: ["MicrosoftAdminPortals"] }, blocks),
    to(exchange),
    "not covered",
  ),
  apps(
    "the admin portals keyword reaches a sign-in to the portals",
    on({ includeApplications: ["MicrosoftAdminPortals"] }, blocks),
    to("MicrosoftAdminPortals"),
    "blocked",
  ),
  apps("the management API covers the Azure portal", on({ includeApplications: [management] }), to(azurePortal), "mfa"),
  apps("the management API covers Log Analytics", on({ includeApplications: [management] }), to(logAnalytics), "mfa"),
  apps("the management API covers itself", on({ includeApplications: [management] }), to(management), "mfa"),
  apps(
    "the portal alone does not cover the management API",
    on({ includeApplications: [azurePortal] }),
    to(management),
    "not covered",
  ),
  apps(
    "excluding the management API leaves the portal out",
    on({ includeApplications: ["All"], excludeApplications: [management] }),
    to(azurePortal),
    "not covered",
  ),
  apps(
    "registering security info is reached by its action",
    on({ includeUserActions: [register] }),
    securityInfo,
    "mfa",
  ),
  apps(
    "registering security info is not reached by the other action",
    on({ includeUserActions: ["urn:user:registerdevice"] }),
    securityInfo,
    "not covered",
  ),
  apps(
    "registering a device is reached by its action",
    on({ includeUserActions: ["urn:user:registerdevice"] }),
    device,
    "mfa",
  ),
  apps("an action does not reach an application", on({ includeUserActions: [register] }), signIn(), "not covered"),
  apps("All applications does not reach an action", on({ includeApplications: ["All"] }), securityInfo, "not covered"),
  apps(
    "a context is reached when the application asks for it",
    on({ includeAuthenticationContextClassReferences: ["c1"] }),
    to(lineOfBusiness, { microsoft: false, contexts: ["c1"] }),
    "mfa",
  ),
  apps(
    "a context that is not asked for does not matter",
    on({ includeAuthenticationContextClassReferences: ["c1"] }),
    signIn(),
    "not covered",
  ),
  apps(
    "another context does not matter",
    on({ includeAuthenticationContextClassReferences: ["c1"] }),
    to(lineOfBusiness, { microsoft: false, contexts: ["c2"] }),
    "not covered",
  ),
  apps(
    "a context adds to what the application itself asks",
    [
      on({ includeApplications: ["All"] }),
      on({ includeAuthenticationContextClassReferences: ["c1"] }, asks("compliantDevice")),
    ],
    to(lineOfBusiness, { microsoft: false, contexts: ["c1"] }),
    "compliantDevice + mfa",
  ),
  graph(
    "an action of the future is not understood",
    on({ includeUserActions: ["urn:user:fly"] }),
    securityInfo,
    "unknown",
  ),
  graph(
    "a filter on applications is not understood",
    on({ includeApplications: ["All"], applicationFilter: { mode: "exclude", rule: "x" } }),
    signIn(),
    "unknown",
  ),
  graph(
    "applications and actions together are not understood",
    on({ includeApplications: ["All"], includeUserActions: [register] }),
    signIn(),
    "unknown",
  ),
  graph(
    "a network access target is not understood",
    on({ includeApplications: ["All"], networkAccess: { "@odata.type": "x" } }),
    signIn(),
    "unknown",
  ),
  graph(
    "the reserved word for agents is not understood",
    on({ includeApplications: ["AllAgentIdResources"] }),
    signIn(),
    "unknown",
  ),
];
