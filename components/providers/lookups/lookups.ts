import { operatorNumbers } from "../numbers/operator-numbers.ts";
import type { AnyLookup } from "./lookup.ts";

/** Everything a program may ask the tenant. Nothing here needs Pulumi: the permissions of a stack are read from this list. */
export const lookups: readonly AnyLookup[] = [operatorNumbers];
