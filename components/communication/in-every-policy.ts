import * as pulumi from "@pulumi/pulumi";
import type { CommunicationInput } from "../config/communication.ts";
import type { PolicyKind, PolicySettings } from "./policy-kinds.ts";

type Chosen = { readonly [K in PolicyKind]?: (settings: PolicySettings[K]) => PolicySettings[K] };

/** A policy's own settings with those that every policy of its kind holds, by the municipality's choice. */
export function inEveryPolicy<K extends PolicyKind>(
  kind: K,
  settings: PolicySettings[K],
  { securityReports, autoRecording }: CommunicationInput,
): PolicySettings[K] {
  const chosen: Chosen = {
    ...(securityReports === "everyone" && { messaging: withReports }),
    ...(autoRecording === "never" && { meeting: withoutAutoRecording }),
  };
  return chosen[kind]?.(settings) ?? settings;
}

const withReports: NonNullable<Chosen["messaging"]> = (settings) =>
  pulumi.output(settings).apply((own) => ({ ...own, AllowSecurityEndUserReporting: true }));

const withoutAutoRecording: NonNullable<Chosen["meeting"]> = (settings) =>
  pulumi.output(settings).apply((own) => ({ ...own, AutoRecording: "Disabled" as const }));
