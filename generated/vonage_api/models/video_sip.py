"""The model ``VideoSip``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, Ref, Rule, String

from .video_sip_auth import VideoSipAuth

_KNOWN = frozenset({"auth", "from", "headers", "observeForceMute", "secure", "uri", "video"})


@define(kw_only=True, eq=False, repr=False)
class VideoSip(Model):
    """The callee and the options of a SIP call.

    Schema: ``#/components/schemas/VideoSip``
    """

    uri: str
    """SIP URI to call, such as `sip:user@sip.example.com;transport=tls`. `transport=tls` protects the signalling
    only.
    """

    auth: VideoSipAuth | Unset = UNSET
    """Credentials for digest authentication."""

    from_: str | Unset = UNSET
    """Caller, as `name@host` or `number@host`. In JSON: ``from``."""

    headers: dict[str, str] | Unset = UNSET
    """Headers of the INVITE."""

    observe_force_mute: bool | Unset = UNSET
    """Whether moderators can mute the call. The callee can then mute and unmute with `*6`. In JSON:
    ``observeForceMute``. The server's default is False.
    """

    secure: bool | Unset = UNSET
    """Whether media must be encrypted. The server's default is False."""

    video: bool | Unset = UNSET
    """Whether the call has video (up to 480p at 800 kbit/s). The server's default is False."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoSip",
        properties={
            "uri": String(),
            "auth": Ref(lambda: VideoSipAuth.RULE),
            "from": String(),
            "headers": Object(additional=String()),
            "observeForceMute": Boolean(),
            "secure": Boolean(),
            "video": Boolean(),
        },
        required=("uri",),
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
        self.uri = get("uri")
        self.auth = VideoSipAuth.from_dict(get("auth", UNSET))
        self.from_ = get("from", UNSET)
        self.headers = get("headers", UNSET)
        self.observe_force_mute = get("observeForceMute", UNSET)
        self.secure = get("secure", UNSET)
        self.video = get("video", UNSET)
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
        if kept(self.uri, source, "uri"):
            data["uri"] = plain(self.uri)
        if self.auth is not UNSET:
            data["auth"] = plain(self.auth)
        if self.from_ is not UNSET:
            data["from"] = plain(self.from_)
        if self.headers is not UNSET:
            data["headers"] = plain(self.headers)
        if self.observe_force_mute is not UNSET:
            data["observeForceMute"] = plain(self.observe_force_mute)
        if self.secure is not UNSET:
            data["secure"] = plain(self.secure)
        if self.video is not UNSET:
            data["video"] = plain(self.video)
        data.update(plain(self.additional_properties))
        return data
