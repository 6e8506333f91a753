import type * as pulumi from "@pulumi/pulumi";
import {
  OnlinePstnUsages,
  OnlineVoiceRoute,
  OnlineVoiceRoutingPolicy,
  TeamsEmergencyCallRoutingPolicy,
} from "../../providers/index.ts";
import type { VoicePlan } from "../voice/voice-plan.ts";

/**
 * Routes over the municipality's own session border controllers: one for each kind of number that may be called, in the
 * order of the country pack. A premium number has no route at all, so no policy can open it by mistake.
 */
export function createDirectRouting(
  name: string,
  { country, open }: VoicePlan,
  gateways: readonly string[],
  parent: pulumi.Resource,
): void {
  const routes = country.routes.filter(({ kind }) => open.has(kind));
  const names = routes.map(({ usage }) => usage);
  const usages = new OnlinePstnUsages(`${name}-usages`, { settings: { Usage: names } }, { parent });
  for (const [index, { usage, pattern }] of routes.entries()) {
    const settings = {
      NumberPattern: pattern,
      OnlinePstnUsages: [usage],
      OnlinePstnGatewayList: [...gateways],
      Priority: index + 1,
    };
    new OnlineVoiceRoute(
      `${name}-route-${usage.toLowerCase()}`,
      { identity: usage, settings },
      { parent, dependsOn: [usages] },
    );
  }
  const policy = { identity: "Global", settings: { OnlinePstnUsages: names } };
  new OnlineVoiceRoutingPolicy(`${name}-routing`, policy, { parent, dependsOn: [usages] });
  const [emergency] = routes;
  const numbers = country.emergencyNumbers.map((number) => ({
    EmergencyDialString: number,
    EmergencyDialMask: number,
    ...(emergency === undefined ? {} : { OnlinePSTNUsage: emergency.usage }),
  }));
  const settings = { AllowEnhancedEmergencyServices: true, EmergencyNumbers: numbers };
  new TeamsEmergencyCallRoutingPolicy(
    `${name}-emergency-routing`,
    { identity: "Global", settings },
    { parent, dependsOn: [usages] },
  );
}
