import { randomBytes } from "node:crypto";
import type { GraphObject } from "../graph/graph-object.ts";
import { inSetOrder } from "../terraform/set-order.ts";
import { block, type Data, flag, text, texts } from "../terraform/value.ts";

export const groupType = "#microsoft.graph.group";

/** A new group as sent, without its owners. */
export function newGroupBody(planned: Data): GraphObject {
  const [theme, visibility] = [text(planned.theme), text(planned.visibility)];
  return {
    "@odata.type": groupType,
    description: text(planned.description) || null,
    displayName: text(planned.displayName),
    groupTypes: inSetOrder(texts(planned.types), "schema"),
    isAssignableToRole: flag(planned.assignableToRole),
    mailEnabled: flag(planned.mailEnabled),
    mailNickname: text(planned.mailNickname) || inventedNickname(),
    resourceBehaviorOptions: inSetOrder(texts(planned.behaviors), "schema"),
    resourceProvisioningOptions: inSetOrder(texts(planned.provisioningOptions), "schema"),
    securityEnabled: flag(planned.securityEnabled),
    ...(flag(planned.writebackEnabled) ? writeback(planned) : {}),
    ...membership(planned),
    ...(theme === "" ? {} : { theme }),
    ...(visibility === "" ? {} : { visibility }),
  };
}

/** The one change sent for most properties, changed or not. */
export function changedGroupBody(planned: Data, changed: (name: string) => boolean): GraphObject {
  const theme = text(planned.theme);
  return {
    "@odata.type": groupType,
    description: text(planned.description) || null,
    displayName: text(planned.displayName),
    mailEnabled: flag(planned.mailEnabled),
    securityEnabled: flag(planned.securityEnabled),
    ...(changed("writebackEnabled") || changed("onpremisesGroupType") ? writeback(planned) : {}),
    ...membership(planned),
    ...(theme === "" ? {} : { theme }),
    ...(changed("visibility") ? { visibility: text(planned.visibility) } : {}),
  };
}

function membership(planned: Data): GraphObject {
  const dynamic = block(planned.dynamicMembership);
  return dynamic === undefined
    ? { membershipRule: null }
    : {
        membershipRule: text(dynamic.rule),
        membershipRuleProcessingState: flag(dynamic.enabled) ? "On" : "Paused",
      };
}

function writeback(planned: Data): GraphObject {
  const onPremisesGroupType = text(planned.onpremisesGroupType);
  return {
    writebackConfiguration: {
      isEnabled: flag(planned.writebackEnabled),
      ...(onPremisesGroupType === "" ? {} : { onPremisesGroupType }),
    },
  };
}

/** As the portal does for security groups: eight hexadecimal digits, a hyphen, one more. */
function inventedNickname(): string {
  const digits = randomBytes(5).toString("hex");
  return `${digits.slice(0, 8)}-${digits.slice(8, 9)}`;
}
