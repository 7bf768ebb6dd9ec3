"""Tokens for the programs of your users, created with the private key of the application; nothing is sent.

A client SDK, or a person in a Video session, shows such a token to Vonage. It cannot be taken back before it expires,
so let it allow little and live shortly.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Literal, NoReturn, cast, get_args

from oas_runtime.auth.credentials import Credentials, missing_error
from oas_runtime.auth.jwt import JWTSigner, SignedToken, invalid
from oas_runtime.call.base_client import BaseClient
from oas_runtime.errors.base import wrong_argument

Seconds = int | float | timedelta
AccessList = Sequence[str] | Mapping[str, Mapping[str, Any]]
Role = Literal["publisher", "subscriber", "moderator", "publisheronly"]

APP_USER_PATHS = tuple(
    f"/*/{name}/**"
    for name in (
        "users",
        "conversations",
        "sessions",
        "devices",
        "image",
        "media",
        "applications",
        "push",
        "knocking",
        "legs",
    )
)
"""The paths that an app needs which signs a user in: ``acl`` of the tokens of client SDKs."""

_ROLES: tuple[str, ...] = get_args(Role)
_SHORTEST, _DAY = 30, 86_400
_LONGEST_DATA = 1000
_SEGMENT = re.compile(r"\*{1,2}|[A-Za-z0-9\-._~:@]+")
_OWN_CLAIMS = frozenset({"application_id", "iat", "exp", "jti", "sub", "acl", "scope"})


class _Signing:
    _call: str

    def __init__(self, client: BaseClient) -> None:
        self._credentials: Credentials = client._engine.credentials  # pyright: ignore[reportPrivateUsage]

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def _signer(self) -> JWTSigner:
        credentials = self._credentials
        if isinstance(credentials.bearer, JWTSigner):
            return credentials.bearer
        raise missing_error(self._call, [credentials.missing.get("bearer", ())])

    def _refuse(self, argument: str, message: str, value: object, rule: str) -> NoReturn:
        raise wrong_argument(self._call, argument, message, value, rule, "No token was made.")

    def _lifetime(self, ttl: object, longest: int, words: str) -> int:
        seconds = ttl.total_seconds() if isinstance(ttl, timedelta) else ttl
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            self._refuse("ttl", "must be a number of seconds or a timedelta", ttl, "type")
        if not _SHORTEST <= seconds <= longest:
            rule = "minimum" if seconds < _SHORTEST else "maximum"
            self._refuse("ttl", f"must be from {_SHORTEST} seconds to {words} ({longest} seconds)", ttl, rule)
        return int(seconds)

    def _text(self, argument: str, value: object) -> str:
        if not isinstance(value, str):
            self._refuse(argument, "must be text", value, "type")
        if not value.strip():
            self._refuse(argument, "must not be empty", value, "minLength")
        return value


class Tokens(_Signing):
    """Tokens of the application for client SDKs.

    Errors of all methods:

    - ``CredentialsMissingError``: The client has no ``application_id`` or no ``private_key``.
    - ``ConfigurationError``: The private key cannot be read.
    """

    _call = "tokens.application"

    def application(
        self,
        *,
        sub: str | None = None,
        acl: AccessList | None = None,
        ttl: Seconds = 900,
        claims: Mapping[str, Any] | None = None,
    ) -> SignedToken:
        """A token with which a program acts as a user of the application (``sub``), or as its administrator.

        Args:
            sub: The name of the user. Without it the token has the rights of the application itself: keep such
                a token on your servers.
            acl: The paths that the token opens, such as ``["/*/users/**", "/*/conversations/**"]``, in which
                ``*`` stands for one segment and ``**`` for any number; or a mapping of paths to what limits
                them further, such as ``{"/*/users/**": {"methods": ["GET"]}}``. ``APP_USER_PATHS`` has those
                of an app. Without it the token opens all paths.
            ttl: How long it is valid, in seconds or as a ``timedelta``: 30 seconds to 24 hours.
            claims: Further claims, as JSON.

        Returns:
            The token: text, which its repr does not show.

        Raises:
            RequestInvalidError: An argument is not allowed; ``argument`` and ``location`` name it.
        """
        payload = self._further(claims)
        if sub is not None:
            payload["sub"] = self._text("sub", sub)
        if acl is not None:
            payload["acl"] = {"paths": self._paths(acl)}
        return self._signer().token(payload, self._lifetime(ttl, _DAY, "24 hours"))

    def check(self, token: str, *, leeway: float = 0) -> dict[str, Any]:
        """The claims of a token of this application, such as a token that a program sends to your server.

        Args:
            token: The token.
            leeway: Seconds by which the clock of the machine that signed it may differ.

        Raises:
            TokenInvalidError: The token belongs to another key or application, is damaged, or is not valid now.
        """
        return self._signer().verify(token, leeway)

    def _further(self, claims: object) -> dict[str, Any]:
        if claims is None:
            return {}
        if not isinstance(claims, Mapping):
            self._refuse("claims", "must be a mapping", claims, "type")
        further = dict(cast("Mapping[str, Any]", claims))
        for name in sorted(_OWN_CLAIMS & further.keys()):
            self._refuse(
                f"claims[{name!r}]", "is set by the other arguments and the credentials", None, "not"
            )
        for name, value in further.items():
            if not isinstance(cast("object", name), str) or not _is_json(value):
                self._refuse(f"claims[{name!r}]", "must be JSON with a text as its name", None, "type")
        return further

    def _paths(self, acl: Any) -> dict[str, Any]:
        by_path = isinstance(cast("object", acl), Mapping)
        if isinstance(acl, str) or not (by_path or isinstance(cast("object", acl), Sequence)):
            self._refuse("acl", "must be a list of paths, or a mapping of paths to objects", acl, "type")
        if not acl:
            self._refuse("acl", "must have a path; omit it to allow all paths", acl, "minItems")
        pairs: list[tuple[Any, Any]] = [*acl.items()] if by_path else [(path, {}) for path in acl]
        for number, (path, limit) in enumerate(pairs):
            place = f"acl[{path!r}]" if by_path else f"acl[{number}]"
            if not isinstance(path, str):
                self._refuse(place, "must be text", path, "type")
            if not _is_path(path):
                self._refuse(
                    place,
                    "must be a path such as '/*/users/**': a leading '/', segments that are not empty, and '*' "
                    "and '**' only as a whole segment",
                    path,
                    "pattern",
                )
            if not _is_limit(limit):
                self._refuse(
                    place,
                    "must be a mapping of JSON values, such as {} or {'methods': ['GET']}",
                    limit,
                    "type",
                )
        return {path: dict(limit) for path, limit in pairs}


def _is_limit(value: Any) -> bool:
    return isinstance(cast("object", value), Mapping) and _is_json(dict(value))


def _is_json(value: object) -> bool:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return False
    return True


def _is_path(path: str) -> bool:
    first, *segments = path.split("/")
    return (
        not first
        and bool(segments)
        and all(_SEGMENT.fullmatch(segment) and segment not in (".", "..") for segment in segments)
    )


class VideoTokens(_Signing):
    """Tokens that let one client into one session of the Video API.

    Errors of all methods:

    - ``CredentialsMissingError``: The client has no ``application_id`` or no ``private_key``.
    - ``ConfigurationError``: The private key cannot be read.
    """

    _call = "video.tokens.client"

    def client(
        self,
        session_id: str,
        *,
        role: Role = "publisher",
        connection_data: str | None = None,
        initial_layout_class_list: Sequence[str] = (),
        ttl: Seconds = 900,
    ) -> SignedToken:
        """A token with which a person, a SIP call, a connector or an Experience Composer joins a session.

        Args:
            session_id: The session, which must be of the same application.
            role: ``"subscriber"`` only receives, ``"publisheronly"`` only sends, ``"publisher"`` does both, and
                ``"moderator"`` may also mute and disconnect others.
            connection_data: What others in the session see of this client, at most 1000 characters. Put no
                personal data here.
            initial_layout_class_list: The layout classes of the streams that it publishes.
            ttl: How long it can be used to join, in seconds or as a ``timedelta``: 30 seconds to 30 days. A
                client that has joined stays.

        Returns:
            The token: text, which its repr does not show.

        Raises:
            RequestInvalidError: An argument is not allowed; ``argument`` and ``location`` name it.
        """
        payload: dict[str, Any] = {
            "sub": "video",
            "scope": "session.connect",
            "acl": {"paths": {"/session/**": {}}},
            "session_id": self._text("session_id", session_id),
            "role": role,
        }
        if role not in _ROLES:
            self._refuse("role", f"must be one of {', '.join(map(repr, _ROLES))}", role, "enum")
        if connection_data is not None:
            if not isinstance(cast("object", connection_data), str):
                self._refuse("connection_data", "must be text", connection_data, "type")
            if len(connection_data) > _LONGEST_DATA:
                message = f"must have at most {_LONGEST_DATA} characters"
                self._refuse("connection_data", message, connection_data, "maxLength")
            payload["connection_data"] = connection_data
        if classes := self._classes(initial_layout_class_list):
            payload["initial_layout_class_list"] = classes
        return self._signer().token(payload, self._lifetime(ttl, 30 * _DAY, "30 days"))

    def check(self, token: str, *, session_id: str | None = None, leeway: float = 0) -> dict[str, Any]:
        """The claims of a token for a session of this application.

        Args:
            token: The token.
            session_id: The session that it must be for; by default any.
            leeway: Seconds by which the clock of the machine that signed it may differ.

        Raises:
            TokenInvalidError: The token is of another key, application or session, is damaged, or is not valid now.
        """
        claims = self._signer().verify(token, leeway)
        if claims.get("scope") != "session.connect":
            raise invalid("claim scope")
        if not claims.get("session_id") or session_id not in (None, claims["session_id"]):
            raise invalid("claim session_id")
        return claims

    def _classes(self, classes: object) -> str:
        if isinstance(classes, str) or not isinstance(classes, Sequence):
            self._refuse("initial_layout_class_list", "must be a list of texts", classes, "type")
        for number, name in enumerate(cast("Sequence[object]", classes)):
            place = f"initial_layout_class_list[{number}]"
            if self._text(place, name).split() != [name]:
                self._refuse(place, "must have no blanks: they separate the classes", name, "pattern")
        return " ".join(cast("Sequence[str]", classes))
