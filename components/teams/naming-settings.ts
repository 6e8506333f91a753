import type { GroupNamingConfig } from "../config/group-naming.ts";

/** The naming policy as the tenant's one setting for Microsoft 365 groups holds it. */
export interface NamingSettings {
  CustomBlockedWordsList: string[];
}

export const namingSettings = ({ blockedWords }: Pick<GroupNamingConfig, "blockedWords">): NamingSettings => ({
  CustomBlockedWordsList: [...blockedWords],
});
