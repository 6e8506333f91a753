import { decodeJwt } from "jose";
import { z } from "zod";

const claimsSchema = z.looseObject({
  tid: z.string().optional(),
  oid: z.string().optional(),
  appid: z.string().optional(),
  app_displayname: z.string().optional(),
  /** "app" for an application, absent or "user" for a person. */
  idtyp: z.string().optional(),
  roles: z.array(z.string()).optional(),
  scp: z.string().optional(),
});

export type Claims = z.infer<typeof claimsSchema>;

/** What a token says of whom it was given to. It is read, not verified: the tenant does that. */
export function claimsOf(token: string): Claims {
  return claimsSchema.parse(decodeJwt(token));
}
