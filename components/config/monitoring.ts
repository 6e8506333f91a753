import { z } from "zod";
import { answeredFor } from "./answered-for.ts";
import { closed, expecting } from "./expectation.ts";

/** Days a pay-as-you-go workspace can keep logs without an archive (Azure's). */
const leastDays = 30;
const mostDays = 730;
const daysPhrase = `whole days from ${leastDays} to ${mostDays}`;

/** Azure's own form of a resource group's name. */
const resourceGroup = /^[\w.()-]{0,89}[\w()-]$/;

const addressSchema = z.email(expecting("an address, for example vakt@voss.example"));

const azureSchema = closed({
  /** Resource group in the municipality's own subscription; it exists already. */
  resourceGroupName: z
    .string(expecting("the name of a resource group that exists, for example rg-entra-logs"))
    .regex(resourceGroup, expecting("the name of a resource group: letters, digits, - _ . ( ), at most 90")),
  /**
   * Azure region of the logs.
   *
   * @default - the resource group's
   */
  location: z.string(expecting("an Azure region, for example norwayeast")).optional(),
  /** Days the logs are kept, 30 to 730; Microsoft bills what is kept longer than 31. @default 90 */
  retentionDays: z
    .int(expecting(daysPhrase))
    .min(leastDays, expecting(daysPhrase))
    .max(mostDays, expecting(daysPhrase))
    .default(90),
  /** Addresses of shared mailboxes or a duty service that are told; never one person's alone. */
  notify: z.tuple(
    [addressSchema],
    addressSchema,
    expecting("a list of at least one address; an alert that reaches nobody is none"),
  ),
});

/** Who is told when a break-glass account signs in, or who answers for it that nobody is. */
export const monitoringSchema = closed({
  /** Logs and alerts in the municipality's own Azure subscription, by the package `@pulumi/azure-native`. */
  azure: azureSchema.optional(),
  /** There is no alert, and somebody answers for that until a day. */
  unmonitored: closed(answeredFor).optional(),
}).refine(
  ({ azure, unmonitored }) => (azure === undefined) !== (unmonitored === undefined),
  expecting("either azure, or unmonitored with owner, reason and expires"),
);
