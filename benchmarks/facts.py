"""Facts about both clients that are no matter of speed: what one call does when a connection drops, and more."""

from __future__ import annotations

import importlib.resources
import inspect
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from .client import private_key


class _Dropping:
    """Reads each request to its end, counts it, and closes the connection without an answer."""

    def __init__(self) -> None:
        self.count = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                with connection:
                    self._read(connection)

    def _read(self, connection: socket.socket) -> None:
        connection.settimeout(5)
        data = b""
        with suppress(OSError):
            while piece := connection.recv(65536):
                data += piece
                head, found, body = data.partition(b"\r\n\r\n")
                length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
                if found and len(body) >= int(length or 0):
                    self.count += 1
                    return


@contextmanager
def _dropping() -> Iterator[_Dropping]:
    server = _Dropping()
    try:
        yield server
    finally:
        server.listener.close()


def _sent(send: Callable[[str], object]) -> str:
    with _dropping() as server:
        try:
            send(server.url)
            outcome = "no error"
        except Exception as error:  # noqa: BLE001 (whatever comes out is what is reported)
            outcome = f"{type(error).__module__.partition('.')[0]}.{type(error).__name__}"
        return f"{server.count}x, then {outcome}"


def facts() -> Iterator[tuple[str, str, str]]:
    """(what, ours, the official SDK)."""
    import vonage

    import vonage_client

    from . import official

    def ours(url: str) -> object:
        servers = {"https://rest.nexmo.com": url}
        with vonage_client.Vonage(api_key="abcd1234", api_secret="not-a-secret", servers=servers) as client:
            return client.sms.send(to="447700900000", from_="Acme", text="Hello")

    pem = private_key()
    yield (
        "one SMS, and the server drops the connection: requests it received",
        _sent(ours),
        _sent(lambda url: official.calls(url, pem)["sms"]()),
    )
    yield (
        "py.typed",
        *(
            str(importlib.resources.files(each).joinpath("py.typed").is_file())
            for each in (vonage_client, vonage)
        ),
    )
    yield (
        "async client",
        *(
            str(any(inspect.isclass(each) and hasattr(each, "__aenter__") for each in members))
            for members in (
                [getattr(vonage_client, name) for name in dir(vonage_client)],
                list(vars(vonage).values()),
            )
        ),
    )
