"""Checks of servers and security."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from ..common.errors import Problem
from ..common.json_pointer import child
from ..common.json_values import Json, as_object
from ..openapi.grammar import Place, operations_of

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_VARIABLE = re.compile(r"[A-Za-z0-9_.-]+\Z")
_UNWRITABLE = re.compile(r"[\s\\\"<>^`|\x00-\x1f\x7f]")


def servers(places: Sequence[Place]) -> Iterator[Problem]:
    """Yield problems of servers with invalid URLs or variables."""
    for pointer, kind, server in places:
        if kind == "server":
            yield from _variables(pointer, server)
            fault = _url_fault(server)
            if fault is not None:
                yield Problem(child(pointer, "url"), *fault)


def _variables(pointer: str, server: Json) -> Iterator[Problem]:
    variables: Json = server.get("variables", {})
    used = set(_TEMPLATE.findall(server["url"]))
    for name in sorted(used - variables.keys()):
        message = f"the server variable {name!r} is not declared"
        yield Problem(child(pointer, "url"), message, "Declare it in variables, with a default.")
    for name, variable in variables.items():
        place = child(pointer, "variables", name)
        if name not in used:
            message = f"the server variable {name!r} does not stand in the URL"
            yield Problem(place, message, f"Write {{{name}}} in the URL, or remove the variable.")
        if "enum" in variable and variable["default"] not in variable["enum"]:
            message = f"the default {variable['default']!r} is none of the values of its enum"
            yield Problem(child(place, "default"), message, "Correct the default or the enum.")


def _url_fault(server: Json) -> tuple[str, str] | None:
    template: str = server["url"]
    for name in _TEMPLATE.findall(template):
        if not _VARIABLE.match(name):
            return (
                f"{{{name}}} is not a server variable",
                "Its name may contain letters, digits, '_', '.' and '-'.",
            )
    rest = _TEMPLATE.sub("", template)
    for brace in "{}":
        if brace in rest:
            return f"a {brace!r} has no partner", "Write each variable as {name}."
    variables: Json = server.get("variables", {})
    url = _TEMPLATE.sub(lambda match: str(variables.get(match[1], {}).get("default", "")), template)
    odd = _UNWRITABLE.search(url)
    if odd is not None:
        return f"{odd[0]!r} cannot stand in a URL", "Percent-encode or remove it."
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        return f"{url!r} is not a URL: {error}", "Correct it."
    advice = "Write a URL such as https://api.example.com/v1, or a path."
    if parts.scheme not in ("", "http", "https"):
        return f"the scheme {parts.scheme!r} is not supported", advice
    if (parts.scheme or parts.netloc) and not host:
        return f"{url!r} names no host", advice
    if "@" in parts.netloc:
        return "the URL contains a user or a password", "Use a security scheme: a URL is public."
    if "?" in url or "#" in url:
        return "the URL contains a query or a fragment", "Declare a query as parameters."
    if any(part in (".", "..") for part in parts.path.split("/")[1:]):
        return "the URL contains a segment that leads to another path", "Write the path it leads to."
    return None


def security(data: Json) -> Iterator[Problem]:
    """Yield problems of requirements with undefined schemes."""
    schemes = as_object(as_object(data.get("components", {})).get("securitySchemes", {}))
    owners = [("#", data), *((pointer, operation) for _, _, pointer, operation, _ in operations_of(data))]
    for pointer, owner in owners:
        for index, requirement in enumerate(owner.get("security", ())):
            for name in requirement:
                if name not in schemes:
                    advice = "Add it to components/securitySchemes, or correct the name."
                    place = child(pointer, "security", index, name)
                    yield Problem(place, f"the security scheme {name!r} is not defined", advice)
