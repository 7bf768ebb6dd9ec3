"""The model ``StreamAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import AnyOf, Array, Boolean, Integer, Number, Object, Rule, String

_KNOWN = frozenset({"action", "bargeIn", "level", "loop", "streamUrl"})


@define(kw_only=True, eq=False, repr=False)
class StreamAction(Model):
    """Play an audio file. The next action starts when it ends, unless `bargeIn` is true.

    Schema: ``#/components/schemas/StreamAction``
    """

    action: Literal["stream"]
    """Always 'stream'."""

    stream_url: list[str]
    """A list with one URL of an audio file (MP3 or 16-bit WAV). In JSON: ``streamUrl``. At least 1 item. At most
    1 item.
    """

    barge_in: bool | Unset = UNSET
    """Start the following input action, which is required, while the file is played. In JSON: ``bargeIn``. The
    server's default is False.
    """

    level: str | float | Unset = UNSET
    """Volume from -1 to 1 in steps of 0.1. The server's default is 0."""

    loop: int | Unset = UNSET
    """Number of times to play the file. 0 repeats it indefinitely. At least 0. The server's default is 1."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/StreamAction",
        properties={
            "action": String(enum=("stream",)),
            "streamUrl": Array(String(), min_items=1, max_items=1),
            "bargeIn": Boolean(),
            "level": AnyOf(
                String(
                    pattern="^(-?0(\\.[0-9])?|-?1(\\.0)?)\\Z",
                    pointer="#/components/schemas/CallAudioLevel/anyOf/0",
                ),
                Number(minimum=-1, maximum=1, pointer="#/components/schemas/CallAudioLevel/anyOf/1"),
                pointer="#/components/schemas/CallAudioLevel",
            ),
            "loop": Integer(minimum=0),
        },
        required=("action", "streamUrl"),
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
        self.action = get("action")
        self.stream_url = array(get("streamUrl", MISSING))
        self.barge_in = get("bargeIn", UNSET)
        self.level = get("level", UNSET)
        self.loop = get("loop", UNSET)
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
        if kept(self.action, source, "action"):
            data["action"] = plain(self.action)
        if kept(self.stream_url, source, "streamUrl"):
            data["streamUrl"] = plain(self.stream_url)
        if self.barge_in is not UNSET:
            data["bargeIn"] = plain(self.barge_in)
        if self.level is not UNSET:
            data["level"] = plain(self.level)
        if self.loop is not UNSET:
            data["loop"] = plain(self.loop)
        data.update(plain(self.additional_properties))
        return data
