"""The model ``VideoSessionRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset({"archiveMode", "e2ee", "location", "p2p.preference"})


@define(kw_only=True, eq=False, repr=False)
class VideoSessionRequest(Model):
    """Options of a session.

    Schema: ``#/components/schemas/VideoSessionRequest``
    """

    archive_mode: Literal["manual", "always"] | Unset = UNSET
    """Whether the session is recorded automatically, starting with the first client. In JSON: ``archiveMode``.
    One of 'manual', 'always'. The server's default is "manual".
    """

    e2ee: bool | Unset = UNSET
    """End-to-end encryption. The session must be routed; archives, broadcasts, Experience Composers, audio
    connectors and SIP calls are not possible. The server's default is False.
    """

    location: str | Unset = UNSET
    """IP address near the location of the session. The default is the location of the first client."""

    p2p_preference: Literal["disabled", "enabled"] | Unset = UNSET
    """`disabled` sends media through the Media Router (routed session), `enabled` from client to client (relayed
    session). In JSON: ``p2p.preference``. One of 'disabled', 'enabled'. The server's default is "disabled".
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.archive_mode = get("archiveMode", UNSET)
        self.e2ee = get("e2ee", UNSET)
        self.location = get("location", UNSET)
        self.p2p_preference = get("p2p.preference", UNSET)
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        data: dict[str, Any] = {}
        if self.archive_mode is not UNSET:
            data["archiveMode"] = plain(self.archive_mode)
        if self.e2ee is not UNSET:
            data["e2ee"] = plain(self.e2ee)
        if self.location is not UNSET:
            data["location"] = plain(self.location)
        if self.p2p_preference is not UNSET:
            data["p2p.preference"] = plain(self.p2p_preference)
        data.update(plain(self.additional_properties))
        return data
