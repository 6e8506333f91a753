import type { PolicyKey } from "../config/policy-keys.ts";

/** Who a policy leaves out by design, beside break-glass. */
export type Exempt =
  | "rooms"
  | "pupils"
  | "serviceAccounts"
  | "travellers"
  | "outsiders"
  | "every persona"
  | "synchronisation";

interface ExemptWords {
  /** Why they are left out; stands with the policy in the review. */
  reason: string;
  /** Policies that hold for them instead; the first one that the tenant has is named. */
  coveredBy: readonly PolicyKey[];
}

/** Why each is left out, and what holds for them instead. */
export const exempts: Record<Exempt, ExemptWords> = {
  rooms: {
    reason: "a meeting room answers no prompt and signs in by device code; it is held to place and device",
    coveredBy: ["outside-rooms", "managed-device-rooms"],
  },
  pupils: {
    reason: "pupils have no second factor of their own; they are held to place",
    coveredBy: ["outside-pupils"],
  },
  serviceAccounts: {
    reason: "a service account answers no prompt; it is held to place",
    coveredBy: ["outside-service-accounts"],
  },
  travellers: {
    reason: "people on a journey are put into the group for as long as it lasts",
    coveredBy: ["mfa-everyone"],
  },
  outsiders: {
    reason: "people of other organisations live and register elsewhere",
    coveredBy: ["mfa-guests"],
  },
  synchronisation: {
    reason: "the account that synchronises the directory has a password and nothing else; without it HR reaches nobody",
    coveredBy: ["legacy-authentication"],
  },
  "every persona": {
    reason: "the policy is about those who are in no persona",
    coveredBy: ["mfa-everyone"],
  },
};
