import type { Language } from "../config/language.ts";

/** Who may see a channel: everyone in the team, a few of them, or people of other teams too. */
type ChannelType = "standard" | "private" | "shared";

/** A team before it is anybody's. */
export interface TeamTemplate {
  name: Record<Language, string>;
  /** Microsoft's team template it is based on. */
  base: "standard" | "educationStaff" | "educationClass";
  /** Sensitivity label. */
  label: "intern" | "fortruleg";
  /** Where members come from: a unit by rule, a list, or the school system, which then makes the team itself. */
  members: "unit" | "assigned" | "school system";
  /** Which outsiders may become guests. */
  guests: "off" | "allow list" | "partner tenant";
  /** Giphy, stickers and memes: strict is none of them. */
  fun: "ordinary" | "strict";
  /** Whether members make channels themselves. Nobody but owners deletes one. */
  membersMakeChannels: boolean;
  /** Channels by key, in the order people see them first. General comes by itself. */
  channels: Readonly<Record<string, { type: ChannelType; name: Record<Language, string> }>>;
}
