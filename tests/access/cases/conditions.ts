import { blocks, type Case, pages, policy, signIn, when } from "./words.ts";

const conditions = when(pages.conditions);
const platforms = when(pages.unknownPlatform);
const legacy = when(pages.legacy);
const flows = when(pages.flows);
const graph = when(pages.graphConditions);
const evolvable = when(pages.graphEvolvable);
const clients = (...clientAppTypes: string[]) => policy({ clientAppTypes }, blocks);
const on = (includePlatforms: string[], excludePlatforms: string[] = []) =>
  policy({ platforms: { includePlatforms, excludePlatforms } }, blocks);
const risk = (member: string, ...levels: string[]) => policy({ [member]: levels }, blocks);
const flow = (transferMethods: unknown) => policy({ authenticationFlows: { transferMethods } }, blocks);
const { platform: _, ...withoutPlatform } = signIn();
const { client: __, ...withoutClient } = signIn();
const { signInRisk: ___, ...withoutRisk } = signIn();
const { flow: ____, ...withoutFlow } = signIn();

export const conditionCases: Case[] = [
  legacy(
    "the legacy block stops other clients",
    clients("exchangeActiveSync", "other"),
    signIn({ client: "other" }),
    "blocked",
  ),
  legacy(
    "the legacy block stops Exchange ActiveSync",
    clients("exchangeActiveSync", "other"),
    signIn({ client: "exchangeActiveSync" }),
    "blocked",
  ),
  legacy("the legacy block lets a browser be", clients("exchangeActiveSync", "other"), signIn(), "not covered"),
  legacy(
    "the legacy block lets modern apps be",
    clients("exchangeActiveSync", "other"),
    signIn({ client: "mobileAppsAndDesktopClients" }),
    "not covered",
  ),
  conditions("all client types reach legacy clients too", clients("all"), signIn({ client: "other" }), "blocked"),
  conditions(
    "no client type stated reaches legacy clients too",
    clients(),
    signIn({ client: "exchangeActiveSync" }),
    "blocked",
  ),
  conditions(
    "browser alone does not reach apps",
    clients("browser"),
    signIn({ client: "mobileAppsAndDesktopClients" }),
    "not covered",
  ),
  conditions("an unknown client may be one of those named", clients("browser"), withoutClient, "unknown"),
  conditions("an unknown client does not matter when all are reached", clients("all"), withoutClient, "blocked"),
  evolvable("a client type of the future is not understood", clients("browser", "brainInterface"), signIn(), "unknown"),
  graph(
    "the type easSupported is not understood",
    clients("easSupported"),
    signIn({ client: "exchangeActiveSync" }),
    "unknown",
  ),
  platforms(
    "any device includes an unidentified platform",
    on(["all"]),
    signIn({ platform: "unidentified" }),
    "blocked",
  ),
  platforms(
    "any device but the known ones blocks an unidentified platform",
    on(["all"], ["android", "iOS", "windows", "macOS", "linux"]),
    signIn({ platform: "unidentified" }),
    "blocked",
  ),
  platforms(
    "any device but the known ones lets Windows be",
    on(["all"], ["android", "iOS", "windows", "macOS", "linux"]),
    signIn(),
    "not covered",
  ),
  platforms(
    "five names do not reach an unidentified platform",
    on(["android", "iOS", "windows", "macOS", "linux"]),
    signIn({ platform: "unidentified" }),
    "not covered",
  ),
  platforms("a platform nobody has said may be one of those named", on(["windows"]), withoutPlatform, "unknown"),
  platforms("any device reaches a platform nobody has said", on(["all"]), withoutPlatform, "blocked"),
  conditions("a named platform is reached", on(["windows"]), signIn(), "blocked"),
  conditions("another platform is not reached", on(["iOS"]), signIn(), "not covered"),
  conditions(
    "a platform both included and excluded is excluded",
    on(["windows"], ["windows"]),
    signIn(),
    "not covered",
  ),
  evolvable("a platform of the future is not understood", on(["windows", "holodeck"]), signIn(), "unknown"),
  graph("an exclusion of platforms without an inclusion is not understood", on([], ["iOS"]), signIn(), "unknown"),
  conditions(
    "a named sign-in risk is reached",
    risk("signInRiskLevels", "high"),
    signIn({ signInRisk: "high" }),
    "blocked",
  ),
  conditions(
    "sign-in risk is a list: high does not include medium",
    risk("signInRiskLevels", "high"),
    signIn({ signInRisk: "medium" }),
    "not covered",
  ),
  conditions(
    "sign-in risk is a list: medium does not include high",
    risk("signInRiskLevels", "medium"),
    signIn({ signInRisk: "high" }),
    "not covered",
  ),
  conditions("no risk is not low risk", risk("signInRiskLevels", "low", "medium", "high"), signIn(), "not covered"),
  conditions("no risk can be named", risk("signInRiskLevels", "none"), signIn(), "blocked"),
  conditions("a risk nobody knows may be the one named", risk("signInRiskLevels", "high"), withoutRisk, "unknown"),
  conditions(
    "no risk level stated reaches every risk",
    risk("signInRiskLevels"),
    signIn({ signInRisk: "high" }),
    "blocked",
  ),
  conditions(
    "a named user risk is reached",
    risk("userRiskLevels", "medium", "high"),
    signIn({ userRisk: "medium" }),
    "blocked",
  ),
  conditions(
    "user risk is not sign-in risk",
    risk("userRiskLevels", "high"),
    signIn({ signInRisk: "high" }),
    "not covered",
  ),
  conditions(
    "user risk and sign-in risk in one policy must both be there",
    policy({ userRiskLevels: ["high"], signInRiskLevels: ["high"] }, blocks),
    signIn({ userRisk: "high" }),
    "not covered",
  ),
  graph(
    "insider risk is one comma-separated text",
    policy({ insiderRiskLevels: "moderate,elevated" }, blocks),
    signIn({ insiderRisk: "elevated" }),
    "blocked",
  ),
  graph(
    "insider risk in beta is a list",
    policy({ insiderRiskLevels: ["moderate"] }, blocks),
    signIn({ insiderRisk: "moderate" }),
    "blocked",
  ),
  graph(
    "an insider risk that is not named is not reached",
    policy({ insiderRiskLevels: "elevated" }, blocks),
    signIn({ insiderRisk: "minor" }),
    "not covered",
  ),
  evolvable(
    "a risk of the future is not understood",
    risk("signInRiskLevels", "high", "extreme"),
    signIn({ signInRisk: "high" }),
    "unknown",
  ),
  graph("the risk of agents is not understood", policy({ agentIdRiskLevels: ["high"] }, blocks), signIn(), "unknown"),
  flows(
    "device code flow is blocked where it is named",
    flow("deviceCodeFlow"),
    signIn({ flow: "deviceCodeFlow" }),
    "blocked",
  ),
  flows("a block of device code flow is no block for everybody", flow("deviceCodeFlow"), signIn(), "not covered"),
  flows(
    "authentication transfer is another flow",
    flow("deviceCodeFlow"),
    signIn({ flow: "authenticationTransfer" }),
    "not covered",
  ),
  flows(
    "both flows stand in one text",
    flow("deviceCodeFlow,authenticationTransfer"),
    signIn({ flow: "authenticationTransfer" }),
    "blocked",
  ),
  flows(
    "both flows stand in a list in beta",
    flow(["deviceCodeFlow", "authenticationTransfer"]),
    signIn({ flow: "deviceCodeFlow" }),
    "blocked",
  ),
  flows("the flow none sets no condition", flow("none"), signIn(), "blocked"),
  flows("a flow nobody knows may be the one named", flow("deviceCodeFlow"), withoutFlow, "unknown"),
  evolvable("a flow of the future is not understood", flow("telepathy"), signIn(), "unknown"),
  conditions(
    "all conditions must hold together",
    policy({ clientAppTypes: ["browser"], platforms: { includePlatforms: ["iOS"] } }, blocks),
    signIn(),
    "not covered",
  ),
  conditions(
    "a condition that fails settles one that is unknown",
    policy({ clientAppTypes: ["other"], signInRiskLevels: ["high"] }, blocks),
    withoutRisk,
    "not covered",
  ),
  graph("a condition of the future is not understood", policy({ moonPhases: ["full"] }, blocks), signIn(), "unknown"),
  graph(
    "a condition of the future that is null sets nothing",
    policy({ moonPhases: null, deviceStates: null }, blocks),
    signIn(),
    "blocked",
  ),
  graph(
    "device states, an older condition, are not understood",
    policy({ deviceStates: { includeStates: ["All"] } }, blocks),
    signIn(),
    "unknown",
  ),
];
