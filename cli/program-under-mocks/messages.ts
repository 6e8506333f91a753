import type { DeclaredTenant } from "../../policies/rules.ts";
import type { StackConfig } from "./stack-config.ts";

/** What the parent asks the child process to run. */
export interface ChildOrder {
  readonly folder: string;
  readonly main: string;
  readonly project: string;
  readonly stack: string;
  readonly config: StackConfig;
}

/** What the child answers, once. */
export type ChildAnswer =
  | { readonly kind: "declared"; readonly tenant: DeclaredTenant }
  | {
      readonly kind: "failed";
      readonly name: string;
      readonly message: string;
      /** True for a mistake of the person: the message says everything. */
      readonly expected: boolean;
      readonly stack: string;
    };
