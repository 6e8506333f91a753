// Björkmossa takes the parts it wants, one by one, from the published package. A whole municipality in one line is
// `new Tenant(name, settings)`.
import * as pulumi from "@pulumi/pulumi";
import { ConditionalAccess, Licensing, Organisation, readStack, TeamsPolicies, Workspaces } from "pulumi-m365-tenant";

const {
  organisation: file,
  language,
  breakGlass,
  conditionalAccess,
  rollout,
  teams,
  restoreOnDelete,
} = readStack(new pulumi.Config());
const municipality = file.municipality.key;

const organisation = new Organisation(municipality, { organisation: file, language, breakGlass, rollout });
new Licensing("licences", {
  licences: file.licences,
  groups: organisation.licences,
  addOns: file.addOns,
  addOnGroups: organisation.addOns,
});
new ConditionalAccess("access", {
  ...conditionalAccess,
  breakGlass: organisation.breakGlass,
  personas: organisation.accessPersonas,
  rollout: organisation.rollout,
  restoreOnDelete,
});
new TeamsPolicies("policies", { prefix: municipality, personas: organisation.personas });
const workspaces = new Workspaces("teams", { organisation: file, language, ...teams });

/** Names of the groups that follow the units, as Entra shows them. */
export const units = Object.fromEntries(
  Object.entries(organisation.units).map(([key, group]) => [key, group.displayName]),
);
/** Where each team is opened. */
export const links = workspaces.links;
