import { randomUUID } from "node:crypto";
import type { JsonObject } from "../../../components/graph/index.ts";
import type { EmbeddedTenant } from "../../../emulator/index.ts";
import { addGroup } from "../../providers/embedded.ts";

/** Resources of one kind, and what they rest on. */
export interface Workload {
  readonly what: string;
  readonly kind: string;
  /** Puts what the resources need into a fresh tenant, and says what is declared. */
  declare(tenant: EmbeddedTenant): JsonObject[];
}

/** As much as Voss has, times the scale: 100 policies, 200 assignments to people, a team for each of 66 units. */
export function workloads(scale: number): Workload[] {
  const many = <T>(count: number, make: (index: number) => T) =>
    Array.from({ length: Math.max(1, Math.round(count * scale)) }, (_, index) => make(index));
  const times = (count: number) => Math.max(1, Math.round(count * scale));
  return [
    {
      what: `${times(100)} Teams meeting policies`,
      kind: "teamsMeetingPolicy",
      declare: () =>
        many(100, (index) => ({
          label: `policy-${index}`,
          identity: `Voss-${index}`,
          settings: { AllowCloudRecording: index % 2 === 0, AllowTranscription: false },
        })),
    },
    {
      what: `${times(200)} policies given to people`,
      kind: "teamsUserPolicyAssignment",
      declare: ({ store }) => {
        const users = store.collection("users");
        const [person] = users.values();
        return many(200, (index) => {
          const userId = randomUUID();
          users.set(userId, {
            ...structuredClone(person),
            id: userId,
            userPrincipalName: `tilsett.${index}@liten.example`,
          });
          const settings = { policyType: "TeamsMeetingPolicy", policyName: "AllOn" };
          return { label: `person-${index}`, userId, settings };
        });
      },
    },
    {
      what: `${times(66)} teams with three channels`,
      kind: "team",
      declare: (tenant) =>
        many(66, (index) => {
          const groupId = randomUUID();
          addGroup(tenant, groupId, `eining-${index}`);
          const channels = Object.fromEntries(
            ["Plan", "Møte", "Drift"].map((displayName, at) => [`kanal-${at}`, { displayName }]),
          );
          const settings = { memberSettings: { allowDeleteChannels: false }, channels };
          return { label: `team-${index}`, groupId, settings };
        }),
    },
  ];
}
