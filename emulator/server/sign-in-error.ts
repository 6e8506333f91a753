/** A refused sign-in in the form of the token endpoint. The numbers are Microsoft's AADSTS codes. */
export class SignInError extends Error {
  readonly status: number;
  readonly error: string;
  readonly number: number;

  constructor(status: number, error: string, number: number, message: string) {
    super(message);
    this.name = "SignInError";
    this.status = status;
    this.error = error;
    this.number = number;
  }

  toJSON(at: Date, traceId: string, correlationId: string): Record<string, unknown> {
    const timestamp = at.toISOString().replace("T", " ").slice(0, 19);
    return {
      error: this.error,
      error_description: `AADSTS${this.number}: ${this.message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}Z`,
      error_codes: [this.number],
      timestamp: `${timestamp}Z`,
      trace_id: traceId,
      correlation_id: correlationId,
      error_uri: `https://login.microsoftonline.com/error?code=${this.number}`,
    };
  }
}
