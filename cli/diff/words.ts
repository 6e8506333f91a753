import type { Change } from "../../access/index.ts";
import type { MergerWords } from "../merger/words/merger-words.ts";
import type { Source } from "./change-report.ts";
import type { Family } from "./families.ts";
import type { LicenceChange } from "./licence-changes.ts";
import type { Worth } from "./licence-worth.ts";
import type { PhoneMoveKind } from "./phone-moves.ts";
import type { Happens } from "./resource-changes.ts";
import type { WayBackKind } from "./way-back.ts";

/** The lines of the report, in the order they are read. */
export const rows = [
  "loses",
  "gains",
  "demands",
  "breakGlass",
  "administrators",
  "licences",
  "telephones",
  "mergers",
  "also",
  "removed",
  "noWayBack",
  "takesEffect",
  "undo",
  "unknown",
] as const;
export type Row = (typeof rows)[number];

/** The one thing that the report says first. */
export type Headline =
  | "nobody"
  | "loses"
  | "breakGlass"
  | "weaker"
  | "demands"
  | "gains"
  | "licences"
  | "unclear"
  | "other";

/** What the report says in one language. Parts come ready-made in the same language. */
export interface DiffWords {
  readonly title: (stack: string) => string;
  readonly tenant: (id: string) => string;
  readonly comparedWith: Readonly<Record<Source, string>>;
  readonly headlines: Readonly<Record<Headline, string>>;
  readonly rows: Readonly<Record<Row, string>>;
  readonly nobody: string;
  readonly everyPersona: (people: string) => string;
  readonly allExternal: string;
  readonly administrators: (roles: number) => string;
  readonly change: Readonly<
    Record<
      Change["kind"],
      (told: { who: string; before: string; after: string; signIn: string; everywhere: boolean }) => string
    >
  >;
  readonly breakGlass: {
    readonly safe: (accounts: number) => string;
    readonly none: string;
    readonly fewer: (before: number, after: number) => string;
    readonly stopped: (told: { who: string; signIn: string; sure: boolean }) => string;
  };
  readonly administratorsGetIn: (demand: string) => string;
  readonly administratorsLocked: (signIn: string) => string;
  readonly securityDefaults: Readonly<Record<"off" | "on" | "notKnown", string>>;
  readonly reporting: (policies: number) => string;
  readonly onceOn: string;
  readonly licences: Readonly<
    Record<LicenceChange["kind"], (told: { who: string; from: string; to: string; cost: string }) => string>
  >;
  readonly costs: Readonly<Record<keyof Worth | "unknown" | "lostData", string>>;
  /** Steps of the move to Teams; `units` is how many. */
  readonly phoneMoves: Readonly<Record<PhoneMoveKind, (told: { step: string; units: number }) => string>>;
  readonly wayBack: Readonly<Record<WayBackKind["kind"], (date: string) => string>>;
  readonly mergers: MergerWords;
  readonly portedForGood: (step: string) => string;
  readonly families: Readonly<Record<Family, (count: number) => string>>;
  readonly happens: Readonly<Record<Happens, (things: string) => string>>;
  readonly noWayBack: Readonly<Partial<Record<Family, string>>>;
  readonly replaced: string;
  readonly takesEffect: Readonly<Partial<Record<Family, string>>>;
  readonly undo: Readonly<Partial<Record<Family, string>>>;
  /** How policies that ask for less are undone by hand: report-only would ask for less still. */
  readonly undoWeaker: string;
  readonly unknown: {
    readonly othersNotRead: string;
    readonly others: (policies: number) => string;
    readonly unclear: (who: string) => string;
    readonly values: (things: string) => string;
    readonly notUnderstood: (policies: string) => string;
    readonly live: string;
    /** Said where a demand for a managed device is new. */
    readonly devices: string;
  };
  readonly technical: string;
  readonly more: (count: number) => string;
}
