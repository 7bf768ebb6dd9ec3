"""Sent and pending webhooks: deliveries, their attempts, and the time of the next attempt.

All times except network timeouts are virtual. A delivery is only sent to its own URL, and only to loopback unless
the setting ``webhooks.remote`` allows other hosts.
"""

from __future__ import annotations

import fnmatch
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Condition, Lock
from typing import Any, cast

import httpx

from ..openapi.document import Document
from ..state.clock import iso
from ..state.registry import Decorator, Registry
from ..state.world import World, timer
from .encoding import Encoded, Signer, encode
from .hosts import forbidden
from .kinds import Kind, kinds_of

_LONGEST_ANSWER = 262_144
_BACK_OFF = (5, 10, 20, 40, 80, 160, 320, 640)
_LONG_WAIT, _GIVE_UP = 900, 86_400
_AGAIN = frozenset({429, 503, 504})
MOST_KEPT = 5000


@dataclass(frozen=True, slots=True)
class Reaction:
    """The result of a webhook; ``status`` is None without a response, ``content`` is the response body."""

    ok: bool
    status: int | None
    content: bytes
    error: str | None = None


OnReaction = Callable[[World, dict[str, Any], Reaction], None]
REACTIONS: Registry[OnReaction] = Registry()
"""Functions of the products that run after a webhook was delivered or given up."""
reaction: Decorator[OnReaction] = REACTIONS.register


class Outbox:
    """Sends the webhooks of one emulator.

    Args:
        world: The state; deliveries are its collection ``webhooks``.
        document: Declares the kinds of webhooks, their transports and signatures.
        client: Sends requests; by default one without proxies. A given client may reach any host.
    """

    def __init__(self, world: World, document: Document, client: httpx.Client | None = None) -> None:
        self._world = world
        self._given = client
        self._client = client
        self._overrides: dict[str, Mapping[str, Any]] = {}
        self._sending: set[str] = set()
        self._was_sent = Condition(world.lock)
        self._making_client = Lock()
        self.kinds: dict[str, Kind] = kinds_of(document)
        world.outbox = self

    def send(
        self,
        kind: str,
        url: str | None,
        fields: Mapping[str, Any],
        *,
        api_key: str,
        application: str | None = None,
        method: str | None = None,
        signed: bool = True,
        then: str | None = None,
        delay: float = 0.0,
        **arguments: Any,
    ) -> str | None:
        """Send a webhook at the current virtual time; returns the id of the delivery.

        Args:
            kind: A kind of the document.
            url: Where to; None where nobody asked for it, which is not a delivery unless something listens to all.
            fields: The event.
            api_key: The account that signs.
            application: The application that signs.
            method: ``GET`` or ``POST``; by default the first that the kind declares, ``POST`` before ``GET``.
            signed: Whether the application wants it signed.
            then: The reaction, by name.
            delay: Seconds before the first attempt.
            arguments: Given to the reaction.
        """
        world = self._world
        url = self._listener(kind) or url
        if not url:
            return None
        with world.lock:
            key = world.ids.uuid("webhook")
            verb, transport = self._transport(kind, method)
            fields = {**fields, **self._overrides.get(kind, {})}
            table = world.table("webhooks")
            table[key] = {
                "id": key,
                "kind": kind,
                "url": url,
                "method": verb,
                "transport": transport,
                "fields": dict(fields),
                "status": "pending",
                "attempts": [],
                "created": world.now,
                "api_key": api_key,
                "application": application,
                "signed": signed,
                "then": then,
                "arguments": arguments,
            }
            while len(table) > MOST_KEPT:
                table.pop(next(iter(table)))
            table[key]["timer"] = world.clock.schedule(delay, "webhook", id=key)
            world.changed("webhooks", key)
            return key

    @contextmanager
    def overriding(self, kind: str, fields: Mapping[str, Any]) -> Generator[None]:
        """Merge ``fields`` into every webhook of a kind that is sent within the block."""
        self._overrides[kind] = fields
        try:
            yield
        finally:
            del self._overrides[kind]

    def attempt(self, key: str) -> None:
        """Attempt a delivery now; its response, or none, decides the next step.

        If an attempt is in progress, wait for it instead of making another one.
        """
        world = self._world
        with world.lock:
            if key in self._sending:
                self._was_sent.wait_for(lambda: key not in self._sending)
                return
            delivery: dict[str, Any] = world.table("webhooks").get(key, {})
            if not delivery or delivery["status"] in ("delivered", "failed", "blocked"):
                return
            world.clock.cancel(delivery.pop("timer", None))
            at, reason = world.now, self._forbidden(delivery["url"])
            request = encode(
                delivery["url"],
                delivery["method"],
                delivery["transport"],
                delivery["fields"],
                self.kinds[delivery["kind"]].signature,
                self._signer(delivery),
            )
            timeout = float(world.setting("webhooks.timeout_s"))
            self._sending.add(key)
        started = time.perf_counter()
        try:
            outcome = Reaction(False, None, b"", reason) if reason else self._sent(request, timeout)
        finally:
            with world.lock:
                self._sending.discard(key)
                self._was_sent.notify_all()
        duration = round((time.perf_counter() - started) * 1000)
        with world.lock:
            if world.table("webhooks").get(key) is not delivery:
                return  # the state was reset during the request
            delivery["attempts"].append(
                {"at": iso(at), "status": outcome.status, "error": outcome.error, "duration_ms": duration}
            )
            delivery["body"] = request.body.decode("utf-8", "replace")
            delivery["sent_url"], delivery["headers"] = request.url, request.headers
            delivery["answer"] = outcome.content[:2000].decode("utf-8", "replace")
            self._settle(key, delivery, outcome, blocked=reason is not None)
            world.changed("webhooks", key)

    def fetch(self, url: str) -> Reaction:
        """Download a file, such as audio for a call; ``error`` is the reason of a failure."""
        reason = self._forbidden(url)
        if reason is not None:
            return Reaction(False, None, b"", reason)
        request = Encoded("GET", url, {"accept": "*/*"}, b"")
        return self._sent(request, float(self._world.setting("webhooks.timeout_s")))

    def replay(self, key: str) -> str | None:
        """Send a delivery again as a new one; returns its id."""
        with self._world.lock:
            old = self._world.table("webhooks")[key]
            return self.send(
                old["kind"],
                old["url"],
                old["fields"],
                api_key=old["api_key"],
                application=old["application"],
                method=old["method"],
                signed=old["signed"],
            )

    def use(self, client: httpx.Client | None) -> None:
        """Replace the HTTP client; None restores the default client."""
        self.close()
        self._given = self._client = client

    def close(self) -> None:
        """Close the connections that this outbox opened."""
        with self._making_client:
            if self._client is not None and self._given is None:
                self._client.close()
                self._client = None

    def _settle(self, key: str, delivery: dict[str, Any], outcome: Reaction, *, blocked: bool) -> None:
        wait = None if blocked or outcome.ok else self._next_wait(delivery, outcome)
        if wait is not None:
            delivery["status"] = "waiting"
            delivery["next_at"] = iso(self._world.now + wait)
            delivery["timer"] = self._world.clock.schedule(wait, "webhook", id=key)
            return
        delivery.pop("next_at", None)
        delivery["status"] = "delivered" if outcome.ok else "blocked" if blocked else "failed"
        if delivery["then"]:
            REACTIONS[delivery["then"]](self._world, delivery, outcome)

    def _next_wait(self, delivery: Mapping[str, Any], outcome: Reaction) -> float | None:
        """Return the seconds until the next attempt; None where the delivery is given up."""
        settings, attempts = self._world.settings["webhooks"], len(delivery["attempts"])
        if settings["retry"] == "once":
            return None
        if self.kinds[delivery["kind"]].is_call:
            # A call cannot wait: one more attempt at once, then the fallback URL.
            again = outcome.status is None or outcome.status in _AGAIN
            return 0.0 if attempts < 2 and again else None
        if settings["resend"] == "strict" and not (
            outcome.status is None or outcome.status == 429 or outcome.status >= 500
        ):
            return None
        wait = _BACK_OFF[attempts - 1] if attempts <= len(_BACK_OFF) else _LONG_WAIT
        return wait if self._world.now + wait - delivery["created"] <= _GIVE_UP else None

    def _sent(self, request: Encoded, timeout: float) -> Reaction:
        with self._making_client:
            if self._client is None:
                self._client = httpx.Client(trust_env=False)
            client = self._client
        try:
            with client.stream(
                request.method,
                request.url,
                headers=request.headers,
                content=request.body,
                timeout=httpx.Timeout(timeout, connect=min(timeout, 3.0)),
                follow_redirects=False,
            ) as response:
                content = b""
                for piece in response.iter_bytes():
                    content += piece
                    if len(content) > _LONGEST_ANSWER:
                        return Reaction(False, response.status_code, b"", "the answer is too long")
                return Reaction(response.is_success, response.status_code, content)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, UnicodeError, RuntimeError) as error:
            return Reaction(False, None, b"", f"{type(error).__name__}: {error}")

    def _transport(self, kind: str, method: str | None) -> tuple[str, str]:
        declared = self.kinds[kind].transports
        if method is None and self.kinds[kind].signature == "fields":
            verb, _, transport = str(self._world.setting("webhooks.sms_transport")).partition(":")
            return verb, transport
        verb = (method or next(iter(declared))).upper()
        verb = verb if verb in declared else next(iter(declared))
        return verb, declared[verb][0]

    def _signer(self, delivery: Mapping[str, Any]) -> Signer | None:
        settings = self._world.settings["webhooks"]
        wanted = settings["sign"] and delivery["signed"]
        if self.kinds[delivery["kind"]].signature == "fields":
            wanted = settings["sign_sms"]
        account = self._world.table("accounts").get(delivery["api_key"])
        if not wanted or account is None:
            return None
        return Signer(
            delivery["api_key"],
            account["signature_secret"],
            account["signature_method"],
            delivery["application"],
        )

    def _listener(self, kind: str) -> str | None:
        listen = self._world.setting("webhooks.listen")
        if listen is None:
            return None
        name = kind.replace("_", ".", 1)
        patterns = cast("list[str]", listen.get("events") or ["*"])
        wanted = any(fnmatch.fnmatch(text, pattern) for pattern in patterns for text in (kind, name))
        return str(listen["forward_to"]) if wanted else None

    def _forbidden(self, url: str) -> str | None:
        return forbidden(url, any_host=self._given is not None or self._world.setting("webhooks.remote"))


@timer("webhook", waits=True)
def _attempt(world: World, arguments: dict[str, Any]) -> None:
    cast("Outbox", world.outbox).attempt(arguments["id"])
