import { CliError } from "../cli-error.ts";
import type { Session } from "../engine/session.ts";
import { exportStack } from "../engine/stack.ts";
import { readSettings } from "../guardrails/read-settings.ts";
import { declaredOnce } from "../program-under-mocks/declared-once.ts";
import { openValues, readStackConfig } from "../program-under-mocks/stack-config.ts";
import type { Preview } from "../review/preview-json.ts";
import { tenantOf } from "../tenant-access.ts";
import { type ChangeReport, changeReport } from "./change-report.ts";
import { previewSides } from "./preview-sides.ts";
import { stateTenant } from "./state-tenant.ts";
import { readTenantAccess } from "./tenant-access.ts";

/**
 * What a preview would do to people, with everything else the tenant holds about who gets in. Undefined when the
 * program cannot be run under mocks; the preview itself has said why.
 */
export async function reportOfPreview(
  session: Session,
  stack: string,
  preview: Preview,
  run: { readonly succeeded: boolean; readonly refreshed: boolean },
): Promise<ChangeReport | undefined> {
  try {
    const program = await declaredOnce(session.project, stack);
    const client = await tenantOf(session.env, openValues(readStackConfig(session.project, stack)));
    const tenant = await readTenantAccess(client);
    const { settings } = readSettings(undefined, session.project);
    const state = run.succeeded
      ? undefined
      : stateTenant((await exportStack(session, stack)).deployment.resources ?? []);
    const sides = { ...previewSides(preview, program, state), ...(tenant && { tenant }), settings };
    return changeReport(sides, { stack, tenantId: client.tenantId, refreshed: run.succeeded && run.refreshed });
  } catch (error) {
    if (error instanceof CliError) return undefined;
    throw error;
  }
}
