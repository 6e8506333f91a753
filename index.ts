import * as pulumi from "@pulumi/pulumi";
import { readStack, Tenant } from "./components/index.ts";

const settings = readStack(new pulumi.Config());
const name = settings.organisation.municipality.key;
const tenant = new Tenant(name, settings);
const azure = settings.monitoring?.azure;
if (azure) {
  // Loaded only where there is a subscription: the package it needs is a choice.
  const { Monitoring } = await import("./components/monitoring/index.ts");
  new Monitoring(
    `${name}-monitoring`,
    { ...azure, breakGlassAccounts: settings.breakGlass.accounts },
    { parent: tenant },
  );
}

/** What the tenant now holds, to be held against the organisation file. */
export const counts = tenant.counts;
/** Names of the groups, by what they are for. */
export const groups = tenant.groups;
/** Where each team is opened, by unit. */
export const teams = tenant.teams;
