import type * as pulumi from "@pulumi/pulumi";
import type * as z from "zod";
import { answered, type LookupOptions, ReadOnlyResource } from "../lookups/read-only-resource.ts";
import { operatorNumbers } from "./operator-numbers.ts";
import type { TelephoneNumber } from "./read-telephone-numbers.ts";

type Question = z.input<typeof operatorNumbers.question>;

/** Which numbers of the inventory are asked for; what is not named may be anything. */
export interface OperatorNumbersArgs {
  /** How they reach Teams. A number of Teams Phone Mobile is `operatorConnect`. @default every way */
  numberType?: pulumi.Input<NonNullable<Question["numberType"]>>;
  /** What they may be given to. @default anything */
  capability?: pulumi.Input<NonNullable<Question["capability"]>>;
  /** Place the operator has registered them for, in any case of letters. @default everywhere */
  city?: pulumi.Input<string>;
  /**
   * `true`: somebody has them; `false`: nobody has, nor is an order for them under way. Never give one of the free ones
   * to a resource of the same program: at the next preview it is free no more, and another one is first. That is what
   * `availableTo` is for. @default both
   */
  assigned?: pulumi.Input<boolean>;
  /**
   * Object id of a person or a resource account: the numbers it has, first, and after them the free ones. So the first
   * one stays the same after the account has got it. @default whoever has them
   */
  availableTo?: pulumi.Input<string>;
}

class OperatorNumbers extends ReadOnlyResource {
  declare readonly numbers: pulumi.Output<TelephoneNumber[] | undefined>;

  constructor(name: string, args: OperatorNumbersArgs, opts?: LookupOptions) {
    super(operatorNumbers, name, args, ["numbers"], opts);
  }
}

/**
 * The numbers that operators have delivered, in the order of the numbers, with who has each: read from the tenant in
 * every preview and every `up`, never from a file. Where no tenant is asked (`m365-tenant check`, a test under mocks)
 * they are unknown, not none. The answer is kept in the state, object ids of the holders and no names: ask for what is
 * needed. Asks for `TeamsTelephoneNumber.Read.All`.
 * @param name - of the question, as resources have one
 * @example
 * ```ts
 * import { getOperatorNumbers, ResourceAccount, TelephoneNumberAssignment } from "pulumi-m365-tenant";
 * import type * as pulumi from "@pulumi/pulumi";
 * declare const account: ResourceAccount;
 * declare const location: pulumi.Input<string>;
 *
 * const numbers = getOperatorNumbers("switchboard", {
 *   numberType: "operatorConnect",
 *   capability: "voiceApplicationAssignment",
 *   city: "Voss",
 *   availableTo: account.id,
 * });
 * const telephoneNumber = numbers.apply(([first]) => {
 *   if (first === undefined) throw new Error("the operator has delivered no free number for the switchboard");
 *   return first.telephoneNumber;
 * });
 * new TelephoneNumberAssignment("switchboard", {
 *   telephoneNumber,
 *   settings: { assignmentTargetId: account.id, locationId: location },
 * });
 * ```
 * @see https://learn.microsoft.com/graph/api/teamsadministration-telephonenumbermanagementroot-list-numberassignments
 */
export function getOperatorNumbers(
  name: string,
  args: OperatorNumbersArgs = {},
  opts?: LookupOptions,
): pulumi.Output<TelephoneNumber[]> {
  return answered(new OperatorNumbers(name, args, opts).numbers);
}
