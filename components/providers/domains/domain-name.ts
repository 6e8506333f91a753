import { z } from "zod";

/** A domain the municipality owns, in lower case as Entra keeps it. */
export const domainName = z
  .string()
  .regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/, "write a domain such as voss.kommune.no");
