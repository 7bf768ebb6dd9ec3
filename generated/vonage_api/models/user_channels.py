from __future__ import annotations

from typing import ClassVar

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field
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


class UserChannels(Model):
    """Channels through which the user can be reached.

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

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "messenger": ListOf(UserChannelsMessengerItem),
                "mms": ListOf(UserChannelsMmsItem),
                "pstn": ListOf(UserChannelsPstnItem),
                "sip": ListOf(UserChannelsSipItem),
                "sms": ListOf(UserChannelsSmsItem),
                "vbc": ListOf(UserChannelsVbcItem),
                "viber": ListOf(UserChannelsViberItem),
                "websocket": ListOf(UserChannelsWebsocketItem),
                "whatsapp": ListOf(UserChannelsWhatsappItem),
            }
        )
