/** Platforms that Intune can hold a compliance policy for, by Graph's names. */
export const devicePlatforms = ["windows", "iOS", "android", "macOS", "linux"] as const;
export type DevicePlatform = (typeof devicePlatforms)[number];
