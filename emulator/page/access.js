// Conditional access: a row per policy, a column per persona.
import { badge, make, none, place, table } from "./elements.js";

const states = {
  enabled: ["on", "good"],
  enabledForReportingButNotEnforced: ["report-only", "warn"],
  disabled: ["off", ""],
};
const tones = { asked: "good", blocked: "bad", limited: "warn" };

export function drawAccess({ columns, rows }) {
  if (rows.length === 0) return place("access").replaceChildren(none("No policy yet."));
  const body = rows.map((row) => {
    const [word, tone] = states[row.state] ?? [row.state, ""];
    return make(
      "tr",
      { class: row.state === "disabled" ? "quiet" : undefined },
      make(
        "th",
        { scope: "row" },
        row.name,
        make("div", { class: "detail" }, row.target, row.asks ? " → " : "", make("b", {}, row.asks)),
      ),
      make("td", {}, badge(word, tone)),
      ...columns.map(({ id }) => make("td", { class: "cell" }, ...cell(row.cells[id], row.effect))),
    );
  });
  return place("access").replaceChildren(
    table("access", ["Policy", "State", ...columns.map(({ name }) => heading(name))], body),
  );
}

/** `DYN-Persona-omsorg`: what many names begin with stands small above what tells them apart. */
function heading(name) {
  const [, start, end] = /^(.+-)([^-]+)$/.exec(name) ?? [];
  return end === undefined
    ? name
    : make("span", { title: name }, make("span", { class: "detail" }, start), make("wbr"), end);
}

function cell(found, effect) {
  if (!found) return [make("span", { class: "detail" }, "–")];
  if (found.side === "out") return [badge("left out")];
  if (found.side === "all") return [make("span", { class: `pale ${tones[effect]}` }, effect)];
  return [badge(effect, tones[effect]), found.detail ? make("div", { class: "detail" }, found.detail) : ""];
}
