// The imaginary phones: what arrived at each number, and a box to answer from it.

import { h } from "../vendor/preact.js";
import { act, state, tell } from "../store.js";
import { copy, empty, field, form, icon, matches, select, time } from "../parts.js";

const CHANNELS = ["sms", "whatsapp", "rcs", "viber_service", "messenger", "mms"];
const MARKS = { accepted: "✓", submitted: "✓", buffered: "✓", delivered: "✓✓", read: "✓✓", received: "" };

function phone(message) {
  return message.direction === "to_phone" ? message.to : message.from;
}

function byPhone() {
  const all = new Map();
  for (const message of state.items.inbox.values()) {
    const number = phone(message);
    if (!all.has(number)) all.set(number, []);
    all.get(number).push(message);
  }
  return [...all].reverse().sort(([, one], [, other]) => (one.at(-1).at < other.at(-1).at ? 1 : one.at(-1).at > other.at(-1).at ? -1 : 0));
}

export function phones([chosen]) {
  const all = byPhone();
  const shown = all.filter(([number, messages]) => matches([number, messages]));
  return h(
    "div",
    { class: `phones ${chosen ? "one" : ""}` },
    h(
      "section",
      { class: "list", "aria-label": "Phones" },
      shown.length
        ? h("ul", null, shown.map(([number, messages]) => h("li", { key: number }, entry(number, messages.at(-1), number === (chosen ?? shown[0][0])))))
        : !all.length && empty("No phone rang yet", "Every number you send to becomes a phone here. A phone can write first, too."),
      form(({ number }, target) => {
        location.hash = `#/phones/${encodeURIComponent(number.replace(/[^\w@.:-]/g, ""))}`;
        target.reset();
      }, { class: "new" }, field("Another phone", h("input", { name: "number", placeholder: "447700900005", required: true, inputmode: "tel" })), h("button", { class: "small" }, "Open")),
    ),
    chosen || shown.length ? chat(chosen ?? shown[0][0], Boolean(chosen)) : null,
  );
}

function entry(number, last, current) {
  return h(
    "a",
    { href: `#/phones/${encodeURIComponent(number)}`, "aria-current": current ? "true" : undefined },
    h("span", { class: "face", "aria-hidden": "true", style: `--hue:${hue(number)}` }, number.slice(-2)),
    h("span", { class: "who" }, h("b", null, number), h("span", null, last.text || "(no text)")),
    time(last.at),
  );
}

function hue(number) {
  return [...number].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 7);
}

function chat(number, chosen) {
  const messages = [...state.items.inbox.values()].filter((message) => phone(message) === number);
  const last = messages.at(-1);
  return h(
    "section",
    { class: "handset", "aria-label": `Phone ${number}`, key: number },
    h("header", null, chosen && h("a", { class: "back", href: "#/phones", "aria-label": "All phones" }, icon("back")), h("h2", null, number), h("span", null, messages.length === 1 ? "1 message" : `${messages.length} messages`)),
    h(
      "ol",
      { class: "bubbles", tabIndex: 0, "aria-label": "Messages", ref: (node) => node && keepAtEnd(node, messages.length) },
      messages.map((message) => h("li", { key: message.id, class: message.direction }, bubble(message))),
    ),
    reply(number, last),
  );
}

function keepAtEnd(node, count) {
  if (node.dataset.count !== String(count)) node.scrollTop = node.scrollHeight;
  node.dataset.count = String(count);
}

function bubble(message) {
  const units = message.units ? `${message.units} units, ` : "";
  return h(
    "article",
    null,
    h("p", { class: "from" }, message.direction === "to_phone" ? message.from : `to ${message.to}`),
    h("p", { class: "text" }, message.text || h("i", null, "no text")),
    message.code && h("button", { type: "button", class: "code", title: "Copy the code", onClick: () => copy(message.code, `Copied: ${message.code}`) }, h("span", { class: "unseen" }, "Copy the code "), message.code, icon("copy", 16)),
    message.sent_text !== undefined && message.sent_text !== message.text && h("p", { class: "note" }, `Sent as: ${message.sent_text}`),
    h(
      "footer",
      null,
      h("span", { class: "badge" }, message.channel),
      message.encoding && h("span", { class: "badge", title: "Encoding of the SMS" }, message.encoding === "text" ? "GSM-7" : message.encoding),
      message.parts && h("span", null, `${units}${message.parts} ${message.parts === 1 ? "part" : "parts"}`),
      time(message.at),
      message.direction === "to_phone" && h("span", { class: `ticks ${message.status}` }, `${MARKS[message.status] ?? "✕"} ${message.status}`),
    ),
  );
}

function reply(number, last) {
  const owned = state.overview.numbers ?? [];
  const other = last && (last.direction === "to_phone" ? last.from : last.to);
  const targets = [...new Set([...(other && /^\d+$/.test(other) ? [other] : []), ...owned])];
  const channel = last?.channel && CHANNELS.includes(last.channel) ? last.channel : "sms";
  const submit = async (values, target) => {
    const body = { from: number, to: values.to, text: values.text };
    const done = values.channel === "sms" ? await act("POST", "/inbound/sms", body) : await act("POST", "/inbound/message", { ...body, channel: values.channel, message_type: "text" });
    if (!done) return;
    target.elements.text.value = "";
    if (!done.deliveries?.length) tell("Sent. No webhook was asked for: set its URL, or listen to all (Webhooks).", "plain");
    if (state.clock?.mode === "manual") await act("POST", "/clock/advance", { seconds: 0 });
  };
  return form(
    submit,
    { class: "reply", key: `${number} ${channel} ${targets[0]}` },
    h("div", { class: "how" }, h("label", null, h("span", { class: "unseen" }, "Channel"), select("channel", CHANNELS, channel)), h("label", null, h("span", null, "to "), select("to", targets, targets[0]))),
    h("label", { class: "grow" }, h("span", { class: "unseen" }, `Reply from ${number}`), h("input", { name: "text", placeholder: `Write as ${number}`, required: true, autocomplete: "off" })),
    h("button", { class: "main", "aria-label": "Send" }, icon("send")),
  );
}
