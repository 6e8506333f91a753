// How far each thing has come: a row for it, a column for each group it comes to before the others.
import { badge, make, none, place, table } from "./elements.js";

const marks = {
  on: ["on", "good"],
  reports: ["report-only", "warn"],
  "left out": ["left out", ""],
};
const kinds = { access: "conditional access", policy: "Teams policy", people: "" };

export function drawSteps({ columns, rows }) {
  if (columns.length === 0) return place("steps").replaceChildren(none("No group of people gets anything first."));
  const headings = columns.map(({ name, people }) =>
    make(
      "span",
      {},
      name,
      make("div", { class: "detail" }, `${people.toLocaleString("en")} ${people === 1 ? "person" : "people"}`),
    ),
  );
  const body = rows.map(({ name, kind, cells }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, name, make("div", { class: "detail" }, kinds[kind])),
      ...columns.map(({ id }) => make("td", { class: "cell" }, cell(cells[id] ?? {}))),
    ),
  );
  return place("steps").replaceChildren(table("steps", ["What", ...headings], body));
}

function cell({ mark, text }) {
  if (mark === "everyone") return make("span", { class: "pale good" }, "on");
  const [word, tone] = marks[mark] ?? [];
  if (text !== undefined) return tone === undefined ? make("span", { class: "detail" }, text) : badge(text, tone);
  return word === undefined ? make("span", { class: "detail" }, "–") : badge(word, tone);
}
