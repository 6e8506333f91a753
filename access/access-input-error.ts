/** The person gave something that cannot be read; the message says where, what was seen and what to write. */
export class AccessInputError extends Error {
  override readonly name = "AccessInputError";
}
