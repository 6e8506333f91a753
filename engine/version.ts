/** The engine this project is tested with: the newest whose Go modules can be had whole. */
export const engineVersion = "3.259.0";

/** Older engines lack the preview options and plugin rules this project uses. */
const oldestUsable = "3.240.0";

/** The azuread plugin that the SDK in package.json asks for. */
export const azureadVersion = "6.9.1";

/** "v3.259.0" and "3.259.0-alpha.1" as numbers; undefined when it is no version. */
function parse(text: string): [number, number, number] | undefined {
  const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text.trim());
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

/** True when this `pulumi version` is new enough. */
export function isUsable(text: string): boolean {
  const version = parse(text);
  const oldest = parse(oldestUsable);
  if (!version || !oldest) return false;
  const first = version.findIndex((part, index) => part !== oldest[index]);
  return first === -1 || Number(version[first]) > Number(oldest[first]);
}
