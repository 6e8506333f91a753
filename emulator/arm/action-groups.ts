import { text } from "../store/json.ts";
import { invalid } from "./arm-error.ts";
import type { Shape } from "./check-shape.ts";
import type { Kind } from "./kind.ts";

const receiver = (more: Shape): readonly [Shape] => [{ name: "String", ...more }];
const common = { useCommonAlertSchema: "Boolean" };

/** Who is told when an alert fires. */
export const actionGroupKind: Kind = {
  provider: "Microsoft.Insights",
  type: "actionGroups",
  apiVersions: ["2019-06-01", "2021-09-01", "2022-04-01", "2022-06-01", "2023-01-01", "2024-10-01-preview"],
  shape: {
    groupShortName: "String",
    enabled: "Boolean",
    emailReceivers: receiver({ emailAddress: "String", ...common }),
    smsReceivers: receiver({ countryCode: "String", phoneNumber: "String" }),
    webhookReceivers: receiver({ serviceUri: "String", ...common }),
    voiceReceivers: receiver({ countryCode: "String", phoneNumber: "String" }),
    azureAppPushReceivers: receiver({ emailAddress: "String" }),
    armRoleReceivers: receiver({ roleId: "String", ...common }),
    logicAppReceivers: receiver({ resourceId: "String", callbackUrl: "String", ...common }),
  },
  properties: (_context, given) => {
    const short = text(given.groupShortName);
    if (short === undefined || short.length < 1 || short.length > 12) {
      throw invalid("'groupShortName' is needed and has 1 to 12 characters.");
    }
    if (typeof given.enabled !== "boolean") {
      throw invalid("'enabled' is needed.");
    }
    return given;
  },
};
