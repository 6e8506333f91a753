export const place = (id) => document.getElementById(id);

/** An element with attributes and children; strings become text. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== undefined && value !== false) element.setAttribute(key, String(value));
  }
  element.append(
    ...children
      .filter((child) => child !== undefined && child !== null)
      .map((child) => (child instanceof Node ? child : String(child))),
  );
  return element;
}

export const badge = (text, tone = "") => make("span", { class: `badge ${tone}` }, text);
export const plural = (count, word) => `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
export const none = (text) => make("p", { class: "empty" }, text);

export function table(className, headings, rows) {
  const head = make(
    "thead",
    {},
    make(
      "tr",
      {},
      ...headings.map((heading) =>
        make("th", { scope: "col", class: heading.number ? "number" : undefined }, heading.text ?? heading),
      ),
    ),
  );
  return make("table", { class: className }, head, make("tbody", {}, ...rows));
}
