import type * as pulumi from "@pulumi/pulumi";
import {
  ResourceAccount,
  ResourceAccountAssociation,
  TeamsSharedCallingRoutingPolicy,
  TelephoneNumberAssignment,
} from "../../providers/index.ts";
import type { AccountLicence } from "./account-licence.ts";

/** What a number is given to, and by which it is answered. */
export interface Line {
  readonly account: ResourceAccount;
  readonly number: TelephoneNumberAssignment;
}

export interface LineArgs {
  /** Logical name of what answers, and key of the line. */
  name: string;
  key: string;
  application: "AutoAttendant" | "CallQueue";
  displayName: string;
  domain: string;
  country: string;
  telephoneNumber: string;
  /** How the number reaches Teams; left out, the operator's inventory says it. */
  numberType: "directRouting" | "operatorConnect" | undefined;
  /** Emergency location of the number, where the tenant may set it. */
  locationId: string | undefined;
}

/** The account that a number is given to; what answers it may come later, since queues send calls to one another. */
export function createAccount(
  { name, key, application, displayName, domain, country }: LineArgs,
  parent: pulumi.Resource,
) {
  const short = { AutoAttendant: "aa", CallQueue: "cq" }[application];
  const settings = { displayName, application, usageLocation: country };
  return new ResourceAccount(
    `${name}-account`,
    { userPrincipalName: `${short}-${key}@${domain}`, settings },
    { parent },
  );
}

/** Lets a queue or an attendant answer for the account, and gives the account its number when it has its licence. */
export function createLine(
  line: LineArgs,
  account: ResourceAccount,
  configurationId: pulumi.Input<string>,
  licence: AccountLicence,
  parent: pulumi.Resource,
): Line {
  const { name, application, telephoneNumber, numberType, locationId } = line;
  new ResourceAccountAssociation(
    `${name}-association`,
    {
      resourceAccountId: account.objectId,
      settings: { ConfigurationId: configurationId, ConfigurationType: application },
    },
    { parent },
  );
  const settings = {
    assignmentTargetId: account.objectId,
    ...(numberType === undefined ? {} : { numberType }),
    ...(locationId === undefined ? {} : { locationId }),
  };
  const opts = { parent, dependsOn: [...licence.resources] };
  return { account, number: new TelephoneNumberAssignment(`${name}-number`, { telephoneNumber, settings }, opts) };
}

/** Lets people without a number of their own call out with this one. */
export function shareLine(name: string, identity: string, { account, number }: Line, parent: pulumi.Resource) {
  const settings = { ResourceAccount: account.objectId };
  return new TeamsSharedCallingRoutingPolicy(`${name}-shared`, { identity, settings }, { parent, dependsOn: [number] });
}
