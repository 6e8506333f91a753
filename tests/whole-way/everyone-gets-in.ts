import { type AnalysisSubject, analyse, type Finding, parsePolicies, readTenant } from "../../access/index.ts";
import type { EmbeddedTenant } from "../../emulator/index.ts";
import type { Entity } from "../../emulator/store/json.ts";

/**
 * Everybody who could not get in as the tenant is this minute, were every policy that only reports turned on: each account
 * by its own groups and roles, and somebody who is in no group yet.
 */
export async function shutOut({ asAdmin, store }: EmbeddedTenant): Promise<string[]> {
  const [policies, locations] = await Promise.all(
    ["policies", "namedLocations"].map(async (name) => {
      const { body } = await asAdmin.graph("GET", `/identity/conditionalAccess/${name}?$top=999`);
      return (body as unknown as { value: Entity[] }).value;
    }),
  );
  const deciding = (policies ?? []).map((policy) => ({ ...policy, state: "enabled" }));
  const roles = [...store.collection("roleAssignments").values()];
  const accounts = [...store.collection("users").values()].filter(({ accountEnabled }) => accountEnabled !== false);
  const subjects = accounts.map(
    ({ id, displayName, userType }): AnalysisSubject => ({
      key: String(displayName),
      who: {
        kind: "user",
        id,
        type: userType === "Guest" ? "b2bCollaborationGuest" : "member",
        groups: [...store.relations.holders("members", id).keys()],
        roles: roles.flatMap(({ principalId, roleDefinitionId }) =>
          principalId === id ? [String(roleDefinitionId)] : [],
        ),
      },
    }),
  );
  const nobodyYet: AnalysisSubject = {
    key: "somebody in no group",
    who: { kind: "user", id: "new", type: "member", groups: [], roles: [] },
  };
  const tenant = readTenant({ namedLocations: locations ?? [], mfaTrustedIps: [] });
  const asked = [...subjects, nobodyYet];
  const ours = new Set(asked.map(({ key }) => key));
  return analyse(parsePolicies({ value: deciding }), tenant, asked).flatMap((finding) => {
    const isOut = finding.kind === "lockedOut" ? finding.everything : mustNotBe.has(finding.kind);
    // The analysis asks for every kind of guest too, and for those of shared channels nothing is open here.
    return isOut && "subject" in finding && ours.has(finding.subject) ? [`${finding.kind} ${finding.subject}`] : [];
  });
}

const mustNotBe: ReadonlySet<Finding["kind"]> = new Set(["cannotBeMet", "canBeStopped"]);
