import type { SignIn, TenantClient } from "../../components/graph/index.ts";
import type { DeclaredTenant } from "../../policies/rules.ts";
import type { PermissionManifest } from "../permissions/manifest.ts";
import type { Finding } from "./finding.ts";

/** What is examined: what a stack declares and asks for, and the way to the tenant it is for. */
export interface Examined {
  readonly declared: DeclaredTenant;
  readonly manifest: PermissionManifest;
  /** Object ids of the break-glass accounts, as the stack's configuration names them. */
  readonly breakGlass: readonly string[];
  /** What the municipality says it owns; undefined when the stack has no organisation file. */
  readonly organisation: Owned | undefined;
  readonly signIn: SignIn;
  readonly tenant: TenantClient;
  readonly now: () => number;
}

export interface Owned {
  readonly domain: string;
  readonly seats: Readonly<Record<string, number>>;
}

/** One look at the tenant. It writes nothing. */
export type Check = (examined: Examined) => Promise<Finding[]>;
