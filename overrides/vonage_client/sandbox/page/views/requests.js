// The journal of API calls: what was asked and answered, and why a request was refused.

import { h } from "../vendor/preact.js";
import { act, changed, state } from "../store.js";
import { asObject, button, copy, empty, json, newestFirst, openRow, pill, time } from "../parts.js";

const FILTERS = {
  all: () => true,
  refused: (one) => one.code || one.reason || one.status >= 400,
  unmatched: (one) => !one.operation,
};

export function requests([chosen]) {
  const filter = state.ui.filter ?? "all";
  const all = newestFirst("requests");
  const shown = all.filter((one) => FILTERS[filter](one) || String(one.id) === chosen);
  return h(
    "div",
    null,
    h(
      "div",
      { class: "tabs", role: "group", "aria-label": "Which requests" },
      Object.keys(FILTERS).map((name) =>
        button(`${name} ${all.filter(FILTERS[name]).length}`, () => {
          state.ui.filter = name;
          changed();
        }, { key: name, class: "small", "aria-pressed": String(name === filter) }),
      ),
    ),
    shown.length
      ? h(
          "div",
          { class: "scroll" },
          h(
            "table",
            { class: "rows" },
            h("caption", { class: "unseen" }, "Requests, newest first"),
            h("thead", null, h("tr", null, ["Request", "Operation", "Status", "Took", "At"].map((title) => h("th", { scope: "col", key: title }, title)))),
            h("tbody", null, shown.flatMap((one) => openRow("requests", String(one.id), String(one.id) === chosen, (target) => cells(one, target, String(one.id) === chosen), () => detail(one)))),
          ),
        )
      : empty("No such request", all.length ? "Choose another filter, or search for something else." : "Each call of the API appears here, with the reason where it is refused."),
  );
}

function cells(one, target, open) {
  return [
    h("th", { scope: "row", class: "long" }, h("a", { href: target, "aria-expanded": String(open) }, h("b", { class: "method" }, one.method), " ", one.path)),
    h("td", null, one.operation ?? h("i", null, "none")),
    h("td", null, pill(one.status), " ", one.code || one.reason ? h("span", { class: "badge bad" }, one.code ?? "refused") : null),
    h("td", { class: "number" }, `${one.milliseconds} ms`),
    h("td", null, time(one.at)),
  ];
}

async function copyCode(one, language) {
  const code = await act("GET", `/requests/${one.id}/code`);
  if (code) copy(code[language], `Copied as ${language === "curl" ? "curl" : "Python"}`);
}

function detail(one) {
  return h(
    "div",
    { class: "detail" },
    one.detail || one.reason
      ? h(
          "section",
          { class: "why", role: "note" },
          h("h3", null, "Why refused"),
          h("p", null, one.detail ?? one.reason),
          one.findings.length > 0 && h("ul", null, one.findings.map((finding) => h("li", { key: finding }, h("code", null, finding)))),
        )
      : null,
    h("div", { class: "buttons" }, button("Copy as curl", () => copyCode(one, "curl")), button("Copy as Python", () => copyCode(one, "python")), h("span", { class: "badge" }, `credentials: ${one.credentials}`)),
    h("div", { class: "halves" }, [
      h(
        "section",
        { key: "asked" },
        h("h3", null, "Asked"),
        one.query.length > 0 && h("div", null, h("h4", null, "Query"), json(asObject(one.query))),
        one.body !== null && json(asObject(one.body)),
        h("details", null, h("summary", null, `${one.headers.length} headers`), h("dl", { class: "facts" }, one.headers.map(([name, value], index) => h("div", { key: index }, h("dt", null, name), h("dd", null, h("code", null, value)))))),
      ),
      h("section", { key: "answered" }, h("h3", null, "Answered ", pill(one.status)), one.answer !== null && json(one.answer)),
    ]),
  );
}
