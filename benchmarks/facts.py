"""Facts about both clients other than speed, each observed on its own loopback server."""

from __future__ import annotations

import importlib.resources
import inspect
import json
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from types import ModuleType
from typing import Any

from .client import private_key
from .server import CALL, SMS

Send = Callable[[str], object]
_UUID = "63f61863-4a51-4f6b-86e1-46edebcf9356"


class _Server:
    """Reads each request completely, stores its head, and answers it or closes the connection."""

    def __init__(self, answers: Callable[[bytes], bytes] | None) -> None:
        self.answers = answers
        self.heads: list[bytes] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                with connection, suppress(OSError):
                    connection.settimeout(5)
                    self._serve(connection)

    def _serve(self, connection: socket.socket) -> None:
        data = b""
        while piece := connection.recv(65536):
            data += piece
            head, separator, body = data.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0] or 0)
            if separator and len(body) >= length:
                self.heads.append(head)
                if self.answers is not None:
                    answer = self.answers(head)
                    start = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n"
                    connection.sendall(start + b"Content-Length: %d\r\n\r\n%s" % (len(answer), answer))
                return


@contextmanager
def _serving(answers: Callable[[bytes], bytes] | None) -> Iterator[_Server]:
    server = _Server(answers)
    try:
        yield server
    finally:
        server.listener.close()


def _outcome(send: Callable[[], object]) -> str:
    try:
        send()
    except Exception as error:  # noqa: BLE001 (any exception is a result to report)
        return f"{type(error).__module__.partition('.')[0]}.{type(error).__name__}"
    return "no error"


def _dropped(send: Send) -> str:
    with _serving(None) as server:
        outcome = _outcome(lambda: send(server.url))
        return f"{len(server.heads)}, then {outcome}"


def _page(_: bytes) -> bytes:
    """Return a page of one call to an endpoint of an unknown kind."""
    call = {**json.loads(CALL), "to": {"type": "hologram", "room": "7"}}
    links = {"self": {"href": "/calls"}}
    page = {"count": 1, "page_size": 10, "record_index": 0, "_embedded": {"calls": [call]}, "_links": links}
    return json.dumps(page).encode()


def _unknown(send: Send) -> str:
    with _serving(_page) as server:
        return _outcome(lambda: send(server.url))


def _content_type(send: Send) -> str:
    """Return the Content-Type of the last request."""
    with _serving(lambda head: SMS if b"/sms/" in head else CALL) as server:
        send(server.url)
        lines = server.heads[-1].decode("latin-1").split("\r\n")
        return next(
            line.partition(":")[2].strip() for line in lines if line.lower().startswith("content-type")
        )


def facts() -> Iterator[tuple[str, str, str]]:
    """Yield (subject, ours, the official SDK)."""
    import vonage

    import vonage_client

    from . import official

    pem = private_key()

    def client(url: str) -> vonage_client.Vonage:
        return vonage_client.Vonage(
            api_key="abcd1234",
            api_secret="not-a-secret",
            application_id="78d335fa-323d-0114-9c3d-d6f0d48968cf",
            private_key=pem,
            servers=dict.fromkeys(("https://rest.nexmo.com", "https://api.nexmo.com"), url),
        )

    def sms(client: vonage_client.Vonage) -> object:
        return client.sms.send(to="447700900000", from_="Acme", text="Hello")

    def ours(use: Callable[[vonage_client.Vonage], object]) -> Send:
        def send(url: str) -> object:
            with client(url) as ours_client:
                return use(ours_client)

        return send

    def theirs(*names: str) -> Send:
        def send(url: str) -> Any:
            calls = official.calls(url, pem)
            return [calls[name]() for name in names]

        return send

    yield (
        "one SMS, and the server drops the connection: requests it received",
        _dropped(ours(sms)),
        _dropped(theirs("sms")),
    )
    yield (
        "Content-Type of an SMS (a form) after a call was hung up",
        _content_type(ours(lambda own: (own.voice.update_call(uuid=_UUID, action="hangup"), sms(own)))),
        _content_type(theirs("stop", "sms")),
    )
    yield (
        "a page of calls, one to an endpoint of a new kind",
        _unknown(ours(lambda own: own.voice.list_calls())),
        _unknown(theirs("page")),
    )
    yield "py.typed", _yes(_typed(vonage_client)), _yes(_typed(vonage))
    ours_all = [getattr(vonage_client, name) for name in dir(vonage_client)]
    yield "async client", _yes(_asynchronous(ours_all)), _yes(_asynchronous([*vars(vonage).values()]))


def _typed(package: ModuleType) -> bool:
    return importlib.resources.files(package).joinpath("py.typed").is_file()


def _asynchronous(members: Iterable[object]) -> bool:
    return any(inspect.isclass(member) and hasattr(member, "__aenter__") for member in members)


def _yes(fact: bool) -> str:
    return "yes" if fact else "no"
