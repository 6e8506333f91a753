import { badge, make, none, place, table } from "./elements.js";

/** What happens at this moment to whoever calls a main number or a queue. */
export function drawAnswers(answers) {
  if (answers.length === 0) return place("answers").replaceChildren(none("No queue or attendant has a number yet."));
  const rows = answers.map(({ number, is, steps }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, number),
      make("td", {}, badge(is, is === "open" ? "good" : "warn")),
      make("td", {}, steps.join(" → ")),
    ),
  );
  place("answers").replaceChildren(table("answers", ["Number", "Now", "What the caller meets"], rows));
}
