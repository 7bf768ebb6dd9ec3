"""Packages and requests with one thing wrong, and the kind of finding that must say so.

The mutation proof changes the document; some faults no change of a document brings about, such as a
stray header. Here the other side is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from .oracle.recorder import Recorded


@dataclass(frozen=True)
class Edit:
    """A text of a generated file replaced. ``operation`` is the one to call, if any."""

    fault: str
    path: str
    old: str
    new: str
    kinds: tuple[str, ...]
    operation: str = ""


_SEND = "resources/sms.py"
_TYPE = 'type: Literal["text", "binary", "unicode"] | Unset = UNSET'

EDITS: tuple[Edit, ...] = (
    Edit("manifest out of order", "MANIFEST.tsv", "\tGET\t/account/numbers\t", "\tGET\t/zzz\t", ("manifest.order",)),
    Edit(
        "async signature differs", _SEND, "async def send(\n        self,\n        *,\n        to: str,",
        "async def send(\n        self,\n        *,\n        to: int,", ("signature.async",),
    ),
    Edit(
        "default sent unasked", _SEND, _TYPE, _TYPE.replace("UNSET", '"text"'),
        ("argument.default", "request.form"), "sendSms",
    ),
    Edit(
        "positional argument", _SEND, "        *,\n        to: str,", "        to: str,\n        *,",
        ("argument.kind",),
    ),
    Edit(
        "credential as argument", _SEND, f"        {_TYPE},",
        f"        {_TYPE},\n        api_key: str | Unset = UNSET,",
        ("credentials.argument",),
    ),
    Edit(
        "credentials swapped", "api/sms/send_sms.py", '("username", "api_key"), ("password", "api_secret")',
        '("username", "api_secret"), ("password", "api_key")', ("credentials.fields", "request.form"), "sendSms",
    ),
    Edit("wire name not told", "models/sms_response.py", "``message-count``", "another name", ("property.wire",)),
    Edit(
        "no TypedDict for an object", "resources/messages.py", "MessageRequestImage | MessageRequestImageDict",
        "MessageRequestImage", ("argument.dict",),
    ),
    Edit(
        "TypedDict of another type", "params.py", "caption: NotRequired[str]", "caption: NotRequired[int]",
        ("dict.type",),
    ),
    Edit(
        "model not described", "models/message_request_image.py", "Image content (for image messages).", "Nothing.",
        ("schema.text",),
    ),
    Edit(
        "property written wrongly", "models/call.py", "    _JSON_NAMES = {",
        "    to_dict = lambda self: {}\n    _JSON_NAMES = {", ("response.encode",), "getCall",
    ),
    Edit(
        "property read from another", "models/call.py", '_JSON_NAMES = {', '_JSON_NAMES = {"uuid": "rate", ',
        ("response.attribute", "raw.value"), "getCall",
    ),
    Edit(
        "undeclared answer thrown away", "api/voice/stop_audio_stream.py", "no_body(",
        "(lambda s: __import__('oas_runtime.operation').operation.Response(status=s, decode=lambda _: None))(",
        ("response.undeclared",), "stopAudioStream",
    ),
    Edit(
        "attribute without a property", "models/call.py", "    uuid: str | None = None",
        "    added: str | None = None\n    uuid: str | None = None", ("raw.property", "property.extra"),
    ),
    Edit(
        "required argument optional", _SEND, "        text: str,", "        text: str | Unset = UNSET,",
        ("raw.required",),
    ),
    Edit("enum value lost", _SEND, '"text", "binary", "unicode"', '"text", "binary"', ("raw.enum",)),
    Edit(
        "object as text", "resources/messages.py", "MessageRequestImage | MessageRequestImageDict", "str",
        ("raw.type", "argument.type"),
    ),
    Edit(
        "wrong wire name", "api/sms/send_sms.py", '"from": "from_"', '"FROM": "from_"',
        ("raw.request", "request.refused"),
        "sendSms",
    ),
    Edit(
        "rule lost", "api/voice/list_calls.py", "Integer(maximum=100", "Integer(maximum=1000",
        ("request.accepted", "request.left"), "listCalls",
    ),
    Edit(
        "body not as given", "resources/messages.py", "status=status,\n        )",
        "status=status, extra=1)", ("request.body",), "updateMessage",
    ),
)  # fmt: skip

Change = Callable[[Recorded], list[Recorded]]


def _head(old: bytes, new: bytes) -> Change:
    return lambda request: [replace(request, head=request.head.replace(old, new, 1))]


def _header(line: bytes) -> Change:
    return lambda request: [replace(request, head=request.head + b"\r\n" + line)]


def _body(old: bytes, new: bytes) -> Change:
    """Replace bytes of the body, and correct its length."""

    def change(request: Recorded) -> list[Recorded]:
        body = request.body.replace(old, new, 1)
        before, after = (b"Content-Length: %d" % len(content) for content in (request.body, body))
        return [replace(request, body=body, head=request.head.replace(before, after))]

    return change


@dataclass(frozen=True)
class Fault:
    """A recorded request of an operation, changed."""

    fault: str
    operation: str
    change: Change
    kind: str


_OTHER_BASIC = b"Authorization: Basic dXNlcjpvdGhlcg=="

FAULTS: tuple[Fault, ...] = (
    Fault("nothing was sent", "sendSms", lambda request: [], "request.count"),
    Fault("sent twice", "sendSms", lambda request: [request, request], "request.count"),
    Fault(
        "another host", "sendSms", lambda request: [replace(request, server="https://api.nexmo.com")],
        "request.host",
    ),
    Fault("another method", "sendSms", _head(b"POST ", b"PUT "), "request.method"),
    Fault("another protocol", "sendSms", _head(b" HTTP/1.1", b" HTTP/1.0"), "request.method"),
    Fault("another path", "sendSms", _head(b"/sms/json", b"/sms/xml"), "request.path"),
    Fault("a dot segment more", "sendSms", _head(b"/sms/json", b"/v1/../sms/json"), "request.path"),
    Fault("a blank in the target", "getCall", _head(b" HTTP/1.1", b"%20 x HTTP/1.1"), "request.target"),
    Fault("lower case percent encoding", "getCall", _head(b" HTTP/1.1", b"%c3%a9 HTTP/1.1"), "request.target"),
    Fault("a stray query", "sendSms", _head(b"/sms/json", b"/sms/json?a=b"), "request.query"),
    Fault("a default in the query", "listOwnedNumbers", _head(b" HTTP/1.1", b"&size=10 HTTP/1.1"), "request.query"),
    Fault("a stray header", "sendSms", _header(b"X-Stray: 1"), "request.header"),
    Fault("a cookie", "sendSms", _header(b"Cookie: a=b"), "request.header"),
    Fault("a header twice", "sendSms", _header(b"Accept: */*"), "request.header"),
    Fault("no user agent", "sendSms", _head(b"User-Agent:", b"X-Agent:"), "request.header"),
    Fault("a content type without a body", "getCall", _header(b"Content-Type: application/json"), "request.header"),
    Fault("another host header", "sendSms", _head(b"Host: 127.0.0.1", b"Host: localhost"), "request.header"),
    Fault("another accept", "sendSms", _head(b"Accept: application/json", b"Accept: text/html"), "request.accept"),
    Fault("Basic beside fields", "sendSms", _header(_OTHER_BASIC), "request.credentials"),
    Fault("Basic beside query fields", "listOwnedNumbers", _header(_OTHER_BASIC), "request.credentials"),
    Fault("no credentials", "getCall", _head(b"Authorization:", b"X-Nothing:"), "request.credentials"),
    Fault("another password", "listApplications", _head(b"Basic ", b"Basic AAAA"), "request.credentials"),
    Fault("Basic in place of Bearer", "getCall", _head(b"Bearer ", b"Basic "), "request.credentials"),
    Fault("a token with another signature", "getCall", _head(b"Bearer ey", b"Bearer eY"), "request.credentials"),
    Fault(
        "a charset of the form", "sendSms", _head(b"urlencoded", b"urlencoded; charset=utf-8"),
        "request.media-type",
    ),
    Fault(
        "another media type", "createCall",
        _head(b"application/json\r\nContent-L", b"text/plain\r\nContent-L"), "request.media-type",
    ),
    Fault("a default in the form", "sendSms", _body(b"to=", b"type=text&to="), "request.form"),
    Fault("a blank in the form", "sendSms", _body(b"to=", b"to= "), "request.form"),
    Fault("no secret in the form", "sendSms", _body(b"&api_secret=", b"&other="), "request.form"),
    Fault("another field in the body", "createCall", _body(b"{", b'{"extra":1,'), "request.body"),
    Fault("a body that is not a JSON", "createCall", _body(b"{", b"{'"), "request.body"),
    Fault("a body where there is none", "getCall", lambda request: [replace(request, body=b"x")], "request.body"),
    Fault("against the document in any way", "sendSms", _body(b"from=", b"form="), "request.openapi"),
)  # fmt: skip
