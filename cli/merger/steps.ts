import type { MergerPhase } from "../../components/config/merger/phases.ts";
import type { ManualStep } from "../../components/providers/manual-steps/step.ts";

/** What people must have done and seen, by the name under which it is noted. */
export const mergerStepKeys = [
  "names-compared",
  "partner-agrees",
  "hr-writes",
  "migration-tried",
  "content-moved",
  "numbers-ordered",
  "domain-released",
  "addresses-kept",
  "records-kept",
  "old-tenant-ended",
  "silence",
] as const;
export type MergerStepKey = (typeof mergerStepKeys)[number];

/** Something of a merger that no application may do, and the phase that waits for it. Its title stands with the words. */
export interface MergerStep extends Omit<ManualStep, "title"> {
  readonly key: MergerStepKey;
  readonly before: MergerPhase;
  /** Of two tenants only. */
  readonly needsTwoTenants: boolean;
}

const steps: Readonly<Record<MergerStepKey, Omit<MergerStep, "key">>> = {
  "names-compared": {
    before: "coexisting",
    needsTwoTenants: false,
    why: "each directory knows its own people only, and two people cannot have one address or one number",
    where: "exports of users, addresses and numbers of both municipalities, held against one another",
    evidence: "the list of what both have, and what each becomes",
    see: "https://learn.microsoft.com/microsoft-365/enterprise/cross-tenant-mailbox-migration",
  },
  "partner-agrees": {
    before: "prepared",
    needsTwoTenants: true,
    why: "each tenant decides for itself what its people may do in the other",
    where: "the other tenant's Entra admin centre › External Identities › Cross-tenant access settings",
    evidence: "somebody of each municipality is in the joint team, and was asked once for a second factor",
    see: "https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview",
  },
  "hr-writes": {
    before: "moving",
    needsTwoTenants: false,
    why: "accounts and attributes are HR's; whoever is in no persona meets no conditional access made for one",
    where: "the HR system's feed: unit, sector, persona, licence, status and former municipality",
    evidence: "an account of the former municipality is in its unit's and its persona's group before its first sign-in",
    see: "https://learn.microsoft.com/entra/identity/users/groups-dynamic-membership",
  },
  "migration-tried": {
    before: "moving",
    needsTwoTenants: true,
    why: "mailboxes and OneDrive move by jobs that administrators of both tenants start, with a licence of their own",
    where: "Exchange and SharePoint admin centres of both tenants, and their PowerShell modules",
    evidence: "one mailbox and one OneDrive that have moved and are read here",
    see: "https://learn.microsoft.com/microsoft-365/enterprise/cross-tenant-mailbox-migration",
  },
  "content-moved": {
    before: "numbersMoved",
    needsTwoTenants: true,
    why: "an application sees one tenant only",
    where: "reports of the migration batches, and the list of sites",
    evidence: "as many completed mailboxes as people who came, and the sites one by one",
    see: "https://learn.microsoft.com/microsoft-365/enterprise/cross-tenant-onedrive-migration",
  },
  "numbers-ordered": {
    before: "numbersMoved",
    needsTwoTenants: false,
    why: "porting and forwarding are orders between operators",
    where: "the operator's order form",
    evidence: "the operator's confirmation with number series and date, or a line that none comes over",
    see: "https://learn.microsoft.com/microsoftteams/phone-number-calling-plans/port-order-overview",
  },
  "domain-released": {
    before: "domainMoved",
    needsTwoTenants: true,
    why: "a domain lives in one tenant, and only the old one can give it up",
    where: "the other tenant's Microsoft 365 admin centre › Settings › Domains, when nobody has an address in it",
    evidence: "the other tenant's list of domains, without it, and the hour from which mail waits",
    see: "https://learn.microsoft.com/microsoft-365/admin/get-help-with-domains/remove-a-domain",
  },
  "addresses-kept": {
    before: "closed",
    needsTwoTenants: false,
    why: "addresses are given by Exchange, and where mail goes stands in the municipality's DNS",
    where: "Exchange admin centre › Recipients, and the DNS of the old domain (MX, SPF, DKIM, autodiscover)",
    evidence: "a message to an old address of each unit that arrived",
    see: "https://learn.microsoft.com/exchange/recipients-in-exchange-online/manage-user-mailboxes/add-or-remove-email-addresses",
  },
  "records-kept": {
    before: "closed",
    needsTwoTenants: false,
    why: "what a municipality that ends must hand over, and how long, law and the archive decide",
    where: "the archive; Purview portal of the other tenant › Data lifecycle management",
    evidence: "the archive's receipt, and the agreed retention of what was not handed over",
    see: "https://learn.microsoft.com/purview/retention",
  },
  "old-tenant-ended": {
    before: "done",
    needsTwoTenants: true,
    why: "subscriptions are ended in the tenant that pays them",
    where: "the other tenant's Microsoft 365 admin centre › Billing › Your products",
    evidence: "the day on which its last subscription ended",
    see: "https://learn.microsoft.com/microsoft-365/commerce/close-your-account",
  },
  silence: {
    before: "done",
    needsTwoTenants: false,
    why: "who still writes and calls is seen in reports over months",
    where: "Exchange admin centre › Reports › Mail flow, and the call reports of the old numbers",
    evidence: "how many messages and calls came in the last three months",
    see: "https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mail-flow-reports",
  },
};

/** Every step there is, in the order in which a merger takes them. */
export const mergerSteps: readonly MergerStep[] = mergerStepKeys.map((key) => ({ key, ...steps[key] }));
