import type { Capability } from "../config/capabilities.ts";
import type { PolicyKind } from "./policy-kinds.ts";

/**
 * The capability a kind of policy belongs to. What only restricts (recording, deletion, channels, events) goes to the
 * personas at once: nobody loses anything they had, and nothing new is seen. What switches something on waits for its
 * step.
 */
export const capabilityOf: Readonly<Record<PolicyKind, Capability | undefined>> = {
  meeting: undefined,
  messaging: undefined,
  channels: undefined,
  events: undefined,
  files: undefined,
  ai: undefined,
  updates: undefined,
  feedback: undefined,
  appSetup: "collaboration",
  calling: "telephony",
  mobility: "telephony",
  ipPhone: undefined,
};

/**
 * What people of a roll-out step get before it is everyone's turn: pilots and ambassadors sit in offices and wards
 * alike, so it is the policy that takes nothing away.
 */
export const pilotPolicies = {
  appSetup: "kontor",
  calling: "kontor",
  mobility: "val",
} as const satisfies { readonly [K in PolicyKind]?: string };
