"""``python -m vonage_client.sandbox``: the stand-in by hand."""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import Document, Recorded, Running, Sandbox

_EPILOG = """\
Every request is held to the OpenAPI document: server, path, method, credentials, media type, parameters and
body. What is wrong is refused with a problem document (application/problem+json) that says why; the rest is
answered with the document's examples, or with values made from the declared schema. It keeps no state and
has no accounts: any credentials of the right shape are taken.

examples:
  python -m vonage_client.sandbox --port 4010
      one port for all servers of the document
  python -m vonage_client.sandbox --port 4010 --per-server
      a port for each server (4010, 4011, ...): a request to the wrong one is refused
  curl -u key:secret http://127.0.0.1:4010/v2/applications
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted. Returns 0, or 2 when it cannot start."""
    parser = argparse.ArgumentParser(
        prog="python -m vonage_client.sandbox",
        description="An embedded stand-in of the API, on loopback.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--port", type=int, default=4010, help="where to listen; 0 takes a free port (default: 4010)"
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--per-server", action="store_true", help="a port for each server of the document")
    parser.add_argument("--server", metavar="URL", help="stand for this server of the document only")
    parser.add_argument("--document", metavar="FILE", type=Path, help="another OpenAPI document (JSON)")
    parser.add_argument(
        "--list", action="store_true", help="print the operations that would be served, and stop"
    )
    parser.add_argument("--quiet", action="store_true", help="print no line for each request")
    options = parser.parse_args(arguments)
    if options.per_server and options.server:
        parser.error("--per-server and --server exclude each other")
    try:
        return _run(options)
    except (ValueError, OSError, ImportError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


def _run(options: argparse.Namespace) -> int:
    from . import Document, Sandbox, serve

    document = Document(_load(options.document)) if options.document else Document.load()
    report: Any = None if options.quiet else _report
    if options.per_server:
        sandboxes = [Sandbox(document, each.url, on_request=report) for each in document.servers]
    else:
        sandboxes = [Sandbox(document, options.server, on_request=report)]
    if options.list:
        for sandbox in sandboxes:
            for each in sandbox.operations:
                print(f"{each.method:7}{each.path:34}{each.server.url:28}{each.id}")
        return 0
    signal.signal(signal.SIGTERM, _interrupt)
    with serve(*sandboxes, port=options.port, host=options.host) as running:
        _welcome(document, sandboxes, running)
        Event().wait()
    return 0


def _load(file: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(file.read_bytes()))
    except (ValueError, TypeError):
        raise ValueError(f"{file} is no OpenAPI document in JSON.") from None


def _welcome(document: Document, sandboxes: Sequence[Sandbox], running: Running) -> None:
    served = [each for sandbox in sandboxes for each in sandbox.operations]
    print(f"{document.title}: {len(served)} operations (--list names them)\n")
    for url, here in running.servers.items():
        print(f"  {here}  for {url} ({sum(each.is_served_by(url) for each in served)} operations)")
    print("\nPoint the client at it:\n\n    from vonage_client import Vonage\n\n    vonage = Vonage(")
    print('        api_key="any", api_secret="any", application_id="any", private_key="private.key",')
    print("        servers={")
    for url, here in running.servers.items():
        print(f'            "{url}": "{here}",')
    print("        },\n    )\n")
    print(
        "Any credentials of the right shape are taken; a key for tokens: openssl genrsa -out private.key 2048"
    )
    print("Ctrl-C stops it.\n", flush=True)


def _report(recorded: Recorded) -> None:
    line = f"{recorded.status} {recorded.method} {recorded.path}"
    if recorded.operation:
        line += f"  {recorded.operation}, credentials: {recorded.credentials}"
    if recorded.code:
        line += f"\n    {recorded.code}: {recorded.detail}"
    print(line, flush=True)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
