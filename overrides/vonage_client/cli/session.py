"""The options before a command: credentials, server, time limit. A call creates one client from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .profiles import SECRETS, Sources, find

if TYPE_CHECKING:
    from .. import RequestOptions, Vonage
    from .methods import Method


@dataclass(slots=True)
class Session:
    """The options of one run of the command line.

    Attributes:
        profile: Name of a profile of the configuration file, or None.
        given: Credentials and server given by option.
        options: Options of the client: ``timeout``, ``region``, ``max_retries``.
    """

    profile: str | None = None
    given: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def sources(self) -> Sources:
        """Return credentials and server, with their origins."""
        return find(self.profile, self.given)

    def client(self, **options: Any) -> Vonage:
        """Return the client of this run, with further options."""
        from oas_runtime.config.settings import platform_agent

        from .. import Vonage, __version__

        values: dict[str, Any] = {**self.sources().values, **self.options, **options}
        return Vonage(**values, user_agent=f"{platform_agent('vonage-client', __version__)} (command line)")

    def request_options(self, *, validate: bool) -> RequestOptions | None:
        """Per-call overrides."""
        from .. import RequestOptions

        return None if validate else RequestOptions(validate=False)

    def preview(self, method: Method, arguments: Mapping[str, Any], *, curl: bool) -> str:
        """Return the request of a call without its secrets."""
        from .preview import as_curl, as_http, preview, without

        values = dict(self.sources().values)
        options = dict(self.options)
        if "server" in values:
            options["server"] = values.pop("server")
        known = {name: "set" if name in SECRETS else value for name, value in values.items()}
        request = preview(
            known, options, lambda vonage: getattr(getattr(vonage, method.tag), method.name)(**arguments)
        )
        text = as_curl(request) if curl else as_http(request)
        secrets = (arguments.get(argument.name) for argument in method.arguments if argument.secret)
        return without(text, (secret for secret in secrets if isinstance(secret, str)))
