import { z } from "zod";
import { isTenantError, type TenantClient } from "../../graph/index.ts";

/** A DNS record by which Microsoft knows that the domain is the municipality's; either kind is enough. */
export interface VerificationRecord {
  /** "Txt" or "Mx". */
  recordType: string;
  /** Where it stands: the domain itself, as a rule. */
  label: string;
  /** Seconds. */
  ttl: number;
  /** Content of a Txt record. */
  text?: string;
  /** Content of an Mx record. */
  mailExchange?: string;
  preference?: number;
}

const graphRecord = z.object({
  recordType: z.string(),
  label: z.string(),
  ttl: z.number(),
  text: z.string().nullish(),
  mailExchange: z.string().nullish(),
  preference: z.number().nullish(),
});

export const graphDomain = z.object({
  id: z.string(),
  isVerified: z.boolean(),
  isDefault: z.boolean(),
  isInitial: z.boolean(),
  supportedServices: z.array(z.string()).nullish(),
  passwordValidityPeriodInDays: z.number().nullish(),
  passwordNotificationWindowInDays: z.number().nullish(),
});

export function domainUrl(name: string): string {
  return `/v1.0/domains/${encodeURIComponent(name)}`;
}

export async function readDomain(tenant: TenantClient, name: string, object: string) {
  try {
    return await tenant.graph.get(graphDomain, domainUrl(name), { attempt: "read", object });
  } catch (error) {
    if (isTenantError(error, 404)) return undefined;
    throw error;
  }
}

export async function verificationRecords(
  tenant: TenantClient,
  name: string,
  object: string,
): Promise<VerificationRecord[]> {
  const purpose = { attempt: "read the verification records of", object };
  const rows = await tenant.graph.list(graphRecord, `${domainUrl(name)}/verificationDnsRecords`, purpose);
  return rows.map(({ recordType, label, ttl, text, mailExchange, preference }) => ({
    recordType,
    label,
    ttl,
    ...(text ? { text } : {}),
    ...(mailExchange ? { mailExchange } : {}),
    ...(typeof preference === "number" ? { preference } : {}),
  }));
}
