import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import type { TenantContext } from "../context.ts";
import { ticketHash } from "../graph/directory/invitation-ticket.ts";
import { redeemed } from "../graph/directory/invited-guest.ts";
import { text } from "../store/json.ts";

/** Where a guest ends up who follows an invitation: it is redeemed, and they go on to where it points. */
export function redeemRoutes(context: TenantContext): Hono {
  const app = new Hono();
  app.get("/redeem", (c) => {
    const { store } = context;
    const invitation = store.collection("invitations").get(c.req.query("invitation") ?? "");
    const user = store.collection("users").get(text(invitation?.userId) ?? "");
    if (!invitation || !user || !same(text(invitation.ticketHash) ?? "", ticketHash(c.req.query("ticket") ?? ""))) {
      return c.text("The invitation is not known here, or its guest is gone.", 404);
    }
    store.collection("users").set(user.id, redeemed(context, user));
    store.collection("invitations").set(invitation.id, { ...invitation, status: "Completed" });
    return c.redirect(text(invitation.inviteRedirectUrl) ?? "/", 302);
  });
  return app;
}

function same(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length > 0 && a.length === b.length && timingSafeEqual(a, b);
}
