// The legs of calls, and what the person at the other end may do.

import { h } from "../vendor/preact.js";
import { act, now, state } from "../store.js";
import { button, empty, field, form, newestFirst, newestOnTop, pill, select, span, time } from "../parts.js";

const OVER = ["completed", "busy", "timeout", "unanswered", "rejected", "cancelled", "failed"];
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];

export function calls([chosen]) {
  const all = newestOnTop(newestFirst("calls"));
  const live = all.filter((leg) => !OVER.includes(leg.status));
  const over = all.filter((leg) => OVER.includes(leg.status));
  const numbers = state.overview.numbers ?? [];
  return h(
    "div",
    null,
    form(
      (values) => act("POST", "/inbound/call", { from: values.from, to: values.to }, `${values.from} is calling`),
      { class: "bar" },
      field("A phone calls: from", h("input", { name: "from", defaultValue: "447700900005", required: true, inputmode: "tel" })),
      field("to", select("to", numbers, numbers[0])),
      h("button", { class: "main" }, "Call"),
    ),
    !all.length && empty("No calls yet", "Start one with voice.create, or let a phone call one of your numbers."),
    h("div", { class: "legs" }, live.map((leg) => card(leg, chosen === leg.uuid))),
    over.length > 0 && h("h2", null, "Over"),
    h("div", { class: "legs" }, over.map((leg) => card(leg, chosen === leg.uuid))),
  );
}

function card(leg, chosen) {
  const over = OVER.includes(leg.status);
  const from = leg.answered ?? leg.created;
  const seconds = (leg.ended ?? now() / 1000) - from;
  return h(
    "article",
    { class: `card leg ${over ? "over" : "live"} ${chosen ? "chosen" : ""}`, key: leg.uuid, id: leg.uuid },
    h(
      "header",
      null,
      h("h3", null, h("a", { href: `#/calls/${leg.uuid}` }, `${leg.from_number} → ${leg.to_number}`)),
      h("span", { class: "timer" }, span(seconds)),
      h("span", { class: "marks" }, pill(leg.status), h("span", { class: "badge" }, leg.direction), leg.muted && h("span", { class: "badge" }, "muted"), leg.earmuffed && h("span", { class: "badge" }, "earmuffed")),
    ),
    leg.script.length > 0 && script(leg, over),
    leg.heard.length > 0 && h("section", { "aria-label": "Heard" }, h("ul", { class: "heard" }, leg.heard.map((one, index) => h("li", { key: index }, time(one.at), " ", heard(one))))),
    !over && actions(leg),
    leg.recordings.map((one) => one.file && h("audio", { key: one.file, controls: true, preload: "none", src: `/_sandbox/recordings/${one.file}`, "aria-label": "Recording" })),
    h("details", null, h("summary", null, `${leg.events.length} events`), h("ol", { class: "events" }, leg.events.map((event, index) => h("li", { key: index }, time(event.at), " ", pill(event.status), " ", event.reason))), h("p", { class: "quiet" }, h("code", null, leg.uuid), leg.price && ` · ${leg.duration} s, ${leg.price}`)),
  );
}

function heard(one) {
  if (one.kind === "talk") return h("q", null, one.text);
  if (one.kind === "digits") return h("span", null, "pressed ", h("kbd", null, one.digits));
  if (one.kind === "speech") return h("span", null, "said ", h("q", null, one.text));
  return h("span", null, one.kind, " ", one.url ?? one.text ?? one.digits ?? "");
}

function script(leg, over) {
  return h(
    "ol",
    { class: "script", "aria-label": "Script" },
    leg.script.map((step, index) => {
      const current = !over && leg.answered !== null && index === leg.position;
      return h("li", { key: index, class: current ? "current" : "", "aria-current": current ? "step" : undefined }, h("b", null, step.action), " ", h("span", null, step.text ?? step.streamUrl?.[0] ?? step.name ?? step.endpoint?.map((one) => one.number ?? one.user ?? one.uri).join(", ") ?? (step.type ?? []).join?.(", ") ?? ""));
    }),
  );
}

function actions(leg) {
  const act_ = (body) => act("POST", `/calls/${leg.uuid}/actions`, body);
  if (leg.answered === null) {
    return h("div", { class: "buttons" }, button("Answer", () => act_({ do: "answer" }), { class: "good" }), button("Busy", () => act_({ do: "busy" })), button("Reject", () => act_({ do: "reject" })), button("Machine", () => act_({ do: "machine" })), button("Hang up", () => act_({ do: "hangup" }), { class: "bad" }));
  }
  return h(
    "div",
    { class: "phone-controls" },
    h("div", { class: "keypad", role: "group", "aria-label": "Keypad" }, KEYS.map((key) => button(key, () => act_({ do: "press", digits: key }), { key }))),
    h(
      "div",
      { class: "stack" },
      form(
        async ({ text }, target) => {
          if (await act_({ do: "say", text })) target.reset();
        },
        { class: "say" },
        h("label", { class: "grow" }, h("span", { class: "unseen" }, "Say"), h("input", { name: "text", placeholder: "Say something", required: true, autocomplete: "off" })),
        h("button", null, "Say"),
      ),
      h("div", { class: "buttons" }, button("Stay silent", () => act_({ do: "silence" })), button("Hang up", () => act_({ do: "hangup" }), { class: "bad" })),
    ),
  );
}
