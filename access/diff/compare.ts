import { isSame } from "../analysis/same.ts";
import { clausesImply, simplify } from "../clause.ts";
import type { Policy } from "../policy.ts";
import { combineSessions } from "../session.ts";
import { clausesOf, type Outcomes } from "../space/outcomes.ts";
import { no, yes } from "../tri.ts";

/** What a change means for one kind of sign-in. */
export const changeKinds = [
  "loses",
  "gains",
  "asksMore",
  "asksLess",
  "asksOther",
  "sessionChanges",
  "unclear",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The policies that apply before and after, for sure; and those in doubt that only one side has. */
export type Sides = {
  readonly before: readonly Policy[];
  readonly after: readonly Policy[];
  readonly doubtful: boolean;
};

export function compare(
  { before, after, doubtful }: Sides,
  outcomes: Outcomes,
  circumstances: number,
): ChangeKind | null {
  const [was, is] = [outcomes.past(before, circumstances), outcomes.past(after, circumstances)];
  // Doubt adds policies and so can only stop: where both sides stop for sure, it changes nothing.
  if (was === no && is === no) return null;
  if (doubtful) return "unclear";
  if (was === yes && is === no) return "loses";
  if (was === no && is === yes) return "gains";
  if (was === no || is === no) return "unclear";
  const [asked, asks] = [simplify(clausesOf(before)), simplify(clausesOf(after))];
  const [more, less] = [clausesImply(asks, asked), clausesImply(asked, asks)];
  if (!more) return less ? "asksLess" : "asksOther";
  if (!less) return "asksMore";
  const sessions = [before, after].map((policies) => combineSessions(policies.map(({ session }) => session)));
  return isSame(sessions[0], sessions[1]) ? null : "sessionChanges";
}
