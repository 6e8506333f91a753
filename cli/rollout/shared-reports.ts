import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { TenantClient } from "../../components/graph/index.ts";
import { type NotReadable, readable } from "../reading/readable.ts";
import type { Unreadable } from "./evidence.ts";

const activityRow = z.looseObject({ "User Principal Name": z.string(), "Last Activity Date": z.string() });
const reportSettings = z.looseObject({ displayConcealedNames: z.boolean().nullish() });
const registration = z.looseObject({ id: z.string(), isMfaCapable: z.boolean() });

/** Reports about everybody, which say the same to every step: each is read once, when the first step asks. */
export interface SharedReports {
  /** Names, in small letters, of those who have used Teams the last seven days. */
  active(): Promise<{ value: ReadonlySet<string> } | { unknown: Unreadable }>;
  /** Object ids of those who have registered a second factor. */
  capable(): Promise<{ value: ReadonlySet<string> } | { unknown: NotReadable }>;
}

export function sharedReports(tenant: TenantClient): SharedReports {
  return { active: once(() => readActive(tenant)), capable: once(() => readCapable(tenant)) };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

// Reports may be concealed: then names are digits that stand for nobody, and a share of a group cannot be told.
async function readActive(tenant: TenantClient): ReturnType<SharedReports["active"]> {
  const settings = await readable("ReportSettings.Read.All", undefined, () =>
    tenant.graph.get(reportSettings, "/v1.0/admin/reportSettings", {
      attempt: "read",
      object: "the settings of the usage reports",
    }),
  );
  if ("unknown" in settings) return settings;
  if (settings.value.displayConcealedNames === true) return { unknown: { kind: "concealed" } };
  return readable("Reports.Read.All", undefined, async () => {
    const path = "/v1.0/reports/getTeamsUserActivityUserDetail(period='D7')";
    const text = await tenant.graph.get(z.string(), path, { attempt: "read", object: "the Teams activity report" });
    const rows = z.array(activityRow).parse(parse(text, { columns: true, bom: true, skip_empty_lines: true }));
    const active = rows.filter((row) => row["Last Activity Date"] !== "");
    return new Set(active.map((row) => row["User Principal Name"].toLowerCase()));
  });
}

function readCapable(tenant: TenantClient): ReturnType<SharedReports["capable"]> {
  return readable("AuditLog.Read.All", "Entra ID P1", async () => {
    const path = "/v1.0/reports/authenticationMethods/userRegistrationDetails";
    const purpose = { attempt: "read", object: "who has registered a second factor" };
    const rows = await tenant.graph.list(registration, path, purpose);
    return new Set(rows.filter(({ isMfaCapable }) => isMfaCapable).map(({ id }) => id));
  });
}
