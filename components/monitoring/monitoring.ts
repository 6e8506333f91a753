// Deep imports: azure-native's own index loads thousands of modules.
import { DiagnosticSetting } from "@pulumi/azure-native/aadiam/diagnosticSetting.js";
import { ActionGroup } from "@pulumi/azure-native/monitor/actionGroup.js";
import { ScheduledQueryRule } from "@pulumi/azure-native/monitor/scheduledQueryRule.js";
import { Workspace } from "@pulumi/azure-native/operationalinsights/workspace.js";
import * as pulumi from "@pulumi/pulumi";
import type { AlertKey } from "./alert-keys.ts";
import { alerts } from "./alerts.ts";
import { retentionOf } from "./retention.ts";
import { type UnmonitoredArgs, unmonitoredOutputs } from "./unmonitored.ts";

/** Where the logs go and who is told. */
export interface MonitoredArgs {
  /** Resource group in the municipality's own subscription; it exists already. */
  resourceGroupName: pulumi.Input<string>;
  /**
   * Azure region of the logs. They name people: keep them where the municipality's data is.
   *
   * @default - the resource group's
   */
  location?: pulumi.Input<string> | undefined;
  /**
   * Days the logs are kept, 30 to 730. Microsoft bills what is kept longer than 31.
   *
   * @default 90
   */
  retentionDays?: number;
  /** Object ids of the break-glass accounts, whose every sign-in is told of. */
  breakGlassAccounts: readonly string[];
  /** Addresses of shared mailboxes or duty numbers' services that are told; never one person's alone. */
  notify: readonly [string, ...string[]];
}

/** Monitoring, or the reason why there is none. */
export type MonitoringArgs = MonitoredArgs | UnmonitoredArgs;

// Kinds of log by Entra's names: who signed in, what was changed, what was risky.
const categories = [
  "AuditLogs",
  "SignInLogs",
  "NonInteractiveUserSignInLogs",
  "ServicePrincipalSignInLogs",
  "RiskyUsers",
  "UserRiskEvents",
];

/**
 * Entra's logs in a Log Analytics workspace with an end to how long they are kept, and alerts on what cannot wait until
 * Monday. Needs an Azure subscription and the package `@pulumi/azure-native`; without them the missing alert is declared.
 *
 * @see https://learn.microsoft.com/entra/identity/monitoring-health/howto-integrate-activity-logs-with-azure-monitor-logs
 *
 * @example
 * ```ts
 * import { Monitoring } from "pulumi-m365-tenant/monitoring";
 *
 * new Monitoring("logs", {
 *   resourceGroupName: "rg-entra-logs",
 *   breakGlassAccounts: ["bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"],
 *   notify: ["vakt@bjorkmossa.example"],
 * });
 * ```
 */
export class Monitoring extends pulumi.ComponentResource {
  /** Where the logs are; absent where there is no monitoring. */
  readonly workspace: Workspace | undefined;
  /** The alerts, by what they tell of; empty where there is no monitoring. */
  readonly alerts: Readonly<Partial<Record<AlertKey, ScheduledQueryRule>>>;

  readonly #name: string;

  constructor(name: string, args: MonitoringArgs, opts?: pulumi.ComponentResourceOptions) {
    super("tenant:index:Monitoring", name, {}, opts);
    this.#name = name;
    if ("unmonitored" in args) {
      this.alerts = {};
      this.registerOutputs(unmonitoredOutputs(args));
      return;
    }
    const workspace = this.#createWorkspace(args);
    const logs = this.#sendLogs(workspace);
    this.workspace = workspace;
    this.alerts = this.#createAlerts(args, workspace, this.#createReceivers(args), logs);
    this.registerOutputs({ workspace: workspace.id, alerts: Object.keys(this.alerts) });
  }

  #createWorkspace({ resourceGroupName, location, retentionDays = 90 }: MonitoredArgs): Workspace {
    return new Workspace(
      `${this.#name}-workspace`,
      {
        resourceGroupName,
        ...(location !== undefined && { location }),
        sku: { name: "PerGB2018" },
        retentionInDays: retentionOf(retentionDays),
      },
      { parent: this },
    );
  }

  #sendLogs(workspace: Workspace): DiagnosticSetting {
    return new DiagnosticSetting(
      `${this.#name}-entra`,
      { workspaceId: workspace.id, logs: categories.map((category) => ({ category, enabled: true })) },
      { parent: this },
    );
  }

  #createReceivers({ resourceGroupName, notify }: MonitoredArgs): ActionGroup {
    return new ActionGroup(
      `${this.#name}-duty`,
      {
        resourceGroupName,
        // Action groups are one service for the world.
        location: "Global",
        enabled: true,
        // Shown in messages; Azure takes twelve letters.
        groupShortName: "M365-tenant",
        emailReceivers: notify.map((emailAddress, index) => ({
          name: `duty-${index + 1}`,
          emailAddress,
          useCommonAlertSchema: true,
        })),
      },
      { parent: this },
    );
  }

  #createAlerts(args: MonitoredArgs, workspace: Workspace, receivers: ActionGroup, logs: DiagnosticSetting) {
    const { resourceGroupName, location, breakGlassAccounts } = args;
    const create = (key: AlertKey): [AlertKey, ScheduledQueryRule] => {
      const { displayName, description, severity, everyIso, query } = alerts[key];
      const rule = new ScheduledQueryRule(
        `${this.#name}-${key}`,
        {
          resourceGroupName,
          ...(location !== undefined && { location }),
          displayName,
          description,
          severity,
          enabled: true,
          scopes: [workspace.id],
          evaluationFrequency: everyIso,
          windowSize: everyIso,
          criteria: {
            allOf: [
              { query: query(breakGlassAccounts), timeAggregation: "Count", operator: "GreaterThan", threshold: 0 },
            ],
          },
          actions: { actionGroups: [receivers.id] },
          // The tables are there only when the first logs have come; the question is right before that.
          skipQueryValidation: true,
        },
        { parent: this, dependsOn: [logs] },
      );
      return [key, rule];
    };
    return Object.fromEntries([create("break-glass-sign-in"), create("access-policy-change")]);
  }
}
