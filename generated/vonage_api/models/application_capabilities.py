"""The model ``ApplicationCapabilities``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.rules import Object, Ref, Rule

from .application_network_apis import ApplicationNetworkApis
from .application_video import ApplicationVideo
from .messages_capability import MessagesCapability
from .rtc_capability import RtcCapability
from .verify_capability import VerifyCapability
from .voice_capability import VoiceCapability

_KNOWN = frozenset({"meetings", "messages", "network_apis", "rtc", "vbc", "verify", "video", "voice"})


@define(kw_only=True, eq=False, repr=False)
class ApplicationCapabilities(Model):
    """The capabilities of an application. Omitted capabilities are disabled.

    Schema: ``#/components/schemas/ApplicationCapabilities``
    """

    meetings: dict[str, Any] | None = None
    """Meetings."""

    messages: MessagesCapability | None = None
    """Messages capability."""

    network_apis: ApplicationNetworkApis | None = None
    """Network APIs capability."""

    rtc: RtcCapability | None = None
    """Conversations and the Client SDK."""

    vbc: dict[str, Any] | None = None
    """Vonage Business Communications. The object is empty."""

    verify: VerifyCapability | None = None
    """Verify (version 2) capability."""

    video: ApplicationVideo | None = None
    """Video capability."""

    voice: VoiceCapability | None = None
    """Voice capability."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationCapabilities",
        properties={
            "meetings": Object(),
            "messages": Ref(lambda: MessagesCapability.RULE),
            "network_apis": Ref(lambda: ApplicationNetworkApis.RULE),
            "rtc": Ref(lambda: RtcCapability.RULE),
            "vbc": Object(),
            "verify": Ref(lambda: VerifyCapability.RULE),
            "video": Ref(lambda: ApplicationVideo.RULE),
            "voice": Ref(lambda: VoiceCapability.RULE),
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
        self.meetings = get("meetings")
        self.messages = MessagesCapability.from_dict(get("messages"))
        self.network_apis = ApplicationNetworkApis.from_dict(get("network_apis"))
        self.rtc = RtcCapability.from_dict(get("rtc"))
        self.vbc = get("vbc")
        self.verify = VerifyCapability.from_dict(get("verify"))
        self.video = ApplicationVideo.from_dict(get("video"))
        self.voice = VoiceCapability.from_dict(get("voice"))
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
        if kept(self.meetings, source, "meetings"):
            data["meetings"] = plain(self.meetings)
        if kept(self.messages, source, "messages"):
            data["messages"] = plain(self.messages)
        if kept(self.network_apis, source, "network_apis"):
            data["network_apis"] = plain(self.network_apis)
        if kept(self.rtc, source, "rtc"):
            data["rtc"] = plain(self.rtc)
        if kept(self.vbc, source, "vbc"):
            data["vbc"] = plain(self.vbc)
        if kept(self.verify, source, "verify"):
            data["verify"] = plain(self.verify)
        if kept(self.video, source, "video"):
            data["video"] = plain(self.video)
        if kept(self.voice, source, "voice"):
            data["voice"] = plain(self.voice)
        data.update(plain(self.additional_properties))
        return data
