"""The common data of all commands: the state, its clock, and the received requests."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any

from ...engine.engine import Engine
from ...products.common import seed
from ...request.journal import Recorder
from ...state.clock import Clock
from ...state.world import World


class NoStateError(RuntimeError):
    """The emulator answers from the document alone and has no state."""


class BaseCommands:
    """The data that the methods of an emulator use. ``requests`` are the received requests, oldest first."""

    def __init__(self, engine: Engine | None, journal: Recorder) -> None:
        self._engine = engine
        self.requests = journal

    @property
    def engine(self) -> Engine:
        """The state and its behaviour. Raises ``NoStateError`` if the emulator has none."""
        if self._engine is None:
            raise NoStateError("This emulator keeps no state: create it with stateful=True.")
        return self._engine

    @property
    def has_state(self) -> bool:
        """Whether the emulator has a state."""
        return self._engine is not None

    @property
    def lock(self) -> AbstractContextManager[object]:
        """The lock to hold while reading or changing the state."""
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
        """The secret of the seeded account that signs webhooks."""
        return seed.SIGNATURE_SECRET

    def close(self) -> None:
        """Stop the clock and close connections."""
        if self._engine is not None:
            self._engine.close()
