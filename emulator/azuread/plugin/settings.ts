import { readFileSync } from "node:fs";
import { type DoubledPlugin, loopbackOrigin } from "../graph/loopback.ts";
import type { Credentials, Proof } from "../graph/sign-in.ts";
import { type Data, notKnown } from "../terraform/value.ts";

/** Settings whose value must never be shown. */
export const secretSettings = ["clientCertificatePassword", "clientId", "clientSecret", "oidcToken"];

const variables = {
  metadataHost: "ARM_METADATA_HOSTNAME",
  tenantId: "ARM_TENANT_ID",
  clientId: "ARM_CLIENT_ID",
  clientSecret: "ARM_CLIENT_SECRET",
  useOidc: "ARM_USE_OIDC",
  oidcToken: "ARM_OIDC_TOKEN",
  oidcTokenFilePath: "ARM_OIDC_TOKEN_FILE_PATH",
} as const;

/** Who signs in and where: the provider's own settings (`azuread:*`) before the ARM_* variables. */
export function credentialsOf(settings: Data, env: NodeJS.ProcessEnv, plugin: DoubledPlugin = "azuread"): Credentials {
  const given = (name: keyof typeof variables): string => {
    const value = settings[name];
    return String(
      typeof value === "boolean" || (typeof value === "string" && value !== "") ? value : (env[variables[name]] ?? ""),
    );
  };
  const needed = (name: keyof typeof variables): string => {
    const value = given(name);
    if (value !== "") return value;
    throw new Error(`${plugin} double: ${name} is missing; set ${variables[name]} or ${plugin}:${name}`);
  };
  const metadataHost = given("metadataHost");
  refuseElsewhere(metadataHost, plugin);
  const usesOidc = given("clientSecret") === "" && ["true", "1"].includes(given("useOidc"));
  const proof: Proof = usesOidc ? pipelineToken(given, plugin) : { secret: needed("clientSecret") };
  return { metadataHost, tenantId: needed("tenantId"), clientId: needed("clientId"), proof };
}

function pipelineToken(given: (name: keyof typeof variables) => string, plugin: DoubledPlugin): Proof {
  const token = given("oidcToken");
  if (token !== "") return { assertion: () => token };
  const file = given("oidcTokenFilePath");
  if (file !== "") return { assertion: () => readFileSync(file, "utf8").trim() };
  throw new Error(`${plugin} double: useOidc is set, but no token; set ARM_OIDC_TOKEN or ARM_OIDC_TOKEN_FILE_PATH`);
}

/** Why these settings are refused, or nothing; what is still unknown is looked at when it is known. */
export function settingsRefusal(
  settings: Data,
  env: NodeJS.ProcessEnv,
  plugin: DoubledPlugin = "azuread",
): string | undefined {
  if (settings.metadataHost === notKnown) {
    return undefined;
  }
  const given = settings.metadataHost;
  const place = loopbackOrigin(
    typeof given === "string" && given !== "" ? given : (env.ARM_METADATA_HOSTNAME ?? ""),
    plugin,
  );
  return "refusal" in place ? place.refusal : undefined;
}

function refuseElsewhere(metadataHost: string, plugin: DoubledPlugin): void {
  const place = loopbackOrigin(metadataHost, plugin);
  if ("refusal" in place) {
    throw new Error(place.refusal);
  }
}
