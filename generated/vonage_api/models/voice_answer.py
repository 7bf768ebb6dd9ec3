"""The model ``VoiceAnswer``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

_KNOWN = frozenset(
    {
        "SipHeader_User-to-User",
        "conversation_uuid",
        "custom_data",
        "endpoint_type",
        "from",
        "from_user",
        "region_url",
        "to",
        "uuid",
    }
)


@define(kw_only=True, eq=False, repr=False)
class VoiceAnswer(Model):
    """A call was answered. Headers of a SIP call are additional fields, such as `SipHeader_X-Name`.

    Schema: ``#/components/schemas/VoiceAnswer``
    """

    to: str
    """The callee."""

    uuid: str
    """Identifier of the call."""

    conversation_uuid: str
    """Identifier of the conversation."""

    sip_header_user_to_user: str | None = None
    """User-to-user information of a SIP call. In JSON: ``SipHeader_User-to-User``."""

    custom_data: dict[str, Any] | str | None = None
    """Custom data that the Client SDK passed to the call; JSON text in a query."""

    endpoint_type: Literal["phone", "sip", "app", "websocket", "vbc"] | str | None = None
    """Type of the caller's endpoint. One of 'phone', 'sip', 'app', 'websocket', 'vbc'."""

    from_: str | None = None
    """The caller. Not present together with `from_user`. In JSON: ``from``."""

    from_user: str | None = None
    """The user of a Client SDK who placed the call."""

    region_url: str | None = None
    """Base URL of the API in the region of the call."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"conversation_uuid", "to", "uuid"}),
        fixed={},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.to = get("to")
        self.uuid = get("uuid")
        self.conversation_uuid = get("conversation_uuid")
        self.sip_header_user_to_user = get("SipHeader_User-to-User")
        self.custom_data = get("custom_data")
        self.endpoint_type = get("endpoint_type")
        self.from_ = get("from")
        self.from_user = get("from_user")
        self.region_url = get("region_url")
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
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if kept(self.uuid, source, "uuid"):
            data["uuid"] = plain(self.uuid)
        if kept(self.conversation_uuid, source, "conversation_uuid"):
            data["conversation_uuid"] = plain(self.conversation_uuid)
        if kept(self.sip_header_user_to_user, source, "SipHeader_User-to-User"):
            data["SipHeader_User-to-User"] = plain(self.sip_header_user_to_user)
        if kept(self.custom_data, source, "custom_data"):
            data["custom_data"] = plain(self.custom_data)
        if kept(self.endpoint_type, source, "endpoint_type"):
            data["endpoint_type"] = plain(self.endpoint_type)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.from_user, source, "from_user"):
            data["from_user"] = plain(self.from_user)
        if kept(self.region_url, source, "region_url"):
            data["region_url"] = plain(self.region_url)
        data.update(plain(self.additional_properties))
        return data
