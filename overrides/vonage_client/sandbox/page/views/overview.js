// Where one is: how to connect, what the account has, and everything as it happens.

import { h } from "../vendor/preact.js";
import { changed, state } from "../store.js";
import { copyButton, empty, gist, matches, pill, time } from "../parts.js";

const TILES = [
  ["phones", "inbox", "Messages"],
  ["calls", "calls", "Calls"],
  ["verify", "verifications", "Verifications"],
  ["webhooks", "webhooks", "Webhooks"],
  ["requests", "requests", "Requests"],
];

export function overview() {
  return h(
    "div",
    { class: "overview" },
    h(
      "section",
      { class: "tiles", "aria-label": "Counts" },
      state.balance !== null && h("div", { class: "tile balance" }, h("span", null, "Balance"), h("strong", null, "€ ", String(state.balance).replace(/(\.\d\d)\d*$/, "$1"), h("small", null, String(state.balance).replace(/^-?\d+\.\d\d/, "")))),
      TILES.map(([view, name, label]) => h("a", { class: "tile", href: `#/${view}`, key: name }, h("span", null, label), h("strong", null, state.items[name].size))),
    ),
    h("div", { class: "columns" }, feed(), h("div", { class: "stack" }, connect(), problems())),
  );
}

function feed() {
  const events = [...state.activity].reverse().filter((event) => matches(event.data));
  return h(
    "section",
    { class: "card feed", "aria-labelledby": "feed" },
    h("h2", { id: "feed" }, "As it happens"),
    events.length
      ? h("ol", null, events.map((event) => h("li", { key: `${event.kind} ${event.data.uuid ?? event.data.id}`, class: event.kind }, line(event))))
      : empty("Nothing happened yet", "Send an SMS with the lines beside this, and watch it arrive here."),
  );
}

function line({ kind, at, data }) {
  const shown = state.items[kind]?.get(String(data.uuid ?? data.id)) ?? data;
  const [href, title, text, status] = SENTENCES[kind](shown);
  return h("a", { href }, time(at), h("span", { class: "what" }, h("b", null, title), " ", h("span", null, text)), pill(status));
}

const SENTENCES = {
  requests: (one) => [`#/requests/${one.id}`, one.method, one.operation ?? one.path, one.status],
  inbox: (one) => [
    `#/phones/${encodeURIComponent(one.direction === "to_phone" ? one.to : one.from)}`,
    one.direction === "to_phone" ? `${one.from} → ${one.to}` : `${one.from} → ${one.to}`,
    one.text,
    one.status,
  ],
  webhooks: (one) => [`#/webhooks/${one.id}`, one.kind, `${gist(one.fields)} → ${one.url.replace(/^https?:\/\//, "")}`, one.status],
  calls: (one) => [`#/calls/${one.uuid}`, `${one.from_number} → ${one.to_number}`, `${one.direction} call`, one.status],
  verifications: (one) => [`#/verify/${one.id}`, one.number, `code ${one.code}`, one.status],
};

function lines() {
  const { base_url: url, credentials } = state.overview;
  const key = credentials.api_key;
  const secret = credentials.api_secret;
  return {
    Python: [`from vonage_client import Vonage`, ``, `vonage = Vonage(api_key="${key}", api_secret="${secret}")`, `vonage.sms.send(to="447700900005", from_="Acme", text="Hello")`].join("\n"),
    curl: [`curl ${url}/sms/json \\`, `  -d api_key=${key} \\`, `  -d api_secret=${secret} \\`, `  -d to=447700900005 -d from=Acme -d text=Hello`].join("\n"),
    Shell: [`export VONAGE_SERVER=${url}`, ...Object.entries(credentials).map(([name, value]) => `export VONAGE_${name.toUpperCase()}=${value}`)].join("\n"),
  };
}

function connect() {
  const { credentials, base_url: url } = state.overview;
  if (!credentials.api_key) {
    return h("section", { class: "card" }, h("h2", null, "Connect"), h("p", null, state.overview.title), h("p", { class: "copyable" }, h("code", null, url), copyButton(url, "base URL")));
  }
  const all = lines();
  const chosen = state.ui.language ?? "curl";
  return h(
    "section",
    { class: "card connect", "aria-labelledby": "connect" },
    h("h2", { id: "connect" }, "Connect"),
    h(
      "div",
      { class: "tabs", role: "group", "aria-label": "Language" },
      Object.keys(all).map((name) =>
        h(
          "button",
          {
            type: "button",
            key: name,
            class: "small",
            "aria-pressed": String(name === chosen),
            onClick: () => {
              state.ui.language = name;
              changed();
            },
          },
          name,
        ),
      ),
    ),
    h("div", { class: "code" }, h("pre", { tabIndex: 0 }, all[chosen]), copyButton(all[chosen], `the lines for ${chosen}`)),
    chosen === "Python" && h("p", { class: "quiet" }, "The client finds the emulator by ", h("code", null, `VONAGE_SERVER=${url}`), "."),
    h(
      "dl",
      { class: "facts" },
      [["Base URL", url], ...Object.entries(credentials).map(([name, value]) => [name, value]), ["signature secret", state.overview.signature_secret]].map(([name, value]) =>
        h("div", { key: name }, h("dt", null, name), h("dd", { class: "copyable" }, h("code", null, value), copyButton(value, name))),
      ),
    ),
  );
}

function problems() {
  const refused = [...state.items.requests.values()].filter((one) => one.code || one.status >= 400).slice(-4).reverse();
  const failed = [...state.items.webhooks.values()].filter((one) => ["failed", "blocked"].includes(one.status)).slice(-3).reverse();
  if (!refused.length && !failed.length) return null;
  return h(
    "section",
    { class: "card problems", "aria-labelledby": "problems" },
    h("h2", { id: "problems" }, "Last errors"),
    h(
      "ul",
      null,
      refused.map((one) => h("li", { key: `r${one.id}` }, pill(one.status), " ", h("a", { href: `#/requests/${one.id}` }, one.operation ?? `${one.method} ${one.path}`), h("p", null, one.detail ?? one.reason ?? ""))),
      failed.map((one) => h("li", { key: one.id }, pill(one.status), " ", h("a", { href: `#/webhooks/${one.id}` }, one.kind), h("p", null, one.attempts.at(-1)?.error ?? `HTTP ${one.attempts.at(-1)?.status ?? "?"} of ${one.url}`))),
    ),
  );
}
