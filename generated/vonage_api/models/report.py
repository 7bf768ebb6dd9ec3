"""The model ``Report``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import Shape, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .report_links import ReportLinks

_KNOWN = frozenset(
    {
        "_links",
        "account_id",
        "callback_url",
        "date_end",
        "date_start",
        "include_subaccounts",
        "items_count",
        "product",
        "receive_time",
        "request_id",
        "request_status",
        "start_time",
    }
)


@define(kw_only=True, eq=False, repr=False)
class Report(Model):
    """Report.

    Schema: ``#/components/schemas/Report``
    """

    request_id: str

    request_status: Literal["PENDING", "PROCESSING", "SUCCESS", "ABORTED", "FAILED", "TRUNCATED"] | str
    """One of 'PENDING', 'PROCESSING', 'SUCCESS', 'ABORTED', 'FAILED', 'TRUNCATED'."""

    links: ReportLinks | None = None
    """In JSON: ``_links``."""

    account_id: str | None = None

    callback_url: str | None = None

    date_end: datetime | str | None = None

    date_start: datetime | str | None = None

    include_subaccounts: bool | None = None

    items_count: int | None = None

    product: (
        Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ]
        | str
        | None
    ) = None
    """One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL', 'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE',
    'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API', 'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT',
    'CONVERSATION-MESSAGE', 'MESSAGES', 'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
    """

    receive_time: datetime | str | None = None

    start_time: datetime | str | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {
        "include_subaccounts": (bool, None),
        "items_count": (int, None),
    }

    __shape__: ClassVar[Shape] = Shape(
        _KNOWN,
        required=frozenset({"request_id", "request_status"}),
        fixed={},
    )

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.request_id = get("request_id")
        self.request_status = get("request_status")
        self.links = ReportLinks.from_dict(get("_links"))
        self.account_id = get("account_id")
        self.callback_url = get("callback_url")
        self.date_end = date_time(get("date_end"))
        self.date_start = date_time(get("date_start"))
        self.include_subaccounts = get("include_subaccounts")
        self.items_count = get("items_count")
        self.product = get("product")
        self.receive_time = date_time(get("receive_time"))
        self.start_time = date_time(get("start_time"))
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
        if kept(self.request_id, source, "request_id"):
            data["request_id"] = plain(self.request_id)
        if kept(self.request_status, source, "request_status"):
            data["request_status"] = plain(self.request_status)
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.account_id, source, "account_id"):
            data["account_id"] = plain(self.account_id)
        if kept(self.callback_url, source, "callback_url"):
            data["callback_url"] = plain(self.callback_url)
        if kept(self.date_end, source, "date_end"):
            data["date_end"] = restored(self.date_end, source and source.get("date_end"))
        if kept(self.date_start, source, "date_start"):
            data["date_start"] = restored(self.date_start, source and source.get("date_start"))
        if kept(self.include_subaccounts, source, "include_subaccounts"):
            data["include_subaccounts"] = plain(self.include_subaccounts)
        if kept(self.items_count, source, "items_count"):
            data["items_count"] = plain(self.items_count)
        if kept(self.product, source, "product"):
            data["product"] = plain(self.product)
        if kept(self.receive_time, source, "receive_time"):
            data["receive_time"] = restored(self.receive_time, source and source.get("receive_time"))
        if kept(self.start_time, source, "start_time"):
            data["start_time"] = restored(self.start_time, source and source.get("start_time"))
        data.update(plain(self.additional_properties))
        return data
