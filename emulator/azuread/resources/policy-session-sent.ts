import type { GraphObject } from "../graph/graph-object.ts";
import { type Data, flag, text } from "../terraform/value.ts";

/** Session controls as sent; null when they would do nothing, which is what Graph accepts for "none". */
export function sentSessionControls(given: Data | undefined): GraphObject | null {
  if (given === undefined) {
    return null;
  }
  const frequency = signInFrequency(given);
  const everyTime = frequency.frequencyInterval === "everyTime";
  const restricted = flag(given.applicationEnforcedRestrictionsEnabled);
  const resilienceOff = flag(given.disableResilienceDefaults);
  const cloudAppSecurityType = text(given.cloudAppSecurityPolicy);
  const mode = text(given.persistentBrowserMode);
  const frequencyMatters = frequency.isEnabled === true || everyTime || (frequency.authenticationType ?? both) !== both;
  if (
    (everyTime || (!restricted && !resilienceOff)) &&
    cloudAppSecurityType === "" &&
    mode === "" &&
    !frequencyMatters
  ) {
    return null;
  }
  return {
    // Neither may stand beside "every time".
    ...(everyTime
      ? {}
      : {
          applicationEnforcedRestrictions: control("applicationEnforcedRestrictions", { isEnabled: restricted }),
          disableResilienceDefaults: resilienceOff,
        }),
    cloudAppSecurity:
      cloudAppSecurityType === "" ? null : control("cloudAppSecurity", { isEnabled: true, cloudAppSecurityType }),
    ...(mode === "" ? {} : { persistentBrowser: control("persistentBrowser", { isEnabled: true, mode }) }),
    ...(frequencyMatters ? { signInFrequency: control("signInFrequency", frequency) } : {}),
  };
}

const both = "primaryAndSecondaryAuthentication";

function control(name: string, values: GraphObject): GraphObject {
  return { "@odata.type": `#microsoft.graph.${name}SessionControl`, ...values };
}

function signInFrequency(given: Data): GraphObject {
  const value = typeof given.signInFrequency === "number" ? given.signInFrequency : 0;
  const authenticationType = text(given.signInFrequencyAuthenticationType);
  const frequencyInterval = text(given.signInFrequencyInterval);
  return {
    ...(value > 0
      ? {
          isEnabled: true,
          type: text(given.signInFrequencyPeriod),
          value,
          authenticationType: both,
          frequencyInterval: "timeBased",
        }
      : {}),
    ...(authenticationType === "" ? {} : { authenticationType }),
    ...(frequencyInterval === ""
      ? {}
      : { isEnabled: true, authenticationType: authenticationType || both, frequencyInterval }),
  };
}
