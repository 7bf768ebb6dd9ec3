"""A server in a process of its own that says in each answer whose request it answers.

``python -m tests.load.server`` prints its port. What it answers depends on the path:

- ``/sms/json``: the text as ``message-id``, and the account's key and secret of the form. The texts ``hold N``
  are answered together, once N of them have arrived; ``slow N`` after N milliseconds.
- ``/v2/applications/{id}``: the id, and the user name and password of HTTP Basic as ``name``.
- ``/v1/calls/{uuid}``: the uuid, and the application of the JSON Web Token as ``conversation_uuid``.

Each answer has the number of its connection in ``X-Connection``, and in ``X-Arrival`` its place in the order
in which answers left.
"""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

from tests.support import ROOT

_connections = itertools.count(1)
_arrivals = itertools.count(1)
_held: list[Callable[[], None]] = []


class _Protocol(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.number = next(_connections)
        self.buffer = b""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            first, *lines = self.buffer[:end].decode("latin-1").split("\r\n")
            headers = {
                name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
            }
            size = end + 4 + int(headers.get("content-length", "0"))
            if len(self.buffer) < size:
                return
            body, self.buffer = self.buffer[end + 4 : size], self.buffer[size:]
            self._act(first.split(" ")[1], headers.get("authorization", ""), body)

    def _act(self, target: str, authorization: str, body: bytes) -> None:
        path = target.partition("?")[0]
        last = path.rpartition("/")[2]
        answer: dict[str, Any]
        if path == "/sms/json":
            form = dict(parse_qsl(body.decode(), keep_blank_values=True))
            text = form["text"]
            sent = {"to": form["to"], "message-id": text, "status": "0"}
            whose = f"{form.get('api_key')}:{form.get('api_secret')}"
            answer = {"message-count": "1", "messages": [sent], "whose": whose}
            self._in_time(text, answer, authorization)
        elif path.startswith("/v2/applications/"):
            kind, _, value = authorization.partition(" ")
            name = base64.b64decode(value).decode() if kind == "Basic" else authorization
            self._send({"id": last, "name": name}, "")
        else:
            kind, _, token = authorization.partition(" ")
            claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
            self._send({"uuid": last, "conversation_uuid": f"{kind} {claims['application_id']}"}, "")

    def _in_time(self, text: str, answer: dict[str, Any], authorization: str) -> None:
        word, _, number = text.partition(" ")
        if word == "hold":
            _held.append(lambda: self._send(answer, authorization))
            if len(_held) >= int(number):
                for held in _held:
                    held()
                _held.clear()
        elif word == "slow":
            asyncio.get_running_loop().call_later(
                float(number) / 1000, lambda: self._send(answer, authorization)
            )
        else:
            self._send(answer, authorization)

    def _send(self, answer: dict[str, Any], authorization: str) -> None:
        content = json.dumps({**answer, "authorization": authorization}).encode()
        head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        head += f"X-Connection: {self.number}\r\nX-Arrival: {next(_arrivals)}\r\n"
        self.transport.write(f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content)


@contextmanager
def serving() -> Iterator[str]:
    """The URL of the running server."""
    command = [sys.executable, "-m", "tests.load.server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


async def _main() -> None:
    server = await asyncio.get_running_loop().create_server(_Protocol, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
