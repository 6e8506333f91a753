import { loopbackOrigin } from "../graph/loopback.ts";
import type { Credentials } from "../graph/sign-in.ts";
import { type Data, notKnown } from "../terraform/value.ts";

/** Settings whose value must never be shown. */
export const secretSettings = ["clientCertificatePassword", "clientId", "clientSecret"];

const variables = {
  metadataHost: "ARM_METADATA_HOSTNAME",
  tenantId: "ARM_TENANT_ID",
  clientId: "ARM_CLIENT_ID",
  clientSecret: "ARM_CLIENT_SECRET",
} as const;

/** Who signs in and where: the provider's own settings (`azuread:*`) before the ARM_* variables. */
export function credentialsOf(settings: Data, env: NodeJS.ProcessEnv): Credentials {
  const find = (name: keyof typeof variables) => {
    const value = settings[name];
    const found = typeof value === "string" && value !== "" ? value : (env[variables[name]] ?? "");
    if (found === "" && name !== "metadataHost") {
      throw new Error(`azuread double: ${name} is missing; set ${variables[name]} or azuread:${name}`);
    }
    return found;
  };
  const metadataHost = find("metadataHost");
  refuseElsewhere(metadataHost);
  return { metadataHost, tenantId: find("tenantId"), clientId: find("clientId"), clientSecret: find("clientSecret") };
}

/** Why these settings are refused, or nothing; what is still unknown is looked at when it is known. */
export function settingsRefusal(settings: Data, env: NodeJS.ProcessEnv): string | undefined {
  if (settings.metadataHost === notKnown) {
    return undefined;
  }
  const given = settings.metadataHost;
  const place = loopbackOrigin(typeof given === "string" && given !== "" ? given : (env.ARM_METADATA_HOSTNAME ?? ""));
  return "refusal" in place ? place.refusal : undefined;
}

function refuseElsewhere(metadataHost: string): void {
  const place = loopbackOrigin(metadataHost);
  if ("refusal" in place) {
    throw new Error(place.refusal);
  }
}
