"""What can be asked of the emulator, beside the API itself: as Python methods, which the control API serves."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from threading import Condition
from typing import Any

from ..._version import __version__
from ..engine.engine import Engine
from ..products import messages as messages_product
from ..products import phones, seed, sms
from ..products.voice import calls as calls_product
from ..request.journal import Recorded, Recorder
from ..state.clock import Clock, iso, parsed
from ..state.world import World
from . import trigger as triggers


class NoStateError(RuntimeError):
    """The emulator answers from the document alone, and keeps nothing."""


class Commands:
    """The methods of an emulator. ``requests`` is what came in, oldest first."""

    def __init__(self, engine: Engine | None, journal: Recorder) -> None:
        self._engine = engine
        self.requests = journal

    @property
    def engine(self) -> Engine:
        """The state and what acts on it. Raises ``NoStateError`` without any."""
        if self._engine is None:
            raise NoStateError("This emulator keeps no state: make it with stateful=True.")
        return self._engine

    @property
    def lock(self) -> AbstractContextManager[object]:
        """Held while the state is read or changed."""
        return self._engine.world.lock if self._engine is not None else nullcontext()

    @property
    def world(self) -> World:
        """The state."""
        return self.engine.world

    @property
    def clock(self) -> Clock:
        """The virtual clock: ``advance``, ``next``, ``idle``, ``set``."""
        return self.world.clock

    @property
    def credentials(self) -> dict[str, Any]:
        """Credentials of the seeded account and application: arguments of ``Vonage``."""
        return {
            "api_key": seed.API_KEY,
            "api_secret": seed.API_SECRET,
            "application_id": seed.APPLICATION,
            "private_key": self._private_key(),
        }

    def _private_key(self) -> str:
        application = self.world.table("applications").get(seed.APPLICATION) if self._engine else None
        return str(seed.with_keys(application)["_private_key"]) if application else seed.private_key()

    @property
    def signature_secret(self) -> str:
        """The signature secret of the seeded account, which webhooks are signed with."""
        return seed.SIGNATURE_SECRET

    def health(self) -> dict[str, Any]:
        """That the emulator answers, with version, clock and seed."""
        if self._engine is None:
            return {"status": "ok", "version": __version__}
        clock = self.clock_state()
        return {"status": "ok", "version": __version__, "clock": clock, "seed": self.world.data["seed"]}

    # --- state -----------------------------------------------------------------------------------------

    def reset(self, to: str | Mapping[str, str] = "seed") -> None:
        """Back to the seeded state, to an ``"empty"`` one, or to ``{"snapshot": name}``."""
        if isinstance(to, Mapping):
            self.world.restore(to["snapshot"])
        elif to in ("seed", "empty"):
            self.world.reset(empty=to == "empty")
        else:
            raise ValueError(f"reset goes to seed, empty, or a snapshot; not {to!r}.")
        self.requests.clear()

    def state(self) -> dict[str, Any]:
        """The whole state as one JSON document."""
        for application in self.world.table("applications").values():
            seed.with_keys(application)
        return self.world.export()

    def load(self, state: Mapping[str, Any]) -> None:
        """Go on from an exported state."""
        self.world.load(state)

    def save(self, file: str | Path) -> None:
        """Write the state to a file, whole or not at all."""
        target = Path(file)
        beside = target.with_name(f".{target.name}.{time.time_ns()}")
        try:
            beside.write_text(json.dumps(self.state(), indent=1), "utf-8")
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)

    def configure(self, changes: Mapping[str, Any]) -> dict[str, Any]:
        """Change settings; the effective ones."""
        return self.world.configure(changes)

    def clock_state(self) -> dict[str, Any]:
        """Mode, how fast time passes, time, when the next timer is due, and how many wait."""
        clock, due = self.clock, self.clock.next_due
        return {
            "mode": clock.mode,
            "factor": clock.factor,
            "now": iso(clock.now),
            "next_due": iso(due) if due is not None else None,
            "pending": len(clock.timers),
        }

    def set_clock(self, mode: str, *, factor: float = 1.0, now: str | None = None) -> dict[str, Any]:
        """Change how time passes."""
        self.clock.set(mode, factor=factor, now=parsed(now) if now else None)  # type: ignore[arg-type]
        self.world.publish("clock", self.clock_state())
        return self.clock_state()

    def advance(self, seconds: float | None = None, *, to: str | None = None) -> list[dict[str, Any]]:
        """Let time pass by seconds, ``to="next"`` timer, or ``to="idle"``; what fired, in order."""
        if to == "next":
            fired = self.clock.next()
        elif to == "idle":
            fired = self.clock.idle()
        elif to is None:
            fired = self.clock.advance(seconds or 0.0)
        else:
            raise ValueError(f"to is next or idle, not {to!r}.")
        self.world.publish("clock", self.clock_state())
        return fired

    # --- what happened ---------------------------------------------------------------------------------

    def inbox(
        self,
        *,
        to: str | None = None,
        sender: str | None = None,
        text: str | None = None,
        channel: str | None = None,
    ) -> list[dict[str, Any]]:
        """What the imaginary phones got and sent, oldest first."""
        with self.world.lock:
            return [
                dict(entry)
                for entry in self.world.table(phones.MESSAGES).values()
                if to in (None, entry["to"])
                and sender in (None, entry["from"])
                and channel in (None, entry["channel"])
                and (text is None or text in entry["text"])
            ]

    def webhooks(self, *, kind: str | None = None, status: str | None = None) -> list[dict[str, Any]]:
        """The deliveries of webhooks, oldest first."""
        with self.world.lock:
            return [
                dict(delivery)
                for delivery in self.world.table("webhooks").values()
                if kind in (None, delivery["kind"]) and status in (None, delivery["status"])
            ]

    def calls(self) -> list[dict[str, Any]]:
        """The legs of calls with what is heard, their script and events."""
        return self.resources("calls")

    def verifications(self, number: str | None = None) -> list[dict[str, Any]]:
        """The verifications of both APIs with their codes, newest last."""
        every = [*self.resources("verifications"), *self.resources("verifications_v2")]
        every.sort(key=lambda verification: verification["submitted"])
        return [verification for verification in every if number in (None, verification["number"])]

    def code(self, number: str) -> str:
        """The current code of the last verification of a number. Raises ``LookupError`` where there is none."""
        verifications = self.verifications(number)
        if not verifications:
            raise LookupError(f"No verification of {number} was requested.")
        return str(verifications[-1]["code"])

    def resources(self, name: str) -> list[dict[str, Any]]:
        """The resources of a collection, such as ``numbers`` or ``applications``."""
        with self.world.lock:
            return [json.loads(json.dumps(resource)) for resource in self.world.table(name).values()]

    def keyed(self, name: str) -> list[dict[str, Any]]:
        """The same, and beside what they have the key of each as ``_id``."""
        with self.world.lock:
            return [{"_id": key, **resource} for key, resource in self.world.table(name).items()]

    def add(self, kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Seed one account, application or owned number (``accounts``, ``applications``, ``numbers``)."""
        with self.world.lock:
            added = seed.add(self.world, kind, dict(values))
            self.world.changed(kind, added[0])
        return {name: value for name, value in added[1].items() if not name.startswith("_")}

    def put(self, name: str, key: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Replace a resource of a collection, or add one, as it stands in the state."""
        with self.world.lock:
            plain = json.loads(json.dumps(values))
            self.world.table(name)[key] = {name: value for name, value in plain.items() if name != "_id"}
            self.world.changed(name, key)
            return dict(self.world.table(name)[key])

    def remove(self, name: str, key: str) -> None:
        """Remove a resource of a collection from the state. Raises ``LookupError`` where there is none."""
        with self.world.lock:
            if self.world.table(name).pop(key, None) is None:
                raise LookupError(f"There is no {key} among the {name}.")
            self.world.changed(name, key)

    # --- what others do --------------------------------------------------------------------------------

    def inbound_sms(
        self,
        text: str = "",
        *,
        sender: str = "447700900005",
        to: str = "447700900001",
        drop_concat: bool = False,
        shuffle: bool = False,
        data: str | None = None,
        udh: str = "",
    ) -> dict[str, list[str]]:
        """A phone sends an SMS to one of the numbers: a webhook of SMS, or of Messages (``sms.inbound_by``)."""
        linked = self.world.table("numbers").get(to, {}).get("app_id")
        if linked and data is None and self.world.setting("sms.inbound_by") == "messages":
            return self.inbound_message(channel="sms", sender=sender, to=to, text=text)
        with self.world.lock:
            keys, deliveries = sms.inbound(
                self.world,
                sender=sender,
                to=to,
                text=text,
                drop_concat=drop_concat,
                shuffle=shuffle,
                data=data,
                udh=udh,
            )
        return {"message_ids": keys, "deliveries": deliveries}

    def inbound_message(self, **fields: Any) -> dict[str, list[str]]:
        """A user sends a message: ``channel``, ``to``, ``text`` ...; ``sender`` is whose."""
        sender = fields.pop("sender", None) or fields.get("from") or "447700900005"
        event = {
            "channel": "whatsapp",
            "message_type": "text",
            "to": "447700900001",
            **fields,
            "from": sender,
        }
        with self.world.lock:
            key, delivery = messages_product.inbound(self.world, event)
        return {"message_ids": [key], "deliveries": [delivery] if delivery else []}

    def inbound_call(
        self, *, sender: str = "447700900005", to: str = "447700900001", answer_after: float = 1.0
    ) -> str:
        """A phone calls one of the numbers; the uuid of the leg."""
        with self.world.lock:
            return calls_product.inbound(self.world, sender=sender, to=to, answer_after=answer_after)

    def act(self, uuid: str, do: str, *, digits: str = "", text: str = "") -> None:
        """The person at the other end of a call acts: answer, busy, reject, hangup, press, say, machine, silence."""
        with self.world.lock:
            calls_product.act(self.world, uuid, do, digits=digits, text=text)

    def set_message_status(self, key: str, status: str, code: str | None = None) -> None:
        """Drive one SMS or message by hand: its callback is sent. Raises ``LookupError`` for an unknown id."""
        with self.world.lock:
            if key in self.world.table(messages_product.TABLE):
                messages_product.force_status(self.world, key, status, code)
                return
            part = self.world.table(sms.TABLE).get(key)
            if part is None:
                raise LookupError(f"There is no message {key}.")
            sms.force_status(self.world, part["group"], status, code)

    def replay(self, delivery: str) -> str | None:
        """Send a webhook again; the id of the new delivery."""
        if delivery not in self.world.table("webhooks"):
            raise LookupError(f"There is no delivery {delivery}.")
        return self.engine.outbox.replay(delivery)

    def listen(self, forward_to: str | None, events: Sequence[str] = ("*",)) -> dict[str, str]:
        """Send webhooks of these kinds to one URL, whatever the applications say; None ends that."""
        setting = {"forward_to": forward_to, "events": list(events)} if forward_to else None
        self.configure({"webhooks": {"listen": setting}})
        return {"signature_secret": self.signature_secret}

    def trigger(self, event: str, override: Mapping[str, Any] | None = None) -> list[str]:
        """Make what is needed for a webhook of a kind, and send it; the ids of the deliveries."""
        with self.world.lock:
            sent = triggers.trigger(self.world, self.engine.outbox, event, dict(override or dict[str, Any]()))
        for delivery in sent:
            self.engine.outbox.attempt(delivery)
        return sent

    # --- faults ----------------------------------------------------------------------------------------

    def fail(
        self,
        operation: str | None = None,
        fault: str | None = None,
        *,
        status: int | None = None,
        code: int | str | None = None,
        to: str | None = None,
        times: int | None = 1,
        after: int = 0,
        probability: float = 100,
        delay_ms: float | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        raw: bytes | None = None,
        then: str | None = None,
    ) -> dict[str, Any]:
        """Let calls go wrong.

        Args:
            operation: The operationId, or the Python call such as ``sms.send``; None for every operation.
            fault: What happens to the connection: ``reset``, ``empty`` or ``disconnect``, ``malformed``, ``cut``,
                ``hang`` or ``timeout``, ``slow``, ``drop_after_work``.
            status: An HTTP status to answer with, with ``headers`` and ``body``.
            code: A code inside a body of success.
            to: Only calls for this recipient.
            times: How many calls; None for all from now on.
            after: How many calls go well first.
            probability: In percent.
            delay_ms: Milliseconds before the answer.
            headers: Of the answer.
            body: Of the answer; by default what is declared for the status.
            raw: The octets that are sent in place of an answer, after the work was done.
            then: What comes after ``raw``: ``close``, ``reset`` or ``hang``.
        """
        do = {
            "http": status,
            "status": code,
            "fault": fault,
            "delay_ms": delay_ms,
            "headers": headers,
            "body": body,
            "raw": raw.decode("latin-1") if raw is not None else None,
            "then": then,
        }
        match = {"operation": operation, "to": to}
        rule = {
            "match": {name: value for name, value in match.items() if value is not None},
            "do": {name: value for name, value in do.items() if value is not None},
            "times": times,
            "after": after,
            "probability": probability,
        }
        return self.engine.faults.add(rule)

    # --- waiting ---------------------------------------------------------------------------------------

    def wait_for(self, kind: str, timeout_s: float = 5.0, **match: Any) -> dict[str, Any]:
        """The next event of a kind whose data has these values. Raises ``TimeoutError``."""
        arrived = Condition()
        events: list[dict[str, Any]] = []

        def listener(event: dict[str, Any]) -> None:
            with arrived:
                events.append(event)
                arrived.notify_all()

        def fitting() -> dict[str, Any] | None:
            for event in events:
                data = event["data"]
                if event["kind"] == kind and all(data.get(name) == value for name, value in match.items()):
                    return event
            return None

        self.world.events.listen(listener, after=0)
        try:
            with arrived:
                arrived.wait_for(lambda: fitting() is not None, timeout_s)
                event = fitting()
        finally:
            self.world.events.unlisten(listener)
        if event is None:
            raise TimeoutError(f"No event {kind} with {match} came within {timeout_s} seconds.")
        return event

    def wait_idle(self, timeout_s: float = 5.0) -> None:
        """Wait until no timer is due and no webhook is in flight. In mode ``manual`` what is due fires."""
        if self.clock.mode == "manual":
            self.clock.advance(0)
            return
        end = time.monotonic() + timeout_s
        while self.clock.is_busy:
            if time.monotonic() > end:
                raise TimeoutError(f"The emulator was not idle within {timeout_s} seconds.")
            time.sleep(0.005)

    def close(self) -> None:
        """Stop the clock and close connections."""
        if self._engine is not None:
            self._engine.close()

    def recorded(
        self,
        *,
        operation: str | None = None,
        status: int | None = None,
        unmatched: bool = False,
        since: int = 0,
    ) -> list[Recorded]:
        """The requests that fit, oldest first."""
        return [
            recorded
            for recorded in self.requests
            if operation in (None, recorded.operation)
            and status in (None, recorded.status)
            and recorded.number > since
            and (not unmatched or recorded.operation is None)
        ]
