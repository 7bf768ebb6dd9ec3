"""Actions of phone users and dashboard users; webhooks on demand."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ...products import messages as messages_product
from ...products import sms
from ...products.common import seed
from ...products.voice import calls as calls_product
from .. import trigger as triggers
from .state import StateCommands


class ActionCommands(StateCommands):
    """Methods that act for a person or a system other than the program under test."""

    def add(self, kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Seed one account, application or owned number (``accounts``, ``applications``, ``numbers``)."""
        with self.world.lock:
            added = seed.add(self.world, kind, dict(values))
            self.world.changed(kind, added[0])
        return {name: value for name, value in added[1].items() if not name.startswith("_")}

    def put(self, name: str, key: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Replace a resource in a collection of the state, or add one.

        Missing required fields of accounts, applications and numbers are filled in. Raises ``ValueError`` for a
        value of another type than the replaced one, or if a field of all resources in the collection is missing.
        """
        with self.world.lock:
            table = self.world.table(name)
            plain = json.loads(json.dumps(values))
            plain.pop("_id", None)
            seed.check_alike(table.get(key, {}), plain)
            resource = self.world.complete(name, key, plain)
            if self.engine.has_accounts and name not in seed.GIVEN_BY_HAND and table:
                common = set[str].intersection(*(set(other) for other in table.values()))
                if lost := sorted(common - resource.keys()):
                    raise ValueError(f"It lacks {', '.join(lost)}, which all of the {name} have.")
            table[key] = resource
            self.world.changed(name, key)
            return dict(resource)

    def remove(self, name: str, key: str) -> None:
        """Remove a resource of a collection from the state. Raises ``LookupError`` where there is none."""
        with self.world.lock:
            if self.world.table(name).pop(key, None) is None:
                raise LookupError(f"There is no {key} among the {name}.")
            self.world.changed(name, key)

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
        """Receive a message: ``channel``, ``to``, ``text`` ...; ``sender`` is its author."""
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
        """Receive a call from a phone to one of the numbers; returns the uuid of the leg."""
        with self.world.lock:
            return calls_product.inbound(self.world, sender=sender, to=to, answer_after=answer_after)

    def act(self, uuid: str, do: str, *, digits: str = "", text: str = "") -> None:
        """The person at the other end of a call acts: answer, busy, reject, hangup, press, say, machine, silence."""
        with self.world.lock:
            calls_product.act(self.world, uuid, do, digits=digits, text=text)

    def set_message_status(self, key: str, status: str, code: str | None = None) -> None:
        """Set the status of an SMS or message; sends its callback. Raises ``LookupError``."""
        with self.world.lock:
            if key in self.world.table(messages_product.TABLE):
                messages_product.force_status(self.world, key, status, code)
                return
            part = self.world.table(sms.TABLE).get(key)
            if part is None:
                raise LookupError(f"There is no message {key}.")
            sms.force_status(self.world, part["group"], status, code)

    def replay(self, delivery: str) -> str | None:
        """Send a webhook again; returns the id of the new delivery."""
        if delivery not in self.world.table("webhooks"):
            raise LookupError(f"There is no delivery {delivery}.")
        return self.engine.outbox.replay(delivery)

    def listen(self, forward_to: str | None, events: Sequence[str] = ("*",)) -> dict[str, str]:
        """Send webhooks of these kinds to one URL, whatever the applications configure; None ends this."""
        setting = {"forward_to": forward_to, "events": list(events)} if forward_to else None
        self.configure({"webhooks": {"listen": setting}})
        return {"signature_secret": self.signature_secret}

    def trigger(self, event: str, override: Mapping[str, Any] | None = None) -> list[str]:
        """Create the resources for a webhook of a kind and send it; returns the ids of the deliveries."""
        with self.world.lock:
            sent = triggers.trigger(self.world, self.engine.outbox, event, dict(override or dict[str, Any]()))
        for delivery in sent:
            self.engine.outbox.attempt(delivery)
        return sent
