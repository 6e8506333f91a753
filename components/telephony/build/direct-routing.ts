import type * as pulumi from "@pulumi/pulumi";
import {
  OnlinePSTNGateway,
  OnlinePstnUsages,
  OnlineVoiceRoute,
  OnlineVoiceRoutingPolicy,
  TeamsEmergencyCallRoutingPolicy,
} from "../../providers/index.ts";
import type { VoicePlan } from "../voice/voice-plan.ts";

/**
 * Routes over the municipality's own session border controllers: one for each kind of number that may be called, in the
 * order of the country pack. A premium number has no route at all, so no policy can open it by mistake. The controllers
 * tell the history of a forwarded call, so that an operator sees whose number it came from.
 */
export function createDirectRouting(
  name: string,
  { country, open }: VoicePlan,
  gateways: readonly string[],
  parent: pulumi.Resource,
): void {
  const controllers = gateways.map(
    (gateway) =>
      new OnlinePSTNGateway(`${name}-gateway-${gateway.replaceAll(".", "-")}`, gatewayArgs(gateway), { parent }),
  );
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
      { parent, dependsOn: [usages, ...controllers] },
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

/** SIP over TLS on the port that is the custom for it. */
const gatewayArgs = (identity: string) => ({
  identity,
  settings: { Enabled: true, SipSignalingPort: 5_061, ForwardCallHistory: true, SendSipOptions: true },
});
