/** The engine cannot be had or used as things are; the message is one sentence that says what to do. */
export class EngineError extends Error {
  override readonly name = "EngineError";
}
