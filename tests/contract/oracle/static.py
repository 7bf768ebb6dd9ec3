"""What can be seen without a call: signatures, models, TypedDicts, descriptions, the manifest."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from .compare import Comparison, documented, unset_allowed, words
from .conventions import ARGUMENT_DEFAULTS, CREDENTIAL_FIELDS, READING_VERBS, argument_name
from .document import Argument, Document, Operation
from .findings import Finding
from .package import Package, Parameter, argument_texts
from .shapes import of_schema


def check(document: Document, package: Package) -> Iterator[Finding]:
    """Everything the document declares is in the package, and nothing else is."""
    comparison = Comparison(document, package)
    yield from _inventory(document, package)
    yield from _texts(document, package)
    for operation in document.operations:
        if operation.id in package.rows and operation.id in package.operations:
            yield from _manifest(operation, package.rows[operation.id])
            yield from _description(operation, package.operations[operation.id])
            yield from _statuses(operation, package, comparison)
            yield from _signatures(operation, package, comparison)
    yield from _schemas(document, package, comparison)
    yield from _security(document, package)


def _inventory(document: Document, package: Package) -> Iterator[Finding]:
    expected = {operation.id for operation in document.operations}
    for where, names in (("MANIFEST.tsv", set(package.rows)), ("api", set(package.operations))):
        for name in sorted(expected - names):
            yield Finding("operation.missing", name, f"is not in {where}")
        for name in sorted(names - expected):
            yield Finding("operation.extra", name, f"is in {where}, not in the document")
    if package.order != sorted(package.order):
        yield Finding("manifest.order", "MANIFEST.tsv", "is not sorted by path and method")
    wanted = {row["call"] for row in package.rows.values()}
    iterators = {iterator for operation in document.operations for iterator in _iterator(operation, package)}
    waiters = {waiter for operation in document.operations for waiter in _waiter(operation, package)}
    for asynchronous in (False, True):
        calls = set(package.calls(asynchronous=asynchronous))
        names = {call for call in calls - wanted if call.partition(".")[2].startswith("iter")}
        for call in sorted(names ^ iterators):
            kind = "operation.extra" if call in names else "operation.missing"
            yield Finding(kind, call, f"as an iterator (async: {asynchronous})")
        for call in sorted(waiters - calls):
            yield Finding("operation.missing", call, f"as a waiter (async: {asynchronous})")
        calls -= names | waiters
        for call in sorted(calls ^ wanted):
            kind = "operation.extra" if call in calls else "operation.missing"
            yield Finding(kind, call, f"as a method (async: {asynchronous}) against the manifest")
        for call in sorted(calls ^ set(package.raw_calls(asynchronous=asynchronous))):
            kind = "operation.missing" if call in calls else "operation.extra"
            yield Finding(kind, call, f"as a method with_raw_response (async: {asynchronous})")
    for tag in document.empty_tags:
        if not any(f" {tag} " in f" {note} " for note in package.notes):
            yield Finding("tag.note", tag, "a tag without operations is not in the manifest's notes")
    for note in package.notes:
        if note.endswith("has no operation in the document.") and not any(
            f" {tag} " in note for tag in document.empty_tags
        ):
            yield Finding("tag.note", note, "the document has no such tag")


def _iterator(operation: Operation, package: Package) -> Iterator[str]:
    """The iterator over the pages of a list: ``voice.list_calls`` has ``voice.iter_calls``."""
    paging = operation.data.get("x-pagination")
    if isinstance(paging, dict) and operation.id in package.rows:
        tag, _, method = package.rows[operation.id]["call"].partition(".")
        verb, _, rest = method.partition("_")
        kept = rest if verb in READING_VERBS else method
        yield f"{tag}.{paging.get('x-python-name') or '_'.join(filter(None, ('iter', kept)))}"


def _waiter(operation: Operation, package: Package) -> Iterator[str]:
    """The method that polls an operation until its result is final."""
    waiter = operation.data.get("x-waiter")
    if isinstance(waiter, dict) and operation.id in package.rows:
        yield f"{package.rows[operation.id]['call'].partition('.')[0]}.{waiter['x-python-name']}"


def _texts(document: Document, package: Package) -> Iterator[Finding]:
    described = words(package.description)
    for key in ("title", "version", "description"):
        if words(document.data["info"].get(key, "")) not in described:
            yield Finding("info.text", key, "is not in the docstring of the package")
    for tag in document.data.get("tags", []):
        resource = package.resource(argument_name(tag["name"]), asynchronous=False)
        if resource is not None and words(tag.get("description", "")) not in words(resource.__doc__ or ""):
            yield Finding("tag.text", tag["name"], "the description is not in the docstring of its class")
    listed = {argument_name(tag["name"]) for tag in document.data.get("tags", []) if tag.get("description")}
    for call in package.calls(asynchronous=False):
        tag = call.partition(".")[0]
        resource = package.resource(tag, asynchronous=False)
        if tag not in listed and "Operations of the tag" not in (getattr(resource, "__doc__", "") or ""):
            yield Finding("tag.text", tag, "has a description that the document does not have")
            return


def _statuses(operation: Operation, package: Package, comparison: Comparison) -> Iterator[Finding]:
    """The endpoint understands each declared response, and as success what is one."""
    endpoint = package.endpoints[operation.id]
    for name, expected, actual in (
        ("success", set(operation.successes), {response.status for response in endpoint.success}),
        ("error", set(operation.responses) - set(operation.successes), {e.status for e in endpoint.errors}),
    ):
        for status in sorted(expected ^ actual):
            where = "package" if status in actual else "document"
            yield Finding(
                "status.endpoint", operation.id, f"{status} is declared as {name} by the {where} only"
            )
    for error in endpoint.errors:
        content = operation.content(error.status)
        if content is None:
            continue
        if isinstance(error.result, type):
            place = f"{operation.id} {error.status}"
            yield from comparison.types(place, content[1], error.result, request=False)


def _manifest(operation: Operation, row: dict[str, str]) -> Iterator[Finding]:
    media_types = [content for status in operation.successes for content in operation.contents(status)]
    expected = {
        "method": ("route", operation.method),
        "path": ("route", operation.path),
        "server": ("server", operation.server),
        "security": (
            "security",
            "|".join("+".join(alternative) or "anonymous" for alternative in operation.security) or "none",
        ),
        "credentials": ("credentials", operation.credentials),
        "request_media_type": ("media-type", operation.body.media_type if operation.body else ""),
        "response_media_types": ("media-type", ",".join(sorted(set(media_types)))),
        "success": ("status", ",".join(sorted(operation.successes))),
    }
    row = {**row, "response_media_types": ",".join(sorted(row["response_media_types"].split(",")))}
    for column, (kind, value) in expected.items():
        if row[column] != value:
            yield Finding(f"{kind}.manifest", operation.id, f"{column} is {row[column]!r}, not {value!r}")
    parameters = sorted(
        f"{argument.place}{'*' if argument.required else ''}" for argument in operation.arguments
    )
    if sorted(filter(None, row["parameters"].split(","))) != parameters:
        yield Finding("argument.manifest", operation.id, f"{row['parameters']} is not {','.join(parameters)}")
    names = {success[1].name for success in operation.successes.values() if success}
    if not names:
        names = {"Any"}
    for name in names - {""}:
        if name not in row["result"]:
            yield Finding("result.manifest", operation.id, f"{row['result']!r} does not name {name}")
    if row["call"].partition(".")[0] != argument_name(operation.tag):
        yield Finding("tag.manifest", operation.id, f"{row['call']} is not of the tag {operation.tag}")


def _servers(actual: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((server.url, tuple(getattr(server, "regions", ()))) for server in actual.servers) or (
        ("/", ()),
    )


def _description(operation: Operation, actual: Any) -> Iterator[Finding]:
    """The endpoint's static description: what the client goes by."""
    expected: dict[str, tuple[Any, Any]] = {
        "route": ((operation.method, operation.path), (actual.method, actual.path)),
        "server": (operation.servers, _servers(actual)),
        "security": (operation.security, actual.security),
        "tag": (operation.tag, actual.tag),
        "pointer": (operation.pointer, actual.pointer),
        "media-type": (
            operation.body.media_type if operation.body else None,
            actual.body.media_type if actual.body else None,
        ),
        "deprecated": (bool(operation.data.get("deprecated")), actual.deprecated),
        "body": (
            operation.body.required if operation.body else None,
            actual.body.required if actual.body else None,
        ),
    }
    fields = actual.credential_fields
    expected["credentials"] = (
        operation.credentials if operation.credentials in ("form", "query") else None,
        fields.location if fields else None,
    )
    if fields and {wire: part for part, wire in fields.fields} != CREDENTIAL_FIELDS:
        yield Finding("credentials.fields", operation.id, f"{fields.fields}")
    for kind, (wanted, generated) in expected.items():
        if wanted != generated:
            yield Finding(f"{kind}.endpoint", operation.id, f"is {generated!r}, not {wanted!r}")
    declared = {
        (parameter["in"], parameter["name"], parameter.get("required", False), *_style(parameter))
        for parameter in operation.all_parameters
        if any(parameter["name"] == a.wire and parameter["in"] == a.location for a in operation.arguments)
    }
    described = {(p.location, p.name, p.required, p.style, p.exploded) for p in actual.parameters}
    for parameter in sorted(declared ^ described):
        where = "the package" if parameter in described else "the document"
        yield Finding("parameter.endpoint", operation.id, f"{parameter} only in {where}")


def _style(parameter: dict[str, Any]) -> tuple[str, bool]:
    style = parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple")
    return style, parameter.get("explode", style == "form")


def _signatures(operation: Operation, package: Package, comparison: Comparison) -> Iterator[Finding]:
    call = package.rows[operation.id]["call"]
    methods = [package.calls(asynchronous=asynchronous).get(call) for asynchronous in (False, True)]
    if None in methods:
        return
    signatures = [package.parameters(method) for method in methods]
    results = [package.hints(method).get("return") for method in methods]
    if signatures[0] != signatures[1] or results[0] != results[1]:
        yield Finding("signature.async", call, "the sync and the async method differ")
    for index, method in enumerate(methods):
        if inspect.iscoroutinefunction(method) != bool(index):
            yield Finding("signature.async", call, "the async method is no coroutine, or the sync one is")
        if f"``{operation.method} {operation.path}``" not in " ".join((inspect.getdoc(method) or "").split()):
            yield Finding("route.text", call, "the docstring does not name method and path")
        if index:  # it refers to the sync one for everything else
            if f".{call.partition('.')[2]}``" not in (inspect.getdoc(method) or ""):
                yield Finding("operation.text", call, "the async docstring does not refer to the sync method")
            continue
        for name in (header for status in operation.successes for header in operation.headers(status)):
            if words(name) not in words(inspect.getdoc(method) or ""):
                yield Finding("operation.text", call, f"the docstring does not name the header {name}")
        for text in (operation.data.get("summary", ""), operation.data.get("description", "")):
            if words(text) not in words(inspect.getdoc(method) or ""):
                yield Finding("operation.text", call, f"the docstring does not have {text[:60]!r}")
    yield from _arguments(operation, package, signatures[0], methods[0], comparison)
    yield from _result(operation, call, results[0], comparison)


def _arguments(
    operation: Operation,
    package: Package,
    signature: dict[str, Parameter],
    method: Any,
    comparison: Comparison,
) -> Iterator[Finding]:
    expected = {argument_name(argument.wire) or "body": argument for argument in operation.arguments}
    for name in signature.keys() - expected.keys() - {"options"}:
        kind = "credentials.argument" if name in CREDENTIAL_FIELDS else "argument.extra"
        yield Finding(kind, f"{operation.id}({name})", "is not in the document")
    texts = argument_texts(method)
    for name, argument in expected.items():
        place = f"{operation.id}({name})"
        if name not in signature:
            yield Finding("argument.missing", place, f"{argument.place} of the document is not there")
            continue
        yield from _argument(place, argument, signature[name], comparison)
        yield from documented(
            place,
            argument.schema,
            argument.description,
            f"{texts.get(name, '')} {signature[name].annotation}",  # values of an enum stand in the annotation
            "argument",
            deprecated=argument.data.get("deprecated", False),
        )
        if name != argument.wire and argument.wire and f"``{argument.wire}``" not in texts.get(name, ""):
            yield Finding("argument.text", place, f"the docstring does not name {argument.wire!r}")


def _argument(place: str, argument: Argument, actual: Parameter, comparison: Comparison) -> Iterator[Finding]:
    if actual.kind is not inspect.Parameter.KEYWORD_ONLY:
        yield Finding("argument.kind", place, "is not keyword-only")
    promised = ARGUMENT_DEFAULTS.get((argument.location, argument.wire))
    given = None if actual.default is inspect.Parameter.empty else repr(actual.default)
    wanted = repr(promised) if promised else None if argument.required else "UNSET"
    if given != wanted:
        kind = "argument.required" if None in (given, wanted) else "argument.default"
        yield Finding(kind, place, f"has the default {given}, not {wanted}")
    if unset_allowed(actual.annotation) != (not argument.required):
        yield Finding("argument.required", place, f"required in the document: {argument.required}")
    yield from comparison.types(place, argument.schema, actual.annotation, request=True)


def _result(operation: Operation, call: str, annotation: Any, comparison: Comparison) -> Iterator[Finding]:
    schemas = [success[1] for success in operation.successes.values() if success]
    if not schemas:
        if annotation is not Any:
            yield Finding("result.type", call, f"the document declares no body, the result is {annotation}")
        return
    if len(schemas) == 1 and len(operation.successes) == 1:
        for finding in comparison.types(f"{call}()", schemas[0], annotation, request=False):
            own = finding.kind == "property.type" and finding.place.startswith(f"{call}()")
            yield Finding("result.type" if own else finding.kind, finding.place, finding.message)


def _schemas(document: Document, package: Package, comparison: Comparison) -> Iterator[Finding]:
    """Named object schemas are models of that name; every model stands for some schema."""
    expected = {
        name: schema for name, schema in document.schemas.items() if of_schema(schema, opened=True).schemas
    }
    for name, schema in expected.items():
        model = package.models.get(name)
        if schema.alternatives:
            continue
        if model is None:
            yield Finding("schema.missing", name, "has no model")
        else:
            yield from comparison.model(schema, model)
    # A body that is spread out has no argument to find its nested models by; its component has.
    for name, declared in {**package.models, **package.typed_dicts}.items():
        if declared not in comparison.reached:
            yield Finding("schema.extra", name, "stands for no schema of the document")


def _security(document: Document, package: Package) -> Iterator[Finding]:
    expected = {
        (name, scheme.get("type", ""), scheme.get("scheme", ""), scheme.get("in", ""), scheme.get("name", ""))
        for name, scheme in document.security_schemes.items()
    }
    actual = {(e.name, e.type, e.scheme, e.location, e.parameter) for e in package.schemes.values()}
    for scheme in sorted(expected ^ actual):
        yield Finding(
            "security.scheme",
            scheme[0],
            f"{scheme} only in {'document' if scheme in expected else 'package'}",
        )
