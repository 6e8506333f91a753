// Who may administer, and who has which number.
import { badge, make, none, place, plural, table } from "./elements.js";

export function drawAdministrators(roles) {
  if (roles.length === 0) return place("administrators").replaceChildren(none("Nobody holds a role."));
  const rows = roles.map(({ name, privileged, active, eligible }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, name, " ", privileged ? badge("privileged", "warn") : undefined),
      make("td", {}, ...holders(active)),
      make("td", {}, ...holders(eligible)),
    ),
  );
  return place("administrators").replaceChildren(table("roles", ["Role", "Active", "Eligible"], rows));
}

function holders(list) {
  if (list.length === 0) return [make("span", { class: "detail" }, "nobody")];
  return list.map(({ name, detail, until }) =>
    make(
      "div",
      {},
      name,
      " ",
      make("span", { class: "detail" }, detail ?? ""),
      until ? badge(`until ${until.slice(0, 10)}`) : undefined,
    ),
  );
}

export function drawNumbers({ count, assigned, series, held, more }) {
  if (count === 0) return place("numbers").replaceChildren(none("No operator has delivered numbers yet."));
  const rows = series.map((one) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, one.kind, " ", make("span", { class: "detail" }, one.place ?? "")),
      make("td", {}, make("code", {}, one.count === 1 ? one.from : `${one.from} – ${one.to}`)),
      make("td", { class: "number" }, one.count.toLocaleString("en")),
      make("td", { class: "number" }, one.assigned.toLocaleString("en")),
      make("td", { class: "number" }, (one.count - one.assigned).toLocaleString("en")),
    ),
  );
  const amount = (text) => ({ text, number: true });
  const people = held.map(({ number, holder, kind, category }) =>
    make(
      "li",
      {},
      make("code", {}, number),
      ` ${holder} `,
      make("span", { class: "detail" }, [kind, category].filter(Boolean).join(", ")),
    ),
  );
  return place("numbers").replaceChildren(
    make("p", { class: "detail" }, `${plural(count, "number")}, ${assigned.toLocaleString("en")} assigned`),
    make(
      "div",
      { class: "scroll" },
      table("series", ["Operator's series", "Numbers", amount("Delivered"), amount("Assigned"), amount("Free")], rows),
    ),
    people.length > 0 ? make("ul", { class: "people" }, ...people) : "",
    more > 0 ? none(`and ${more.toLocaleString("en")} more`) : "",
  );
}
