"""The model ``VideoError``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model, ScalarTypes

from .. import codes as _codes

_KNOWN = frozenset({"code", "description", "message"})


@define(kw_only=True, eq=False, repr=False)
class VideoError(Model):
    """Error response of the Video API. Any field may be missing.

    Schema: ``#/components/schemas/VideoError``
    """

    code: int | None = None
    """HTTP status, an error code of the platform, or -1. Codes: ``codes.VideoErrorCode``: 10001 invalid_token,
    10002 not_permitted, 10003 invalid_partner_auth, 10004 partner_auth_failed, 10007
    token_of_another_session, 10012 token_expired, 15001 already_composed, 15002 archive_not_recording, 15004
    archive_not_deletable, 15214 session_migrating, 15215 session_migrated_recently, 50001 invalid_url, 50002
    url_unreachable, 50004 too_many_composers, 50005 invalid_max_duration, 50006 invalid_resolution, 50007
    invalid_name, 50008 invalid_session_id, 60003 captions_active.
    """

    description: str | None = None
    """Description of the error."""

    message: str | None = None
    """Description of the error."""

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {"code": lambda: (_codes.VideoErrorCode,)}
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"code": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.code = get("code")
        self.description = get("description")
        self.message = get("message")
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
        if kept(self.code, source, "code"):
            data["code"] = plain(self.code)
        if kept(self.description, source, "description"):
            data["description"] = plain(self.description)
        if kept(self.message, source, "message"):
            data["message"] = plain(self.message)
        data.update(plain(self.additional_properties))
        return data
