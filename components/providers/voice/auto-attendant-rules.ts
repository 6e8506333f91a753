import { isJsonObject, type Json, type JsonObject } from "../../graph/index.ts";
import type { Problem } from "../definition.ts";
import { isUnknown } from "../handler/unknown.ts";

const holidaysPerAttendant = 20;

/** Languages in which the service can speak and not listen. */
const deafLanguages = ["nb-NO", "sv-SE", "fi-FI"];

/** A rule holds unless it is switched off. */
export function normaliseAutoAttendant(settings: JsonObject): JsonObject {
  const { CallHandlingAssociations: associations } = settings;
  if (!Array.isArray(associations)) return settings;
  const rules = associations.map((rule) => (isJsonObject(rule) ? { ...rule, Enabled: rule.Enabled ?? true } : rule));
  return { ...settings, CallHandlingAssociations: rules };
}

/** @see https://learn.microsoft.com/microsoftteams/create-a-phone-system-auto-attendant */
export function examineAutoAttendant({ settings }: { settings: JsonObject }): Problem[] {
  const problems: Problem[] = [];
  const { DefaultCallFlow, CallFlows, LanguageId, EnableVoiceResponse } = settings;
  if (EnableVoiceResponse === true && deafLanguages.includes(String(LanguageId)))
    problems.push({
      path: "settings.EnableVoiceResponse",
      reason: `is true; callers are not understood in ${String(LanguageId)}, write false`,
    });
  const operated = settings.Operator !== undefined;
  const others = (Array.isArray(CallFlows) ? CallFlows : []).map(
    (flow, index) => [`settings.CallFlows.${index}`, flow] as const,
  );
  for (const [path, flow] of [["settings.DefaultCallFlow", DefaultCallFlow] as const, ...others])
    if (isJsonObject(flow)) problems.push(...examineFlow(path, flow, operated));
  return [...problems, ...examineHandling(settings)];
}

function examineFlow(path: string, flow: JsonObject, operated: boolean): Problem[] {
  const menu = isJsonObject(flow.Menu) ? flow.Menu : {};
  const options = Array.isArray(menu.MenuOptions) ? menu.MenuOptions : [];
  const pressed = new Set<string>();
  const problems = options.flatMap((option, index): Problem[] => {
    if (!isJsonObject(option) || isUnknown(option.DtmfResponse)) return [];
    const at = `${path}.Menu.MenuOptions.${index}`;
    const key = String(option.DtmfResponse);
    const again = pressed.has(key);
    pressed.add(key);
    return [
      ...(again ? [{ path: `${at}.DtmfResponse`, reason: `is ${key} a second time; each key does one thing` }] : []),
      ...examineOption(at, option, operated),
    ];
  });
  if (pressed.has("Automatic") && options.length > 1)
    problems.push({ path: `${path}.Menu.MenuOptions`, reason: "has Automatic beside other options; it stands alone" });
  return [
    ...problems,
    ...examinePrompts(`${path}.Greetings`, flow.Greetings),
    ...examinePrompts(`${path}.Menu.Prompts`, menu.Prompts),
  ];
}

function examineOption(at: string, option: JsonObject, operated: boolean): Problem[] {
  const { Action, CallTarget, Prompt } = option;
  const problems: Problem[] = [];
  if (Action === "TransferCallToOperator" && !operated)
    problems.push({ path: "settings.Operator", reason: `is missing; ${at} sends calls there` });
  if (Action === "TransferCallToTarget" && CallTarget === undefined)
    problems.push({ path: `${at}.CallTarget`, reason: "is missing; write where the call goes" });
  if (Action !== "TransferCallToTarget" && !isUnknown(Action) && CallTarget !== undefined)
    problems.push({ path: `${at}.CallTarget`, reason: `goes with TransferCallToTarget only, not with ${Action}` });
  if (Action === "Announcement" && Prompt === undefined)
    problems.push({ path: `${at}.Prompt`, reason: "is missing; write what is announced" });
  return [...problems, ...(Prompt === undefined ? [] : examinePrompts(`${at}.Prompt`, [Prompt]))];
}

function examinePrompts(path: string, prompts: Json | undefined): Problem[] {
  if (!Array.isArray(prompts)) return [];
  return prompts.flatMap((prompt, index): Problem[] => {
    if (!isJsonObject(prompt)) return [];
    const holds = { TextToSpeech: "TextToSpeechPrompt", AudioFile: "AudioFilePrompt" } as const;
    const wanted =
      prompt.ActiveType === "TextToSpeech" || prompt.ActiveType === "AudioFile" ? prompt.ActiveType : "None";
    if (wanted === "None" || (prompt[holds[wanted]] ?? "") !== "") return [];
    const at = prompts.length === 1 && path.endsWith(".Prompt") ? path : `${path}.${index}`;
    return [{ path: `${at}.${holds[wanted]}`, reason: `is missing; ActiveType ${wanted} plays it` }];
  });
}

function examineHandling({ CallFlows, CallHandlingAssociations }: JsonObject): Problem[] {
  const flows = (Array.isArray(CallFlows) ? CallFlows : []).filter(isJsonObject).map(({ Name }) => Name);
  const problems: Problem[] = [];
  const twice = flows.findIndex((name, index) => !isUnknown(name) && flows.indexOf(name) < index);
  if (twice >= 0)
    problems.push({
      path: `settings.CallFlows.${twice}.Name`,
      reason: `is ${JSON.stringify(flows[twice])} a second time; call handling goes by the name`,
    });
  if (!Array.isArray(CallHandlingAssociations)) return problems;
  const associations = CallHandlingAssociations.filter(isJsonObject);
  const count = (type: string) => associations.filter(({ Type }) => Type === type).length;
  const path = "settings.CallHandlingAssociations";
  if (count("AfterHours") > 1) problems.push({ path, reason: "has AfterHours twice; an attendant has it once" });
  if (count("Holiday") > holidaysPerAttendant)
    problems.push({
      path,
      reason: `has ${count("Holiday")} holidays; at most ${holidaysPerAttendant}, put several into one schedule`,
    });
  if (isUnknown(CallFlows) || flows.some(isUnknown)) return problems;
  associations.forEach(({ CallFlowName }, index) => {
    if (CallFlowName === undefined || isUnknown(CallFlowName) || flows.includes(CallFlowName)) return;
    const reason = `is ${JSON.stringify(CallFlowName)}, which is none of CallFlows`;
    problems.push({ path: `${path}.${index}.CallFlowName`, reason });
  });
  return problems;
}
