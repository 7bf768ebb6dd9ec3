"""Creates, reads, lists, updates, replaces and deletes resources of any document."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from oas_runtime.common.json_pointer import Json, is_object, resolve

from ..answer.paging import items_pointer
from ..openapi.document import Document
from ..state import life_cycles
from ..state.clock import parsed
from .api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, shown, typed
from .making import Maker
from .rules import request_properties, success_properties

_MISSING = (404, 422, 400, 403)
"""Statuses for an unknown id: an operation uses the first that it declares."""


class Crud:
    """The generic actions on resources of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._maker = Maker(document)

    def act(self, api: ApiCall) -> Any:
        """Apply the rule of an operation; returns the JSON value of the response, or a ``Reply``."""
        with api.world.lock:
            action = {
                "create": self._create,
                "read": self._read,
                "list": self._list,
                "update": self._update,
                "replace": self._replace,
                "delete": self._delete,
                "within": self._within,
            }[api.rule.action]
            return action(api)

    def check_needed(self, api: ApiCall) -> None:
        """Raise ``ApiError`` unless the resources named in path and body exist."""
        references = api.rule.references or dict[str, str]()
        body = api.body if references and is_object(api.body) else {}
        with api.world.lock:
            for name, collection in (api.rule.above or dict[str, str]()).items():
                if collection:
                    missing = HOOKS.get(collection, Hooks()).missing
                    self._reach(api, api.call.path[name], collection, missing)
            for name, collection in references.items():
                if isinstance(body.get(name), str):
                    self._reach(api, body[name], collection, None)

    def _reach(
        self, api: ApiCall, key: str, collection: str, missing: Callable[[ApiCall], ApiError] | None
    ) -> None:
        reach = HOOKS.get(collection, Hooks()).reach
        resource = api.world.table(collection).get(key)
        if reach is not None:
            reach(api, key)
        elif resource is None or not _belongs(resource, _owner(api, collection)):
            raise missing(api) if missing else self._missing(api, key)

    def _missing(self, api: ApiCall, key: str) -> ApiError:
        declared = api.call.operation.data.get("responses", {})
        status = next((status for status in _MISSING if str(status) in declared), 404)
        return ApiError(status, reason=f"There is no {key}.")

    def _within(self, api: ApiCall) -> Any:
        return self._read(api) if api.rule.parameter else None

    def _create(self, api: ApiCall) -> Any:
        rule, hooks = api.rule, _hooks(api)
        key = hooks.new_key(api) if hooks.new_key else self._maker.new_key(api)
        resource = {**self._maker.record(api, key), **self._owners(api)}
        resource[rule.key] = self._maker.typed_key(api, key)
        if hooks.create:
            hooks.create(api, resource)
        api.world.table(rule.resource)[key] = resource
        api.world.changed(rule.resource, key)
        return shown(api, resource)

    def _read(self, api: ApiCall) -> Any:
        resource = api.resource
        life_cycles.read(api.world, self._key(api))
        return shown(api, resource)

    def _list(self, api: ApiCall) -> Any:
        owners, hooks = self._owners(api), _hooks(api)
        wanted = self._filters(api)
        resources = [
            resource
            for resource in api.world.table(api.rule.resource).values()
            if _belongs(resource, owners)
            and _in_span(api, hooks, resource)
            and all(_text(resource.get(name)) in values for name, values in wanted.items())
        ]
        if hooks.select:
            resources = hooks.select(api, resources)
        return [shown(api, resource) for resource in resources]

    def _filters(self, api: ApiCall) -> dict[str, list[str]]:
        """Return the query parameters that filter by a property of the listed resources."""
        schema: Json = next(iter(self._document.successes(api.call.operation)), dict[str, Any]())
        pointer = items_pointer(self._document, schema)
        if pointer is None:
            return {}
        for token in pointer.split("/")[1:]:
            schema = self._document.properties(schema).get(token, {})
        names = self._document.properties(resolve(self._document.data, schema).get("items", {})).keys()
        other = _hooks(api).filters
        return {
            other.get(name, name): [text, *text.split(",")]
            for name, text in api.call.incoming.query
            if name in names
        }

    def _update(self, api: ApiCall) -> Any:
        resource, hooks = api.resource, _hooks(api)
        changes = {**self._queried(api, resource), **self._maker.sent(api)}
        if hooks.update:
            hooks.update(api, resource, changes)
        _merge(resource, changes)
        return self._after_change(api, resource)

    def _queried(self, api: ApiCall, resource: Mapping[str, Any]) -> dict[str, Any]:
        """Return the query parameters of an update that are properties of the resource, as typed values."""
        query, queried = dict(api.call.incoming.query), dict[str, Any]()
        for parameter in api.call.operation.parameters:
            if parameter.location == "query" and parameter.name in query and parameter.name in resource:
                schema = resolve(self._document.data, parameter.data.get("schema", {}))
                queried[parameter.name] = typed(query[parameter.name], str(schema.get("type")))
        return queried

    def _replace(self, api: ApiCall) -> Any:
        """Replace a resource; fields that no request can set are kept."""
        resource, hooks = api.resource, _hooks(api)
        changes = self._maker.sent(api)
        if hooks.update:
            hooks.update(api, resource, changes)
        settable = request_properties(self._document, api.call.operation)
        kept = {
            name: value for name, value in resource.items() if name not in settable or name == api.rule.key
        }
        resource.clear()
        resource.update({**kept, **changes})
        return self._after_change(api, resource)

    def _after_change(self, api: ApiCall, resource: dict[str, Any]) -> Any:
        self._maker.touch(api, resource)
        api.world.changed(api.rule.resource, self._key(api))
        return self._answered(api, resource)

    def _answered(self, api: ApiCall, resource: dict[str, Any]) -> Any:
        """Return the resource, if the operation answers with it."""
        return shown(api, resource) if success_properties(self._document, api.call.operation) else Reply()

    def _delete(self, api: ApiCall) -> Any:
        resource, hooks = api.resource, _hooks(api)
        if hooks.delete:
            hooks.delete(api, resource)
        key = self._key(api)
        api.world.table(api.rule.resource).pop(key, None)
        api.world.changed(api.rule.resource, key)
        self._delete_below(api, key)
        return self._answered(api, resource)

    def _delete_below(self, api: ApiCall, key: str) -> None:
        """Delete the resources below a resource."""
        owners, owner = self._owners(api), f"_{api.rule.parameter}"
        below = f"{api.rule.resource.rpartition('.')[2]}."
        for name, table in api.world.data["resources"].items():
            if name.startswith(below):
                gone = [k for k, it in table.items() if it.get(owner) == key and _belongs(it, owners)]
                for gone_key in gone:
                    del table[gone_key]
                    api.world.changed(name, gone_key)

    def find(self, api: ApiCall) -> dict[str, Any]:
        """Return the resource in the path. Raises ``ApiError`` where the caller has none with this id."""
        hooks, key = _hooks(api), self._key(api)
        resource = api.world.table(api.rule.resource).get(key)
        if resource is None or not _belongs(resource, self._owners(api)):
            raise hooks.missing(api) if hooks.missing else self._missing(api, key)
        wanted: dict[str, Any] = resource
        return wanted

    def _key(self, api: ApiCall) -> str:
        hooks, parameter = _hooks(api), api.rule.parameter
        if hooks.key is not None:
            return hooks.key(api)
        return api.call.path[parameter] if parameter is not None else str(api.values.get(api.rule.key, ""))

    def _owners(self, api: ApiCall) -> dict[str, Any]:
        """Return the fields of a resource that name its parents and its owner."""
        above = {f"_{name}": api.call.path[name] for name in api.rule.above or {}}
        return {**above, **_owner(api, api.rule.resource)}


def _hooks(api: ApiCall) -> Hooks:
    return HOOKS.get(api.rule.resource, Hooks())


def _owner(api: ApiCall, collection: str) -> dict[str, Any]:
    """Return the owner of the resources of a collection that a call may use."""
    owner: dict[str, Any] = {"_api_key": api.api_key} if api.api_key else {}
    if HOOKS.get(collection, Hooks()).by_application:
        owner["_application"] = api.application
    return owner


def _in_span(api: ApiCall, hooks: Hooks, resource: dict[str, Any]) -> bool:
    if hooks.span is None:
        return True
    first, last, moment_of = hooks.span
    query, at = dict(api.call.incoming.query), moment_of(resource)
    at = parsed(at) if isinstance(at, str) else at
    return not (query.get(first) and at < parsed(query[first])) and not (
        query.get(last) and at > parsed(query[last])
    )


def _belongs(resource: Mapping[str, Any], owners: Mapping[str, Any]) -> bool:
    return all(resource.get(name, value) == value for name, value in owners.items())


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _merge(resource: dict[str, Any], changes: Mapping[str, Any]) -> None:
    """Merge changes into a resource, objects by their members (RFC 7396, but null is kept as a value)."""
    for name, value in changes.items():
        old = resource.get(name)
        if is_object(old) and is_object(value):
            _merge(old, value)
        else:
            resource[name] = value
