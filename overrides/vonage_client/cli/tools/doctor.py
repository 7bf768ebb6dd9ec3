"""``doctor``: shows the credentials and settings of the command line, and whether the API accepts them."""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Literal

import click

from ...errors import AuthenticationError, ConfigurationError, VonageError
from ..profiles import SECRETS
from ..session import Session

if TYPE_CHECKING:
    from oas_runtime.operation.callers import RawResponse

_MOST_SKEW = 30
_MARKS = {"ok": ("ok     ", "green"), "warning": ("warning", "yellow"), "error": ("error  ", "red")}


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report.

    Attributes:
        level: How bad it is.
        text: What was checked, and the result.
        advice: What to do about it.
    """

    level: Literal["ok", "warning", "error"]
    text: str
    advice: str = ""


@click.command("doctor")
@click.option("--offline", is_flag=True, help="Make no call.")
@click.pass_obj
def command(session: Session, offline: bool) -> None:
    """Check credentials, clock, proxy and certificates.

    The calls it makes read the balance of the account and the first page of its applications and calls; they are
    free of charge. Exit status 1 where a check fails.
    """
    failed = False
    for check in (*_local(session), *(() if offline else _remote(session))):
        mark, colour = _MARKS[check.level]
        click.echo(f"{click.style(mark, fg=colour)}  {check.text}")
        if check.advice:
            click.echo(f"         {check.advice}")
        failed = failed or check.level == "error"
    if failed:
        raise SystemExit(1)


def _local(session: Session) -> Iterator[Check]:
    sources = session.sources()
    for name in ("api_key", "api_secret", "application_id", "private_key", "signature_secret", "server"):
        if name in sources.values:
            value = "" if name in SECRETS else f" {sources.values[name]}"
            yield Check("ok", f"{name}{value} from {sources.origins[name]}")
    for pair, use in (
        (("api_key", "api_secret"), "SMS, Verify, Numbers, Account"),
        (("application_id", "private_key"), "Voice, Messages, Verify v2"),
    ):
        missing = [name for name in pair if name not in sources.values]
        if len(missing) == 1:
            yield Check(
                "error",
                f"{missing[0]} is missing",
                f"Set VONAGE_{missing[0].upper()}, or put it into a profile.",
            )
        elif missing:
            yield Check("warning", f"{' and '.join(pair)} are not set", f"{use} need them.")
    try:
        session.client().close()
    except ConfigurationError as error:
        yield Check("error", str(error))
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        path = os.environ.get(name)
        if path:
            exists = os.path.exists(path)
            yield Check(
                "ok" if exists else "error",
                f"{name} {path}",
                "" if exists else "It does not exist: unset the variable, or correct it.",
            )
    yield Check("ok", f"TLS by {ssl.OPENSSL_VERSION}")
    for name in ("HTTPS_PROXY", "https_proxy"):
        if os.environ.get(name):
            yield Check("ok", f"{name} is set", "It is used with Vonage(proxy='environment') only.")
            break


def _remote(session: Session) -> Iterator[Check]:
    values = session.sources().values
    try:
        with session.client() as vonage:
            if "api_key" in values and "api_secret" in values:
                yield from _accepted(
                    "the account's API key and secret", lambda: vonage.account.with_raw_response.get_balance()
                )
            if "application_id" in values and "private_key" in values:
                yield from _accepted(
                    "the application's token", lambda: vonage.voice.with_raw_response.list_calls(page_size=1)
                )
    except VonageError as error:
        yield Check("error", str(error))


def _accepted(name: str, call: Callable[[], RawResponse[Any]]) -> Iterator[Check]:
    began = time.monotonic()
    try:
        response = call()
    except AuthenticationError as error:
        yield Check("error", f"{name}: not accepted", str(error))
        date = error.headers.get("date")
    except VonageError as error:
        yield Check("error", f"{name}: {error}", error.advice)
        return
    else:
        yield Check("ok", f"{name}: accepted in {time.monotonic() - began:.2f} s")
        date = response.headers.get("date")
    skew = _skew(date)
    if skew is not None and abs(skew) > _MOST_SKEW:
        direction = "ahead of" if skew > 0 else "behind"
        yield Check(
            "error",
            f"the clock of this machine is {abs(skew):.0f} s {direction} the API's",
            "Tokens are refused: synchronise it (NTP).",
        )


def _skew(date: str | None) -> float | None:
    try:
        return time.time() - parsedate_to_datetime(date).timestamp() if date else None
    except ValueError:
        return None
