import type { TenantContext } from "../context.ts";
import { isObject, type JsonObject } from "../store/json.ts";
import { refused } from "./refusals.ts";
import { targetType } from "./targets.ts";

const actions = ["DisconnectCall", "TransferCallToOperator", "TransferCallToTarget", "Announcement"];
const tones = [...Array.from({ length: 10 }, (_, digit) => `Tone${digit}`), "ToneStar", "TonePound", "Automatic"];
const mostLetters = 1000;

/** A flow: greetings, then a menu of what callers may press. */
export function checkCallFlow(context: TenantContext, flow: JsonObject, hasOperator: boolean): void {
  const named = String(flow.Name ?? "");
  if (named === "" || !isObject(flow.Menu)) {
    throw refused(`The call flow '${named}' needs a Name and a Menu.`);
  }
  const options = Array.isArray(flow.Menu.MenuOptions) ? flow.Menu.MenuOptions.filter(isObject) : [];
  if (options.length === 0) {
    throw refused(`The menu of the call flow '${named}' needs at least one of MenuOptions.`);
  }
  const pressed = new Set<unknown>();
  for (const option of options) {
    checkOption(context, option, hasOperator);
    if (pressed.has(option.DtmfResponse)) {
      throw refused(`${String(option.DtmfResponse)} stands twice in the menu of '${named}'.`);
    }
    pressed.add(option.DtmfResponse);
  }
  if (pressed.has("Automatic") && pressed.size > 1) {
    throw refused(`Automatic leaves callers of '${named}' nothing to press: it is the only option of a menu.`);
  }
  const prompts = [flow.Greetings, flow.Menu.Prompts].flatMap((list) => (Array.isArray(list) ? list : []));
  prompts.filter(isObject).forEach(checkPrompt);
}

function checkOption(context: TenantContext, option: JsonObject, hasOperator: boolean): void {
  const { Action, DtmfResponse, CallTarget, Prompt } = option;
  if (!actions.includes(String(Action))) {
    throw refused(`Action is ${JSON.stringify(Action ?? null)}; it is one of ${actions.join(", ")}.`);
  }
  if (!tones.includes(String(DtmfResponse))) {
    throw refused(`DtmfResponse is ${JSON.stringify(DtmfResponse ?? null)}; it is one of ${tones.join(", ")}.`);
  }
  if (Action === "TransferCallToOperator" && !hasOperator) {
    throw refused("TransferCallToOperator needs an Operator.");
  }
  if ((Action === "TransferCallToTarget") !== isObject(CallTarget)) {
    throw refused("CallTarget goes with TransferCallToTarget, and with nothing else.");
  }
  if (Action === "Announcement" && !isObject(Prompt)) {
    throw refused("Announcement needs a Prompt.");
  }
  if (isObject(CallTarget)) {
    checkCallTarget(context, CallTarget, "CallTarget");
  }
  if (isObject(Prompt)) {
    checkPrompt(Prompt);
  }
}

export function checkCallTarget(context: TenantContext, { Id, Type }: JsonObject, of: string): void {
  const found = typeof Id === "string" ? targetType(context, Id) : undefined;
  if (found === undefined || found !== Type) {
    throw refused(
      `${of} is ${JSON.stringify(Id ?? null)} of type ${JSON.stringify(Type ?? null)}; the tenant has ${found ?? "nothing"} by that id.`,
    );
  }
}

function checkPrompt({ ActiveType, TextToSpeechPrompt, AudioFilePrompt }: JsonObject): void {
  const spoken = typeof TextToSpeechPrompt === "string" ? TextToSpeechPrompt : "";
  if (spoken.length > mostLetters) {
    throw refused(`TextToSpeechPrompt has ${spoken.length} characters; ${mostLetters} is the limit.`);
  }
  if (
    ActiveType === "TextToSpeech"
      ? spoken === ""
      : ActiveType === "AudioFile"
        ? !isObject(AudioFilePrompt)
        : ActiveType !== "None"
  ) {
    throw refused(`ActiveType is ${JSON.stringify(ActiveType ?? null)}, and the prompt does not hold that.`);
  }
}
