// What goes wrong on demand, the settings, and the state as a whole.

import { h } from "../vendor/preact.js";
import { act, ask, changed, load, refresh, state, tell } from "../store.js";
import { button, copyButton, field, form, matches, select } from "../parts.js";

const KINDS = [
  ["http", "answers with a status"],
  ["status", "refuses with a code in a 200"],
  ["fault", "breaks the connection"],
  ["delay_ms", "answers late"],
];

export function faults() {
  return h("div", { class: "columns" }, h("div", { class: "stack" }, active(), adding(), magic()), h("div", { class: "stack" }, settings(), world()));
}

function active() {
  const all = [...state.items.faults.values()].filter(matches);
  return h(
    "section",
    { class: "card", "aria-labelledby": "active" },
    h("h2", { id: "active" }, "Faults that are on"),
    all.length
      ? h(
          "ul",
          { class: "faults" },
          all.map((fault) =>
            h(
              "li",
              { key: fault.id },
              h("div", null, h("b", null, fault.match.operation ?? "every operation"), fault.match.to ? ` to ${fault.match.to}` : "", " ", h("code", null, words(fault.do))),
              h("div", { class: "meter" }, h("span", null, fault.times ? `${fault.hits} of ${fault.times}` : `${fault.hits} times so far`), fault.probability < 100 && h("span", null, ` · ${fault.probability} %`), fault.times > 1 && h("progress", { max: fault.times, value: fault.hits, "aria-label": "Used up" })),
              button("Turn off", () => act("DELETE", `/faults/${fault.id}`), { class: "small" }),
            ),
          ),
        )
      : h("p", { class: "quiet" }, "None: every call goes as it should."),
  );
}

function words(does) {
  return Object.entries(does).map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : value}`).join(", ");
}

function adding() {
  const kind = state.ui.fault ?? "http";
  const { operations, connection_faults: breaks } = state.overview;
  const wanted = {
    http: () => field("Status", h("input", { name: "value", type: "number", min: 100, max: 599, defaultValue: 503, required: true })),
    status: () => field("Code", h("input", { name: "value", defaultValue: "9", required: true })),
    fault: () => field("How", select("value", breaks, "drop_after_work")),
    delay_ms: () => field("Milliseconds", h("input", { name: "value", type: "number", min: 1, defaultValue: 3000, required: true })),
  };
  return h(
    "section",
    { class: "card", "aria-labelledby": "adding" },
    h("h2", { id: "adding" }, "Let something go wrong"),
    form(
      async (values) => {
        const number = kind === "http" || kind === "delay_ms";
        const match = {};
        if (values.operation) match.operation = values.operation;
        if (values.to) match.to = values.to;
        const fault = { match, do: { [kind]: number ? Number(values.value) : values.value }, times: values.times ? Number(values.times) : null, probability: Number(values.probability || 100) };
        await act("POST", "/faults", fault, "The fault is on");
      },
      { class: "grid" },
      field("Operation", h("input", { name: "operation", list: "operations", placeholder: "every operation", autocomplete: "off" })),
      h("datalist", { id: "operations" }, operations.map((one) => h("option", { key: one.call, value: one.call }, one.id))),
      field("What happens", h("select", { onChange: (event) => { state.ui.fault = event.target.value; changed(); } }, KINDS.map(([value, label]) => h("option", { key: value, value, selected: value === kind }, label)))),
      h("div", { key: kind }, wanted[kind]()),
      field("Recipient", h("input", { name: "to", placeholder: "anybody", inputmode: "tel" })),
      field("Times", h("input", { name: "times", type: "number", min: 1, defaultValue: 1, placeholder: "always" })),
      field("Probability in %", h("input", { name: "probability", type: "number", min: 1, max: 100, defaultValue: 100 })),
      h("button", { class: "main" }, "Turn on"),
    ),
  );
}

function magic() {
  const rows = state.overview.magic.filter(matches);
  if (!rows.length) return null;
  return h(
    "section",
    { class: "card", "aria-labelledby": "magic" },
    h("h2", { id: "magic" }, "Numbers that choose an outcome"),
    h("div", { class: "scroll" }, h("table", null, h("thead", null, h("tr", null, ["Product", "Recipient", "Outcome"].map((title) => h("th", { scope: "col", key: title }, title)))), h("tbody", null, rows.map((row) => h("tr", { key: row.recipient }, h("td", null, row.product), h("th", { scope: "row", class: "copyable" }, h("code", null, row.recipient), copyButton(row.recipient, row.recipient)), h("td", null, row.outcome)))))),
  );
}

function settings() {
  return h(
    "section",
    { class: "card", "aria-labelledby": "settings" },
    h("h2", { id: "settings" }, "Settings"),
    h("div", { class: "settings" }, Object.entries(state.config).map(([name, value]) => setting([name], value))),
  );
}

function setting(path, value) {
  const key = path.join(".");
  if (value && typeof value === "object" && !Array.isArray(value) && Object.keys(value).length && !["transitions", "listen"].includes(path.at(-1))) {
    return h("fieldset", { key }, h("legend", null, key), Object.entries(value).map(([name, inner]) => setting([...path, name], inner)));
  }
  const change = async (given) => {
    const body = path.reduceRight((inner, name) => ({ [name]: inner }), given);
    await act("PATCH", "/config", body, `Set: ${key}`);
    await refresh("config", "/config");
  };
  const label = path.at(-1).replaceAll("_", " ");
  const choices = state.overview.choices?.[path.at(-1)];
  if (typeof value === "boolean") return h("label", { key, class: "switch" }, h("input", { type: "checkbox", role: "switch", checked: value, onChange: (event) => change(event.target.checked) }), h("span", null, label));
  if (choices) return h("label", { key, class: "field side" }, h("span", null, label), h("select", { onChange: (event) => change(event.target.value) }, choices.map((one) => h("option", { key: one, value: one, selected: one === value }, one))));
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
  return h("label", { key: `${key} ${text}`, class: "field side" }, h("span", null, label), h("input", { defaultValue: text, placeholder: "none", type: typeof value === "number" ? "number" : "text", step: "any", onChange: (event) => change(parsed(event.target.value, value)) }));
}

function parsed(text, before) {
  if (typeof before === "number") return Number(text);
  if (text === "") return null;
  try {
    return typeof before === "string" ? text : JSON.parse(text);
  } catch {
    return text;
  }
}

function world() {
  return h(
    "section",
    { class: "card", "aria-labelledby": "world" },
    h("h2", { id: "world" }, "State"),
    h("div", { class: "buttons" }, button("Export", exported), h("label", { class: "file" }, "Import", h("input", { type: "file", accept: "application/json,.json", class: "unseen", onChange: imported })), button("Empty it", () => act("POST", "/reset", { to: "empty" }, "Empty"))),
    form(
      async ({ seed }) => act("POST", "/seed", { seed: /^-?\d+$/.test(seed) ? Number(seed) : seed }, "Ids begin again"),
      { class: "bar" },
      field("Seed of ids and codes", h("input", { name: "seed", defaultValue: String(state.overview.seed), required: true })),
      h("button", null, "Set"),
    ),
    form(
      async ({ name }, target) => {
        if (await act("POST", "/snapshots", { name }, `Kept: ${name}`)) target.reset();
        await refresh("snapshots", "/snapshots");
      },
      { class: "bar" },
      field("Snapshot", h("input", { name: "name", placeholder: "before-checkout", required: true })),
      h("button", null, "Keep"),
    ),
    state.snapshots.length > 0 &&
      h(
        "ul",
        { class: "faults" },
        state.snapshots.map((name) =>
          h("li", { key: name }, h("b", null, name), button("Go back", () => act("POST", "/reset", { to: { snapshot: name } }, `Back at ${name}`), { class: "small" }), button("Forget", async () => {
            await act("DELETE", `/snapshots/${encodeURIComponent(name)}`);
            await refresh("snapshots", "/snapshots");
          }, { class: "small" })),
        ),
      ),
  );
}

async function exported() {
  const whole = await ask("GET", "/state");
  const url = URL.createObjectURL(new Blob([JSON.stringify(whole, null, 1)], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: url, download: "sandbox-state.json" }).click();
  URL.revokeObjectURL(url);
}

async function imported(event) {
  const [file] = event.target.files;
  if (!file) return;
  try {
    const value = JSON.parse(await file.text());
    if (await act("PUT", "/state", value, "Imported")) load();
  } catch {
    tell("The file is not a JSON.", "bad");
  }
  event.target.value = "";
}
