import type { Rule } from "../judgement.ts";
import { holds, judgeGlobalPolicy, judgeView, notDeclared, settingsOf } from "../setting.ts";

const notRecorded = holds("AllowCloudRecording", false);
const notByItself = { ...holds("AutoRecording", "Disabled"), stackLine: "communication.autoRecording: never" };

/** Nothing is recorded unless a policy for those who need it says so; where patients are spoken of, never. */
export const recordingOff: Rule = {
  name: "recording-off",
  references: ["MS.TEAMS.1.6", "CIS 8.5.9"],
  severity: "medium",
  level: "advisory",
  evidence: "declared",
  reads: ["TeamsMeetingPolicy"],
  judge: (tenant, { healthPolicies = [] }) => [
    ...judgeGlobalPolicy(tenant, "TeamsMeetingPolicy", [notRecorded]),
    ...healthPolicies.flatMap((name) => {
      const views = settingsOf(tenant, "TeamsMeetingPolicy").filter(
        ({ identity }) => identity?.toLowerCase() === name.toLowerCase(),
      );
      if (views.length === 0) return [notDeclared(`TeamsMeetingPolicy ${name}`)];
      return views.flatMap((view) =>
        // What is typed along or starts by itself is a recording too.
        judgeView(tenant, view, [notRecorded, holds("AllowTranscription", false), notByItself]),
      );
    }),
  ],
};
