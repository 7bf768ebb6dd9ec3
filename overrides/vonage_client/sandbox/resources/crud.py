"""Create, read, list, update, replace and delete resources, as any document describes them."""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping
from typing import Any, cast

from oas_runtime.common.json_pointer import Json, is_object, resolve
from oas_runtime.schema_values.values import UnsatisfiableError, Values

from ..openapi.document import Document, Operation
from ..state.clock import iso
from .api_call import HOOKS, ApiCall, ApiError, Hooks, Reply
from .rules import success_properties

_CREATED = re.compile(
    r"(created|creation|inserted|registered)(_?(at|on|date|time))?$|^(timestamp|date)$", re.IGNORECASE
)
_CHANGED = re.compile(r"(updated|modified|changed)(_?(at|on|date|time))?$", re.IGNORECASE)


class Crud:
    """The generic actions on the resources of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._values = Values(document.data, "response", examples=False, optional=False)

    def act(self, api: ApiCall) -> Any:
        """Do what the rule of the operation says; the JSON value to answer with, or a ``Reply``."""
        with api.world.lock:
            action = {
                "create": self._create,
                "read": self._read,
                "list": self._list,
                "update": self._update,
                "replace": self._replace,
                "delete": self._delete,
                "within": self._read,
            }[api.rule.action]
            return action(api)

    def _create(self, api: ApiCall) -> Any:
        self._check_above(api)
        rule, hooks = api.rule, _hooks(api)
        key = hooks.new_key(api) if hooks.new_key else self._new_key(api)
        resource = {**self._made(api, key), **self._owners(api)}
        if hooks.create:
            hooks.create(api, resource)
        resource[rule.key] = self._typed_key(api, key)
        api.world.table(rule.resource)[key] = resource
        api.world.changed(rule.resource, key)
        return self._shown(api, resource)

    def _read(self, api: ApiCall) -> Any:
        return self._shown(api, self._wanted(api))

    def _list(self, api: ApiCall) -> Any:
        self._check_above(api)
        owners, hooks = self._owners(api), _hooks(api)
        resources = [
            resource for resource in api.world.table(api.rule.resource).values() if _belongs(resource, owners)
        ]
        if hooks.select:
            resources = hooks.select(api, resources)
        return [self._shown(api, resource) for resource in resources]

    def _update(self, api: ApiCall) -> Any:
        resource, hooks = self._wanted(api), _hooks(api)
        changes = self._declared_fields(api)
        if hooks.update:
            hooks.update(api, resource, changes)
        _merge(resource, changes)
        return self._after_change(api, resource)

    def _replace(self, api: ApiCall) -> Any:
        """What the request does not give is gone, but for what a request cannot set."""
        resource, hooks = self._wanted(api), _hooks(api)
        changes = self._declared_fields(api)
        if hooks.update:
            hooks.update(api, resource, changes)
        settable = self._request_names(api.call.operation)
        kept = {
            name: value for name, value in resource.items() if name not in settable or name == api.rule.key
        }
        resource.clear()
        resource.update({**kept, **changes})
        return self._after_change(api, resource)

    def _after_change(self, api: ApiCall, resource: dict[str, Any]) -> Any:
        for name, schema in success_properties(self._document, api.call.operation).items():
            if _CHANGED.search(name) and _is_time(resolve(self._document.data, schema)):
                resource[name] = iso(api.world.now)
        api.world.changed(api.rule.resource, api.call.path[cast("str", api.rule.parameter)])
        return self._shown(api, resource)

    def _delete(self, api: ApiCall) -> Any:
        resource, hooks = self._wanted(api), _hooks(api)
        if hooks.delete:
            hooks.delete(api, resource)
        key = self._key(api)
        api.world.table(api.rule.resource).pop(key, None)
        api.world.changed(api.rule.resource, key)
        self._delete_below(api, key)
        shown = self._shown(api, resource)
        return shown if success_properties(self._document, api.call.operation) else Reply()

    def _delete_below(self, api: ApiCall, key: str) -> None:
        """What lies below a thing goes with it."""
        owners, owner = self._owners(api), f"_{api.rule.parameter}"
        below = f"{api.rule.resource.rpartition('.')[2]}."
        for name, table in api.world.data["resources"].items():
            if name.startswith(below):
                gone = [k for k, it in table.items() if it.get(owner) == key and _belongs(it, owners)]
                for gone_key in gone:
                    del table[gone_key]
                    api.world.changed(name, gone_key)

    def _wanted(self, api: ApiCall) -> dict[str, Any]:
        self._check_above(api)
        hooks = _hooks(api)
        resource = api.world.table(api.rule.resource).get(self._key(api))
        if resource is None or not _belongs(resource, self._owners(api)):
            raise (
                hooks.missing(api)
                if hooks.missing
                else ApiError(404, reason=f"There is no {self._key(api)}.")
            )
        wanted: dict[str, Any] = resource
        return wanted

    def _check_above(self, api: ApiCall) -> None:
        for parameter, collection in (api.rule.above or dict[str, Any]()).items():
            if collection and api.call.path[parameter] not in api.world.table(collection):
                missing = HOOKS.get(collection, Hooks()).missing
                raise (
                    missing(api)
                    if missing
                    else ApiError(404, reason=f"There is no {api.call.path[parameter]}.")
                )

    def _key(self, api: ApiCall) -> str:
        return api.call.path[cast("str", api.rule.parameter)]

    def _owners(self, api: ApiCall) -> dict[str, Any]:
        """What a resource below others carries of them, and whose it is."""
        owners: dict[str, Any] = {f"_{name}": api.call.path[name] for name in api.rule.above or {}}
        if api.api_key:
            owners["_api_key"] = api.api_key
        return owners

    def _shown(self, api: ApiCall, resource: dict[str, Any]) -> dict[str, Any]:
        """The resource as the API shows it: without what only the emulator knows."""
        shown = {name: copy.deepcopy(value) for name, value in resource.items() if not name.startswith("_")}
        hooks = _hooks(api)
        if hooks.show:
            hooks.show(api, shown)
        return shown

    def _made(self, api: ApiCall, key: str) -> dict[str, Any]:
        """What was sent, with what the response requires beside it."""
        operation, now = api.call.operation, iso(api.world.now)
        declared = success_properties(self._document, operation)
        sent = self._declared_fields(api)
        made = {name: value for name, value in sent.items() if name in declared or not declared}
        for name, schema in declared.items():
            if name in made or name == api.rule.key:
                continue
            resolved = resolve(self._document.data, schema)
            if _is_time(resolved) and (_CREATED.search(name) or _CHANGED.search(name)):
                made[name] = now
            elif "default" in resolved:
                made[name] = copy.deepcopy(resolved["default"])
        for name in self._required(operation):
            if name not in made and name != api.rule.key:
                try:
                    made[name] = self._values.of(declared.get(name, {}), name)
                except UnsatisfiableError:
                    continue
        hidden = {f"_{name}": value for name, value in sent.items() if name not in made}
        return {**made, **hidden}

    def _declared_fields(self, api: ApiCall) -> dict[str, Any]:
        body = api.body if is_object(api.body) else {}
        names = self._document.credential_names
        return {name: copy.deepcopy(value) for name, value in body.items() if name not in names}

    def _request_names(self, operation: Operation) -> set[str]:
        names: set[str] = set()
        for media_type in operation.content.values():
            names |= self._document.properties(media_type.get("schema", {})).keys()
        return names

    def _required(self, operation: Operation) -> list[str]:
        schema = self._success_schema(operation)
        return required_names(self._document, schema) if schema else []

    def _success_schema(self, operation: Operation) -> Json | None:
        responses = cast("Mapping[str, Json]", operation.data.get("responses", {}))
        for status in sorted(responses):
            if status.startswith("2"):
                content = cast(
                    "Mapping[str, Json]", resolve(self._document.data, responses[status]).get("content", {})
                )
                return next((cast("Json", item.get("schema", {})) for item in content.values()), None)
        return None

    def _key_schema(self, api: ApiCall) -> Json:
        declared = success_properties(self._document, api.call.operation).get(api.rule.key, {})
        return resolve(self._document.data, declared)

    def _new_key(self, api: ApiCall) -> str:
        """The next key: a number where the property is one, what was sent where it may be, else a UUID."""
        table, body = api.world.table(api.rule.resource), api.body if is_object(api.body) else {}
        given = body.get(api.rule.key)
        if (
            isinstance(given, str | int)
            and not isinstance(given, bool)
            and f"{given}"
            and f"{given}" not in table
        ):
            return f"{given}"
        if self._key_schema(api).get("type") == "integer":
            number = api.world.ids.number(api.rule.resource)
            while str(number) in table:
                number = api.world.ids.number(api.rule.resource)
            return str(number)
        return api.world.ids.uuid(api.rule.resource)

    def _typed_key(self, api: ApiCall, key: str) -> Any:
        return int(key) if self._key_schema(api).get("type") in ("integer", "number") else key


def required_names(document: Document, schema: Json) -> list[str]:
    """The required properties of an object schema, those of its ``allOf`` included."""
    resolved = resolve(document.data, schema)
    names = [
        name
        for part in cast("list[Json]", resolved.get("allOf", []))
        for name in required_names(document, part)
    ]
    return [*names, *resolved.get("required", [])]


def _hooks(api: ApiCall) -> Hooks:
    return HOOKS.get(api.rule.resource, Hooks())


def _belongs(resource: Mapping[str, Any], owners: Mapping[str, Any]) -> bool:
    return all(resource.get(name, value) == value for name, value in owners.items())


def _is_time(schema: Json) -> bool:
    return schema.get("format") == "date-time"


def _merge(resource: dict[str, Any], changes: Mapping[str, Any]) -> None:
    """Lay changes over a resource, objects inside it by their members (RFC 7396, but that null stays a value)."""
    for name, value in changes.items():
        old = resource.get(name)
        if is_object(old) and is_object(value):
            _merge(old, value)
        else:
            resource[name] = value
