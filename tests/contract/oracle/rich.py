"""The same arguments as people write them: models in place of dicts, ``datetime`` in place of text."""

from __future__ import annotations

import inspect
from datetime import date, datetime
from typing import Any

from .conventions import argument_name
from .package import Package
from .schema import Schema
from .shapes import of_annotation


def enriched(package: Package, schema: Schema, annotation: Any, value: Any) -> Any:
    """``value`` with each object as the model that ``annotation`` offers, and dates as dates."""
    shape = of_annotation(annotation)
    if isinstance(value, str) and "datetime" in shape.scalars and schema.get("format") == "date-time":
        return datetime.fromisoformat(value)
    if isinstance(value, str) and "date" in shape.scalars and schema.get("format") == "date":
        return date.fromisoformat(value)
    if isinstance(value, list) and shape.items is not None:
        items = [_item(package, schema.items, shape.items.models, item) for item in value]
        return tuple(items)
    return _item(package, schema, shape.models, value)


def _item(package: Package, schema: Schema, models: tuple[type, ...], value: Any) -> Any:
    if not isinstance(value, dict) or len(models) != 1 or not schema.properties:
        return value
    model = models[0]
    hints, known = package.hints(model), set(inspect.signature(model).parameters)
    fields: dict[str, Any] = {}
    for wire, member in value.items():
        name = argument_name(wire)
        if name not in known or member is None:
            return value
        inner = schema.properties.get(wire, schema.sub({}))
        fields[name] = enriched(package, inner, hints[name], member)
    return model(**fields)
