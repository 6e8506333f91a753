import { createHash } from "node:crypto";

/** What is kept of an invitation's ticket: whoever reads the snapshot cannot redeem with it. */
export const ticketHash = (ticket: string): string => createHash("sha256").update(ticket).digest("hex");
