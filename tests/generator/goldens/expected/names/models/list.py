from __future__ import annotations

import builtins
from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any as _Any
from typing import Literal

from oas_runtime.model.decode import Absent, ListOf, calendar_date, date_time
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.model import field as _field

from .any import Any


class List(Model):
    """Its properties are named like what its class uses.

    Schema: ``#/components/schemas/List``
    """

    str: builtins.str
    self_: builtins.str
    """In JSON: ``self``."""
    id: builtins.str | None = None
    """In JSON: ``@id``."""
    any_value: _Any = None
    """In JSON: ``Any_value``."""
    dictionary: builtins.str | None = None
    """In JSON: ``__dict__``."""
    initial: builtins.str | None = None
    """In JSON: ``__init__``."""
    links: builtins.dict[builtins.str, _Any] | None = None
    """In JSON: ``_links``."""
    additional_properties_: builtins.str | None = None
    """In JSON: ``additional_properties``."""
    any: Any | None = None
    bool: builtins.bool | None = None
    bytes: builtins.str | None = None
    class_: builtins.str | None = None
    """In JSON: ``class``."""
    classmethod: builtins.str | None = None
    cls_: builtins.str | None = None
    """In JSON: ``cls``."""
    data: builtins.str | None = None
    date: _date | builtins.str | None = None
    datetime: _datetime | builtins.str | None = None
    day: _date | builtins.str | None = None
    define: builtins.str | None = None
    dict: builtins.dict[builtins.str, builtins.str] | None = None
    field: builtins.str | None = None
    float: builtins.float | None = None
    from_: builtins.str | None = None
    """In JSON: ``from``."""
    from_dict_: builtins.str | None = None
    """In JSON: ``from_dict``."""
    get: builtins.str | None = None
    int: builtins.int | None = None
    list: builtins.list[builtins.str] = _field(factory=Absent)
    literal: Literal["a", "b"] | builtins.str | None = None
    message_count: builtins.str | None = None
    """In JSON: ``message-count``."""
    moment: _datetime | builtins.str | None = None
    names: builtins.list[builtins.str] = _field(factory=Absent)
    none: builtins.str | None = None
    object: builtins.str | None = None
    property: builtins.str | None = None
    source: builtins.str | None = None
    to_dict_: builtins.str | None = None
    """In JSON: ``to_dict``."""
    type: builtins.str | None = None
    value: builtins.str | None = None

    _JSON_NAMES = {
        "self_": "self",
        "id": "@id",
        "any_value": "Any_value",
        "dictionary": "__dict__",
        "initial": "__init__",
        "links": "_links",
        "additional_properties_": "additional_properties",
        "class_": "class",
        "cls_": "cls",
        "from_": "from",
        "from_dict_": "from_dict",
        "message_count": "message-count",
        "to_dict_": "to_dict",
    }

    _SCALARS = {"bool": (builtins.bool, None), "float": (builtins.float, None), "int": (builtins.int, None)}

    @builtins.classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "any": Any,
                "date": calendar_date,
                "datetime": date_time,
                "day": calendar_date,
                "list": ListOf(),
                "moment": date_time,
                "names": ListOf(),
            }
        )
