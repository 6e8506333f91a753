import * as pulumi from "@pulumi/pulumi";
import { readStack, Tenant } from "./components/index.ts";

const settings = readStack(new pulumi.Config());
const tenant = new Tenant(settings.organisation.municipality.key, settings);

/** What the tenant now holds, to be held against the organisation file. */
export const counts = tenant.counts;
/** Names of the groups, by what they are for. */
export const groups = tenant.groups;
/** Where each team is opened, by unit. */
export const teams = tenant.teams;
