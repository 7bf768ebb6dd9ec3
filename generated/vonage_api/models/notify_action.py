"""The model ``NotifyAction``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Array, Object, Rule, String

_KNOWN = frozenset({"action", "eventMethod", "eventUrl", "payload"})


@define(kw_only=True, eq=False, repr=False)
class NotifyAction(Model):
    """Send a payload to a URL. The response can be an NCCO that replaces the remaining actions; an empty
    response continues with them.

    Schema: ``#/components/schemas/NotifyAction``
    """

    action: Literal["notify"]
    """Always 'notify'."""

    payload: dict[str, Any]
    """Any JSON object."""

    event_url: list[str]
    """A list with one URL. In JSON: ``eventUrl``. At least 1 item. At most 1 item."""

    event_method: Literal["GET", "POST"] | Unset = UNSET
    """HTTP method for `eventUrl`. In JSON: ``eventMethod``. One of 'GET', 'POST'. The server's default is
    "POST".
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/NotifyAction",
        properties={
            "action": String(enum=("notify",)),
            "payload": Object(),
            "eventUrl": Array(String(), min_items=1, max_items=1, pointer="#/components/schemas/NccoUrl"),
            "eventMethod": String(enum=("GET", "POST"), pointer="#/components/schemas/NccoMethod"),
        },
        required=("action", "payload", "eventUrl"),
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
        self.payload = get("payload")
        self.event_url = array(get("eventUrl", MISSING))
        self.event_method = get("eventMethod", UNSET)
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
        if kept(self.payload, source, "payload"):
            data["payload"] = plain(self.payload)
        if kept(self.event_url, source, "eventUrl"):
            data["eventUrl"] = plain(self.event_url)
        if self.event_method is not UNSET:
            data["eventMethod"] = plain(self.event_method)
        data.update(plain(self.additional_properties))
        return data
