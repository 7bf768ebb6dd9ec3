// What the page knows of the emulator: read once, then kept up to date by server-sent events.

const PREFIX = "/_sandbox";
const MOST = 500;
const LISTS = {
  requests: "/requests",
  inbox: "/messages",
  calls: "/calls",
  webhooks: "/webhooks",
  verifications: "/verifications",
  faults: "/faults",
};
const KINDS = { verifications_v2: "verifications" };

export const state = {
  overview: null,
  config: {},
  clock: null,
  clockRead: 0,
  snapshots: [],
  resources: [],
  balance: null,
  items: Object.fromEntries(Object.keys(LISTS).map((name) => [name, new Map()])),
  fresh: new Set(),
  activity: [],
  connection: "connecting",
  needsToken: false,
  message: null,
  ui: { search: "", dialog: null, open: {} },
};

let redraw = () => {};
let waiting = false;
let resourcesShown = null;

export function onChange(listener) {
  redraw = listener;
}

export function changed() {
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    redraw();
  }, 30);
}

export function token() {
  return sessionStorage.getItem("sandbox-token") ?? "";
}

export function setToken(value) {
  sessionStorage.setItem("sandbox-token", value);
  state.needsToken = false;
  load();
}

function headers(body) {
  const given = {};
  if (token()) given["x-sandbox-token"] = token();
  if (body !== undefined) given["content-type"] = "application/json";
  return given;
}

export class Refused extends Error {}

export async function ask(method, path, body) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const answer = await fetch(PREFIX + path, { method, headers: headers(body), body: text });
  if (answer.status === 401) {
    state.needsToken = true;
    changed();
  }
  const content = answer.headers.get("content-type") ?? "";
  const value = content.includes("json") ? await answer.json() : null;
  if (!answer.ok) throw new Refused(value?.detail ?? `The emulator answered ${answer.status}.`);
  return value;
}

// Does what somebody asked for; a refusal is shown, not thrown.
export async function act(method, path, body, done) {
  try {
    const value = await ask(method, path, body);
    if (done) tell(done);
    return value ?? true;
  } catch (error) {
    tell(error instanceof Refused ? error.message : "The emulator does not answer.", "bad");
    return null;
  }
}

let messageNumber = 0;

export function tell(text, kind = "good") {
  const number = (messageNumber += 1);
  state.message = { text, kind };
  announce(text);
  changed();
  setTimeout(() => {
    if (number !== messageNumber) return;
    state.message = null;
    changed();
  }, 5000);
}

function announce(text) {
  const place = document.getElementById("announcements");
  if (place) place.textContent = text;
}

export function keyOf(item) {
  return String(item.uuid ?? item.id);
}

export async function load() {
  try {
    const [overview, clock, config, snapshots, accounts] = await Promise.all([
      ask("GET", "/overview"),
      ask("GET", "/clock"),
      ask("GET", "/config"),
      ask("GET", "/snapshots"),
      ask("GET", "/resources/accounts"),
    ]);
    Object.assign(state, { overview, config, snapshots });
    setClock(clock);
    state.balance = accounts[0]?.balance ?? null;
    await Promise.all(
      Object.entries(LISTS).map(async ([name, path]) => {
        const items = await ask("GET", `${path}${path === "/faults" ? "" : `?limit=${MOST}`}`);
        state.items[name] = new Map(items.map((item) => [keyOf(item), item]));
      }),
    );
    if (!state.activity.length) rememberWhatWas();
    changed();
    return true;
  } catch {
    return false;
  }
}

function rememberWhatWas() {
  const past = [];
  for (const name of ["requests", "inbox", "webhooks", "calls"]) {
    for (const item of state.items[name].values()) past.push({ kind: name, at: item.at ?? created(item), data: item });
  }
  past.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  state.activity = past.slice(-60);
}

function created(item) {
  return item.created ? new Date(item.created * 1000).toISOString() : "";
}

function setClock(clock) {
  state.clock = clock;
  state.clockRead = performance.now();
}

// The virtual time now, in milliseconds since 1970.
export function now() {
  if (!state.clock) return Date.now();
  return Date.parse(state.clock.now) + (performance.now() - state.clockRead) * (state.clock.factor ?? 0);
}

export async function refreshClock() {
  try {
    setClock(await ask("GET", "/clock"));
    changed();
  } catch {
    // The stream of events says so.
  }
}

export async function showResources(name) {
  resourcesShown = name;
  try {
    state.resources = await ask("GET", `/resources/${encodeURIComponent(name)}?limit=${MOST}`);
    state.overview = await ask("GET", "/overview");
    changed();
  } catch (error) {
    tell(error.message, "bad");
  }
}

export async function refresh(name, path) {
  state[name] = await ask("GET", path);
  changed();
}

let clockDue = null;

function receive(event) {
  const { kind, data } = event;
  if (kind === "reset") {
    state.activity = [];
    load();
    return;
  }
  if (kind === "clock") setClock(data);
  else if (clockDue === null) {
    clockDue = setTimeout(() => {
      clockDue = null;
      refreshClock();
    }, 120);
  }
  if (kind === "accounts" && data.id === state.overview?.credentials?.api_key) state.balance = data.balance;
  const name = KINDS[kind] ?? kind;
  const items = state.items[name];
  if (items) {
    const key = keyOf(data);
    const known = items.has(key);
    if (data.deleted) items.delete(key);
    else items.set(key, data);
    while (items.size > MOST) items.delete(items.keys().next().value);
    if (!known && ["requests", "inbox", "webhooks", "calls", "verifications"].includes(name)) note(name, event);
  }
  if (resourcesShown === kind) showResources(kind);
  changed();
}

function note(kind, event) {
  state.activity.push({ kind, at: event.at, data: event.data, number: event.id });
  if (state.activity.length > 60) state.activity.shift();
  state.fresh.add(kind);
  if (kind === "inbox") {
    const { from, to, channel, text } = event.data;
    announce(`${channel} from ${from} to ${to}: ${text}`);
  }
}

export async function listen() {
  for (;;) {
    try {
      const answer = await fetch(`${PREFIX}/events`, { headers: headers() });
      if (answer.status === 401) {
        state.needsToken = true;
        changed();
      }
      if (!answer.ok) throw new Error(String(answer.status));
      if (await load()) {
        state.connection = "live";
        changed();
      }
      await read(answer.body.getReader());
    } catch {
      // Tried again below.
    }
    state.connection = "lost";
    changed();
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function read(reader) {
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split("\n\n");
    text = blocks.pop();
    for (const block of blocks) {
      const line = block.split("\n").find((one) => one.startsWith("data: "));
      if (line) receive(JSON.parse(line.slice(6)));
    }
  }
}
