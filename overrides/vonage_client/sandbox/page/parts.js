// Small parts that every view is made of. Text is always a text node: nothing that came in is read as markup.

import { h } from "./vendor/preact.js";
import { act, changed, now, state, tell } from "./store.js";

const ICONS = {
  overview: "M4 13h6V4H4zm0 7h6v-5H4zm10 0h6v-9h-6zm0-16v5h6V4z",
  phones: "M8 2h8a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm3 17h2",
  calls: "M6.600 3.500 9.500 4l1 4-2.200 1.700a13 13 0 0 0 6 6L16 13.500l4 1 .5 2.900c.1 1-.7 2.100-1.800 2.100A15.500 15.500 0 0 1 4.500 5.300c0-1.100 1.100-1.900 2.100-1.800z",
  verify: "M12 3l7 3v5c0 4.600-3 8.300-7 10-4-1.700-7-5.400-7-10V6zm-3 9 2.200 2.200L15.500 10",
  webhooks: "M4 12h11m0 0-4-4m4 4-4 4M18 5v14",
  requests: "M20 12H9m0 0 4-4m-4 4 4 4M6 5v14",
  resources: "M12 3c4.400 0 8 1.300 8 3s-3.600 3-8 3-8-1.300-8-3 3.600-3 8-3zM4 6v6c0 1.700 3.600 3 8 3s8-1.300 8-3V6M4 12v6c0 1.700 3.600 3 8 3s8-1.300 8-3v-6",
  faults: "M13 3 5 14h6l-1 7 8-11h-6z",
  copy: "M9 9h10v11H9zM5 15V4h10",
  check: "M5 12.500 10 17 19 7",
  search: "M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm4.500 10.500L20 20",
  theme: "M12 4a8 8 0 1 0 0 16zm0 0a8 8 0 0 1 0 16",
  back: "M15 5l-7 7 7 7",
  send: "M4 12 20 4l-5 16-3.500-6.500z",
  play: "M8 5v14l11-7z",
  pause: "M8 5v14m8-14v14",
};

export function icon(name, size = 18) {
  return h(
    "svg",
    { class: "icon", width: size, height: size, viewBox: "0 0 24 24", "aria-hidden": "true" },
    h("path", { d: ICONS[name] }),
  );
}

export async function copy(text, what = "Copied") {
  try {
    await navigator.clipboard.writeText(text);
    tell(what);
  } catch {
    const field = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    tell(done ? what : "The browser refuses to copy.", done ? "good" : "bad");
  }
}

export function copyButton(text, label, what) {
  return h(
    "button",
    { type: "button", class: "small quiet", "aria-label": `Copy ${label}`, title: `Copy ${label}`, onClick: () => copy(text, what ?? `Copied: ${label}`) },
    icon("copy", 15),
  );
}

export function pill(text, tone) {
  return h("span", { class: `pill ${tone ?? toneOf(text)}` }, text);
}

const TONES = {
  good: /^(delivered|read|answered|completed|success|received|200|20\d)$/i,
  live: /^(ringing|started|in progress|in_progress|pending|waiting|submitted|accepted|buffered|machine|human)$/i,
  bad: /^(failed|rejected|busy|timeout|expired|blocked|undeliverable|unanswered|error|[45]\d\d)$/i,
};

export function toneOf(text) {
  return Object.keys(TONES).find((tone) => TONES[tone].test(String(text))) ?? "plain";
}

export function time(value, { date = false } = {}) {
  if (!value) return null;
  const moment = typeof value === "number" ? new Date(value * 1000) : new Date(value);
  if (Number.isNaN(moment.getTime())) return String(value);
  const iso = moment.toISOString();
  return h("time", { dateTime: iso, title: iso }, date ? `${iso.slice(0, 10)} ${iso.slice(11, 19)}` : iso.slice(11, 19));
}

export function span(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole >= 86400) return `${Math.floor(whole / 86400)} d ${Math.floor((whole % 86400) / 3600)} h`;
  if (whole >= 3600) return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
  const rest = String(whole % 60).padStart(2, "0");
  return `${Math.floor(whole / 60)}:${rest}`;
}

export function until(moment) {
  return span((Date.parse(moment) - now()) / 1000);
}

export function json(value) {
  return h("pre", { class: "json", tabIndex: 0 }, typeof value === "string" ? value : JSON.stringify(value, null, 2));
}

// Pairs as an object, for people: a form or a query.
export function asObject(pairs) {
  if (!Array.isArray(pairs) || !pairs.every((pair) => Array.isArray(pair) && pair.length === 2)) return pairs;
  return Object.fromEntries(pairs);
}

export function empty(title, text, ...more) {
  return h("div", { class: "empty" }, h("h2", null, title), h("p", null, text), ...more);
}

export function button(label, onClick, more = {}) {
  return h("button", { type: "button", ...more, onClick }, label);
}

export function field(label, control, hint) {
  return h("label", { class: "field" }, h("span", null, label), control, hint && h("small", null, hint));
}

// A form whose values are given to `submit` as an object; fields are not controlled, so nothing typed is lost.
export function form(submit, attributes, ...children) {
  return h(
    "form",
    {
      ...attributes,
      onSubmit: async (event) => {
        event.preventDefault();
        const values = Object.fromEntries(new FormData(event.currentTarget));
        await submit(values, event.target);
      },
    },
    ...children,
  );
}

export function select(name, options, chosen, more = {}) {
  return h(
    "select",
    { name, ...more },
    options.map((option) => {
      const [value, label] = Array.isArray(option) ? option : [option, option];
      return h("option", { value, key: value, selected: value === chosen }, label);
    }),
  );
}

// What a webhook says, in a word or a few.
export function gist(fields) {
  const said = fields.status ?? fields.text ?? fields.type ?? fields.reason ?? "";
  return typeof said === "object" ? "" : String(said);
}

export function matches(item) {
  const wanted = state.ui.search.trim().toLowerCase();
  return !wanted || JSON.stringify(item).toLowerCase().includes(wanted);
}

export function newestFirst(name) {
  return [...state.items[name].values()].reverse().filter(matches);
}

export function newestOnTop(items) {
  return items.sort((one, other) => (other.created ?? other.submitted ?? 0) - (one.created ?? one.submitted ?? 0));
}

export function confirm(title, text, label, then) {
  state.ui.dialog = { title, text, label, then };
  changed();
}

export function advance(body, done) {
  return act("POST", "/clock/advance", body, done);
}

let lastOpened = "";

function seen(node) {
  if (!node || lastOpened === location.hash) return;
  lastOpened = location.hash;
  node.scrollIntoView({ block: "center" });
}

// A row of a table that opens: a real button in its first cell, the rest of it below.
export function openRow(view, key, open, cells, more) {
  const target = open ? `#/${view}` : `#/${view}/${encodeURIComponent(key)}`;
  return [
    h("tr", { key, class: open ? "open" : "", ref: open ? seen : undefined, onClick: (event) => event.target.closest("a, button") ?? (location.hash = target) }, ...cells(target)),
    open && h("tr", { key: `${key}-more`, class: "more" }, h("td", { colSpan: 9 }, more())),
  ];
}
