import type { Verdict } from "../../access/index.ts";
import type { Speaker } from "../access/say.ts";
import { moveSentence } from "../merger/words/merger-words.ts";
import { administratorLines, breakGlassLines, changeLines } from "./access-lines.ts";
import type { ChangeReport } from "./change-report.ts";
import { type Family, families } from "./families.ts";
import type { LicenceChange } from "./licence-changes.ts";
import type { MergerMove } from "./merger-moves.ts";
import type { PhoneMove } from "./phone-moves.ts";
import type { Happens, ResourceChange } from "./resource-changes.ts";
import { whoLine } from "./who.ts";
import type { DiffWords, Row } from "./words.ts";

/** The report line by line; a row without a line has nothing to say. */
export function rowLines(report: ChangeReport, speaker: Speaker, words: DiffWords): Record<Row, readonly string[]> {
  const { access, changes } = report;
  const told = (list: ChangeReport["loses"]) => changeLines(list, access, speaker, words);
  return {
    loses: orNobody(told(report.loses), words),
    gains: told(report.gains),
    demands: told(report.demands),
    breakGlass: breakGlassLines(access, speaker, words),
    administrators: administratorLines(access, speaker, words),
    licences: report.licences.map((change) => licenceLine(change, speaker, words)),
    telephones: report.phoneMoves.map((move) => phoneMoveLine(move, words)),
    mergers: report.mergerMoves.map((move) => mergerLine(move, words)),
    also: [...stateLines(report, words), ...countLines(changes, ["create", "update", "archive", "leave"], words)],
    removed: countLines(changes, ["delete", "replace"], words, true),
    noWayBack: noWayBack(report, words),
    takesEffect: byFamily(changes, words.takesEffect),
    undo: undoLines(report, words),
    unknown: unknownLines(report, speaker, words),
  };
}

function orNobody(lines: readonly string[], words: DiffWords): readonly string[] {
  return lines.length > 0 ? lines : [words.nobody];
}

function stateLines({ access }: ChangeReport, words: DiffWords): string[] {
  const { before, after } = access.securityDefaults;
  return [
    ...(access.reporting > 0 ? [words.reporting(access.reporting)] : []),
    ...(after === undefined || before === after ? [] : [words.securityDefaults[after ? "on" : "off"]]),
  ];
}

function licenceLine(change: LicenceChange, speaker: Speaker, words: DiffWords): string {
  const { group, people, kind, from, to, cost } = change;
  const who = people === undefined ? group : `${group} (${speaker.people(people)})`;
  const parts =
    kind === "lost"
      ? [words.costs.lostData]
      : cost === "unknown"
        ? [words.costs.unknown]
        : cost.map((part) => words.costs[part]);
  return words.licences[kind]({ who, from: speaker.list(from), to: speaker.list(to), cost: parts.join(", ") });
}

function phoneMoveLine({ kind, step, units, wayBack }: PhoneMove, words: DiffWords): string {
  const date = wayBack.kind === "until" ? wayBack.date : "";
  return `${words.phoneMoves[kind]({ step, units: units.length })} ${words.wayBack[wayBack.kind](date)}`;
}

function mergerLine(move: MergerMove, words: DiffWords): string {
  const date = move.wayBack.kind === "until" ? move.wayBack.date : "";
  return `${moveSentence(move, words.mergers)} ${words.wayBack[move.wayBack.kind](date)}`;
}

const titlesShown = 6;

function countLines(
  changes: readonly ResourceChange[],
  kinds: readonly Happens[],
  words: DiffWords,
  named = false,
): string[] {
  return kinds.flatMap((happens) => {
    const those = changes.filter((change) => change.happens === happens);
    const things = families.flatMap((family) => {
      const some = those.filter((change) => change.family === family);
      if (some.length === 0) return [];
      const titles = some.slice(0, titlesShown).map(({ title }) => `\`${title}\``);
      const rest = some.length > titlesShown ? [words.more(some.length - titlesShown)] : [];
      return [`${words.families[family](some.length)}${named ? ` (${[...titles, ...rest].join(", ")})` : ""}`];
    });
    return things.length > 0 ? [words.happens[happens](things.join(", "))] : [];
  });
}

function noWayBack({ changes, licences, phoneMoves, mergerMoves }: ChangeReport, words: DiffWords): string[] {
  const gone = changes.filter(({ happens }) => happens === "delete" || happens === "replace");
  const lost = licences.some(({ kind }) => kind === "lost" || kind === "exchanged");
  const touched = families.filter((family) =>
    family === "licence" ? lost : gone.some((change) => change.family === family),
  );
  return [
    ...touched.flatMap((family) => words.noWayBack[family] ?? []),
    ...(changes.some(({ happens }) => happens === "replace") ? [words.replaced] : []),
    ...phoneMoves
      .filter(({ kind, wayBack }) => wayBack.kind === "never" && kind !== "planned")
      .map(({ step }) => words.portedForGood(step)),
    ...mergerMoves.flatMap(({ merger, forGood }) =>
      forGood.map((phase) => words.mergers.forGood(merger, words.mergers.phases[phase])),
    ),
  ];
}

function byFamily(changes: readonly ResourceChange[], sentences: Readonly<Partial<Record<Family, string>>>): string[] {
  return families.flatMap((family) =>
    changes.some((change) => change.family === family) ? (sentences[family] ?? []) : [],
  );
}

/** Report-only undoes what is stricter; what is weaker must be put back as it was. */
function undoLines({ loses, gains, demands, changes }: ChangeReport, words: DiffWords): string[] {
  const isWeaker = gains.length > 0 || demands.some(({ kind }) => kind === "asksLess");
  const isStricter = loses.length > 0 || demands.some(({ kind }) => kind === "asksMore" || kind === "asksOther");
  const { access, ...others } = words.undo;
  const standard = isWeaker && !isStricter ? [] : [...(access === undefined ? [] : [access])];
  const policies = changes.some(({ family }) => family === "access");
  return [...(policies ? [...standard, ...(isWeaker ? [words.undoWeaker] : [])] : []), ...byFamily(changes, others)];
}

/** Whether somebody must have a managed device who needed none before. */
function asksForDevice({ loses, demands }: ChangeReport): boolean {
  return [...loses, ...demands].some(({ before, after }) => needsDevice(after) && !needsDevice(before));
}

function needsDevice(verdict: Verdict): boolean {
  const clauses = verdict.kind === "allowed" ? verdict.clauses : [];
  return clauses.some((clause) =>
    clause.every(({ kind }) => kind === "compliantDevice" || kind === "domainJoinedDevice"),
  );
}

function unknownLines(report: ChangeReport, speaker: Speaker, words: DiffWords): string[] {
  const { access, unclear, unknownValues, changes } = report;
  const unread = access.set.policies.filter(({ unmodelled }) => unmodelled.length > 0).map(({ name }) => `\`${name}\``);
  const some = [...new Set(unclear.map(({ subject }) => subject))];
  const policies = changes.some(({ family }) => family === "access");
  return [
    ...(access.others === undefined
      ? policies
        ? [words.unknown.othersNotRead]
        : []
      : access.others > 0
        ? [words.unknown.others(access.others)]
        : []),
    ...(access.securityDefaults.before === undefined && policies ? [words.securityDefaults.notKnown] : []),
    ...(some.length > 0 ? [words.unknown.unclear(whoLine(some, access.set, speaker, words))] : []),
    ...(unread.length > 0 ? [words.unknown.notUnderstood(unread.join(", "))] : []),
    ...(unknownValues.length > 0
      ? [words.unknown.values(countLines(unknownValues, ["create", "update", "replace"], words).join("; "))]
      : []),
    ...(asksForDevice(report) ? [words.unknown.devices] : []),
    ...(policies || changes.some(({ family }) => family === "group") ? [words.unknown.live] : []),
  ];
}
