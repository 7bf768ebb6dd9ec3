"""The only importer of openapi-python-client. It runs and is called in a separate process."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import properties as library
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty

_CONFIG = Config.from_sources(ConfigFile(literal_enums=True), MetaType.NONE, "", "utf-8", False, None)
_SCALARS = {
    "StringProperty": "str",
    "IntProperty": "int",
    "FloatProperty": "float",
    "BooleanProperty": "bool",
    "NoneProperty": "null",
    "DateProperty": "date",
    "DateTimeProperty": "datetime",
    "FileProperty": "bytes",
}


def answer(batches: list[dict[str, Any]]) -> list[Any]:
    """Return the types of properties and additional properties of the models in each batch.

    If the library reports errors, their texts are returned instead.
    """
    return [_read(batch) for batch in batches]


def _read(models: Mapping[str, Any]) -> dict[str, Any] | list[str]:
    """Run the library over models; other referenced models are left empty."""
    mentioned = set(re.findall(r'"#/components/schemas/(M\d+E)"', json.dumps(models)))
    try:
        components: dict[Any, Any] = {
            oai.UntrustedString(code): oai.Schema.model_validate(models.get(code, {"type": "object"}))
            for code in [*models, *sorted(mentioned - models.keys())]
        }
        parsed = library.build_schemas(components=components, schemas=library.Schemas(), config=_CONFIG)
    except Exception as error:  # noqa: BLE001 - after any exception, the build stops at the schema
        return [f"{type(error).__name__}: {error}"]
    if parsed.errors:
        return [f"{error.header} {error.detail or ''}" for error in parsed.errors]
    read: dict[str, Any] = {}
    for path, prop in parsed.classes_by_reference.items():
        code = path.get_untrusted_value().rsplit("/", 1)[-1]
        if isinstance(prop, library.ModelProperty) and code in models:
            properties = [*(prop.required_properties or ()), *(prop.optional_properties or ())]
            read[code] = {
                "properties": {one.name.get_untrusted_value(): _type(one) for one in properties},
                "additional": _type(prop.additional_properties),
            }
    return [f"{code} was dropped" for code in sorted(models.keys() - read.keys())] or read


def _type(prop: PropertyProtocol | None) -> dict[str, Any]:
    """Return the type of one of the library's properties; None for any value."""
    if isinstance(prop, library.ModelProperty):
        name = str(prop.class_info.name)
        if re.fullmatch(r"M\d+E", name):
            return {"model": name}
        return {"map": _type(prop.additional_properties)}
    if isinstance(prop, library.LiteralEnumProperty):
        return {"values": sorted(prop.values, key=repr)}
    if isinstance(prop, ListProperty):
        return {"list": _type(prop.inner_property)}
    if isinstance(prop, UnionProperty):
        return {"union": [_type(member) for member in prop.inner_properties]}
    kind = _SCALARS.get(type(prop).__name__)
    return {} if kind is None else {"scalar": kind}
