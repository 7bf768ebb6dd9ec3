"""Every operation of the document, called through the real client over real HTTP, sync and async.

A stand-in of the API is started on loopback, on a port of its own for each server of the document, so that a
request to the wrong server is refused. Arguments are chosen from the document by rule: the sync calls give
what is required, the async calls give everything (and the last value of each enum). Nothing to configure.
"""

from __future__ import annotations

import asyncio
import pkgutil
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

import vonage_api.api
from oas_runtime.common.json_pointer import resolve
from oas_runtime.operation.endpoint import Endpoint
from oas_runtime.schema_values.values import Values
from vonage_client import AsyncVonage, NotFoundError, RequestInvalidError, Vonage, VonageError
from vonage_client.sandbox import Document, Recorded, Running, Sandbox, serve

COLUMNS = ("operation", "Python call", "request", "server", "credentials", "sync", "async", "came back")
WIDTHS = (28, 46, 34, 22, 33, 5, 5, 60)


@dataclass
class Row:
    """One operation: its calls and the requests that the emulator received."""

    operation: str
    call: str
    request: str
    server: str = "-"
    credentials: str = "-"
    statuses: dict[str, str] = field(default_factory=dict[str, str])
    result: str = "-"
    faults: list[str] = field(default_factory=list[str])

    def cells(self) -> tuple[str, ...]:
        """The row's texts, in the order of ``COLUMNS``."""
        statuses = [self.statuses.get(kind, "-") for kind in ("sync", "async")]
        seen = (self.server, self.credentials, *statuses)
        return (self.operation, self.call, self.request, *seen, self.result)


def endpoints() -> list[Endpoint[Any]]:
    """Return every generated endpoint."""
    loaded: list[Endpoint[Any]] = []
    for module in pkgutil.walk_packages(vonage_api.api.__path__, vonage_api.api.__name__ + "."):
        if not module.ispkg:
            loaded.append(import_module(module.name).ENDPOINT)
    return sorted(loaded, key=lambda endpoint: endpoint.operation.call)


def arguments(document: Document, endpoint: Endpoint[Any], *, everything: bool) -> dict[str, Any]:
    """Arguments of a call, from the document: its examples and defaults, else values that fit the schema."""
    operation = endpoint.operation
    declared = next(candidate for candidate in document.operations if candidate.id == operation.id)
    values = Values(document.data, "request", optional=everything, last=everything)
    chosen: dict[str, Any] = {}
    declared_data = {
        (chosen.location, chosen.name): chosen.data for chosen in declared.chosen(everything=everything)
    }
    for parameter in operation.parameters:
        data = declared_data.get((parameter.location, parameter.name))
        if data is not None:
            hints = {key: data[key] for key in ("example", "description") if key in data}
            chosen[parameter.argument] = values.of({**hints, **data.get("schema", {})}, parameter.name)
    if operation.body is not None:
        media_type = declared.content[operation.body.media_type]
        schema = {
            **media_type["schema"],
            **{key: media_type[key] for key in ("example",) if key in media_type},
        }
        if not operation.body.spread:
            chosen["body"] = values.of(schema, "body")
            return chosen
        fields = values.properties(schema)
        hidden = document.credential_names | document.signature_names
        takes = declared_names(document, schema) - hidden
        known = {wire: value for wire, value in fields.items() if wire in takes}
        if not known:
            # A body of optional fields alone says nothing without one of them.
            sample = Values(document.data, "request").properties(schema)
            known = {wire: value for wire, value in sample.items() if wire in takes}
            known = dict(list(known.items())[:1])
        chosen |= {operation.body.argument(wire): value for wire, value in known.items()}
    return chosen


def declared_names(document: Document, schema: Mapping[str, Any]) -> set[str]:
    """The properties that an object schema and its alternatives declare."""
    resolved = resolve(document.data, schema)
    names = set(document.properties(schema))
    for keyword in ("allOf", "oneOf", "anyOf"):
        for branch in resolved.get(keyword, ()):
            names |= declared_names(document, branch)
    return names


def credentials() -> dict[str, Any]:
    """An account and an application that exist nowhere."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return {
        "api_key": "abcd1234",
        "api_secret": "Secret0fNobody",
        "application_id": "78d335fa-323d-0114-9c3d-d6f0d48968cf",
        "private_key": pem.decode(),
    }


class Demo:
    """The emulators, the rows, and the errors."""

    def __init__(self, sandboxes: Sequence[Sandbox], running: Running) -> None:
        self.document = sandboxes[0].document
        self.sandboxes = sandboxes
        self.running = running
        self.credentials = credentials()
        self.endpoints = endpoints()
        self.rows = {endpoint.operation.id: self._row(endpoint) for endpoint in self.endpoints}
        missing = {operation.id for operation in self.document.operations} ^ self.rows.keys()
        if missing:
            raise SystemExit(f"The client and the document differ in {sorted(missing)}: run make generate.")

    def _row(self, endpoint: Endpoint[Any]) -> Row:
        given = arguments(self.document, endpoint, everything=False)
        inner = ", ".join(f"{name}={value!r}" for name, value in given.items())
        operation = endpoint.operation
        return Row(operation.id, f"{operation.call}({inner})", f"{operation.method} {operation.path}")

    def client(self, **options: Any) -> Vonage:
        """Return a client for the emulators, without retries."""
        given: dict[str, Any] = {"servers": self.running.servers, "max_retries": 0, **options}
        return Vonage(**self.credentials, **given)

    def sync_calls(self) -> Iterator[Row]:
        """Call each operation with its required arguments."""
        with self.client() as vonage:
            for endpoint in self.endpoints:
                given = arguments(self.document, endpoint, everything=False)
                try:
                    outcome: Any = _method(vonage, endpoint)(**given)
                except VonageError as error:
                    outcome = error
                yield self._note(endpoint, "sync", outcome)

    async def async_calls(self, done: Callable[[Row], None]) -> None:
        """Call each operation with every argument it has."""
        async with AsyncVonage(**self.credentials, servers=self.running.servers, max_retries=0) as vonage:
            for endpoint in self.endpoints:
                given = arguments(self.document, endpoint, everything=True)
                try:
                    outcome: Any = await _method(vonage, endpoint)(**given)
                except VonageError as error:
                    outcome = error
                done(self._note(endpoint, "async", outcome))

    def recorded(self) -> Recorded | None:
        """The last request of the stand-ins; each call is examined before the next is made."""
        seen = [request for sandbox in self.sandboxes for request in sandbox.requests]
        for sandbox in self.sandboxes:
            sandbox.requests.clear()
        return seen[-1] if len(seen) == 1 else None

    def _note(self, endpoint: Endpoint[Any], kind: str, outcome: Any) -> Row:
        row, seen = self.rows[endpoint.operation.id], self.recorded()
        if seen is None:
            row.faults.append(f"{kind}: the stand-ins did not see exactly one request")
        else:
            row.server, row.credentials = seen.server or "-", seen.credentials
            row.statuses[kind] = str(seen.status)
            if seen.operation != endpoint.operation.id or seen.code is not None:
                row.faults.append(f"{kind}: {seen.method} {seen.path}: {seen.detail}")
        if kind == "sync":
            row.result = repr(outcome)
        if isinstance(outcome, VonageError):
            row.faults.append(f"{kind}: {outcome}")
        return row

    def refusals(self) -> Iterator[tuple[str, bool]]:
        """Requests that must be refused: a sentence for each, and whether it is true."""
        fielded = [
            endpoint for endpoint in self.endpoints if endpoint.operation.credential_fields is not None
        ]
        with self.client(credentials_in="header") as vonage:
            seen: list[Recorded | None] = []
            for endpoint in fielded:
                _method(vonage, endpoint)(**arguments(self.document, endpoint, everything=False))
                seen.append(self.recorded())
        as_header = all(
            request is not None and request.credentials == "Basic in the header" for request in seen
        )
        yield (
            f'credentials_in="header": {len(seen)} operations send no credential field, but Basic',
            as_header,
        )
        first = self.endpoints[0]
        given = arguments(self.document, first, everything=False)
        urls = list(self.running.servers.values())
        if len(urls) > 1:
            swapped = dict(zip(self.running.servers, urls[1:] + urls[:1], strict=True))
            with self.client(servers=swapped) as vonage:
                caught = _raised(NotFoundError, _method(vonage, first), **given)
            refused = self.recorded()
            code = refused.code if refused else None
            yield (
                f"sent to the wrong server, {first.operation.id} is refused: 404 {code}",
                bool(caught and code == "wrong-server"),
            )
        yield from self._refused_before_leaving()

    def _refused_before_leaving(self) -> Iterator[tuple[str, bool]]:
        for endpoint in self.endpoints:
            for parameter in endpoint.operation.parameters:
                if parameter.location == "path" and parameter.rule.check("?", "") is not None:
                    given = arguments(self.document, endpoint, everything=False) | {parameter.argument: "?"}
                    with self.client() as vonage:
                        method = _method(vonage, endpoint)
                        error = _raised(RequestInvalidError, method, **given)
                    yield f"refused before it leaves: {error}", error is not None and self.recorded() is None
                    return


def _method(client: Vonage | AsyncVonage, endpoint: Endpoint[Any]) -> Callable[..., Any]:
    tag, _, method = endpoint.operation.call.rpartition(".")
    bound: Callable[..., Any] = getattr(getattr(client, tag), method)
    return bound


def _raised(kind: type[VonageError], method: Callable[..., Any], **given: Any) -> VonageError | None:
    try:
        method(**given)
    except kind as error:
        return error
    return None


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1] + "…"


def _line(cells: Sequence[str]) -> str:
    return "  ".join(
        _cut(cell, width).ljust(width) for cell, width in zip(cells, WIDTHS, strict=True)
    ).rstrip()


def run_plainly(demo: Demo) -> None:
    """A line per operation, as soon as it has been called both ways."""
    print(_line(COLUMNS))
    print("  ".join("-" * width for width in WIDTHS))
    for _ in demo.sync_calls():
        pass
    asyncio.run(demo.async_calls(lambda row: print(_line(row.cells()), flush=True)))


def run_on_a_terminal(demo: Demo) -> bool:
    """A progress bar and a table; False when rich is not installed."""
    try:
        from rich.console import Console
        from rich.progress import Progress
        from rich.table import Table
        from rich.text import Text
    except ImportError:
        return False
    console = Console()
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("calling", total=2 * len(demo.endpoints))

        def done(row: Row) -> None:
            progress.update(task, advance=1, description=f"{row.operation:24}")

        for row in demo.sync_calls():
            done(row)
        asyncio.run(demo.async_calls(done))
    table = Table(show_lines=True)
    for column in ("operation, Python call", "request, server", "credentials", "came back"):
        table.add_column(column, overflow="fold")
    for row in demo.rows.values():
        statuses = ", ".join(f"{kind} {row.statuses.get(kind, '-')}" for kind in ("sync", "async"))
        name = Text(f"{row.operation}\n", style="bold red" if row.faults else "bold green")
        call = Text.assemble(name, (_cut(row.call, 80), "default not bold"))
        sent = Text(f"{row.request}\n{row.server}")
        table.add_row(call, sent, row.credentials, Text(f"{statuses}\n{_cut(row.result, 80)}"))
    console.print(table)
    return True


def main() -> int:
    """Run the demonstration; 1 if anything went otherwise than the document says."""
    warnings.simplefilter("ignore", DeprecationWarning)  # deprecated operations are called too
    started = time.perf_counter()
    sandboxes = Sandbox.for_each_server(stateful=False)
    with serve(*sandboxes) as running:
        for sandbox in sandboxes:
            for url in sandbox.servers(""):
                print(f"stand-in of {url} ({len(sandbox.operations)} operations) at {running.servers[url]}")
        print(flush=True)
        demo = Demo(sandboxes, running)
        if not (sys.stdout.isatty() and run_on_a_terminal(demo)):
            run_plainly(demo)
        print()
        wrong = 0
        for sentence, true in demo.refusals():
            wrong += not true
            print(f"{'ok' if true else 'NOT SO'}: {sentence}")
    faults = [f"{row.operation}: {fault}" for row in demo.rows.values() for fault in row.faults]
    for fault in faults:
        print(f"FAILED {fault}")
    calls = 2 * len(demo.rows)
    seconds = time.perf_counter() - started
    print(f"\n{len(demo.rows)} operations, {calls} calls, {len(faults) + wrong} failures, {seconds:.1f} s")
    return 1 if faults or wrong else 0


if __name__ == "__main__":
    sys.exit(main())
