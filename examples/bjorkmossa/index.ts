// Björkmossa takes the parts it wants, one by one, from the published package. A whole municipality in one line is
// `new Tenant(name, settings)`.
import * as pulumi from "@pulumi/pulumi";
import {
  Administration,
  Communication,
  ConditionalAccess,
  GuestAccess,
  Licensing,
  Organisation,
  readStack,
  TeamsPolicies,
  Telephony,
  Unmonitored,
  Workspaces,
} from "pulumi-m365-tenant";

const settings = readStack(new pulumi.Config());
const { organisation: file, language, breakGlass, conditionalAccess, rollout, teams, restoreOnDelete } = settings;
const { administration = {}, communication, guests, monitoring, telephony } = settings;
const prefix = file.municipality.key;

const organisation = new Organisation(prefix, { organisation: file, language, breakGlass, rollout });
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
new Administration("administration", { ...administration, organisation: file, language, restoreOnDelete });
if (guests) new GuestAccess("guests", { ...guests, language, restoreOnDelete });
new TeamsPolicies("policies", { ...communication, prefix, personas: organisation.personas });
new Communication("communication", { ...communication, prefix, language, restoreOnDelete });
const owners = Object.fromEntries(
  Object.keys(file.telephony?.queues ?? {}).map((key) => [key, telephony?.owners ?? []]),
);
const unmonitored = monitoring?.unmonitored;
if (unmonitored) new Unmonitored("monitoring", { unmonitored });
new Telephony("telephony", { organisation: file, language, owners });
const workspaces = new Workspaces("teams", { organisation: file, language, ...teams });

/** Names of the groups that follow the units, as Entra shows them. */
export const units = Object.fromEntries(
  Object.entries(organisation.units).map(([key, group]) => [key, group.displayName]),
);
/** Where each team is opened. */
export const links = workspaces.links;
