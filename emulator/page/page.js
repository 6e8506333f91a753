// Reads /_page/tenant.json every few seconds and draws it; every text goes in as text, never as markup.
import { drawAccess } from "./access.js";
import { drawAnswers } from "./answers.js";
import { badge, make, none, place, plural, table } from "./elements.js";
import { drawAdministrators, drawNumbers } from "./people.js";
import { findPeople } from "./person.js";
import { drawSteps } from "./steps.js";

const everyMs = 3000;

const draw = {
  tenant({ tenant }) {
    document.title = `${tenant.name} · embedded tenant`;
    place("name").textContent = tenant.name;
    place("about").replaceChildren(
      `${tenant.domain} · tenant `,
      make("code", {}, tenant.id),
      ` · weather ${tenant.weather}`,
    );
  },

  counts({ counts }) {
    place("counts").replaceChildren(
      ...counts.map(({ label, value, detail }) =>
        make("li", {}, make("b", {}, value.toLocaleString("en")), label, make("small", {}, detail)),
      ),
    );
  },

  licences({ licences }) {
    const rows = licences.map(({ name, used, seats }) =>
      make(
        "li",
        {},
        make("span", {}, name),
        make("span", { class: "detail" }, `${used} of ${seats}`),
        make("meter", {
          min: 0,
          max: Math.max(seats, 1),
          value: used,
          high: seats,
          optimum: 0,
          "aria-label": `${name}: ${used} of ${seats} seats`,
        }),
      ),
    );
    place("licences").replaceChildren(...(rows.length > 0 ? rows : [make("li", {}, none("The tenant owns none."))]));
  },

  access: ({ access }) => drawAccess(access),
  administrators: ({ administrators }) => drawAdministrators(administrators),
  answers: ({ answers }) => drawAnswers(answers),
  numbers: ({ numbers }) => drawNumbers(numbers),
  steps: ({ steps }) => drawSteps(steps),

  teams({ teams }) {
    const cards = teams.map((team) =>
      make(
        "li",
        {},
        make("strong", {}, team.name),
        " ",
        team.archived ? badge("archived", "warn") : undefined,
        make("div", { class: "detail" }, `${plural(team.members, "member")}, ${plural(team.owners, "owner")}`),
        make(
          "ul",
          {},
          ...team.channels.map((channel) =>
            make(
              "li",
              {},
              channel.name,
              " ",
              channel.kind === "standard" ? undefined : badge(channel.kind),
              channel.archived ? badge("archived", "warn") : undefined,
            ),
          ),
        ),
      ),
    );
    place("teams").replaceChildren(...(cards.length > 0 ? cards : [make("li", {}, none("No team yet."))]));
  },

  policies({ policies }) {
    if (policies.length === 0)
      return place("policies").replaceChildren(none("Everyone has Microsoft's Global policies, unchanged."));
    const rows = policies.map(({ type, name, own, people, groups, direct, changed }) =>
      make(
        "tr",
        {},
        make(
          "th",
          { scope: "row" },
          name,
          " ",
          own ? undefined : badge(name === "Global" ? "everyone else" : "Microsoft's"),
          make("div", { class: "detail" }, type),
        ),
        make(
          "td",
          {},
          ...(changed.length === 0
            ? ["–"]
            : changed.map((one) => make("div", {}, make("code", {}, `${one.name} = ${JSON.stringify(one.value)}`)))),
        ),
        make("td", {}, ...holdersOf(groups, direct, name)),
        make("td", { class: "number" }, people.toLocaleString("en")),
      ),
    );
    place("policies").replaceChildren(
      table(
        "policies",
        [
          "Policy",
          "Differs from Microsoft's default in",
          "Why: groups by rank, then the rest",
          { text: "People who have it", number: true },
        ],
        rows,
      ),
    );
  },

  calls({ calls, totalCalls }) {
    place("h-calls").textContent = `Last calls (${totalCalls.toLocaleString("en")} since the start)`;
    if (calls.length === 0) return place("calls").replaceChildren(none("No call yet."));
    const rows = calls.map(({ at, by, method, path, status, ms }) => {
      const tone = status === 0 || status >= 500 ? "bad" : status >= 400 ? "warn" : "good";
      return make(
        "tr",
        {},
        make("td", {}, at.slice(11, 19)),
        make("td", {}, badge(status === 0 ? "cut" : status, tone)),
        make("td", {}, make("code", {}, `${method} ${path}`)),
        make("td", {}, by),
        make("td", { class: "number" }, `${ms.toFixed(1)} ms`),
      );
    });
    place("calls").replaceChildren(
      table("calls", ["Time (UTC)", "Status", "Request", "By", { text: "Took", number: true }], rows),
    );
  },
};

/** By which group people have a policy; of a group's members some have another one that stands before it in line. */
function holdersOf(groups, direct, name) {
  const lines = groups.map((group) => {
    const share = group.people === group.members ? `all ${group.members}` : `${group.people} of ${group.members}`;
    return make("div", {}, `${group.rank}. ${group.name} `, make("span", { class: "detail" }, share));
  });
  if (direct > 0) lines.push(make("div", {}, `given to ${direct.toLocaleString("en")} by name`));
  if (name === "Global") lines.push(make("div", { class: "detail" }, "whoever has no other"));
  return lines.length > 0 ? lines : ["–"];
}

// Groups keep what is opened and scrolled: they are drawn anew only when they have changed.
let drawnGroups = "";

function drawGroups({ groups }) {
  const wanted = place("filter").value.trim().toLowerCase();
  const key = JSON.stringify([groups, wanted]);
  if (key === drawnGroups) return;
  drawnGroups = key;
  const open = new Set([...place("groups").querySelectorAll("details[open]")].map((one) => one.dataset.id));
  const shown = groups.filter(({ name, rule }) => `${name} ${rule ?? ""}`.toLowerCase().includes(wanted));
  const rows = shown.map((group) => groupRow(group, open.has(group.id)));
  place("groups").replaceChildren(
    ...(rows.length > 0 ? rows : [none(groups.length === 0 ? "No group yet." : "No group matches.")]),
  );
}

function groupRow(group, isOpen) {
  const body = make("div", { class: "body" });
  const marks = [
    badge(group.kind),
    group.rule ? badge("by rule", "good") : badge("static"),
    group.protected ? badge("protected", "warn") : undefined,
    group.licensed ? badge("licences") : undefined,
  ];
  const row = make(
    "details",
    { "data-id": group.id, open: isOpen },
    make(
      "summary",
      {},
      make("span", {}, group.name),
      make("span", {}, ...marks),
      make("span", { class: "number" }, plural(group.members, "member")),
    ),
    body,
  );
  const fill = async () => {
    const answer = await fetch(`/_page/groups/${encodeURIComponent(group.id)}`);
    const { members = [], more = 0 } = answer.ok ? await answer.json() : {};
    body.replaceChildren(
      group.rule ? make("code", {}, group.rule) : "",
      members.length === 0
        ? none("Nobody.")
        : make(
            "ul",
            { class: "people" },
            ...members.map(({ name, detail }) =>
              make("li", {}, name, " ", make("span", { class: "detail" }, detail ?? "")),
            ),
          ),
      more > 0 ? none(`and ${more.toLocaleString("en")} more`) : "",
    );
  };
  row.addEventListener("toggle", () => row.open && fill());
  if (isOpen) fill();
  return row;
}

let latest;

async function refresh() {
  try {
    const answer = await fetch("/_page/tenant.json");
    latest = await answer.json();
    for (const part of Object.values(draw)) part(latest);
    drawGroups(latest);
    place("live").textContent = `as of ${latest.tenant.at.slice(11, 19)} UTC`;
    place("live").className = "on";
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    place("live").textContent = "the tenant does not answer";
    place("live").className = "off";
  }
}

place("who").addEventListener("input", () => findPeople(place("who").value));
// `#who=kari` in the address opens the page at a person.
const named = new URLSearchParams(location.hash.slice(1)).get("who");
if (named) {
  place("who").value = named;
  findPeople(named);
}
place("filter").addEventListener("input", () => latest && drawGroups(latest));
setInterval(() => document.visibilityState === "visible" && refresh(), everyMs);
refresh();
