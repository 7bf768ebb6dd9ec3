"""The common part of synchronous and asynchronous clients: settings and copies."""

from __future__ import annotations

import inspect
import logging
import os
from collections.abc import Mapping
from typing import Any, ClassVar, NoReturn, Self, Unpack, cast

from ..auth.credentials import Credentials
from ..common.closing import Closing
from ..common.record import field_names
from ..config.client_info import ClientInfo
from ..config.hosts import AllowedHosts
from ..config.settings import Options, Settings, unknown_option
from ..errors import ClientClosedError, ConfigurationError
from ..operation.operation import Server
from .engine import Engine


class BaseClient:
    """The common part of both clients: settings, copies, a repr without secrets."""

    _engine: Engine
    _ASYNCHRONOUS: ClassVar[bool] = False
    _closing: Closing
    _hosts: AllowedHosts | None
    _closed: bool
    _owner: bool

    _defaults: Settings = Settings()

    INFO: ClassVar[ClientInfo] = ClientInfo()
    """Facts about the API that its document does not contain."""

    SERVERS: ClassVar[tuple[Server, ...]]
    """The servers of the document, which a client can re-route; generated resources bring them."""

    def _configure(self, credentials: Credentials | None, options: Options) -> None:
        prefix = self.INFO.environment
        variable = f"{prefix}SERVER"
        server = os.environ.get(variable) if prefix and "server" not in options else None
        self._check_names(options)
        settings = self._defaults.with_options({**options, "server": server} if server else options)
        try:
            self._engine = Engine(
                settings,
                credentials or Credentials(),
                getattr(self, "SERVERS", ()),
                self.INFO,
                asynchronous=self._ASYNCHRONOUS,
            )
        except ConfigurationError as error:
            if server:
                raise ConfigurationError(f"{variable}: {error.message}") from None
            raise
        if settings.server is not None:
            level = logging.WARNING if server else logging.INFO
            self.INFO.logger.log(
                level, "every operation goes to %s (%s)", settings.server, variable if server else "server="
            )
        self._closing = Closing()
        self._hosts = AllowedHosts(f"{prefix}ALLOW_HOSTS") if prefix else None
        self._closed = False
        self._owner = True

    def _check_names(self, options: Mapping[str, object]) -> None:
        """Raise ``UnknownOptionError`` for a keyword of neither the constructor nor the settings."""
        known = set(field_names(Settings))
        unknown = options.keys() - known
        if unknown:
            for kind in type(self).__mro__:
                parameters = inspect.signature(cast("Any", kind).__init__).parameters.values()
                known |= {own.name for own in parameters if own.kind is own.KEYWORD_ONLY}
            raise unknown_option(min(unknown), known)

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A copy with other options (see ``Settings``) that shares this client's connections.

        Closing a copy leaves the connections open; closing the client closes them for its copies too.
        """
        return self._copy(self._engine.with_options(options))

    def _copy(self, engine: Engine) -> Self:
        copy = object.__new__(type(self))
        # The private attributes; the public ones are resources, which belong to the client that created them.
        copy.__dict__.update({name: value for name, value in vars(self).items() if name.startswith("_")})
        copy._engine = engine
        copy._owner = False
        return copy

    def _require_open(self) -> None:
        if self.closed:
            raise ClientClosedError("The client is closed. Nothing was sent.")

    @property
    def closed(self) -> bool:
        """Whether the client, or the client that it was copied from, has been closed."""
        return self._closed or self._closing.closed

    def __repr__(self) -> str:
        engine = getattr(self, "_engine", None)  # absent during the constructor, when a debugger may read it
        return f"<{type(self).__name__} {engine.describe() if engine else 'not ready'}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} client cannot be pickled or copied; use with_options()")
