// One person: what they have, and why.
import { badge, make, none, place, table } from "./elements.js";

let asked = 0;

/** Looks for people as somebody types; the answer to an older question is thrown away. */
export async function findPeople(words) {
  asked += 1;
  const mine = asked;
  if (words.trim() === "") return place("person").replaceChildren();
  const answer = await fetch(`/_page/people?like=${encodeURIComponent(words)}`);
  const { people, more } = await answer.json();
  if (mine !== asked) return undefined;
  if (people.length === 1 && more === 0) return showPerson(people[0].id);
  const found = people.map(({ id, name, detail }) => {
    const button = make("button", { type: "button" }, name, " ", make("span", { class: "detail" }, detail));
    button.addEventListener("click", () => showPerson(id));
    return make("li", {}, button);
  });
  return place("person").replaceChildren(
    people.length === 0 ? none("Nobody is called that.") : make("ul", { class: "people" }, ...found),
    more > 0 ? none(`and ${more.toLocaleString("en")} more`) : "",
  );
}

async function showPerson(id) {
  const answer = await fetch(`/_page/people/${encodeURIComponent(id)}`);
  if (!answer.ok) return place("person").replaceChildren(none("This person is gone."));
  return place("person").replaceChildren(...portrait(await answer.json()));
}

function portrait({ name, detail, groups, teams, licences, numbers, policies, access }) {
  const facts = [
    ["Groups", groups],
    ["Teams", teams],
    ["Licences", licences.map((one) => `${one.name} ${one.why}`)],
    ["Numbers", numbers],
  ].flatMap(([word, list]) => [make("dt", {}, word), make("dd", {}, list.length > 0 ? list.join(", ") : "none")]);
  return [
    make("h3", {}, name, " ", make("span", { class: "detail" }, detail)),
    make("dl", {}, ...facts),
    make("div", { class: "scroll" }, policyTable(policies)),
    make("div", { class: "scroll" }, accessTable(access)),
  ];
}

function policyTable(policies) {
  // What this person has as everyone else does stands in one line.
  const asEveryone = policies.filter(({ name, beaten }) => name === "Global" && beaten.length === 0);
  const rows = policies
    .filter((one) => !asEveryone.includes(one))
    .map(({ type, name, why, beaten }) => {
      const before = beaten.length > 0 ? make("div", { class: "detail" }, `before ${beaten.join(", ")}`) : "";
      return make("tr", {}, make("th", { scope: "row" }, type), make("td", {}, name), make("td", {}, why, before));
    });
  if (asEveryone.length > 0) {
    const types = make("div", { class: "detail" }, asEveryone.map(({ type }) => type).join(", "));
    const why = make("td", {}, asEveryone[0].why);
    rows.push(make("tr", {}, make("th", { scope: "row" }, "The others", types), make("td", {}, "Global"), why));
  }
  return table("why", ["Teams policy", "Has", "Why"], rows);
}

const states = { enabled: ["on", "good"], enabledForReportingButNotEnforced: ["report-only", "warn"] };

function accessTable(access) {
  const rows = access.map(({ name, state, target, asks, why, leftOut }) =>
    make(
      "tr",
      { class: leftOut === null ? undefined : "quiet" },
      make("th", { scope: "row" }, name, make("div", { class: "detail" }, target, asks ? ` → ${asks}` : "")),
      make("td", {}, badge(...(leftOut === null ? (states[state] ?? [state]) : ["left out"]))),
      make("td", {}, leftOut === null ? why : `left out as ${leftOut}`),
    ),
  );
  return table("why", ["Conditional access", "State", "Why"], rows);
}
