import type { Policy } from "../policy.ts";
import { flows, insiderRisks, risks } from "../sign-in.ts";
import { readClients, readDevice, readLevels, readLocations, readPlatforms } from "./conditions.ts";
import { readGrant } from "./grant.ts";
import { readWho } from "./people.ts";
import { Reader } from "./reader.ts";
import { readSession } from "./session.ts";
import { readTarget } from "./target.ts";

/** Members that say nothing about who gets in. */
const silent = [
  "id",
  "displayName",
  "description",
  "createdDateTime",
  "modifiedDateTime",
  "deletedDateTime",
  "templateId",
];
const conditionMembers = [
  "applications",
  "authenticationFlows",
  "clientApplications",
  "clientAppTypes",
  "deviceStates",
  "devices",
  "insiderRiskLevels",
  "locations",
  "platforms",
  "servicePrincipalRiskLevels",
  "signInRiskLevels",
  "userRiskLevels",
  "users",
];
const states = { enabled: "enabled", disabled: "disabled", enabledforreportingbutnotenforced: "reportOnly" } as const;

/** Reads one policy; whatever the JSON holds, the answer is a policy, with notes of what was not understood. */
export function parsePolicy(json: unknown, key: string): Policy {
  const reader = new Reader();
  const root = reader.object("policy", "", json, [
    ...silent,
    "state",
    "conditions",
    "grantControls",
    "sessionControls",
  ]);
  const set = reader.object("condition", "conditions", root?.conditions, [...conditionMembers]) ?? {};
  if (!root) reader.note("policy", "", json, "missing");
  const name = root?.displayName;
  const flowSet = reader.object("flow", "conditions.authenticationFlows", set.authenticationFlows, ["transferMethods"]);
  const transfer = readLevels(
    reader,
    "flow",
    "conditions.authenticationFlows.transferMethods",
    flowSet?.transferMethods,
    flows,
  );
  const levels = (part: "signInRisk" | "userRisk" | "servicePrincipalRisk", member: string) =>
    readLevels(reader, part, `conditions.${member}`, set[member], risks);
  const policy: Omit<Policy, "unmodelled"> = {
    key,
    name: typeof name === "string" && name !== "" ? name : key,
    state: readState(reader, root?.state),
    who: readWho(reader, set.users, set.clientApplications),
    target: readTarget(reader, set.applications),
    clients: readClients(reader, set.clientAppTypes),
    platforms: readPlatforms(reader, set.platforms),
    locations: readLocations(reader, set.locations),
    device: readDevice(reader, set.devices, set.deviceStates),
    signInRisk: levels("signInRisk", "signInRiskLevels"),
    userRisk: levels("userRisk", "userRiskLevels"),
    servicePrincipalRisk: levels("servicePrincipalRisk", "servicePrincipalRiskLevels"),
    insiderRisk: readLevels(reader, "insiderRisk", "conditions.insiderRiskLevels", set.insiderRiskLevels, insiderRisks),
    // The flag `none` alone is the condition left unset.
    flows: transfer && [...transfer].every((flow) => flow === "none") && transfer.size > 0 ? null : transfer,
    grant: readGrant(reader, root?.grantControls),
    session: readSession(reader, root?.sessionControls),
  };
  return { ...policy, unmodelled: reader.notes };
}

function readState(reader: Reader, json: unknown): Policy["state"] {
  const word = typeof json === "string" ? json.toLowerCase() : "";
  if (Object.hasOwn(states, word)) return states[word as keyof typeof states];
  reader.note("policy", "state", json, json === undefined || json === null ? "missing" : "unknown value");
  return "unreadable";
}
