"""The initial state: an account, an application, numbers, users. All numbers are from fictitious ranges."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from oas_runtime.common.json_pointer import is_list, is_object

from ...state.clock import iso
from ...state.settings import is_number
from ...state.world import World

API_KEY = "abcd1234"
API_SECRET = "Sandbox-Secret1"
SIGNATURE_SECRET = "sandbox-signature-secret-of-abcd1234"
APPLICATION = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"
_AMOUNT = re.compile(r"-?\d{1,12}\.\d{1,8}")
GIVEN_BY_HAND = ("accounts", "applications", "numbers")
_SECRET = ("id", "value", "created_at")
Table = dict[str, Any]


def nothing(world: World) -> Mapping[str, Table]:
    """Return the state for a document without accounts."""
    return {}


def vonage(world: World) -> Mapping[str, Table]:
    """Return the state for the Vonage document."""
    now = world.now
    users = dict(_user(world, name) for name in ("alice", "bob"))
    return {
        "accounts": {
            API_KEY: account(world, API_KEY, API_SECRET, name="Sandbox", balance="15.53590000"),
            "bbe6222f": account(
                world, "bbe6222f", "Sandbox-Secret2", name="Subaccount", balance="1.71000000", primary=API_KEY
            ),
            "ccf7333a": account(
                world, "ccf7333a", "Sandbox-Secret3", name="Shared", primary=API_KEY, shared=True
            ),
        },
        "applications": {APPLICATION: _application()},
        "numbers": {
            number["msisdn"]: {**number, **linked, "_api_key": API_KEY, "_bought": now}
            for number, linked in (
                (_number("GB", "447700900001", "mobile-lvn", "SMS VOICE", "0.80"), {"app_id": APPLICATION}),
                (
                    _number("US", "12025550101", "mobile-lvn", "SMS VOICE MMS", "0.90"),
                    {"app_id": APPLICATION},
                ),
                (_number("GB", "442079460000", "landline", "VOICE", "1.00"), {}),
            )
        },
        "pool": {number["msisdn"]: number for number in _pool()},
        "users": users,
        "external_accounts": {
            f"{provider}:{key}": {
                "external_id": key,
                "provider": provider,
                "api_key": API_KEY,
                "_api_key": API_KEY,
                "name": "Sandbox",
                "applications": [APPLICATION],
            }
            for provider, key in (("whatsapp", "447700900001"), ("viber_service_msg", "16273"))
        },
    }


def account(
    world: World,
    key: str,
    secret: str,
    *,
    name: str,
    balance: str = "0.00000000",
    primary: str | None = None,
    shared: bool = False,
) -> dict[str, Any]:
    """Return an account with one secret."""
    return {
        "key": key,
        "name": name,
        "primary": primary,
        "shared": shared,
        "suspended": False,
        "balance": balance,
        "credit_limit": "0.00000000",
        "auto_reload": False,
        "reloads": {"8ef2447e69604f642ae59363aa5f781b": "10.00000000"},
        "secrets": [
            {
                "id": world.ids.uuid("seeded_secret"),
                "value": secret,
                "created_at": iso(world.now, milliseconds=False),
            }
        ],
        "signature_secret": SIGNATURE_SECRET if key == API_KEY else f"sandbox-signature-secret-of-{key}",
        "signature_method": "md5hash",
        "mo_url": "",
        "dr_url": "",
        "created_at": iso(world.now),
    }


def add(world: World, kind: str, values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Add an account, an application or an owned number with given ids; its key and the resource.

    Raises ``ValueError`` for another kind, or where the id is missing.
    """
    if kind == "accounts":
        key = str(values.get("key") or values.get("api_key") or world.ids.hex("account", 8))
        secret = str(values.get("secret") or values.get("api_secret") or API_SECRET)
        record = account(world, key, secret, name=str(values.get("name", key)))
        known = record.keys() - {"key", "secrets"}
        check_alike(record, values)
        record |= {name: value for name, value in values.items() if name in known}
    elif kind == "applications":
        key = str(values.get("id") or world.ids.uuid("applications"))
        record = with_keys(completed(world, kind, key, {**_application(), **values, "id": key}))
    elif kind == "numbers":
        if not values.get("msisdn"):
            raise ValueError("A number needs its msisdn.")
        key = str(values["msisdn"])
        record = completed(world, kind, key, values)
    else:
        raise ValueError(f"accounts, applications and numbers can be added, not {kind}.")
    world.table(kind)[key] = record
    return key, record


def completed(world: World, kind: str, key: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """A resource as somebody gives it, with what it needs beside. Raises ``ValueError`` for values of other types."""
    if kind == "accounts":
        pattern, named = account(world, key, API_SECRET, name=key), "key"
        needed = set(pattern)
        if any(
            not isinstance(secret.get(name), str)
            for secret in _objects(values, "secrets")
            for name in _SECRET
        ):
            raise ValueError(f"Each of the secrets has {', '.join(_SECRET)}, which are text.")
    elif kind == "applications":
        pattern, named = {**_application(), "_private_key": None}, "id"
        needed = {"name", "keys", "_api_key", "_private_key"}
    elif kind == "numbers":
        pattern, named = (
            {**_number("GB", key, "mobile-lvn", "SMS VOICE", "1.00"), "_api_key": API_KEY},
            "msisdn",
        )
        needed = set(pattern)
    else:
        return dict(values)
    check_alike(pattern, {**values, named: key})
    return {**{name: pattern[name] for name in pattern if name in needed}, **values, named: key}


def _objects(values: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    items: Any = values.get(name)
    return [item if is_object(item) else {} for item in items] if is_list(items) else []


def check_alike(old: Mapping[str, Any], new: Mapping[str, Any], above: str = "") -> None:
    """Raise ``ValueError`` where values that somebody gives are of other types than those that are known to work."""
    for name in old.keys() & new.keys() - {"key", "id"}:
        was, value = old[name], new[name]
        if is_object(was) and is_object(value):
            check_alike(was, value, f"{above}{name}.")
        elif was is not None and type(value) is not type(was) and not (is_number(was) and is_number(value)):
            raise ValueError(f"{above}{name} is a value such as {was!r}, not {value!r}.")
        elif is_list(was) and any(was and type(item) is not type(was[0]) for item in value):
            raise ValueError(f"{above}{name} is a list such as {was!r}, not {value!r}.")
        elif (
            isinstance(was, str)
            and _AMOUNT.fullmatch(was)
            and not _AMOUNT.fullmatch(value if "." in value else f"{value}.0")
        ):
            raise ValueError(f"{above}{name} is an amount such as {was!r}, not {value!r}.")


def private_key(index: int = 0) -> str:
    """Return the private key of application ``index``; cached in the process, since a new key takes long."""
    return _key_pair(index)[0]


def public_key(index: int = 0) -> str:
    """Return the public key of ``private_key``."""
    return _key_pair(index)[1]


@cache
def _key_pair(index: int) -> tuple[str, str]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return private.decode(), public.decode()


def with_keys(application: dict[str, Any]) -> dict[str, Any]:
    """Return the application with a key pair; it is made on first use, since that takes long."""
    if not (application.get("keys") or dict[str, Any]()).get("public_key"):
        application |= {"keys": {"public_key": public_key()}, "_private_key": private_key()}
    return application


def _application() -> dict[str, Any]:
    return {
        "id": APPLICATION,
        "name": "Sandbox app",
        "capabilities": {
            "voice": {"webhooks": {}},
            "messages": {"webhooks": {}},
            "rtc": {"webhooks": {}},
            "verify": {"webhooks": {}},
            "vbc": {},
        },
        "privacy": {"improve_ai": False},
        "keys": {},
        "_api_key": API_KEY,
    }


def _user(world: World, name: str) -> tuple[str, dict[str, Any]]:
    key = f"USR-{world.ids.uuid('seeded_user')}"
    return key, {"id": key, "name": name, "display_name": name.capitalize(), "_application": APPLICATION}


def _number(country: str, msisdn: str, kind: str, features: str, cost: str) -> dict[str, Any]:
    return {
        "country": country,
        "msisdn": msisdn,
        "type": kind,
        "features": features.split(),
        "cost": cost,
        "initialPrice": cost,
    }


_POOL = (
    ("GB", 447700900800, 50, "mobile-lvn", "SMS VOICE", "1.00"),
    ("GB", 447700900720, 5, "mobile-lvn", "SMS VOICE", "1.00"),
    ("GB", 442079460001, 19, "landline", "VOICE", "1.00"),
    ("GB", 448081570000, 10, "landline-toll-free", "VOICE", "1.25"),
    ("US", 12025550150, 30, "mobile-lvn", "SMS VOICE MMS", "0.90"),
    ("DE", 4930230000, 3, "landline", "VOICE", "1.25"),
    ("FR", 33199000000, 3, "landline", "VOICE", "1.25"),
    ("BR", 5511900000000, 3, "landline", "VOICE", "1.25"),
)
"""Country, first number, count, type, features, monthly price."""
_ASKS_FOR_ADDRESS = ("DE", "FR", "BR")


def _pool() -> Iterator[dict[str, Any]]:
    for country, first, count, kind, features, cost in _POOL:
        for number in range(first, first + count):
            address = {"_address": True} if country in _ASKS_FOR_ADDRESS else {}
            yield {**_number(country, str(number), kind, features, cost), **address}
