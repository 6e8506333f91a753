import type { JsonObject } from "../store/json.ts";

/** A refusal as Azure Resource Manager states it. */
export class ArmError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "ArmError";
    this.status = status;
    this.code = code;
  }

  body(): JsonObject {
    return { error: { code: this.code, message: this.message } };
  }
}

export function invalid(message: string, code = "BadRequest"): ArmError {
  return new ArmError(400, code, message);
}

/** 501: the embedded tenant does not model this, and does not pretend to. */
export function notModelled(what: string): ArmError {
  return new ArmError(501, "notEmulated", `The embedded tenant does not model ${what}.`);
}
