from __future__ import annotations

from datetime import date, datetime

from oas_runtime.model.decode import Absent, ListOf, MapOf, calendar_date, date_time
from oas_runtime.model.model import Decoders, Model, field


class Record(Model):
    """Record.

    Schema: ``#/components/schemas/Record``
    """

    id: str
    born: date | str | None = None
    code: str | None = None
    """Matching ``^[A-Z]+$``. From 2 to 4 characters."""
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

    _SCALARS = {"share": (float, None), "step": (int, None)}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "born": calendar_date,
                "holidays": MapOf(calendar_date),
                "updated": date_time,
                "visits": ListOf(date_time),
                "when": date_time,
            }
        )
