import { z } from "zod";
import { isJsonObject, type JsonObject } from "../../graph/index.ts";
import type { Problem } from "../definition.ts";
import { isUnknown } from "../handler/unknown.ts";

/** Characters and forms that Teams refuses. @see https://learn.microsoft.com/microsoftteams/limits-specifications-teams */
export const channelName = z
  .string()
  .min(1, "name the channel")
  .max(50, "use at most 50 characters")
  .regex(/^[^~#%&*{}+/\\:<>?|'",]*$/, "leave out ~ # % & * { } + / \\ : < > ? | ' \" and commas")
  .regex(/^[^_.\s]/, "do not begin with an underscore, a full stop or a space")
  .regex(/[^.\s]$/, "do not end with a full stop or a space")
  .refine((name) => !name.includes(".."), "do not write two full stops in a row");

/** Two channels of one name would become one; General is there already. */
export function examineChannels({ settings }: { settings: JsonObject }): Problem[] {
  const channels = isJsonObject(settings.channels) ? settings.channels : {};
  const seen = new Map<string, string>([["general", "the General channel"]]);
  return Object.entries(channels).flatMap(([key, channel]): Problem[] => {
    const name = isJsonObject(channel) ? channel.displayName : undefined;
    if (typeof name !== "string" || isUnknown(name)) return [];
    const other = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), `channels.${key}`);
    if (other === undefined) return [];
    return [
      {
        path: `settings.channels.${key}.displayName`,
        reason: `is "${name}", the name of ${other} too; write another one`,
      },
    ];
  });
}
