"""The model ``TalkRequest``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset

_KNOWN = frozenset({"language", "level", "loop", "premium", "style", "text"})


@define(kw_only=True, eq=False, repr=False)
class TalkRequest(Model):
    """Talk request.

    Schema: ``#/components/schemas/TalkRequest``
    """

    text: str

    language: str | Unset = UNSET
    """The server's default is "en-US"."""

    level: str | float | Unset = UNSET
    """Volume from -1 to 1 in steps of 0.1. The server's default is 0."""

    loop: int | Unset = UNSET
    """Number of times to repeat. 0 repeats indefinitely. At least 0. The server's default is 1."""

    premium: bool | Unset = UNSET
    """The server's default is False."""

    style: int | Unset = UNSET
    """The server's default is 0."""

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
        self.text = get("text")
        self.language = get("language", UNSET)
        self.level = get("level", UNSET)
        self.loop = get("loop", UNSET)
        self.premium = get("premium", UNSET)
        self.style = get("style", UNSET)
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
        if kept(self.text, source, "text"):
            data["text"] = plain(self.text)
        if self.language is not UNSET:
            data["language"] = plain(self.language)
        if self.level is not UNSET:
            data["level"] = plain(self.level)
        if self.loop is not UNSET:
            data["loop"] = plain(self.loop)
        if self.premium is not UNSET:
            data["premium"] = plain(self.premium)
        if self.style is not UNSET:
            data["style"] = plain(self.style)
        data.update(plain(self.additional_properties))
        return data
