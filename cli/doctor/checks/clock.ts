import { inTime } from "../../../components/graph/in-time.ts";
import type { Check } from "../examined.ts";
import { seen } from "../seen.ts";

/** Entra refuses a token that is five minutes from its own time. */
const tolerableSeconds = 300;

/** This machine's time against the tenant's, from the Date header of any answer. */
export const checkClock: Check = ({ now, signIn }) =>
  seen({ of: "time" }, undefined, async () => {
    const response = await fetch(`${signIn.endpoints.graph}/v1.0/organization`, { method: "GET", signal: inTime() });
    await response.body?.cancel();
    const theirs = Date.parse(response.headers.get("date") ?? "");
    if (Number.isNaN(theirs)) throw new Error("its answer has no Date header");
    const seconds = Math.round((now() - theirs) / 1_000);
    return [{ verdict: Math.abs(seconds) > tolerableSeconds ? "bad" : "good", kind: "clock", seconds }];
  });
