"""A call that is made at most once for a key: claimed in the ledger of the client before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..auth.credentials import call_of
from ..config.ledger import CallLedger, LedgerEntry
from ..errors import AlreadyCalledError, ClientError, ConfigurationError
from ..model.unset import UNSET
from ..observability.observed_ledger import ObservedLedger
from ..observability.protocols import Observer
from ..operation.endpoint import Endpoint


class Once:
    """One call with ``RequestOptions(once=...)``; its methods wait for a disk or a server.

    A call that did not act leaves its key free. The result of one that was accepted is given to every later call.
    """

    __slots__ = ("_digest", "_endpoint", "_key", "_ledger", "result")

    def __init__(
        self,
        ledger: CallLedger[LedgerEntry] | None,
        key: str,
        endpoint: Endpoint[Any],
        arguments: Mapping[str, Any],
        raw: bool,
        observers: Sequence[Observer],
    ) -> None:
        if ledger is None:
            raise ConfigurationError("RequestOptions(once=...) needs a client with a ledger: set ledger=...")
        if raw:
            raise ConfigurationError("once cannot be used with raw responses: an earlier result has none.")
        supplied = {name: value for name, value in arguments.items() if value is not UNSET}
        self._ledger = ObservedLedger(ledger, call_of(endpoint.operation), observers)
        self._key = key
        self._endpoint = endpoint
        self._digest = ledger.digest(endpoint.operation.call, supplied)
        self.result: Any = None

    def claim(self) -> bool:
        """Whether the call must be made now. Otherwise ``result`` is that of the earlier call.

        Raises:
            AlreadyCalledError: The outcome of the earlier call is not known.
            LedgerError: The call cannot be recorded.
        """
        entry = self._ledger.claim(self._key, self._digest)
        if entry is None:
            return True
        if entry.state not in ("accepted", "rejected"):
            held = entry.state == "held"
            raise AlreadyCalledError(
                f"A call with the key {self._key!r} is being made by another process. This one was not sent."
                if held
                else f"The outcome of an earlier call with the key {self._key!r} is unknown. This one was not sent.",
                key=self._key,
                held=held,
            )
        decode = next(
            (response.decode for response in self._endpoint.success if response.kind == "json"), None
        )
        self.result = entry.detail if decode is None or entry.detail is None else decode(entry.detail)
        return False

    def succeeded(self, result: Any) -> None:
        """Record the result."""
        self._ledger.end(self._key, "accepted", result)

    def failed(self, error: BaseException) -> None:
        """Record the error; the key becomes free if the call did not act."""
        acted = not isinstance(error, ClientError) or error.may_have_acted
        self._ledger.end(self._key, "unknown" if acted else "not sent", str(error) or type(error).__name__)
