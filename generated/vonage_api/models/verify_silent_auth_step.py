"""The model ``VerifySilentAuthStep``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, PhoneNumber, Rule, String

_KNOWN = frozenset({"channel", "coverage_check", "mode", "redirect_url", "to"})


@define(kw_only=True, eq=False, repr=False)
class VerifySilentAuthStep(Model):
    """Silent authentication by the mobile network, without a code. It must be the first step and always waits 60
    seconds.

    Schema: ``#/components/schemas/VerifySilentAuthStep``
    """

    channel: Literal["silent_auth"]
    """Always 'silent_auth'."""

    to: str
    """Phone number in E.164 format, without a leading + or 00. Matching ^[1-9][0-9]{6,14}$."""

    coverage_check: bool | Unset = UNSET
    """Whether to reject networks without support at once (status 412). Otherwise `check_url` is always returned
    and errors are reported by webhook. The server's default is True.
    """

    mode: Literal["standard", "advanced"] | Unset = UNSET
    """`advanced` returns a token that is checked instead of a code. One of 'standard', 'advanced'. The server's
    default is "standard".
    """

    redirect_url: str | Unset = UNSET
    """URL that the device is redirected to after the check. The fragment of the URL contains `request_id` and
    `code`, or `error_description`.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VerifySilentAuthStep",
        properties={
            "channel": String(enum=("silent_auth",)),
            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "coverage_check": Boolean(),
            "mode": String(enum=("standard", "advanced")),
            "redirect_url": String(),
        },
        required=("channel", "to"),
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
        self.channel = get("channel")
        self.to = get("to")
        self.coverage_check = get("coverage_check", UNSET)
        self.mode = get("mode", UNSET)
        self.redirect_url = get("redirect_url", UNSET)
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
        if kept(self.channel, source, "channel"):
            data["channel"] = plain(self.channel)
        if kept(self.to, source, "to"):
            data["to"] = plain(self.to)
        if self.coverage_check is not UNSET:
            data["coverage_check"] = plain(self.coverage_check)
        if self.mode is not UNSET:
            data["mode"] = plain(self.mode)
        if self.redirect_url is not UNSET:
            data["redirect_url"] = plain(self.redirect_url)
        data.update(plain(self.additional_properties))
        return data
