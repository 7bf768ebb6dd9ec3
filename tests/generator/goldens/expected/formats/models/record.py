"""The model ``Record``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.decode import MISSING, Absent, array, calendar_date, date_time, mapping, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

_KNOWN = frozenset(
    {"born", "code", "email", "holidays", "id", "picture", "share", "step", "updated", "visits", "when"}
)


@define(kw_only=True, eq=False, repr=False)
class Record(Model):
    """Record.

    Schema: ``#/components/schemas/Record``
    """

    id: str

    born: date | str | None = None

    code: str | None = None
    """Matching ^[A-Z]+$. At least 2 characters. At most 4 characters."""

    email: str | None = None

    holidays: dict[str, date | str] | None = None

    picture: str | None = None

    share: float | None = None
    """Greater than 0. At most 1."""

    step: int | None = None
    """A multiple of 5."""

    updated: datetime | str | None = None

    visits: list[datetime | str] = field(factory=Absent)
    """At least 1 item. Unique items."""

    when: datetime | str | int | None = None

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[str, ScalarTypes]] = {"share": (float, None), "step": (int, None)}

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.id = get("id")
        self.born = calendar_date(get("born"))
        self.code = get("code")
        self.email = get("email")
        self.holidays = mapping(get("holidays"), calendar_date)
        self.picture = get("picture")
        self.share = get("share")
        self.step = get("step")
        self.updated = date_time(get("updated"))
        self.visits = array(get("visits", MISSING), date_time)
        self.when = date_time(get("when"))
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
        if kept(self.id, source, "id"):
            data["id"] = plain(self.id)
        if kept(self.born, source, "born"):
            data["born"] = restored(self.born, source and source.get("born"))
        if kept(self.code, source, "code"):
            data["code"] = plain(self.code)
        if kept(self.email, source, "email"):
            data["email"] = plain(self.email)
        if kept(self.holidays, source, "holidays"):
            data["holidays"] = restored(self.holidays, source and source.get("holidays"))
        if kept(self.picture, source, "picture"):
            data["picture"] = plain(self.picture)
        if kept(self.share, source, "share"):
            data["share"] = plain(self.share)
        if kept(self.step, source, "step"):
            data["step"] = plain(self.step)
        if kept(self.updated, source, "updated"):
            data["updated"] = restored(self.updated, source and source.get("updated"))
        if kept(self.visits, source, "visits"):
            data["visits"] = restored(self.visits, source and source.get("visits"))
        if kept(self.when, source, "when"):
            data["when"] = restored(self.when, source and source.get("when"))
        data.update(plain(self.additional_properties))
        return data
