import { type Target, type UserAction, userActions } from "../../access/index.ts";
import { appNames } from "../access/known-names.ts";
import { CliError, exitCodes } from "../cli-error.ts";

/** Words for Microsoft's keywords and for the best known of its applications. */
const wellKnown: Readonly<Record<string, Target>> = {
  office365: { kind: "app", id: "Office365", microsoft: true },
  "office 365": { kind: "app", id: "Office365", microsoft: true },
  microsoftadminportals: { kind: "app", id: "MicrosoftAdminPortals", microsoft: true },
  admin: { kind: "app", id: "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", microsoft: true },
  azure: { kind: "app", id: "797f4846-ba00-4fd7-ba43-dac1f8f63013", microsoft: true },
  outlook: { kind: "app", id: "00000002-0000-0ff1-ce00-000000000000", microsoft: true },
  exchange: { kind: "app", id: "00000002-0000-0ff1-ce00-000000000000", microsoft: true },
  sharepoint: { kind: "app", id: "00000003-0000-0ff1-ce00-000000000000", microsoft: true },
  teams: { kind: "app", id: "1fec8e78-bce4-4aaf-ab1b-5451cc387264", microsoft: true },
  any: { kind: "app", id: "any other application", microsoft: false },
  "register-security-info": action("urn:user:registersecurityinfo"),
  "register-device": action("urn:user:registerdevice"),
};

/** What a matrix has for columns: what people and administrators use every day. */
export const everydayTargets: readonly Target[] = [
  "outlook",
  "teams",
  "sharepoint",
  "any",
  "admin",
  "azure",
  "register-security-info",
  "register-device",
].flatMap((word) => wellKnown[word] ?? []);

/** An application by id, by Microsoft's name or by an everyday word; or a user action. */
export function findTarget(word: string, context?: string): Target {
  const found = findOne(word);
  if (context === undefined) return found;
  if (found.kind === "app") return { ...found, contexts: [context] };
  throw new CliError(
    exitCodes.usage,
    `--context ${context}: only an application asks for a context, and ${word} is an action`,
  );
}

function findOne(word: string): Target {
  const wanted = word.toLowerCase();
  const known = Object.hasOwn(wellKnown, wanted) ? wellKnown[wanted] : undefined;
  if (known) return known;
  const asAction = userActions.find((one) => one === wanted);
  if (asAction) return action(asAction);
  const named = [...appNames].find(([id, name]) => id === wanted || name.toLowerCase() === wanted);
  if (named) return { kind: "app", id: named[0], microsoft: true };
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(wanted)) return { kind: "app", id: wanted, microsoft: false };
  throw new CliError(
    exitCodes.usage,
    `--app ${word}: no application is called that; write an application id, one of Microsoft's names, or one of ${Object.keys(wellKnown).join(", ")}`,
  );
}

function action(name: UserAction): Target {
  return { kind: "action", action: name };
}
