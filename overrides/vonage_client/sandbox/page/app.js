// The frame of the page: where one is, the clock, search, keyboard, and the view in between.

import { Fragment, h, render } from "./vendor/preact.js";
import { act, changed, listen, now, onChange, refreshClock, setToken, state } from "./store.js";
import { advance, button, confirm, field, form, icon, span } from "./parts.js";
import { overview } from "./views/overview.js";
import { phones } from "./views/phones.js";
import { calls } from "./views/calls.js";
import { verify } from "./views/verify.js";
import { webhooks } from "./views/webhooks.js";
import { requests } from "./views/requests.js";
import { resources } from "./views/resources.js";
import { faults } from "./views/faults.js";

const VIEWS = [
  { name: "overview", label: "Overview", view: overview },
  { name: "phones", label: "Phones", view: phones, list: "inbox" },
  { name: "calls", label: "Calls", view: calls, list: "calls" },
  { name: "verify", label: "Verify", view: verify, list: "verifications" },
  { name: "webhooks", label: "Webhooks", view: webhooks, list: "webhooks" },
  { name: "requests", label: "Requests", view: requests, list: "requests" },
  { name: "resources", label: "Resources", view: resources },
  { name: "faults", label: "Faults & settings", short: "Faults", view: faults, list: "faults" },
];

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // somebody typed it
  }
}

function place() {
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  const view = VIEWS.find((one) => one.name === name) ?? VIEWS[0];
  return { view, rest: rest.map(decoded) };
}

function clock() {
  const { clock: given } = state;
  if (!given) return null;
  const moment = new Date(now()).toISOString();
  const runs = given.factor > 0;
  const due = given.next_due && (Date.parse(given.next_due) - now()) / 1000;
  return h(
    "section",
    { class: "clock", "aria-label": "Virtual clock" },
    h(
      "div",
      { class: "face" },
      h("span", { class: "date" }, moment.slice(0, 10)),
      h("time", { dateTime: moment }, moment.slice(11, 19)),
      h("span", { class: "due" }, given.pending ? `${given.pending} waiting${due === null || !given.next_due ? "" : `, next in ${span(due)}`}` : "nothing waits"),
    ),
    h(
      "div",
      { class: "buttons" },
      h(
        "button",
        {
          type: "button",
          class: "small",
          title: runs ? "Stop the clock: time passes by these buttons only" : "Let time pass by itself",
          onClick: () => act("PUT", "/clock", { mode: runs ? "manual" : "real" }),
        },
        icon(runs ? "pause" : "play", 14),
        runs ? "Freeze" : "Run",
      ),
      [1, 30, 300].map((seconds) =>
        button(`+${seconds < 60 ? `${seconds} s` : `${seconds / 60} min`}`, () => advance({ seconds }), { class: "small", key: seconds }),
      ),
      button("Next", () => advance({ to: "next" }), { class: "small", title: "Advance to the next timer" }),
      button("Idle", () => advance({ to: "idle" }), { class: "small", title: "Advance until nothing waits" }),
    ),
  );
}

function navigation(current) {
  return h(
    "nav",
    { "aria-label": "Views" },
    VIEWS.map((one, index) =>
      h(
        "a",
        {
          key: one.name,
          href: `#/${one.name}`,
          "aria-current": one === current ? "page" : undefined,
          title: `${one.label} (${index + 1})`,
        },
        icon(one.name),
        h("span", { class: "label" }, one.short ?? one.label),
        one.list && state.items[one.list].size > 0 && h("span", { class: "count", "aria-label": `${state.items[one.list].size} entries` }, state.items[one.list].size),
      ),
    ),
  );
}

function head() {
  return h(
    "header",
    { class: "top" },
    h("a", { class: "brand", href: "#/overview" }, h("img", { src: "/_sandbox/ui/icon.svg", alt: "", width: 28, height: 28 }), h("span", null, "Sandbox")),
    h(
      "label",
      { class: "search" },
      icon("search", 16),
      h("span", { class: "unseen" }, "Search everything"),
      h("input", {
        type: "search",
        id: "search",
        placeholder: "Search  /",
        autocomplete: "off",
        onInput: (event) => {
          state.ui.search = event.target.value;
          changed();
        },
      }),
    ),
    clock(),
    h(
      "div",
      { class: "end" },
      h("span", { class: `connection ${state.connection}`, title: "The stream of events" }, state.connection === "live" ? "live" : state.connection === "lost" ? "reconnecting" : "connecting"),
      h("button", { type: "button", class: "small quiet", "aria-label": "Dark or light", title: "Dark or light", onClick: turnTheme }, icon("theme", 16)),
      button("Reset", askReset, { class: "small", title: "Back to the start (r)" }),
    ),
  );
}

function dialog() {
  const given = state.ui.dialog;
  if (!given) return null;
  const close = () => {
    state.ui.dialog = null;
    changed();
  };
  return h(
    "dialog",
    { "aria-labelledby": "dialog-title", ref: (node) => node && !node.open && node.showModal(), onClose: close },
    h("h2", { id: "dialog-title" }, given.title),
    h("div", null, given.text),
    h(
      "div",
      { class: "buttons" },
      given.label &&
        button(given.label, () => {
          close();
          given.then();
        }, { class: "main" }),
      button(given.label ? "Cancel" : "Close", close),
    ),
  );
}

function tokenForm() {
  return h(
    "main",
    { class: "locked" },
    form((values) => setToken(values.token), null, h("h1", null, "This emulator asks for its token"), field("Token", h("input", { name: "token", type: "password", required: true, autofocus: true })), h("button", { class: "main" }, "Open")),
  );
}

function page() {
  if (state.needsToken) return tokenForm();
  const { view, rest } = place();
  document.title = `${view.label} · Sandbox`;
  return h(
    Fragment,
    null,
    h("a", { class: "skip", href: "#main", onClick: (event) => { event.preventDefault(); document.getElementById("main").focus(); } }, "Skip to the content"),
    head(),
    navigation(view),
    h("main", { id: "main", tabIndex: -1, key: view.name }, h("h1", { class: view.name === "overview" ? "unseen" : "" }, view.label), state.overview ? view.view(rest) : h("p", { class: "quiet" }, "Asking the emulator…")),
    state.message && h("p", { class: `toast ${state.message.kind}` }, state.message.text),
    dialog(),
  );
}

function askReset() {
  confirm("Reset the emulator?", "Everything that happened is gone; accounts, numbers and balance are those of the start.", "Reset", () => act("POST", "/reset", { to: "seed" }, "Reset"));
}

function turnTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem("sandbox-theme", root.dataset.theme);
}

const KEYS = h("dl", { class: "keys" }, [["/", "search"], ["1 – 8", "the views"], ["n", "next timer"], ["i", "idle: until nothing waits"], ["r", "reset (asks)"], ["?", "this list"]].map(([key, text]) => h(Fragment, { key }, h("dt", null, h("kbd", null, key)), h("dd", null, text))));

function onKey(event) {
  const typing = event.target.closest("input, textarea, select, dialog");
  if (event.key === "Escape" && event.target.id === "search") event.target.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey || state.ui.dialog || state.needsToken) return;
  const number = Number(event.key);
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("search")?.focus();
  } else if (event.key === "r") askReset();
  else if (event.key === "n") advance({ to: "next" });
  else if (event.key === "i") advance({ to: "idle" });
  else if (event.key === "?") confirm("Keys", KEYS, null, null);
  else if (number >= 1 && number <= VIEWS.length) location.hash = `#/${VIEWS[number - 1].name}`;
}

const theme = localStorage.getItem("sandbox-theme");
if (theme) document.documentElement.dataset.theme = theme;
const root = document.getElementById("root");
const draw = () => render(h(page), root);
onChange(draw);
addEventListener("hashchange", () => {
  draw();
  scrollTo(0, 0);
});
addEventListener("keydown", onKey);
setInterval(() => {
  if (!document.hidden && (state.clock?.factor ?? 0) > 0) draw();
}, 1000);
setInterval(() => {
  if (!document.hidden && (state.clock?.factor ?? 0) > 0) refreshClock();
}, 10000);
draw();
listen();
