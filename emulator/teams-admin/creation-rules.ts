import type { TenantContext } from "../context.ts";
import type { Json, JsonObject } from "../store/json.ts";
import { verifiedNames } from "../store/verified-domains.ts";
import { checkNested } from "./nested-values.ts";
import type { PolicyType } from "./policy-type.ts";
import { checkRanges } from "./ranges.ts";
import { invalid } from "./refusal.ts";

/** What a new object of some types cannot be without; a name alone is enough for the others. */
const needed: Readonly<Record<string, readonly string[]>> = {
  TeamsTranslationRule: ["Pattern", "Translation"],
  InboundBlockedNumberPattern: ["Pattern", "Enabled"],
  InboundExemptNumberPattern: ["Pattern", "Enabled"],
  TenantNetworkRegion: ["NetworkRegionID"],
  OnlineVoiceRoute: ["NumberPattern"],
  TeamsSurvivableBranchAppliance: ["Fqdn"],
  TenantTrustedIPAddress: ["IPAddress", "MaskBits"],
  VideoInteropServiceProvider: ["Name", "TenantKey"],
  TenantNetworkSite: ["NetworkRegionID"],
  TenantNetworkSubnet: ["NetworkSiteID"],
  TeamsUnassignedNumberTreatment: ["Pattern", "TargetType", "Target"],
  TeamsSharedCallingRoutingPolicy: ["ResourceAccount"],
};

/** Refuses a new object that lacks something, or rests on something that the tenant does not have. */
export function checkCreation(context: TenantContext, type: PolicyType, name: string, settings: JsonObject): void {
  const missing = needed[type.name]?.filter((property) => isAbsent(settings[property])) ?? [];
  if (missing.length > 0) throw invalid(`${type.name} '${name}' cannot be created without ${missing.join(", ")}.`);
  rules[type.name]?.(context, name, settings);
}

/** Limits that hold for new and for changed objects alike. */
export function checkLimits(type: PolicyType, name: string, settings: JsonObject): void {
  if (type.name === "TenantDialPlan") checkDialPlan(name, settings);
  checkRanges(type, name, settings);
  checkNested(type, settings);
}

function checkDialPlan(name: string, settings: JsonObject): void {
  const normalisation = settings.NormalizationRules;
  if (name.length > 49)
    throw invalid(`The name of a dial plan has at most 49 characters, '${name}' has ${name.length}.`);
  if (Array.isArray(normalisation) && normalisation.length > 50) {
    throw invalid(`A dial plan has at most 50 normalization rules, '${name}' has ${normalisation.length}.`);
  }
}

const isAbsent = (value: Json | undefined): boolean => value === undefined || value === null || value === "";

type CreationRule = (context: TenantContext, name: string, settings: JsonObject) => void;

const rules: Readonly<Record<string, CreationRule>> = {
  TenantTrustedIPAddress(_, name, { IPAddress }) {
    if (IPAddress !== name)
      throw invalid(`The identity of a trusted address is the address: '${name}' is not '${String(IPAddress)}'.`);
  },
  OnlinePSTNGateway({ store }, name) {
    const domain = verifiedNames(store).find((one) => name.toLowerCase().endsWith(`.${one.toLowerCase()}`));
    if (domain === undefined)
      throw invalid(`'${name}' cannot be used as its domain is not a verified SIP domain of this tenant.`);
  },
  TenantNetworkSite({ store }, name, { NetworkRegionID }) {
    if (typeof NetworkRegionID === "string" && store.teamsAdmin.policies("TenantNetworkRegion").has(NetworkRegionID))
      return;
    throw invalid(`Site '${name}': network region '${String(NetworkRegionID)}' does not exist.`);
  },
  TenantNetworkSubnet({ store }, name, { NetworkSiteID }) {
    if (typeof NetworkSiteID === "string" && store.teamsAdmin.policies("TenantNetworkSite").has(NetworkSiteID)) return;
    throw invalid(`Subnet '${name}': network site '${String(NetworkSiteID)}' does not exist.`);
  },
  TeamsCallHoldPolicy(_, name, settings) {
    if (isAbsent(settings.AudioFileId) && isAbsent(settings.StreamingSourceUrl)) {
      throw invalid(`TeamsCallHoldPolicy '${name}' cannot be created without an audio file or a streaming source.`);
    }
  },
  TeamsSharedCallingRoutingPolicy({ store }, name, { ResourceAccount }) {
    const account = typeof ResourceAccount === "string" ? store.collection("users").get(ResourceAccount) : undefined;
    if (!account)
      throw invalid(
        `TeamsSharedCallingRoutingPolicy '${name}': resource account '${String(ResourceAccount)}' does not exist.`,
      );
  },
};
