import type { DoubledPlugin } from "../graph/loopback.ts";

/** The kind of the resource that a URN names, and its name in the program. */
export function kindOf<Kind extends { readonly type: string }>(
  plugin: DoubledPlugin,
  kinds: readonly Kind[],
  urn: string,
): { kind: Kind; name: string } {
  const [, , type = "", name = ""] = urn.split("::");
  const token = type.split("$").at(-1) ?? type;
  const kind = kinds.find((candidate) => candidate.type === token);
  if (kind === undefined) {
    const known = kinds.map((candidate) => candidate.type).join(", ");
    throw new Error(
      `${plugin} double: the resource type ${token} is not emulated; emulated are ${known}. Use the official plugin for it`,
    );
  }
  return { kind, name };
}
