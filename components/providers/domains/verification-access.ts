import { isTenantError, type TenantClient } from "../../graph/index.ts";
import type { SettingAccess, Target } from "../access.ts";
import { until } from "../handler/settle.ts";
import { type HeldForm, nested, plainForm } from "../held.ts";
import { domainUrl, readDomain, type VerificationRecord, verificationRecords } from "./domain-records.ts";

const defaultWaitMinutes = 5;

/** That it is verified is what the resource stands for, whatever else it says. */
export const verificationForm: HeldForm = {
  hold: (settings) => ({ isVerified: true, ...plainForm.hold(settings) }),
  replace: (settings, { isVerified: _, ...values }) => plainForm.replace(settings, values),
};

export const verificationAccess: SettingAccess = {
  id: nameOf,
  async find(tenant, target) {
    const domain = await readDomain(tenant, nameOf(target), target.object);
    if (domain === undefined) return { exists: false, values: {} };
    const { id: _, isInitial: __, ...values } = domain;
    return { exists: true, values };
  },
  async write(tenant, target, { isVerified, ...changes }) {
    if (isVerified === true) await verify(tenant, target);
    if (Object.keys(changes).length === 0) return;
    const purpose = { attempt: `set ${Object.keys(changes).join(", ")} on`, object: target.object };
    await tenant.graph.send("PATCH", domainUrl(nameOf(target)), nested(changes), purpose);
  },
};

/** Asks until the record is seen: name servers take their time. What is verified already is not asked for again. */
async function verify(tenant: TenantClient, target: Target): Promise<void> {
  const minutes = target.settings.waitForRecordMinutes;
  const waitMs = (typeof minutes === "number" ? minutes : defaultWaitMinutes) * 60_000;
  let refusal: unknown;
  const verified = await until(tenant.clock, waitMs, async () => {
    try {
      const purpose = { attempt: "verify", object: target.object };
      await tenant.graph.send("POST", `${domainUrl(nameOf(target))}/verify`, undefined, purpose, { repeatable: true });
      return true;
    } catch (error) {
      if (!isTenantError(error, 400, 409)) throw error;
      refusal = error;
      const now = await readDomain(tenant, nameOf(target), target.object);
      return now?.isVerified === true ? true : undefined;
    }
  });
  if (verified) return;
  const records = await verificationRecords(tenant, nameOf(target), target.object);
  const reason = refusal instanceof Error ? refusal.message : "it was refused";
  throw new Error(
    `${target.object}: Microsoft does not see the domain's record yet; put ${listed(records)} into its DNS and run \`up\` again (${reason})`,
    { cause: refusal },
  );
}

function listed(records: VerificationRecord[]): string {
  return records
    .map(
      ({ recordType, label, text, mailExchange }) =>
        `the ${recordType.toUpperCase()} record ${JSON.stringify(text ?? mailExchange ?? "")} at ${label}`,
    )
    .join(", or ");
}

function nameOf(target: Target): string {
  return target.key.domainName ?? "";
}
