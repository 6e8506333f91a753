/**
 * The three forms in which the service words a refusal: `{error:{code,message}}` from its front door,
 * `{Message}` from the policy store, `{errorCode,message}` from the services behind it.
 */
export type RefusalForm = "error" | "Message" | "errorCode";

export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly code: string;
  readonly form: RefusalForm;

  constructor(status: number, code: string, message: string, form: RefusalForm) {
    super(message);
    this.status = status;
    this.code = code;
    this.form = form;
  }

  body(): Record<string, unknown> {
    switch (this.form) {
      case "error":
        return { error: { code: this.code, message: this.message } };
      case "Message":
        return { Message: this.message };
      case "errorCode":
        return { errorCode: this.code, message: this.message };
    }
  }
}

/** What was sent cannot be stored. */
export const invalid = (message: string): Refusal => new Refusal(400, "BadRequest", message, "Message");

export const notFound = (what: string): Refusal => new Refusal(404, "NotFound", `${what} was not found.`, "error");

/** An assignment that cannot be made. */
export const notAssigned = (message: string): Refusal => new Refusal(400, "BadRequest", message, "errorCode");

export const notModelled = (what: string): Refusal =>
  new Refusal(501, "notEmulated", `The embedded tenant does not model ${what}.`, "error");
