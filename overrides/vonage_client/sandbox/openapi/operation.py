"""An operation of the document: servers, authentication and parameters."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, cast
from urllib.parse import quote, urlsplit

from oas_runtime.common.json_pointer import Json

_SAFE = "/:@!$&'()*+,;=~-._"


@dataclass(frozen=True, slots=True)
class Server:
    """A server of the document. ``url`` is its template, the key in a client's ``servers=``."""

    url: str
    variables: Mapping[str, Json] = field(default_factory=dict[str, Json], hash=False)

    @property
    def path(self) -> str:
        """The prefix of every path template."""
        return urlsplit(self.url.replace("{", "%7B").replace("}", "%7D")).path.rstrip("/")

    @property
    def filled_path(self) -> str:
        """The ``path`` with the defaults of its variables."""
        return re.sub(r"%7B(.*?)%7D", lambda match: self._default(match[1]), self.path)

    def path_pattern(self) -> str:
        """A regular expression for ``path``."""
        return self._pattern(self.path)

    def is_host(self, host: str) -> bool:
        """Whether the server has the host ``host`` (with a port other than the default of the scheme)."""
        authority = urlsplit(self.url.replace("{", "%7B").replace("}", "%7D")).netloc
        return bool(authority) and re.fullmatch(self._pattern(authority), host, re.IGNORECASE) is not None

    def _default(self, name: str) -> str:
        return str(self.variables.get(name, {}).get("default", ""))

    def _pattern(self, template: str) -> str:
        parts = re.split(r"%7B(.*?)%7D", template)
        return "".join(self._variable(part) if i % 2 else re.escape(part) for i, part in enumerate(parts))

    def _variable(self, name: str) -> str:
        allowed = cast("list[str]", self.variables.get(name, {}).get("enum", []))
        return f"(?:{'|'.join(map(re.escape, allowed))})" if allowed else "[^/]*"


@dataclass(frozen=True, slots=True)
class CredentialFields:
    """Fields of an operation that carry the credentials of ``scheme`` (``x-credential-fields``)."""

    location: Literal["form", "query"]
    scheme: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SignatureFields:
    """Form fields that stand in for a secret (``x-signature``)."""

    username: str
    timestamp: str
    signature: str

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all fields."""
        return (self.username, self.timestamp, self.signature)


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter; ``data`` is the parameter object, ``pointer`` its place in the document."""

    name: str
    location: str
    pointer: str
    data: Json = field(hash=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation. ``server`` is the first of its servers: operation, path item, document, in that order.

    ``regional`` are the servers of the regions it is in (``x-region-servers``).
    """

    id: str
    method: str
    path: str
    pointer: str
    server: Server
    regional: tuple[Server, ...]
    security: tuple[tuple[str, ...], ...]
    credential_fields: CredentialFields | None
    signature: SignatureFields | None
    parameters: tuple[Parameter, ...]
    data: Json = field(hash=False, repr=False)

    def is_served_by(self, url: str) -> bool:
        """Whether ``url`` is the template of one of its servers."""
        return url in [server.url for server in (self.server, *self.regional)]

    def is_at(self, host: str) -> bool:
        """Whether ``host`` is the host of one of its servers."""
        return any(server.is_host(host) for server in (self.server, *self.regional))

    @property
    def order(self) -> tuple[bool, ...]:
        """A sort key: literal segments before templated ones, as OpenAPI matches paths."""
        return tuple("{" in segment for segment in self.path.split("/"))

    def pattern(self) -> str:
        """A regular expression for the percent-encoded path, with a group ``p<n>`` for each parameter."""
        parts = re.split(r"\{([^{}]*)\}", self.path)
        pieces = [
            f"(?P<p{i // 2}>[^/]+)" if i % 2 else re.escape(quote(part, safe=_SAFE))
            for i, part in enumerate(parts)
        ]
        return self.server.path_pattern() + "".join(pieces)

    @property
    def names(self) -> list[str]:
        """The names of the path parameters, in the order of the template."""
        return re.findall(r"\{([^{}]*)\}", self.path)

    def chosen(self, *, everything: bool) -> list[Parameter]:
        """Return the required parameters of a request, or all with ``everything``."""
        names = {
            parameter.name for parameter in self.parameters if everything or parameter.data.get("required")
        }
        groups = cast("list[Json]", self.data.get("x-parameter-groups", []))
        for group in groups:
            one_of = cast("list[str]", group.get("oneOf", []))
            names.difference_update(one_of)
            names.update(one_of[-1:] if everything else one_of[:1])
            for name, needed in cast("Mapping[str, list[str]]", group.get("dependentRequired", {})).items():
                names.update(needed if name in names else ())
        return [item for item in self.parameters if item.location == "path" or item.name in names]

    def group_faults(self, names: Collection[str]) -> Iterator[tuple[str, str]]:
        """The violations of ``x-parameter-groups`` by the query parameters ``given``: a name and a message."""
        for group in cast("list[Json]", self.data.get("x-parameter-groups", [])):
            one_of = cast("list[str]", group.get("oneOf", []))
            if one_of and sum(name in names for name in one_of) != 1:
                yield one_of[0], f"Exactly one of {', '.join(one_of)} must be given."
            for name, needed in cast("Mapping[str, list[str]]", group.get("dependentRequired", {})).items():
                for other in needed:
                    if name in names and other not in names:
                        yield other, f"It is required where {name} is given."

    @property
    def content(self) -> Json:
        """The media types of the request body."""
        return cast("Json", self.data.get("requestBody", {}).get("content", {}))
