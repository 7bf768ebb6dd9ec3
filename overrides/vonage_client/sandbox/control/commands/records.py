"""Records: requests, messages on phones, webhooks, calls, verifications, resources."""

from __future__ import annotations

import json
from typing import Any

from ...products.common import phones
from ...request.journal import Recorded
from .base import BaseCommands


class RecordCommands(BaseCommands):
    """Methods that read records and change nothing."""

    def inbox(
        self,
        *,
        to: str | None = None,
        sender: str | None = None,
        text: str | None = None,
        channel: str | None = None,
    ) -> list[dict[str, Any]]:
        """The messages that the imaginary phones received and sent, oldest first."""
        with self.world.lock:
            return [
                dict(entry)
                for entry in self._kept(phones.MESSAGES).values()
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
                for delivery in self._kept("webhooks").values()
                if kind in (None, delivery["kind"]) and status in (None, delivery["status"])
            ]

    def calls(self) -> list[dict[str, Any]]:
        """The legs of calls with their audio, script and events."""
        return self.resources("calls")

    def verifications(self, number: str | None = None) -> list[dict[str, Any]]:
        """The verifications of both APIs with their codes, newest last."""
        every = [*self.resources("verifications"), *self.resources("verifications_v2")]
        every.sort(key=lambda verification: verification["submitted"])
        return [verification for verification in every if number in (None, verification["number"])]

    def code(self, number: str) -> str:
        """Return the current code of a number's last verification. Raises ``LookupError`` without one."""
        verifications = self.verifications(number)
        if not verifications:
            raise LookupError(f"No verification of {number} was requested.")
        return str(verifications[-1]["code"])

    def resources(self, name: str) -> list[dict[str, Any]]:
        """The resources of a collection, such as ``numbers`` or ``applications``."""
        with self.world.lock:
            return [json.loads(json.dumps(resource)) for resource in self._kept(name).values()]

    def _kept(self, name: str) -> dict[str, Any]:
        """Return a collection; a missing one is not created."""
        kept: dict[str, Any] = self.world.data["resources"].get(name, {})
        return kept

    def keyed(self, name: str) -> list[dict[str, Any]]:
        """Return the resources of a collection with their keys as ``_id``."""
        with self.world.lock:
            return [{"_id": key, **resource} for key, resource in self._kept(name).items()]

    def recorded(
        self,
        *,
        operation: str | None = None,
        status: int | None = None,
        unmatched: bool = False,
        since: int = 0,
    ) -> list[Recorded]:
        """Return the matching requests, oldest first."""
        return [
            recorded
            for recorded in self.requests
            if operation in (None, recorded.operation)
            and status in (None, recorded.status)
            and recorded.number > since
            and (not unmatched or recorded.operation is None)
        ]
