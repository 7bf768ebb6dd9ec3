"""A recorded request to copy: as a curl command, or as a call of the client.

Secrets were masked in the recording; shell variables or the client's own credentials replace them.
"""

from __future__ import annotations

import inspect
import json
import keyword
import re
import shlex
from importlib import import_module
from typing import Any, cast
from urllib.parse import quote, unquote, urlencode

from oas_runtime.common.json_pointer import Json, is_list, is_object, resolve
from oas_runtime.common.media_types import FORM

from ..openapi.document import Document
from ..openapi.operation import Operation
from ..openapi.operation_names import calls, snake
from ..request.journal import MASK, Recorded

_LEFT_OUT = frozenset({"host", "content-length", "connection", "accept-encoding", "user-agent", "accept"})
_VARIABLES = {"api_key": "$VONAGE_API_KEY", "api_secret": "$VONAGE_API_SECRET"}


def curl(recorded: Recorded, base_url: str) -> str:
    """Return the request as a curl command for a POSIX shell."""
    query = urlencode([pair for pair in recorded.query if pair[1] != MASK], quote_via=quote)
    words = [["curl", "--request", recorded.method, shlex.quote(f"{base_url}{recorded.path}")]]
    if query:
        words[0][-1] = shlex.quote(f"{base_url}{recorded.path}?{query}")
    headers = dict(recorded.headers)
    scheme = headers.get("authorization", "").partition(" ")[0].lower()
    if scheme == "basic":
        words.append(["--user", '"$VONAGE_API_KEY:$VONAGE_API_SECRET"'])
    elif scheme == "bearer":
        words.append(["--header", '"Authorization: Bearer $VONAGE_JWT"'])
    form = headers.get("content-type", "").startswith(FORM)
    for name, value in recorded.headers:
        if name not in _LEFT_OUT and name != "authorization" and not (form and name == "content-type"):
            words.append(["--header", shlex.quote(f"{name}: {value}")])
    if form and recorded.body is not None:
        words += [["--data-urlencode", _field(str(name), str(value))] for name, value in recorded.body]
    elif recorded.body is not None and not isinstance(recorded.body, str):
        words.append(["--data", shlex.quote(json.dumps(recorded.body, ensure_ascii=False))])
    return " \\\n  ".join(" ".join(pair) for pair in words)


def _field(name: str, value: str) -> str:
    if value == MASK:
        return f'"{name}={_VARIABLES.get(name, "$SECRET")}"'
    return shlex.quote(f"{name}={value}")


def python(recorded: Recorded, document: Document, base_url: str) -> str:
    """Return the request as a call of the client, or with httpx where the client has no method for it."""
    for call, operation in calls(document).items():
        signature = _signature(call) if operation.id == recorded.operation else None
        if signature is None:
            continue
        for arguments in _arguments(recorded, operation, document):
            try:
                signature.bind(None, **arguments)
            except TypeError:
                continue
            lines = "".join(f"        {name}={value!r},\n" for name, value in arguments.items())
            inside = f"\n{lines}    " if lines else ""
            return (
                f"from vonage_client import Vonage\n\nwith Vonage() as vonage:\n    vonage.{call}({inside})\n"
            )
    return _with_httpx(recorded, base_url)


def _with_httpx(recorded: Recorded, base_url: str) -> str:
    parts = [f"    {recorded.method!r},\n    {base_url + recorded.path!r},\n"]
    query = {name: value for name, value in recorded.query if value != MASK}
    if query:
        parts.append(f"    params={query!r},\n")
    if is_object(recorded.body):
        parts.append(f"    json={dict(recorded.body)!r},\n")
    elif is_list(recorded.body):
        parts.append(f"    data={dict(_pairs(recorded))!r},\n")
    if recorded.credentials != "none":
        parts.append('    auth=(os.environ["VONAGE_API_KEY"], os.environ["VONAGE_API_SECRET"]),\n')
    return f"import os\n\nimport httpx\n\nresponse = httpx.request(\n{''.join(parts)})\n"


def _pairs(recorded: Recorded) -> list[tuple[str, Any]]:
    """Return the fields of a form except secrets."""
    body: Any = recorded.body
    if not isinstance(body, tuple | list):
        return []
    pairs = cast("list[tuple[str, Any]]", body)
    return [(pair[0], pair[1]) for pair in pairs if pair[1] != MASK]


def _arguments(recorded: Recorded, operation: Operation, document: Document) -> list[dict[str, Any]]:
    """Return the arguments of a method: the properties of the body, or the body as one argument."""
    names: dict[str, Any] = {one.name: one.data.get("x-python-name") for one in operation.parameters}
    for media_type in operation.content.values():
        names |= _python_names(document, cast("Json", media_type).get("schema", {}))
    beside = [pair for pair in recorded.query if pair[1] != MASK]
    pattern = re.match(operation.pattern(), recorded.path)
    if pattern is not None:
        beside += [
            (name, unquote(value)) for name, value in zip(operation.names, pattern.groups(), strict=False)
        ]
    body = list(recorded.body.items()) if is_object(recorded.body) else _pairs(recorded)
    spread = {str(names.get(name) or _argument(name)): value for name, value in [*beside, *body]}
    whole = {str(names.get(name) or _argument(name)): value for name, value in beside}
    return [spread, {**whole, "body": recorded.body}]


def _argument(name: str) -> str:
    """Return the argument name of a wire name."""
    snaked = snake(name)
    return f"{snaked}_" if keyword.iskeyword(snaked) else snaked


def _python_names(document: Document, schema: Any, depth: int = 0) -> dict[str, Any]:
    if depth > 4 or not is_object(schema):
        return {}
    whole = resolve(document.data, schema)
    names: dict[str, Any] = {}
    for keyword_name in ("allOf", "oneOf", "anyOf"):
        for part in cast("list[Any]", whole.get(keyword_name, [])):
            names |= _python_names(document, part, depth + 1)
    for name, value in cast("dict[str, Any]", whole.get("properties", {})).items():
        python_name = resolve(document.data, value).get("x-python-name") if is_object(value) else None
        names[name] = python_name or names.get(name)
    return names


def _signature(call: str) -> inspect.Signature | None:
    """Return the signature of a method of the installed client."""
    tag, _, method = call.partition(".")
    try:
        module = import_module(f"vonage_api.resources.{tag}")
    except ImportError:
        return None
    for kind in vars(module).values():
        if inspect.isclass(kind) and kind.__module__ == module.__name__ and hasattr(kind, method):
            return inspect.signature(getattr(kind, method))
    return None
