import type { ArmKind } from "./arm-kind.ts";
import { actionGroup } from "./kinds/action-group.ts";
import { diagnosticSetting } from "./kinds/diagnostic-setting.ts";
import { scheduledQueryRule } from "./kinds/scheduled-query-rule.ts";
import { workspace } from "./kinds/workspace.ts";

/** Every resource this stand-in knows: what watching a tenant needs. */
export const armKinds: readonly ArmKind[] = [workspace, diagnosticSetting, actionGroup, scheduledQueryRule];
