"""The model ``VideoHlsOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes
from oas_runtime.rules import Boolean, Object, Rule

_KNOWN = frozenset({"dvr", "lowLatency"})


@define(kw_only=True, eq=False, repr=False)
class VideoHlsOptions(Model):
    """Options of HLS.

    Schema: ``#/components/schemas/VideoHlsOptions``
    """

    dvr: bool | None = None
    """Whether players can rewind. Not permitted together with `lowLatency`. The server's default is False."""

    low_latency: bool | None = None
    """Whether to use low latency. Not permitted together with `dvr`. In JSON: ``lowLatency``. The server's
    default is False.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/VideoHlsOptions", properties={"dvr": Boolean(), "lowLatency": Boolean()}
    )
    """What the document allows in a request."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"dvr": (bool, None), "low_latency": (bool, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.dvr = get("dvr")
        self.low_latency = get("lowLatency")
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
        if kept(self.dvr, source, "dvr"):
            data["dvr"] = plain(self.dvr)
        if kept(self.low_latency, source, "lowLatency"):
            data["lowLatency"] = plain(self.low_latency)
        data.update(plain(self.additional_properties))
        return data
