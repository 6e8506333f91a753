import * as azuread from "@pulumi/azuread";
import type * as pulumi from "@pulumi/pulumi";
import { type Language, nameIn } from "../../config/language.ts";
import { spokenWords } from "../spoken.ts";
import type { QueuePlan } from "../voice/voice-plan.ts";

// From then on the unit says who answers: the program made the group and the first owners, no more.
const theUnitsOwn = ["owners", "members", "mailNickname"];

/**
 * The group that answers a queue. A Microsoft 365 group, so that it has a mailbox for messages that callers leave; static,
 * since who answers today is no matter of HR.
 */
export function createAgents(
  name: string,
  queue: QueuePlan,
  { language, owners }: { language: Language; owners: readonly string[] },
  parent: pulumi.Resource,
): azuread.Group {
  const { name: displayName, description } = spokenWords[language].agents(nameIn(language, queue.name));
  const args: azuread.GroupArgs = {
    displayName,
    description,
    types: ["Unified"],
    mailEnabled: true,
    mailNickname: `telefon-${queue.key}`,
    securityEnabled: true,
    visibility: "Private",
    owners: [...owners],
    preventDuplicateNames: true,
  };
  return new azuread.Group(`${name}-agents`, args, { parent, ignoreChanges: theUnitsOwn });
}
