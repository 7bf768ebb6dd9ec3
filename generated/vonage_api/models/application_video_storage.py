"""The model ``ApplicationVideoStorage``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes
from oas_runtime.rules import Boolean, Object, Rule

_KNOWN = frozenset({"cloud_storage", "end_to_end_encryption", "server_side_encryption"})


@define(kw_only=True, eq=False, repr=False)
class ApplicationVideoStorage(Model):
    """Storage of archives.

    Schema: ``#/components/schemas/ApplicationVideo/properties/storage``
    """

    cloud_storage: bool | None = None
    """Upload archives to your own storage."""

    end_to_end_encryption: bool | None = None
    """Allow archives of sessions with end-to-end encryption."""

    server_side_encryption: bool | None = None
    """Encrypt archives on the server."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/ApplicationVideo/properties/storage",
        properties={
            "cloud_storage": Boolean(),
            "end_to_end_encryption": Boolean(),
            "server_side_encryption": Boolean(),
        },
    )
    """What the document allows in a request."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "cloud_storage": (bool, None),
        "end_to_end_encryption": (bool, None),
        "server_side_encryption": (bool, None),
    }

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.cloud_storage = get("cloud_storage")
        self.end_to_end_encryption = get("end_to_end_encryption")
        self.server_side_encryption = get("server_side_encryption")
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
        if kept(self.cloud_storage, source, "cloud_storage"):
            data["cloud_storage"] = plain(self.cloud_storage)
        if kept(self.end_to_end_encryption, source, "end_to_end_encryption"):
            data["end_to_end_encryption"] = plain(self.end_to_end_encryption)
        if kept(self.server_side_encryption, source, "server_side_encryption"):
            data["server_side_encryption"] = plain(self.server_side_encryption)
        data.update(plain(self.additional_properties))
        return data
