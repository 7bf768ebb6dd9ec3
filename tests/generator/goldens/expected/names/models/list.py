"""The model ``List``."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping
from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define as _define
from attrs import field as _field

from oas_runtime.model.decode import MISSING, Absent, array, calendar_date, date_time, new, unknown
from oas_runtime.model.encode import kept, plain, restored
from oas_runtime.model.model import Model, ScalarTypes

from .any import Any as _Any

_KNOWN = frozenset(
    {
        "@id",
        "Any_value",
        "__dict__",
        "__init__",
        "_links",
        "additional_properties",
        "any",
        "bool",
        "bytes",
        "class",
        "classmethod",
        "cls",
        "data",
        "date",
        "datetime",
        "day",
        "define",
        "dict",
        "field",
        "float",
        "from",
        "from_dict",
        "get",
        "int",
        "list",
        "literal",
        "message-count",
        "moment",
        "names",
        "none",
        "object",
        "property",
        "self",
        "source",
        "str",
        "to_dict",
        "type",
        "value",
    }
)


@_define(kw_only=True, eq=False, repr=False)
class List(Model):
    """Its properties are named like what its class uses.

    Schema: ``#/components/schemas/List``
    """

    str: builtins.str

    self_: builtins.str
    """In JSON: ``self``."""

    id: builtins.str | None = None
    """In JSON: ``@id``."""

    any_value: Any = None
    """In JSON: ``Any_value``."""

    dictionary: builtins.str | None = None
    """In JSON: ``__dict__``."""

    initial: builtins.str | None = None
    """In JSON: ``__init__``."""

    links: builtins.dict[builtins.str, Any] | None = None
    """In JSON: ``_links``."""

    additional_properties_: builtins.str | None = None
    """In JSON: ``additional_properties``."""

    any: _Any | None = None

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
    """One of 'a', 'b'."""

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

    _additional: builtins.dict[builtins.str, Any] | None = _field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[builtins.str, Any] | None = _field(default=None, init=False, repr=False, eq=False)

    SCALARS: ClassVar[Mapping[builtins.str, ScalarTypes]] = {
        "bool": (builtins.bool, None),
        "float": (builtins.float, None),
        "int": (builtins.int, None),
    }

    @builtins.classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.str = get("str")
        self.self_ = get("self")
        self.id = get("@id")
        self.any_value = get("Any_value")
        self.dictionary = get("__dict__")
        self.initial = get("__init__")
        self.links = get("_links")
        self.additional_properties_ = get("additional_properties")
        self.any = _Any.from_dict(get("any"))
        self.bool = get("bool")
        self.bytes = get("bytes")
        self.class_ = get("class")
        self.classmethod = get("classmethod")
        self.cls_ = get("cls")
        self.data = get("data")
        self.date = calendar_date(get("date"))
        self.datetime = date_time(get("datetime"))
        self.day = calendar_date(get("day"))
        self.define = get("define")
        self.dict = get("dict")
        self.field = get("field")
        self.float = get("float")
        self.from_ = get("from")
        self.from_dict_ = get("from_dict")
        self.get = get("get")
        self.int = get("int")
        self.list = array(get("list", MISSING))
        self.literal = get("literal")
        self.message_count = get("message-count")
        self.moment = date_time(get("moment"))
        self.names = array(get("names", MISSING))
        self.none = get("none")
        self.object = get("object")
        self.property = get("property")
        self.source = get("source")
        self.to_dict_ = get("to_dict")
        self.type = get("type")
        self.value = get("value")
        self._additional = None
        self._source = source
        return self

    @builtins.property
    def additional_properties(self) -> builtins.dict[builtins.str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> builtins.dict[builtins.str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.str, source, "str"):
            data["str"] = plain(self.str)
        if kept(self.self_, source, "self"):
            data["self"] = plain(self.self_)
        if kept(self.id, source, "@id"):
            data["@id"] = plain(self.id)
        if kept(self.any_value, source, "Any_value"):
            data["Any_value"] = plain(self.any_value)
        if kept(self.dictionary, source, "__dict__"):
            data["__dict__"] = plain(self.dictionary)
        if kept(self.initial, source, "__init__"):
            data["__init__"] = plain(self.initial)
        if kept(self.links, source, "_links"):
            data["_links"] = plain(self.links)
        if kept(self.additional_properties_, source, "additional_properties"):
            data["additional_properties"] = plain(self.additional_properties_)
        if kept(self.any, source, "any"):
            data["any"] = plain(self.any)
        if kept(self.bool, source, "bool"):
            data["bool"] = plain(self.bool)
        if kept(self.bytes, source, "bytes"):
            data["bytes"] = plain(self.bytes)
        if kept(self.class_, source, "class"):
            data["class"] = plain(self.class_)
        if kept(self.classmethod, source, "classmethod"):
            data["classmethod"] = plain(self.classmethod)
        if kept(self.cls_, source, "cls"):
            data["cls"] = plain(self.cls_)
        if kept(self.data, source, "data"):
            data["data"] = plain(self.data)
        if kept(self.date, source, "date"):
            data["date"] = restored(self.date, source and source.get("date"))
        if kept(self.datetime, source, "datetime"):
            data["datetime"] = restored(self.datetime, source and source.get("datetime"))
        if kept(self.day, source, "day"):
            data["day"] = restored(self.day, source and source.get("day"))
        if kept(self.define, source, "define"):
            data["define"] = plain(self.define)
        if kept(self.dict, source, "dict"):
            data["dict"] = plain(self.dict)
        if kept(self.field, source, "field"):
            data["field"] = plain(self.field)
        if kept(self.float, source, "float"):
            data["float"] = plain(self.float)
        if kept(self.from_, source, "from"):
            data["from"] = plain(self.from_)
        if kept(self.from_dict_, source, "from_dict"):
            data["from_dict"] = plain(self.from_dict_)
        if kept(self.get, source, "get"):
            data["get"] = plain(self.get)
        if kept(self.int, source, "int"):
            data["int"] = plain(self.int)
        if kept(self.list, source, "list"):
            data["list"] = plain(self.list)
        if kept(self.literal, source, "literal"):
            data["literal"] = plain(self.literal)
        if kept(self.message_count, source, "message-count"):
            data["message-count"] = plain(self.message_count)
        if kept(self.moment, source, "moment"):
            data["moment"] = restored(self.moment, source and source.get("moment"))
        if kept(self.names, source, "names"):
            data["names"] = plain(self.names)
        if kept(self.none, source, "none"):
            data["none"] = plain(self.none)
        if kept(self.object, source, "object"):
            data["object"] = plain(self.object)
        if kept(self.property, source, "property"):
            data["property"] = plain(self.property)
        if kept(self.source, source, "source"):
            data["source"] = plain(self.source)
        if kept(self.to_dict_, source, "to_dict"):
            data["to_dict"] = plain(self.to_dict_)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        if kept(self.value, source, "value"):
            data["value"] = plain(self.value)
        data.update(plain(self.additional_properties))
        return data
