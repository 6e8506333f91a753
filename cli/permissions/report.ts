import { colours } from "../colours.ts";

import type { PermissionManifest, Wanted } from "./manifest.ts";

/** The manifest as a table a person reads before giving consent. */
export function permissionReport(manifest: PermissionManifest, stack: string): string {
  const { permissions, roles, jobs, azure, unknown, mode } = manifest;
  const purpose = mode === "readOnly" ? "only to look at" : "to deploy";
  const lines = [`${colours.bold(`stack ${stack}`)}: what the application needs ${purpose} it`, ""];
  lines.push(...table("Application permissions of Microsoft Graph (with an administrator's consent)", permissions));
  if (roles.length > 0) lines.push("", ...table("Entra roles of the application", roles));
  for (const job of jobs) {
    lines.push("", `Besides, for ${job.command}`, ...job.permissions.map((name) => `  ${name}`));
  }
  const rows = [
    ...Object.entries(azure).map(
      ([type, count]) => `  ${type} ×${count}: a role in Azure on its scope, not a permission of Graph`,
    ),
    ...Object.entries(unknown).map(
      ([type, count]) => `  ${type} ×${count}: not known here; look it up on its own page`,
    ),
  ];
  if (rows.length > 0) lines.push("", "Besides", ...rows);
  return `${lines.join("\n")}\n`;
}

function table(title: string, wanted: readonly Wanted[]): string[] {
  if (wanted.length === 0) return [title, "  none"];
  const width = Math.max(...wanted.map(({ name }) => name.length));
  return [title, ...wanted.map(({ name, askedBy }) => `  ${name.padEnd(width)}  ${colours.dim(askers(askedBy))}`)];
}

function askers(askedBy: Wanted["askedBy"]): string {
  return Object.entries(askedBy)
    .map(([type, count]) => `${type.slice(type.lastIndexOf(":") + 1)} ×${count}`)
    .join(", ");
}
