import type { SessionControls } from "../session.ts";
import type { Reader } from "./reader.ts";

const members: Readonly<Record<string, readonly string[]>> = {
  applicationEnforcedRestrictions: ["isEnabled"],
  cloudAppSecurity: ["isEnabled", "cloudAppSecurityType"],
  signInFrequency: ["isEnabled", "value", "type", "authenticationType", "frequencyInterval"],
  persistentBrowser: ["isEnabled", "mode"],
  secureSignInSession: ["isEnabled"],
  continuousAccessEvaluation: ["mode"],
  globalSecureAccessFilteringProfile: ["isEnabled", "profileId"],
};

export function readSession(reader: Reader, json: unknown): SessionControls {
  const session = reader.object("session", "sessionControls", json, [
    ...Object.keys(members),
    "disableResilienceDefaults",
  ]);
  if (!session) return {};
  /** The control, unless it is absent or switched off. */
  const on = (name: string) => {
    const control = reader.object("session", `sessionControls.${name}`, session[name], members[name] ?? []);
    return control && control.isEnabled !== false ? control : null;
  };
  const text = (name: string, member: string) => {
    const value = on(name)?.[member];
    return typeof value === "string" && value !== "" ? [value] : undefined;
  };
  const frequency = readFrequency(reader, on("signInFrequency"));
  const mode = on("persistentBrowser")?.mode;
  const persistent = mode === "always" || mode === "never" ? mode : undefined;
  if (mode && !persistent) reader.note("session", "sessionControls.persistentBrowser.mode", mode, "unknown value");
  const cloudApps = on("cloudAppSecurity")
    ? (text("cloudAppSecurity", "cloudAppSecurityType") ?? ["unstated"])
    : undefined;
  const evaluation = text("continuousAccessEvaluation", "mode");
  const profiles = text("globalSecureAccessFilteringProfile", "profileId");
  return {
    ...(frequency && { signInFrequency: frequency }),
    ...(persistent && { persistentBrowser: persistent }),
    ...(on("applicationEnforcedRestrictions") && { appEnforcedRestrictions: true }),
    ...(cloudApps && { cloudAppSecurity: cloudApps }),
    ...(session.disableResilienceDefaults === true && { disableResilienceDefaults: true }),
    ...(on("secureSignInSession") && { secureSignInSession: true }),
    ...(evaluation && { continuousAccessEvaluation: evaluation }),
    ...(profiles && { filteringProfiles: profiles }),
  };
}

function readFrequency(
  reader: Reader,
  control: Readonly<Record<string, unknown>> | null,
): SessionControls["signInFrequency"] {
  if (!control) return undefined;
  const { value, type, authenticationType, frequencyInterval } = control;
  const secondaryOnly = authenticationType === "secondaryAuthentication";
  const path = "sessionControls.signInFrequency";
  if (authenticationType && !secondaryOnly && authenticationType !== "primaryAndSecondaryAuthentication") {
    reader.note("session", `${path}.authenticationType`, authenticationType, "unknown value");
  }
  if (frequencyInterval === "everyTime") return { hours: 0, secondaryOnly };
  if (frequencyInterval && frequencyInterval !== "timeBased") {
    reader.note("session", `${path}.frequencyInterval`, frequencyInterval, "unknown value");
  }
  if (typeof value === "number" && value > 0 && (type === "hours" || type === "days")) {
    return { hours: type === "days" ? value * 24 : value, secondaryOnly };
  }
  reader.note("session", path, { value, type }, "unknown value");
  return undefined;
}
