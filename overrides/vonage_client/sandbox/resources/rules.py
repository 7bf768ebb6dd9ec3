"""The effect of an operation on the state: declared by ``x-state``, or derived from methods and paths.

::

    x-state:
      action: create            # create, read, list, update, replace, delete, or the name of a behaviour
      resource: applications    # the collection
      key: id                   # the property that identifies a resource
      parameter: application_id # the path parameter that does
      code: "4"                 # x-error-in-200: the code that answers wrong credentials

``GET /things/{thing_id}`` reads, ``GET /things`` lists, ``POST /things`` creates, ``PUT`` replaces, ``PATCH`` updates,
``DELETE`` deletes: where one collection has at least a path of a single thing. ``POST /things/{thing_id}/stop`` is
``within`` a thing: it is refused where there is none, and answered from the document otherwise. What is declared wins.
So it is where things have no path of their own, but their creation answers with the key. ``PUT /things`` replaces the
thing whose key the body has, ``POST /things/{thing_id}`` updates one, and ``GET /things/sold`` lists where it answers
with a list of the same things.
Path parameters of collections above are properties of what is below them, and what they name has to exist.

The document's own ``x-state`` names collections that no path tells::

    x-state:
      accounts: accounts
      above: {account_id: accounts}         # a path parameter of this name
      references: {template_id: templates}  # a property of a request of this name

An operation that has such a name, and nothing else to do, only needs what is named: it is answered from the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from oas_runtime.common.json_pointer import Json, resolve

from ..openapi.document import Document, DocumentError
from ..openapi.operation import Operation

EXTENSION = "x-state"
GENERIC = ("create", "read", "list", "update", "replace", "delete", "within")
_BY_METHOD = {"GET": "read", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_PARAMETER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class StateRule:
    """The effect of an operation; see the module."""

    action: str
    resource: str = ""
    key: str = ""
    parameter: str | None = None
    above: Mapping[str, str] | None = None
    references: Mapping[str, str] | None = None
    code: str | None = None
    form_types: Mapping[str, str] | None = None


def rules_of(document: Document) -> dict[str, StateRule]:
    """Return the rules of operations by the operation's pointer."""
    root = cast("Mapping[str, Mapping[str, str]]", document.data.get(EXTENSION, {}))
    above, references = root.get("above", {}), root.get("references", {})
    derived = dict(_derived(document))
    rules: dict[str, StateRule] = {}
    for operation in document.operations:
        rule, extension = derived.get(operation.pointer), operation.data.get(EXTENSION)
        if extension is not None:
            if not isinstance(extension, Mapping) or not isinstance(
                cast("Json", extension).get("action"), str
            ):
                raise DocumentError(f"{operation.id}: {EXTENSION} is an object with an action.")
            rule = _declared(operation, cast("Json", extension), rule)
        base = rule or StateRule("within")
        owners = {name: "" for name in operation.names if name in above and name != base.parameter}
        named = {
            name: known or above.get(name, "") for name, known in {**owners, **(base.above or {})}.items()
        }
        properties = request_properties(document, operation)
        needed = {name: references[name] for name in properties.keys() & references.keys()}
        types = {name: str(resolve(document.data, schema).get("type")) for name, schema in properties.items()}
        if rule is not None or any(named.values()) or needed:
            rules[operation.pointer] = replace(base, above=named, references=needed, form_types=types)
    return rules


def _declared(operation: Operation, extension: Json, derived: StateRule | None) -> StateRule:
    unknown = sorted(extension.keys() - {"action", "resource", "key", "parameter", "code"})
    if unknown:
        raise DocumentError(f"{operation.id}: {EXTENSION} has no member {', '.join(unknown)}.")
    base = derived or StateRule("")
    return StateRule(
        action=str(extension["action"]),
        resource=str(extension.get("resource", base.resource)),
        key=str(extension.get("key", base.key)),
        parameter=extension.get("parameter", base.parameter),
        above=base.above,
        code=extension.get("code"),
    )


def _derived(document: Document) -> Iterator[tuple[str, StateRule]]:
    by_path: dict[str, dict[str, Operation]] = {}
    for operation in document.operations:
        by_path.setdefault(operation.path, {})[operation.method] = operation
    for path in by_path:
        collection, _, last = path.rpartition("/")
        parameter = _PARAMETER.fullmatch(last)
        if parameter is not None and collection in by_path:
            yield from _of_collection(document, collection, path, parameter[1], by_path)
    yield from _without_item_path(document, by_path)


def _of_collection(
    document: Document,
    collection: str,
    item: str,
    parameter: str,
    by_path: Mapping[str, Mapping[str, Operation]],
) -> Iterator[tuple[str, StateRule]]:
    """Yield the rules of a collection with a path for single resources below it."""
    operations, lister, creator = (
        by_path[item],
        by_path[collection].get("GET"),
        by_path[collection].get("POST"),
    )
    one = creator or lister
    if one is None or not operations.keys() & _BY_METHOD.keys():
        return
    resource = _resource_name(collection)
    key = _key(document, operations.get("GET") or one, parameter, resource)
    base = StateRule("", resource, key, parameter, dict(_above(collection, by_path)))
    for method, operation in operations.items():
        if method in _BY_METHOD:
            yield operation.pointer, replace(base, action=_BY_METHOD[method])
    if creator is not None:
        yield creator.pointer, replace(base, action="create")
    yield from _within(item, by_path, replace(base, action="within"))
    if lister is not None:
        yield lister.pointer, replace(base, action="list")
    if "POST" in operations:
        yield operations["POST"].pointer, replace(base, action="update")
    for method in ("PUT", "PATCH"):
        by_body = by_path[collection].get(method)
        if by_body is not None and key in request_properties(document, by_body):
            yield by_body.pointer, replace(base, action=_BY_METHOD[method], parameter=None)
    if creator is not None:
        yield from _other_lists(document, collection, by_path, replace(base, action="list"))


def _without_item_path(
    document: Document, by_path: Mapping[str, Mapping[str, Operation]]
) -> Iterator[tuple[str, StateRule]]:
    """Yield the rules of resources that are created and used, but have no path of their own."""
    items = {item for item, _, word in (path.rpartition("/") for path in by_path) if "{" not in word}
    for item in sorted(items - by_path.keys()):
        collection, _, last = item.rpartition("/")
        creator, parameter = by_path.get(collection, {}).get("POST"), _PARAMETER.fullmatch(last)
        if creator is None or parameter is None:
            continue
        resource = _resource_name(collection)
        key = _key(document, creator, parameter[1], resource)
        if key in success_properties(document, creator):
            base = StateRule("create", resource, key, parameter[1], dict(_above(collection, by_path)))
            yield creator.pointer, base
            yield from _within(item, by_path, replace(base, action="within"))


def _within(
    item: str, by_path: Mapping[str, Mapping[str, Operation]], rule: StateRule
) -> Iterator[tuple[str, StateRule]]:
    """Yield the rule of an action on a resource: a last literal segment after the resource's path."""
    for path, operations in by_path.items():
        above, _, word = path.rpartition("/")
        collects = any(other.startswith(f"{path}/{{") for other in by_path)
        if above == item and "{" not in word and not collects:
            for operation in operations.values():
                yield operation.pointer, rule


def _other_lists(
    document: Document, collection: str, by_path: Mapping[str, Mapping[str, Operation]], rule: StateRule
) -> Iterator[tuple[str, StateRule]]:
    """Yield the rules of lists with a literal segment after the path of a collection."""
    things = document.successes(by_path[collection]["POST"])
    for path, operations in by_path.items():
        above, _, word = path.rpartition("/")
        lister = operations.get("GET")
        if above == collection and "{" not in word and lister is not None:
            lists = [resolve(document.data, schema) for schema in document.successes(lister)]
            if any(schema.get("type") == "array" and schema.get("items") in things for schema in lists):
                yield lister.pointer, rule


def _resource_name(collection: str) -> str:
    """Return the last segment of a path; below a path parameter, with its parent: ``pools.numbers``."""
    parts = [part for part in collection.split("/") if part]
    words = [part for part in parts if not part.startswith("{")]
    if len(parts) > 1 and parts[-2].startswith("{") and len(words) > 1:
        return f"{words[-2]}.{words[-1]}"
    return words[-1] if words else collection


def _above(collection: str, by_path: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the path parameters of the parent collections, with the names of these collections."""
    parts = collection.split("/")
    for index, part in enumerate(parts):
        if match := _PARAMETER.fullmatch(part):
            owner = "/".join(parts[:index])
            known = "/".join(parts[: index + 1]) in by_path
            yield match[1], _resource_name(owner) if known else ""


def _key(document: Document, operation: Operation, parameter: str, resource: str) -> str:
    """Return the property of a path parameter: the same name, else ``id``, else ``<resource>_id``."""
    properties = success_properties(document, operation)
    singular = resource.rpartition(".")[2].removesuffix("s")
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", parameter).lower()
    camel = re.sub(r"_([a-z])", lambda match: match[1].upper(), parameter)
    names = (parameter, snake, camel, "id", f"{singular}_id", f"{singular}Id", "uuid", "name", "key")
    return next((name for name in names if name in properties), parameter)


def request_properties(document: Document, operation: Operation) -> dict[str, Json]:
    """Return the properties in the request body of an operation."""
    properties: dict[str, Json] = {}
    for media_type in operation.content.values():
        properties |= document.properties(media_type.get("schema", {}))
    return properties


def success_properties(document: Document, operation: Operation) -> Mapping[str, Json]:
    """Return the properties in the success response of an operation."""
    schemas = document.successes(operation)
    return document.properties(schemas[0]) if schemas else {}
