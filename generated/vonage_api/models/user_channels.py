"""The model ``UserChannels``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Array, Object, Ref, Rule

from .user_channels_messenger_item import UserChannelsMessengerItem
from .user_channels_mms_item import UserChannelsMmsItem
from .user_channels_pstn_item import UserChannelsPstnItem
from .user_channels_sip_item import UserChannelsSipItem
from .user_channels_sms_item import UserChannelsSmsItem
from .user_channels_vbc_item import UserChannelsVbcItem
from .user_channels_viber_item import UserChannelsViberItem
from .user_channels_websocket_item import UserChannelsWebsocketItem
from .user_channels_whatsapp_item import UserChannelsWhatsappItem

_KNOWN = frozenset({"messenger", "mms", "pstn", "sip", "sms", "vbc", "viber", "websocket", "whatsapp"})


@define(kw_only=True, eq=False, repr=False)
class UserChannels(Model):
    """``channels`` of ``User``.

    Schema: ``#/components/schemas/User/properties/channels``
    """

    messenger: list[UserChannelsMessengerItem] = field(factory=Absent)

    mms: list[UserChannelsMmsItem] = field(factory=Absent)

    pstn: list[UserChannelsPstnItem] = field(factory=Absent)

    sip: list[UserChannelsSipItem] = field(factory=Absent)

    sms: list[UserChannelsSmsItem] = field(factory=Absent)

    vbc: list[UserChannelsVbcItem] = field(factory=Absent)

    viber: list[UserChannelsViberItem] = field(factory=Absent)

    websocket: list[UserChannelsWebsocketItem] = field(factory=Absent)

    whatsapp: list[UserChannelsWhatsappItem] = field(factory=Absent)

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/User/properties/channels",
        properties={
            "messenger": Array(Ref(lambda: UserChannelsMessengerItem.RULE)),
            "mms": Array(Ref(lambda: UserChannelsMmsItem.RULE)),
            "pstn": Array(Ref(lambda: UserChannelsPstnItem.RULE)),
            "sip": Array(Ref(lambda: UserChannelsSipItem.RULE)),
            "sms": Array(Ref(lambda: UserChannelsSmsItem.RULE)),
            "vbc": Array(Ref(lambda: UserChannelsVbcItem.RULE)),
            "viber": Array(Ref(lambda: UserChannelsViberItem.RULE)),
            "websocket": Array(Ref(lambda: UserChannelsWebsocketItem.RULE)),
            "whatsapp": Array(Ref(lambda: UserChannelsWhatsappItem.RULE)),
        },
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.messenger = array(get("messenger", MISSING), UserChannelsMessengerItem.from_dict)
        self.mms = array(get("mms", MISSING), UserChannelsMmsItem.from_dict)
        self.pstn = array(get("pstn", MISSING), UserChannelsPstnItem.from_dict)
        self.sip = array(get("sip", MISSING), UserChannelsSipItem.from_dict)
        self.sms = array(get("sms", MISSING), UserChannelsSmsItem.from_dict)
        self.vbc = array(get("vbc", MISSING), UserChannelsVbcItem.from_dict)
        self.viber = array(get("viber", MISSING), UserChannelsViberItem.from_dict)
        self.websocket = array(get("websocket", MISSING), UserChannelsWebsocketItem.from_dict)
        self.whatsapp = array(get("whatsapp", MISSING), UserChannelsWhatsappItem.from_dict)
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
        if kept(self.messenger, source, "messenger"):
            data["messenger"] = plain(self.messenger)
        if kept(self.mms, source, "mms"):
            data["mms"] = plain(self.mms)
        if kept(self.pstn, source, "pstn"):
            data["pstn"] = plain(self.pstn)
        if kept(self.sip, source, "sip"):
            data["sip"] = plain(self.sip)
        if kept(self.sms, source, "sms"):
            data["sms"] = plain(self.sms)
        if kept(self.vbc, source, "vbc"):
            data["vbc"] = plain(self.vbc)
        if kept(self.viber, source, "viber"):
            data["viber"] = plain(self.viber)
        if kept(self.websocket, source, "websocket"):
            data["websocket"] = plain(self.websocket)
        if kept(self.whatsapp, source, "whatsapp"):
            data["whatsapp"] = plain(self.whatsapp)
        data.update(plain(self.additional_properties))
        return data
