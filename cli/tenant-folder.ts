import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** The ignored folder `.tenant/` beside Pulumi.yaml: everything that a run leaves on this machine. */
export interface TenantFolder {
  readonly root: string;
  /** How to reach the embedded tenant, its secret included: readable for its owner only. */
  readonly emulator: string;
  readonly snapshot: string;
  /** What the tenant held before the demo's first `up`. */
  readonly before: string;
  /** There while the demo changes the tenant: a run that ended otherwise leaves it. */
  readonly unfinished: string;
  /** Pulumi's file backend. */
  readonly state: string;
  /** Pulumi's home: the plugins of this project. */
  readonly pulumiHome: string;
  readonly policySettings: string;
  /** What settings were before a run that is not over changed them. */
  readonly formerValues: string;
}

export function tenantFolder(projectFolder: string): TenantFolder {
  const root = join(projectFolder, ".tenant");
  return {
    root,
    emulator: join(root, "emulator.json"),
    snapshot: join(root, "snapshot.json"),
    before: join(root, "before.json"),
    unfinished: join(root, "unfinished"),
    state: join(root, "state"),
    pulumiHome: join(root, "pulumi-home"),
    policySettings: join(root, "policy-settings.json"),
    formerValues: join(root, "former-values"),
  };
}

/** Makes the folders that others expect to exist. */
export function prepare(folder: TenantFolder): void {
  for (const path of [folder.root, folder.state, folder.pulumiHome]) {
    if (!existsSync(path)) mkdirSync(path, { recursive: true, mode: 0o700 });
  }
}
