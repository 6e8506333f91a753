import { Refusal } from "../teams-admin/refusal.ts";

/** 400 with a code of the service's own, where one is known. */
export const refused = (message: string, code = "BadRequest"): Refusal => new Refusal(400, code, message, "error");

export const missing = (what: string): Refusal => new Refusal(404, "NotFound", `${what} was not found.`, "error");
