/** What a filter can ask about a device. Undefined is unknown; null is known to be absent. */
export type DeviceProperties = {
  deviceId?: string | null;
  displayName?: string | null;
  deviceOwnership?: string | null;
  enrollmentProfileName?: string | null;
  isCompliant?: boolean | null;
  manufacturer?: string | null;
  mdmAppId?: string | null;
  model?: string | null;
  operatingSystem?: string | null;
  operatingSystemVersion?: string | null;
  physicalIds?: readonly string[] | null;
  profileType?: string | null;
  systemLabels?: readonly string[] | null;
  trustType?: string | null;
} & { [attribute in ExtensionAttribute]?: string | null };

type Digits = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
export type ExtensionAttribute = `extensionAttribute${Digits}`;
export type DeviceProperty = keyof DeviceProperties;

/**
 * The properties of Microsoft's table.
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-condition-filters-for-devices
 */
export const deviceProperties: readonly DeviceProperty[] = [
  "deviceId",
  "displayName",
  "deviceOwnership",
  "enrollmentProfileName",
  "isCompliant",
  "manufacturer",
  "mdmAppId",
  "model",
  "operatingSystem",
  "operatingSystemVersion",
  "physicalIds",
  "profileType",
  "systemLabels",
  "trustType",
  ...Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}` as ExtensionAttribute),
];

export function isExtensionAttribute(property: DeviceProperty): boolean {
  return property.startsWith("extensionAttribute");
}

/** Lists, of which `-contains` means a whole member. */
export function isCollection(property: DeviceProperty): boolean {
  return property === "physicalIds" || property === "systemLabels";
}
