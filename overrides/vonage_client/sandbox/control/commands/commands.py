"""All methods of an emulator: state, records, actions, faults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .actions import ActionCommands
from .records import RecordCommands


class Commands(ActionCommands, RecordCommands):
    """The methods of an emulator. ``requests`` are the received requests, oldest first."""

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
        drip: bytes | None = None,
        repeat: int | None = None,
        pause_ms: float | None = None,
        then: str | None = None,
    ) -> dict[str, Any]:
        """Make calls fail.

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
            body: Of the answer, as JSON; text as it is; by default what is declared for the status.
            raw: The octets that are sent in place of an answer, after the work was done.
            drip: Octets that are sent after ``raw`` again and again: ``repeat`` times, or for ever.
            repeat: How often ``drip`` is sent.
            pause_ms: Milliseconds before each time; without ``drip``, before each octet of ``raw``.
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
            "drip": drip.decode("latin-1") if drip is not None else None,
            "repeat": repeat,
            "pause_ms": pause_ms,
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
