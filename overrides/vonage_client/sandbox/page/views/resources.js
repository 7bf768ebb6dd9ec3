// The state by collection: to read, to edit as JSON, to remove.

import { h } from "../vendor/preact.js";
import { act, showResources, state, tell } from "../store.js";
import { button, confirm, empty, field, form, matches, openRow } from "../parts.js";

const FIRST = ["numbers", "applications", "accounts", "users", "conversations", "reports"];
let shown = null;

export function resources([collection, chosen]) {
  const counts = state.overview.collections;
  const names = Object.keys(counts).sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  const name = collection ?? names[0];
  if (name && name !== shown) {
    shown = name;
    state.resources = [];
    showResources(name);
  }
  const items = state.resources.filter(matches);
  const columns = columnsOf(items);
  return h(
    "div",
    { class: "resources" },
    h("ul", { class: "collections", "aria-label": "Collections" }, names.map((one) => h("li", { key: one }, h("a", { href: `#/resources/${one}`, "aria-current": one === name ? "true" : undefined }, one.replaceAll("_", " "), h("span", { class: "count" }, counts[one]))))),
    items.length
      ? h(
          "div",
          { class: "scroll" },
          h(
            "table",
            { class: "rows", key: name },
            h("caption", { class: "unseen" }, name),
            h("thead", null, h("tr", null, ["Id", ...columns].map((title) => h("th", { scope: "col", key: title }, title.replaceAll("_", " "))))),
            h("tbody", null, items.flatMap((one) => openRow(`resources/${name}`, one._id, one._id === chosen, (target) => cells(one, columns, target, one._id === chosen), () => editor(name, one)))),
          ),
        )
      : empty("Nothing here", "This collection is empty, or nothing in it fits the search."),
  );
}

function rank(name) {
  const place = FIRST.indexOf(name);
  return place < 0 ? FIRST.length : place;
}

function columnsOf(items) {
  const counts = new Map();
  for (const item of items.slice(0, 20)) {
    for (const [name, value] of Object.entries(item)) {
      if (name.startsWith("_") || value === item._id || value === null || (typeof value === "object" && !Array.isArray(value))) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts.keys()].slice(0, 4);
}

function cells(one, columns, target, open) {
  return [
    h("th", { scope: "row" }, h("a", { href: target, "aria-expanded": String(open) }, one._id)),
    ...columns.map((name) => h("td", { key: name, class: "long" }, shownValue(one[name]))),
  ];
}

function shownValue(value) {
  if (value === undefined || value === null) return "";
  return Array.isArray(value) ? value.map((item) => (typeof item === "object" ? "…" : item)).join(", ") : String(value);
}

function editor(name, one) {
  const { _id: key, ...values } = one;
  const path = `/resources/${encodeURIComponent(name)}/${encodeURIComponent(key)}`;
  return form(
    async ({ text }) => {
      let value;
      try {
        value = JSON.parse(text);
      } catch (error) {
        tell(`This is not a JSON: ${error.message}`, "bad");
        return;
      }
      if (await act("PUT", path, value, `Saved: ${key}`)) showResources(name);
    },
    { class: "detail", key },
    field(`State of ${key}`, h("textarea", { name: "text", class: "mono", rows: Math.min(24, JSON.stringify(values, null, 2).split("\n").length + 1), spellcheck: false, defaultValue: JSON.stringify(values, null, 2) })),
    h(
      "div",
      { class: "buttons" },
      h("button", { class: "main" }, "Save"),
      button("Delete", () =>
        confirm(`Delete ${key}?`, `It is removed from ${name} without any event.`, "Delete", async () => {
          await act("DELETE", path, undefined, `Deleted: ${key}`);
          location.hash = `#/resources/${name}`;
          showResources(name);
        }), { class: "bad" }),
    ),
  );
}
