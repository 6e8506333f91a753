import { generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";

const generate = promisify(generateKeyPair);
let begun: Promise<KeyObject> | undefined;

/** Begins a key beside the main thread, while the modules of a starting server are still being read. */
export function beginSigningKey(): void {
  begun ??= fresh();
}

/** A key that signs access tokens; each is given out once. */
export async function newSigningKey(): Promise<KeyObject> {
  const key = begun ?? fresh();
  begun = undefined;
  return key;
}

/** RS256 is what Microsoft's tokens are signed with. */
async function fresh(): Promise<KeyObject> {
  const { privateKey } = await generate("rsa", { modulusLength: 2048 });
  return privateKey;
}
