"""What the synchronous and the asynchronous client have in common besides their logic: settings and copies."""

from __future__ import annotations

from typing import ClassVar, NoReturn, Self, Unpack

from ..auth.credentials import Credentials
from ..config.client_info import ClientInfo
from ..config.settings import Options, Settings
from ..errors import ClientClosedError
from ..operation.operation import Server
from .engine import Engine


class _Gate:
    """Whether a client's connections are closed; shared with its copies."""

    closed = False


class BaseClient:
    """What both clients have: settings, copies, a repr without secrets."""

    _engine: Engine
    _gate: _Gate
    _closed: bool
    _owner: bool

    _defaults: Settings = Settings()

    INFO: ClassVar[ClientInfo] = ClientInfo()
    """What is known of the API beside its document."""

    SERVERS: ClassVar[tuple[Server, ...]]
    """The servers of the document, which a client can re-route; generated resources bring them."""

    def _configure(self, credentials: Credentials | None, options: Options) -> None:
        settings = self._defaults.with_options(options)
        self._engine = Engine(settings, credentials or Credentials(), getattr(self, "SERVERS", ()), self.INFO)
        self._gate = _Gate()
        self._closed = False
        self._owner = True

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A copy with other options (see ``Settings``) that shares this client's connections.

        Closing a copy leaves the connections open; closing the client closes them for its copies too.
        """
        return self._copy(self._engine.with_options(options))

    def _copy(self, engine: Engine) -> Self:
        copy = object.__new__(type(self))
        # The private attributes; the public ones are resources, which belong to the client that made them.
        copy.__dict__.update({name: value for name, value in vars(self).items() if name.startswith("_")})
        copy._engine = engine
        copy._owner = False
        return copy

    def _require_open(self) -> None:
        if self.closed:
            raise ClientClosedError("The client is closed. Nothing was sent.")

    @property
    def closed(self) -> bool:
        """Whether the client, or the one it is a copy of, has been closed."""
        return self._closed or self._gate.closed

    def __repr__(self) -> str:
        engine = getattr(self, "_engine", None)  # absent while the constructor runs: a debugger may look
        return f"<{type(self).__name__} {engine.describe() if engine else 'not ready'}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} client cannot be pickled or copied; use with_options()")
