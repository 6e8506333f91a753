/** What is rolled out step by step; the rest is there for everyone from the first day. */
export const capabilities = ["collaboration", "telephony", "unitTeams"] as const;
export type Capability = (typeof capabilities)[number];
