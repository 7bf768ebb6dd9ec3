"""``jwt``: creates and inspects tokens of an application."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime
from typing import Any

import click

from ..session import Session

_DAY = 24 * 60 * 60


@click.group("jwt", short_help="Make, inspect and verify tokens.")
def command() -> None:
    """Make, inspect and verify JSON Web Tokens (RFC 7519)."""


@command.command()
@click.option(
    "--ttl",
    type=click.IntRange(1, _DAY),
    default=900,
    show_default=True,
    help="Lifetime in seconds, at most a day.",
)
@click.option("--sub", metavar="NAME", help="User that a client SDK acts for.")
@click.option("--acl", metavar="JSON", help="Paths that the token may use, as JSON or @file.")
@click.pass_obj
def make(session: Session, ttl: int, sub: str | None, acl: str | None) -> None:
    """Make a token of the configured application and print it."""
    from oas_runtime.auth.jwt import JWTSigner
    from oas_runtime.errors import ConfigurationError

    from ..values import JsonValue

    values = session.sources().values
    for name in ("application_id", "private_key"):
        if name not in values:
            raise click.UsageError(f"A token needs {name} (VONAGE_{name.upper()}, or a profile).")
    claims: dict[str, Any] = {"application_id": values["application_id"]}
    if sub is not None:
        claims["sub"] = sub
    if acl is not None:
        paths = JsonValue().convert(acl, None, None)
        claims["acl"] = paths if isinstance(paths, dict) and "paths" in paths else {"paths": paths}
    try:
        click.echo(JWTSigner(values["private_key"], claims, lifetime=ttl)())
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None


@command.command()
@click.argument("token")
def inspect(token: str) -> None:
    """Print what TOKEN says, without verifying it; - reads it from standard input."""
    import jwt

    text = _token(token)
    try:
        header, claims = (
            jwt.get_unverified_header(text),
            jwt.decode(text, options={"verify_signature": False}),
        )
    except jwt.InvalidTokenError as error:
        raise click.UsageError(f"This is not a token: {error}.") from None
    click.echo(json.dumps({"header": header, "claims": claims}, indent=2, ensure_ascii=False))
    for name, words in (("iat", "issued"), ("exp", "expires")):
        if isinstance(claims.get(name), int | float):
            moment = datetime.fromtimestamp(claims[name], UTC).isoformat(timespec="seconds")
            click.echo(f"{words} {moment} ({_distance(claims[name] - time.time())})", err=True)


@command.command()
@click.argument("token")
@click.option(
    "--key",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    help="Public or private key, for RS256.",
)
@click.pass_obj
def verify(session: Session, token: str, key: str | None) -> None:
    """Verify TOKEN: one of an application (RS256), or one of a webhook (HS256, with the signature secret)."""
    import jwt

    text = _token(token)
    try:
        algorithm = jwt.get_unverified_header(text).get("alg")
        if algorithm == "HS256":
            secret: Any = session.sources().values.get("signature_secret")
            if secret is None:
                raise click.UsageError(
                    "A webhook's token needs signature_secret (VONAGE_SIGNATURE_SECRET, or a profile)."
                )
        elif algorithm == "RS256":
            secret = _public_key(key or session.sources().values.get("private_key"))
        else:
            raise click.UsageError(f"The token's algorithm is {algorithm!r}; Vonage uses RS256 and HS256.")
        jwt.decode(text, secret, algorithms=[algorithm], options={"verify_aud": False}, leeway=30)
    except jwt.InvalidTokenError as error:
        click.echo(f"not valid: {error}", err=True)
        raise SystemExit(1) from None
    click.echo("valid")


def _token(argument: str) -> str:
    text = sys.stdin.readline() if argument == "-" else argument
    return text.strip().removeprefix("Bearer ").strip()


def _public_key(source: str | None) -> Any:
    from pathlib import Path

    from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

    if source is None:
        raise click.UsageError(
            "A token of an application needs --key, or private_key in the environment or a profile."
        )
    try:
        pem = source.encode() if "-----BEGIN" in source else Path(source).read_bytes()
        return (
            load_pem_public_key(pem) if b"PUBLIC KEY" in pem else load_pem_private_key(pem, None).public_key()
        )
    except (OSError, ValueError, TypeError) as error:
        raise click.UsageError(f"The key cannot be read: {type(error).__name__}.") from None


def _distance(seconds: float) -> str:
    amount = abs(seconds)
    unit, size = next(
        (pair for pair in (("days", 86400), ("hours", 3600), ("minutes", 60)) if amount >= 2 * pair[1]),
        ("seconds", 1),
    )
    return f"in {amount / size:.0f} {unit}" if seconds >= 0 else f"{amount / size:.0f} {unit} ago"
