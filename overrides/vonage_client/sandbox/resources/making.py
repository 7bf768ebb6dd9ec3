"""Creates resources: their keys, and values for fields that no request sent."""

from __future__ import annotations

import copy
import re
from typing import Any, cast

from oas_runtime.common.json_pointer import Json, is_object, resolve
from oas_runtime.schema_values.values import UnsatisfiableError, Values

from ..answer.answers import folded
from ..openapi.document import Document
from ..state.clock import iso
from .api_call import ApiCall
from .rules import request_properties, success_properties

_CREATED = re.compile(
    r"(created|creation|inserted|registered)(_?(at|on|date|time))?$|^(timestamp|date)$", re.IGNORECASE
)
_CHANGED = re.compile(r"(updated|modified|changed)(_?(at|on|date|time))?$", re.IGNORECASE)


class Maker:
    """Creates resources of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._values = Values(document.data, "response", examples=False, optional=False)

    def record(self, api: ApiCall, key: str) -> dict[str, Any]:
        """Return the sent fields with the required fields of the response."""
        operation = api.call.operation
        declared = success_properties(self._document, operation)
        settable = request_properties(self._document, operation)
        sent = self.sent(api)
        record = {name: value for name, value in sent.items() if name in declared or not declared}
        above = {folded(name): value for name, value in api.call.path.items()}
        for name, schema in declared.items():
            if name in record or name == api.rule.key:
                continue
            resolved, request_schema = (
                resolve(self._document.data, schema),
                resolve(self._document.data, settable.get(name, {})),
            )
            moment = _moment(api.world.now, resolved)
            if moment is not None and (_CREATED.search(name) or _CHANGED.search(name)):
                record[name] = moment
            elif folded(name) in above and resolved.get("type") == "string":
                record[name] = above[folded(name)]
            elif "default" in resolved or "default" in request_schema:
                record[name] = copy.deepcopy(resolved.get("default", request_schema.get("default")))
        schemas = self._document.successes(operation)
        for name in required_names(self._document, schemas[0]) if schemas else ():
            if name not in record and name != api.rule.key:
                try:
                    record[name] = self._values.of(declared.get(name, {}), name)
                except UnsatisfiableError:
                    continue
        hidden = {f"_{name}": value for name, value in sent.items() if name not in record}
        return {**record, **hidden}

    def touch(self, api: ApiCall, resource: dict[str, Any]) -> None:
        """Set the modification time of a resource, if it has a property for it."""
        for name, schema in success_properties(self._document, api.call.operation).items():
            moment = _moment(api.world.now, resolve(self._document.data, schema))
            if moment is not None and _CHANGED.search(name):
                resource[name] = moment

    def sent(self, api: ApiCall) -> dict[str, Any]:
        """Return the fields of the body without credentials."""
        names = self._document.credential_names
        return {name: copy.deepcopy(value) for name, value in api.values.items() if name not in names}

    def _key_schema(self, api: ApiCall) -> Json:
        declared = success_properties(self._document, api.call.operation).get(api.rule.key, {})
        return resolve(self._document.data, declared)

    def new_key(self, api: ApiCall) -> str:
        """Return a new key: a number where the property is one, the sent key if allowed, else a UUID."""
        table, body = api.world.table(api.rule.resource), api.body if is_object(api.body) else {}
        key = body.get(api.rule.key)
        if isinstance(key, str | int) and not isinstance(key, bool) and f"{key}" and f"{key}" not in table:
            return f"{key}"
        if self._key_schema(api).get("type") == "integer":
            number = api.world.ids.number(api.rule.resource)
            while str(number) in table:
                number = api.world.ids.number(api.rule.resource)
            return str(number)
        return api.world.ids.uuid(api.rule.resource)

    def typed_key(self, api: ApiCall, key: str) -> Any:
        """Convert the key to the type of its property."""
        return int(key) if self._key_schema(api).get("type") in ("integer", "number") else key


def required_names(document: Document, schema: Json) -> list[str]:
    """Return the required properties of an object schema, including those of its ``allOf``."""
    resolved = resolve(document.data, schema)
    names = [
        name
        for part in cast("list[Json]", resolved.get("allOf", []))
        for name in required_names(document, part)
    ]
    return [*names, *resolved.get("required", [])]


def _moment(now: float, schema: Json) -> Any:
    """Format a time as its property requires: text, or a number of (milli)seconds; None for no time."""
    if schema.get("format") == "date-time":
        return iso(now)
    if schema.get("type") != "integer":
        return None
    return int(now * 1000 if "millisecond" in str(schema.get("description", "")) else now)
