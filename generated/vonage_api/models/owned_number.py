"""The model ``OwnedNumber``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes
from .number_limitation import NumberLimitation

_KNOWN = frozenset(
    {
        "app_id",
        "country",
        "features",
        "limitations",
        "messagesCallbackType",
        "messagesCallbackValue",
        "moHttpUrl",
        "msisdn",
        "type",
        "voiceCallbackType",
        "voiceCallbackValue",
    }
)


@define(kw_only=True, eq=False, repr=False)
class OwnedNumber(Model):
    """A number of the account.

    Schema: ``#/components/schemas/OwnedNumber``
    """

    app_id: str | None = None
    """Identifier of the linked application."""

    country: str | None = None
    """Two-character country code."""

    features: list[Literal["SMS", "VOICE", "MMS"] | str] = field(factory=Absent)

    limitations: list[NumberLimitation] = field(factory=Absent)

    messages_callback_type: str | None = None
    """In JSON: ``messagesCallbackType``. Deprecated by the document."""

    messages_callback_value: str | None = None
    """In JSON: ``messagesCallbackValue``. Deprecated by the document."""

    mo_http_url: str | None = None
    """URL that receives inbound SMS. In JSON: ``moHttpUrl``."""

    msisdn: str | None = None
    """The phone number, digits only."""

    type: str | None = None
    """`mobile-lvn` (mobile), `landline` or `landline-toll-free`. Codes: ``codes.NumberType``: landline,
    landline-toll-free, mobile-lvn.
    """

    voice_callback_type: str | None = None
    """Where calls are forwarded to: `sip`, `tel` or `app`. In JSON: ``voiceCallbackType``. Codes:
    ``codes.VoiceCallbackType``: app, sip, tel.
    """

    voice_callback_value: str | None = None
    """The SIP URI, phone number or application id. In JSON: ``voiceCallbackValue``."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {
        "type": lambda: (_codes.NumberType,),
        "voice_callback_type": lambda: (_codes.VoiceCallbackType,),
    }
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.app_id = get("app_id")
        self.country = get("country")
        self.features = array(get("features", MISSING))
        self.limitations = array(get("limitations", MISSING), NumberLimitation.from_dict)
        self.messages_callback_type = get("messagesCallbackType")
        self.messages_callback_value = get("messagesCallbackValue")
        self.mo_http_url = get("moHttpUrl")
        self.msisdn = get("msisdn")
        self.type = get("type")
        self.voice_callback_type = get("voiceCallbackType")
        self.voice_callback_value = get("voiceCallbackValue")
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
        if kept(self.app_id, source, "app_id"):
            data["app_id"] = plain(self.app_id)
        if kept(self.country, source, "country"):
            data["country"] = plain(self.country)
        if kept(self.features, source, "features"):
            data["features"] = plain(self.features)
        if kept(self.limitations, source, "limitations"):
            data["limitations"] = plain(self.limitations)
        if kept(self.messages_callback_type, source, "messagesCallbackType"):
            data["messagesCallbackType"] = plain(self.messages_callback_type)
        if kept(self.messages_callback_value, source, "messagesCallbackValue"):
            data["messagesCallbackValue"] = plain(self.messages_callback_value)
        if kept(self.mo_http_url, source, "moHttpUrl"):
            data["moHttpUrl"] = plain(self.mo_http_url)
        if kept(self.msisdn, source, "msisdn"):
            data["msisdn"] = plain(self.msisdn)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.voice_callback_type, source, "voiceCallbackType"):
            data["voiceCallbackType"] = plain(self.voice_callback_type)
        if kept(self.voice_callback_value, source, "voiceCallbackValue"):
            data["voiceCallbackValue"] = plain(self.voice_callback_value)
        data.update(plain(self.additional_properties))
        return data
