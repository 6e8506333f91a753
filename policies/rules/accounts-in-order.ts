import { countRule } from "../count-rule.ts";

/** Everyone with a licence has a country, which licences need; nobody signs in as a resource account. */
export const accountsInOrder = countRule({
  name: "accounts-in-order",
  references: [],
  severity: "medium",
  level: "mandatory",
  reads: ["users"],
  counts: [
    { what: "staffWithoutPlace", accepts: (count) => count === 0, wants: "0" },
    { what: "resourceAccountsOpen", accepts: (count) => count === 0, wants: "0" },
  ],
});
