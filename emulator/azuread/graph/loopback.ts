/** Pulumi's plugins that have a stand-in here. */
export type DoubledPlugin = "azuread" | "azure-native";

/** The address of the tenant's metadata, or a sentence when it is not on this machine. */
export function loopbackOrigin(
  metadataHost: string,
  plugin: DoubledPlugin = "azuread",
): { origin: string } | { refusal: string } {
  const refusal =
    `${plugin} double: the metadata host is "${metadataHost}", and this stand-in of the ${plugin} plugin works ` +
    "with an embedded tenant on this machine only; write ARM_METADATA_HOSTNAME=localhost:PORT, or install the official plugin";
  let url: URL;
  try {
    url = new URL(`https://${metadataHost}`);
  } catch {
    return { refusal };
  }
  const bare = url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
  const loopback = /^(localhost|127(\.[0-9]{1,3}){3}|\[::1\])$/.test(url.hostname);
  return bare && loopback && metadataHost !== "" ? { origin: url.origin } : { refusal };
}
