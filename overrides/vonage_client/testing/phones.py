"""Imaginary phones: received messages, replies, calls, verification codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..sandbox import Sandbox

_OWN_NUMBER = "447700900001"


class Phone:
    """A phone with a number, or all phones where ``number`` is None; call it for the phone of another number."""

    def __init__(self, sandbox: Sandbox, number: str | None = None) -> None:
        self._sandbox = sandbox
        self.number = number

    def __call__(self, number: str) -> Phone:
        """The phone of a number."""
        return Phone(self._sandbox, number)

    def __repr__(self) -> str:
        return f"<Phone {self.number or 'of any number'}: {len(self.inbox)} messages>"

    @property
    def inbox(self) -> list[dict[str, Any]]:
        """The received messages, oldest first: ``text``, ``from``, ``channel``, ``status``, ``parts``, ``code`` ..."""
        return [entry for entry in self._sandbox.inbox(to=self.number) if entry["direction"] == "to_phone"]

    @property
    def code(self) -> str:
        """The code of the last verification. Raises ``LookupError`` where none was requested."""
        codes = [entry["code"] for entry in self.inbox if entry.get("code")]
        if not codes:
            raise LookupError(f"No verification code was sent to {self.number or 'any phone'}.")
        return str(codes[-1])

    def received(
        self, text: str | None = None, *, sender: str | None = None, times: int | None = None
    ) -> Any:
        """The last message that contains a text; an ``AssertionError`` shows what came instead.

        Args:
            text: What the message contains; None for any message.
            sender: Who sent it.
            times: How many such messages there have to be; by default at least one.
        """
        __tracebackhide__ = True
        inbox = self.inbox
        fitting = [
            entry
            for entry in inbox
            if (text is None or text in entry["text"]) and sender in (None, entry["from"])
        ]
        if (times is None and fitting) or (times is not None and len(fitting) == times):
            return fitting[-1] if fitting else None
        verb = "did not receive" if self.number else "received"
        wanted = f"{verb} a message" if text is None else f"{verb} a message with {text!r}"
        wanted += f" from {sender}" if sender else ""
        count = "" if times is None else f" {times} times, but {len(fitting)}"
        raise AssertionError(f"{self._name()} {wanted}{count}. {self._came(inbox)}")

    def received_nothing(self) -> None:
        """Raise an ``AssertionError`` with the received messages, if there are any."""
        __tracebackhide__ = True
        if self.inbox:
            raise AssertionError(
                f"{self.number or 'The phones'} should have received nothing. {self._came(self.inbox)}"
            )

    def reply(self, text: str, *, to: str | None = None, **options: Any) -> dict[str, list[str]]:
        """Send an SMS to whoever wrote last, where that is a number, else to the emulator's own number."""
        last = str(self.inbox[-1]["from"]) if self.inbox else ""
        target = to or (last if last.isdigit() else _OWN_NUMBER)
        return self._sandbox.inbound_sms(text, sender=self.number or "447700900005", to=target, **options)

    def call(self, to: str = _OWN_NUMBER) -> str:
        """Call one of the numbers; the uuid of the leg."""
        return self._sandbox.inbound_call(sender=self.number or "447700900005", to=to)

    def _name(self) -> str:
        return self.number or "No phone"

    def _came(self, inbox: list[dict[str, Any]]) -> str:
        if not inbox:
            elsewhere = [entry for entry in self._sandbox.inbox() if entry["direction"] == "to_phone"]
            if not elsewhere:
                return "Nothing was sent at all."
            return f"It received nothing. Others received:\n{_lines(elsewhere)}"
        return f"It received:\n{_lines(inbox)}"


def _lines(inbox: list[dict[str, Any]]) -> str:
    return "\n".join(_line(entry) for entry in inbox[-10:])


def _line(entry: Mapping[str, Any]) -> str:
    return (
        f"  {entry['channel']} to {entry['to']} from {entry['from']}: {entry['text']!r} ({entry['status']})"
    )
