import { isTenantError } from "../../components/graph/index.ts";

/** Why a log or a report cannot be read. */
export type NotReadable = { kind: "notPermitted"; permission: string } | { kind: "notLicensed"; licence: string };

/** Reads what may be closed to the application or to the tenant; which of the two it was is an answer too. */
export async function readable<T>(
  permission: string,
  licence: string | undefined,
  read: () => Promise<T>,
): Promise<{ value: T } | { unknown: NotReadable }> {
  try {
    return { value: await read() };
  } catch (error) {
    if (!isTenantError(error, 403)) throw error;
    if (licence !== undefined && /premium|licen[cs]e/i.test(error.message)) {
      return { unknown: { kind: "notLicensed", licence } };
    }
    return { unknown: { kind: "notPermitted", permission } };
  }
}
