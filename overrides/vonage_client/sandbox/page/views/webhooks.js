// Deliveries to the program under test: as sent, what it answered, and when they are tried again.

import { h } from "../vendor/preact.js";
import { act, refresh, state, tell } from "../store.js";
import { button, copyButton, empty, field, form, gist, json, newestFirst, openRow, pill, select, time, until } from "../parts.js";

export function webhooks([chosen]) {
  const all = newestFirst("webhooks");
  return h(
    "div",
    null,
    h("div", { class: "bars" }, listenBar(), triggerBar()),
    all.length
      ? h(
          "div",
          { class: "scroll" },
          h(
            "table",
            { class: "rows" },
            h("caption", { class: "unseen" }, "Webhooks, newest first"),
            h("thead", null, h("tr", null, ["Event", "To", "Status", "Tries", "At"].map((title) => h("th", { scope: "col", key: title }, title)))),
            h("tbody", null, all.flatMap((one) => openRow("webhooks", one.id, one.id === chosen, (target) => cells(one, target, one.id === chosen), () => detail(one)))),
          ),
        )
      : empty("No webhook was sent yet", "Give a URL above, then trigger one: the emulator makes what it is about first."),
  );
}

function listenBar() {
  const { listen } = state.config.webhooks ?? {};
  return form(
    async ({ url }) => {
      if (await act("POST", "/webhooks/listen", { forward_to: url || null }, url ? `All webhooks go to ${url}` : "Webhooks go where the applications say")) await refresh("config", "/config");
    },
    { class: "bar", key: listen?.forward_to ?? "" },
    field("Send all of them to", h("input", { name: "url", type: "url", placeholder: "http://127.0.0.1:8000/hooks", defaultValue: listen?.forward_to ?? "" })),
    h("button", null, "Listen"),
  );
}

function triggerBar() {
  return form(
    async ({ kind, override }) => {
      let fields = {};
      try {
        fields = override.trim() ? JSON.parse(override) : {};
      } catch {
        tell("The fields are no JSON object.", "bad");
        return;
      }
      const done = await act("POST", `/trigger/${encodeURIComponent(kind)}`, { override: fields }, `Sent: ${kind}`);
      if (done) location.hash = `#/webhooks/${done.deliveries[0]}`;
    },
    { class: "bar" },
    field("Trigger", select("kind", state.overview.webhook_kinds.map((kind) => [kind.name, `${kind.name}: ${kind.summary}`]), "sms_inbound")),
    field("with fields", h("input", { name: "override", placeholder: '{"text": "STOP"}', autocomplete: "off", class: "mono" })),
    h("button", null, "Trigger"),
  );
}

function cells(one, target, open) {
  return [
    h("th", { scope: "row" }, h("a", { href: target, "aria-expanded": String(open) }, one.kind), " ", h("span", { class: "quiet gist" }, gist(one.fields))),
    h("td", { class: "long", title: one.url }, one.url),
    h("td", null, pill(one.status)),
    h("td", { class: "number" }, one.attempts.length),
    h("td", null, time(one.created)),
  ];
}

function detail(one) {
  const headers = Object.entries(one.headers ?? {});
  const signed = headers.some(([name]) => name === "authorization") ? "signed with a token (JWT)" : "sig" in one.fields ? "signed with sig" : "not signed";
  return h(
    "div",
    { class: "detail" },
    h("div", { class: "buttons" }, button("Replay", async () => {
      const done = await act("POST", `/webhooks/${one.id}/replay`, undefined, "Sent again");
      if (done?.id) location.hash = `#/webhooks/${done.id}`;
    }, { class: "main" }), one.next_at && h("span", { class: "quiet" }, `tried again in ${until(one.next_at)}`), h("span", { class: "badge" }, signed), h("span", { class: "badge" }, `${one.method} ${one.transport}`)),
    h("div", { class: "halves" }, [
      h("section", { key: "sent" }, h("h3", null, "As sent ", copyButton(JSON.stringify(one.fields), "the fields")), json(one.fields), headers.length > 0 && h("details", null, h("summary", null, `${headers.length} headers`), h("dl", { class: "facts" }, headers.map(([name, value]) => h("div", { key: name }, h("dt", null, name), h("dd", null, h("code", null, value))))))),
      h(
        "section",
        { key: "answer" },
        h("h3", null, "What came of it"),
        h("ol", { class: "attempts" }, one.attempts.map((attempt, index) => h("li", { key: index }, time(attempt.at), " ", pill(attempt.status ?? "failed"), " ", attempt.error ?? "", h("small", null, ` ${attempt.duration_ms ?? 0} ms`)))),
        one.answer ? json(one.answer) : null,
      ),
    ]),
  );
}
