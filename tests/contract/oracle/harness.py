"""A generated package driven by the real client over real sockets, sync and async."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Self

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from .conventions import argument_name
from .document import Document, Operation
from .package import Package
from .recorder import Recorded, Recorder, Reply
from .strategies import Arguments
from .wire import Identity


@cache
def identity() -> Identity:
    """Credentials with everything in them that could go wrong on its way."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return Identity(
        "a1b2c3d4", "s3cr+t &%=é", "00000000-aaaa-4bbb-8ccc-000000000001", private.decode(), public.decode()
    )


@dataclass
class Outcome:
    """What came of one call: its result or its error, and what the recorder saw."""

    result: Any = None
    error: BaseException | None = None
    recorded: list[Recorded] = field(default_factory=list)
    warned: list[str] = field(default_factory=list)
    """Texts of the ``DeprecationWarning`` that the call gave."""

    def rejected(self) -> bool:
        """Whether a success was raised as the error that it is; then ``result`` is what the error holds of it."""
        rejected = getattr(self.error, "result", None)
        if self.error is None or rejected is None or not 200 <= getattr(self.error, "status", 0) < 300:
            return False
        self.result, self.error = rejected, None
        return True


def clients_of(package: Package) -> tuple[Any, Any, bool]:
    """The sync and the async client class of a package, and whether they are Vonage's own."""
    import vonage_client
    from oas_runtime.call.async_client import AsyncClient
    from oas_runtime.call.sync_client import SyncClient

    if package.name == "vonage_api":
        return vonage_client.Vonage, vonage_client.AsyncVonage, True
    resources = package.module("resources")
    return (
        type("Sync", (SyncClient, resources.SyncResources), {}),
        type("Async", (AsyncClient, resources.AsyncResources), {}),
        False,
    )


def _credentials(own: bool) -> dict[str, Any]:
    who = identity()
    if own:
        return {
            "api_key": who.api_key,
            "api_secret": who.api_secret,
            "application_id": who.application_id,
            "private_key": who.private_key,
        }
    from oas_runtime.auth.credentials import Basic, Credentials
    from oas_runtime.auth.jwt import JWTSigner
    from oas_runtime.common.secrets import Secret

    signer = JWTSigner(who.private_key, {"application_id": who.application_id})
    return {
        "credentials": Credentials(
            basic=Basic(Secret(who.api_key), Secret(who.api_secret)),
            bearer=signer,
            claims={"application_id": who.application_id},
        )
    }


class Harness:
    """A recorder for the servers of the document, and both clients of the package."""

    def __init__(self, document: Document, package: Package, *, credentials_in: str = "document") -> None:
        self.document = document
        self.package = package
        known = {server.url for operation in package.operations.values() for server in operation.servers}
        self.recorder = Recorder(dict.fromkeys([*document.servers, *sorted(known)]))
        sync, asynchronous, own = clients_of(package)
        options: dict[str, Any] = {
            "servers": {url: to for url, to in self.recorder.mapping.items() if url in known},
            "timeout": 60.0,
            "max_retries": 0,
            "credentials_in": credentials_in,
            **_credentials(own),
        }
        self._exits = ExitStack()
        self._exits.enter_context(self.recorder)
        self._runner = self._exits.enter_context(asyncio.Runner())
        self._sync = self._exits.enter_context(sync(**options))
        self._async = asynchronous(**options)
        self._exits.callback(lambda: self._runner.run(self._async.aclose()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *details: object) -> None:
        self._exits.close()

    def call(
        self, operation: Operation, arguments: Mapping[str, Any], answer: Reply, *, asynchronous: bool
    ) -> Outcome:
        """Call an operation by the name the manifest has for it; Python arguments."""
        self.recorder.expect(answer)
        outcome = Outcome()
        tag, _, name = self.package.rows[operation.id]["call"].partition(".")
        method = getattr(getattr(self._async if asynchronous else self._sync, tag), name)
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always", DeprecationWarning)
            try:
                outcome.result = (
                    self._runner.run(method(**arguments)) if asynchronous else method(**arguments)
                )
            except Exception as error:  # noqa: BLE001 - whatever it is, a check judges it
                outcome.error = error
        outcome.warned = [str(warning.message) for warning in warned]
        outcome.recorded = self.recorder.requests()
        return outcome


def python_arguments(given: Arguments) -> dict[str, Any]:
    """Wire values as the keyword arguments of a method."""
    return {
        argument_name(wire) or "body": value
        for location in given.values()
        for wire, value in location.items()
    }
