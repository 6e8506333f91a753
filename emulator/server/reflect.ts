// @peculiar/x509 rests on tsyringe, which asks for the metadata calls of an abandoned proposal at import.
// It needs these three; import this file before it.
type Metadata = Map<unknown, unknown>;

const kept = new WeakMap<object, Metadata>();

const calls = {
  defineMetadata(key: unknown, value: unknown, target: object): void {
    const metadata = kept.get(target) ?? new Map<unknown, unknown>();
    metadata.set(key, value);
    kept.set(target, metadata);
  },
  getOwnMetadata: (key: unknown, target: object): unknown => kept.get(target)?.get(key),
  getMetadata(key: unknown, target: object): unknown {
    for (let at: object | null = target; at !== null; at = Object.getPrototypeOf(at) as object | null) {
      const metadata = kept.get(at);
      if (metadata?.has(key)) {
        return metadata.get(key);
      }
    }
    return undefined;
  },
};

for (const [name, call] of Object.entries(calls)) {
  if (!(name in Reflect)) {
    Object.defineProperty(Reflect, name, { value: call, configurable: true, writable: true });
  }
}
