// Verifications with their codes, where each of them is, and what comes next.

import { h } from "../vendor/preact.js";
import { now, state } from "../store.js";
import { advance, button, copy, empty, icon, newestFirst, newestOnTop, pill, time, until } from "../parts.js";

export function verify([chosen]) {
  const all = newestOnTop(newestFirst("verifications"));
  if (!all.length) return empty("No verification yet", "Request one with verify.request: its code appears here and on the phone.");
  return h("div", { class: "legs" }, all.map((one) => card(one, chosen === one.id)));
}

function card(one, chosen) {
  const runs = Boolean(one.next_at);
  return h(
    "article",
    { class: `card verification ${runs ? "live" : "over"} ${chosen ? "chosen" : ""}`, key: one.id },
    h("header", null, h("h3", null, h("a", { href: `#/verify/${one.id}` }, one.number)), pill(one.status), h("span", { class: "badge" }, one.api === "v2" ? "v2" : "v1")),
    h("p", { class: "quiet" }, one.brand, " · ", time(one.submitted)),
    one.code && h("button", { type: "button", class: "code big", title: "Copy the code", onClick: () => copy(one.code, `Copied: ${one.code}`) }, h("span", { class: "unseen" }, `Copy the code of ${one.number}: `), one.code, icon("copy", 18)),
    steps(one),
    one.wrong > 0 && h("p", { class: "warning" }, one.wrong === 1 ? "1 wrong try" : `${one.wrong} wrong tries`),
    runs &&
      h(
        "p",
        { class: "buttons" },
        h("span", { class: "quiet" }, `next step in ${until(one.next_at)}`),
        button("Run next", () => advance({ seconds: Math.max(0, (Date.parse(one.next_at) - now()) / 1000) + (state.clock?.factor ? 0.05 : 0) }), { class: "small" }),
      ),
    h("p", { class: "quiet" }, h("code", null, one.id)),
  );
}

function steps(one) {
  const done = one.events?.length ?? one.step;
  return h(
    "ol",
    { class: "steps", "aria-label": "Steps" },
    one.workflow.map((step, index) => {
      const name = step.channel ?? step;
      const status = step.status ?? (index < done ? "sent" : "to come");
      const current = one.next_at && index === (one.api === "v2" ? one.step : done - 1);
      return h("li", { key: index, class: `${status} ${current ? "current" : ""}`, "aria-current": current ? "step" : undefined }, h("b", null, name), h("small", null, status));
    }),
  );
}
