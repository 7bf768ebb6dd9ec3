"""The command line of the emulator."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from .control.client import DEFAULT_URL, ControlClient

if TYPE_CHECKING:
    from . import Document, Recorded, Running, Sandbox

_EPILOG = """\
Every request is held to the OpenAPI document: server, path, method, credentials, media type, parameters and
body. What is wrong is refused with a problem document (application/problem+json) that says why. The rest is
answered from the state: what is sent, bought and called can be read back, receipts and events are sent, codes
have to be right, and the balance runs out. GET /_sandbox/openapi.json describes the control API.

examples:
  python -m vonage_client.sandbox --port 4010
      one port for all servers of the document
  python -m vonage_client.sandbox --listen http://127.0.0.1:8000/hooks
      send all webhooks to one URL
  python -m vonage_client.sandbox --state dev.json --save-on-exit
      continue with the state of the last run
  python -m vonage_client.sandbox --per-server
      a port for each server (4010, 4011, ...): a request to the wrong one is refused
  python -m vonage_client.sandbox exec -- pytest
      run a program with VONAGE_SERVER and the credentials of the emulator in its environment
  python -m vonage_client.sandbox trigger sms_inbound --override text=STOP
      ask a running emulator to send a webhook
  python -m vonage_client.sandbox tail
      print what happens in a running emulator
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted, or run another command. Returns 0, or 2 after an error."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    command = words[0] if words and words[0] in ("exec", "trigger", "tail") else "serve"
    try:
        if command == "serve":
            return _serve(_options(words))
        return {"exec": _exec, "trigger": _trigger, "tail": _tail}[command](words[1:])
    except (ValueError, OSError, ImportError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m vonage_client.sandbox",
        description="An emulator of the API, on loopback.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--port", type=int, default=4010, help="port to listen on; 0 selects a free port (default: 4010)")
    add("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    add("--token", help="token for requests to /_sandbox; required if the host is not a loopback address")
    add("--allow-host", action="append", default=[], metavar="NAME", help="another host name of the emulator")
    add("--per-server", action="store_true", help="a port for each server of the document")
    add("--server", metavar="URL", help="serve the operations of this server of the document only")
    add("--document", metavar="FILE", type=Path, help="another OpenAPI document (JSON)")
    add("--stateless", action="store_true", help="respond from the document alone, without state")
    add(
        "--seed",
        default="42",
        help="what ids and codes depend on; random for different values in each run (default: 42)",
    )
    add("--clock", default="real", help="real, manual, or scaled:60 (default: real)")
    add("--state", metavar="FILE", type=Path, help="continue with this state, if the file exists")
    add("--save-on-exit", action="store_true", help="write the state back to the file of --state")
    add("--listen", metavar="URL", help="send all webhooks to this URL")
    add("--remote-webhooks", action="store_true", help="also send webhooks to hosts other than loopback")
    add(
        "--init",
        metavar="DIR",
        type=Path,
        help="folder: merge its *.json files into the state, and run its *.py and *.sh files",
    )
    add("--no-magic", action="store_true", help="do not let recipients or texts select an outcome")
    add(
        "--tls",
        metavar="FILE",
        type=Path,
        help="use https with a new certificate, which is written to this file (for the official SDKs)",
    )
    add("--key", metavar="FILE", type=Path, help="write the private key of the application to this new file")
    add("--no-ui", action="store_true", help="do not serve the page at /_sandbox/ui")
    add("--list", action="store_true", help="print the operations that would be served, and stop")
    add("--quiet", action="store_true", help="do not print a line for each request")
    return parser


def _options(words: Sequence[str]) -> argparse.Namespace:
    parser = _parser()
    options = parser.parse_args(words)
    if options.per_server and options.server:
        parser.error("--per-server and --server exclude each other")
    if options.save_on_exit and not options.state:
        parser.error("--save-on-exit needs --state FILE")
    return options


def _sandboxes(options: argparse.Namespace, report: Any) -> list[Sandbox]:
    from . import Document, Sandbox

    document = Document(_load(options.document)) if options.document else Document.load()
    listen = {"forward_to": options.listen, "events": ["*"]} if options.listen else None
    keywords: dict[str, Any] = {
        "seed": int(options.seed) if re.fullmatch(r"-?\d+", options.seed) else options.seed,
        "clock": options.clock,
        "settings": {
            "magic": not options.no_magic,
            "webhooks": {"remote": options.remote_webhooks, "listen": listen},
        },
        "stateful": not options.stateless,
        "page": not options.no_ui,
        "on_request": report,
    }
    if options.per_server:
        sandboxes = Sandbox.for_each_server(document.data, **keywords)
    else:
        sandboxes = [Sandbox(document, options.server, **keywords)]
    if not options.stateless and sandboxes:
        first = sandboxes[0]
        if options.state and options.state.exists():
            first.load(_load(options.state, "state of the emulator"))
        for file in sorted(options.init.glob("*.json")) if options.init else ():
            first.world.merge(_load(file, "part of a state"))
    return sandboxes


def _load(file: Path, kind: str = "OpenAPI document") -> dict[str, Any]:
    try:
        return dict(json.loads(file.read_bytes()))
    except (ValueError, TypeError):
        raise ValueError(f"{file} is not a {kind} in JSON.") from None


def _serve(options: argparse.Namespace) -> int:
    sandboxes = _sandboxes(options, None if options.quiet else _report)
    if options.list:
        for sandbox in sandboxes:
            for operation in sandbox.operations:
                print(f"{operation.method:7}{operation.path:34}{operation.server.url:28}{operation.id}")
        return 0
    signal.signal(signal.SIGTERM, _interrupt)
    with _listening(sandboxes, options) as running:
        _welcome(sandboxes, running, options)
        _run_scripts(options, running, sandboxes[0])
        Event().wait()
    return 0


@contextmanager
def _listening(sandboxes: Sequence[Sandbox], options: argparse.Namespace) -> Generator[Running]:
    """Serve; the state is saved at the end if a file was given."""
    from . import serve

    if options.tls:
        from .server.certificates import write_certificate

        write_certificate(options.tls)
    with serve(
        *sandboxes,
        port=options.port,
        host=options.host,
        token=options.token,
        hosts=options.allow_host,
        certificate=options.tls,
    ) as running:
        try:
            yield running
        finally:
            if options.save_on_exit:
                sandboxes[0].save(options.state)


def _welcome(sandboxes: Sequence[Sandbox], running: Running, options: argparse.Namespace) -> None:
    document: Document = sandboxes[0].document
    served = [operation for sandbox in sandboxes for operation in sandbox.operations]
    print(f"{document.title}: {len(served)} operations (--list names them)\n")
    if _is_one_for_all(running):
        print(f"  {running.url}  for all {len(running.servers)} servers of the document")
    else:
        for url, here in running.servers.items():
            print(
                f"  {here}  for {url} ({sum(operation.is_served_by(url) for operation in served)} operations)"
            )
    if not options.no_ui and not options.stateless:
        print(f"\n  page: {running.url}/_sandbox/ui")
    print(f"  control API: {running.url}/_sandbox (GET /_sandbox/openapi.json)")
    if options.stateless or not sandboxes[0].engine.has_accounts:
        _code(running, {"api_key": "any", "api_secret": "any", "application_id": "any"})
        print(
            "Any well-formed credentials are accepted; a key for tokens: openssl genrsa -out private.key 2048"
        )
    else:
        credentials = sandboxes[0].credentials
        if options.key:
            _write_key(options.key, credentials["private_key"])
            print(f"  private key of the application: {options.key}")
        print(f"  signature secret of webhooks: {sandboxes[0].signature_secret}")
        print("\nFor the shell:\n")
        for name, value in _environment(running, credentials, options.tls, key=options.key).items():
            print(f"    export {name}={value}")
        names = ("api_key", "api_secret", "application_id")
        _code(running, {name: credentials[name] for name in names}, key=options.key)
    print("Ctrl-C stops it.\n", flush=True)


def _is_one_for_all(running: Running) -> bool:
    """Whether all servers of the document share the URL of the emulator."""
    return len(running.servers) > 1 and set(running.servers.values()) == {running.url}


def _code(running: Running, credentials: Mapping[str, str], key: Path | None = None) -> None:
    print("\nPoint the client at it:\n\n    from vonage_client import Vonage\n\n    vonage = Vonage(")
    inner = ", ".join(f'{name}="{value}"' for name, value in credentials.items())
    print(f'        {inner}, private_key="{key or "private.key"}",')
    if _is_one_for_all(running):
        print(f'        server="{running.url}",\n    )\n')
        return
    print("        servers={")
    for url, here in running.servers.items():
        print(f'            "{url}": "{here}",')
    print("        },\n    )\n")


def _environment(
    running: Running, credentials: Mapping[str, str], certificate: Path | None, key: Path | None = None
) -> dict[str, str]:
    trust = ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS")
    environment = {
        **(dict.fromkeys(trust, str(certificate.resolve())) if certificate else {}),
        "VONAGE_SERVER": running.url,
        "VONAGE_API_KEY": credentials["api_key"],
        "VONAGE_API_SECRET": credentials["api_secret"],
        "VONAGE_APPLICATION_ID": credentials["application_id"],
    }
    if key is not None:
        environment["VONAGE_PRIVATE_KEY"] = str(key)
    return environment


def _write_key(file: Path, key: str) -> None:
    """Write a private key to a new file that only its owner can read."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as writer:
        writer.write(key)


def _run_scripts(options: argparse.Namespace, running: Running, sandbox: Sandbox) -> None:
    if not options.init:
        return
    environment = {**os.environ, **_environment(running, sandbox.credentials, options.tls)}
    for file in sorted(options.init.iterdir()):
        command = {".py": [sys.executable, str(file)], ".sh": ["sh", str(file)]}.get(file.suffix)
        if command:
            subprocess.run(command, env=environment, check=True)


def _exec(words: Sequence[str]) -> int:
    """Run a program against an emulator of its own; returns its exit status."""
    split = words.index("--") if "--" in words else 0
    own, program = (
        (list(words[:split]), list(words[split + 1 :])) if "--" in words else (list[str](), list(words))
    )
    if not program:
        raise ValueError("exec needs a program: python -m vonage_client.sandbox exec -- pytest")
    options = _options(["--quiet", "--port", "0", *own])
    sandboxes = _sandboxes(options, None)
    with _listening(sandboxes, options) as running:
        credentials = sandboxes[0].credentials
        environment = _environment(running, credentials, options.tls)
        environment["VONAGE_PRIVATE_KEY"] = credentials["private_key"]
        return subprocess.run(program, env={**os.environ, **environment}, check=False).returncode


def _control_parser(command: str) -> argparse.ArgumentParser:
    """Return the parser for commands that call a running emulator."""
    parser = argparse.ArgumentParser(prog=f"python -m vonage_client.sandbox {command}")
    parser.add_argument("--url", default=DEFAULT_URL)
    parser.add_argument("--token", default="")
    return parser


def _trigger(words: Sequence[str]) -> int:
    """Request a webhook from a running emulator."""
    parser = _control_parser("trigger")
    parser.add_argument("event", help="a kind of webhook, such as sms_inbound")
    parser.add_argument("--override", action="append", default=[], metavar="FIELD=VALUE")
    options = parser.parse_args(words)
    override = dict(pair.split("=", 1) for pair in options.override)
    client = ControlClient(options.url, options.token)
    print(json.dumps(client.post(f"trigger/{options.event}", {"override": override})))
    return 0


def _tail(words: Sequence[str]) -> int:
    """Print the events of a running emulator as they arrive."""
    options = _control_parser("tail").parse_args(words)
    for event in ControlClient(options.url, options.token).events():
        print(f"{event['at']}  {event['kind']:12} {json.dumps(event['data'])[:200]}", flush=True)
    return 0


def _report(recorded: Recorded) -> None:
    line = f"{recorded.status} {recorded.method} {recorded.path}"
    if recorded.operation:
        line += f"  {recorded.operation}, credentials: {recorded.credentials}"
    if recorded.code:
        line += f"\n    {recorded.code}: {recorded.detail}"
    elif recorded.reason:
        line += f"\n    {recorded.reason}"
    print(line, flush=True)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt
