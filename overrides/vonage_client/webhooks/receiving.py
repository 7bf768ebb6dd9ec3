"""One door for what the API sends: a raw request in, a verified and typed event out."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from math import inf
from typing import Any, Literal, TypeVar, overload

from oas_runtime.common.secrets import Secret
from oas_runtime.config.settings import check_seconds
from oas_runtime.errors import (
    ConfigurationError,
    CredentialsMissingError,
    WebhookError,
    WebhookReplayedError,
    WebhookUnknownError,
    WebhookUnreadableError,
)
from vonage_api.webhooks import Webhook, kind_of

from ..signatures import SIGNATURE_METHODS, SignatureMethod
from .checking import Checked, Expected, check_fields, check_token
from .reading import Fields, HeadersLike, Request, fields_of, request_of, transport_of
from .replays import Replays

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")

ENVIRONMENT = "VONAGE_SIGNATURE_SECRET"


class Webhooks:
    """Verifies and reads webhooks. Safe to use from many threads, and free of I/O.

    Args:
        signature_secret: The signature secret of the account (not its API secret), or several of which
            any may have signed: the old and the new one, while it is changed. The environment variable
            ``VONAGE_SIGNATURE_SECRET`` where it is not given.
        signature_method: How the account signs SMS; other webhooks are signed with HS256 always.
        api_key: Where given, webhooks of another account are refused.
        application_id: Where given, webhooks of another application are refused.
        max_age: Seconds that the time of signing may differ from now, in either direction.
        replays: Where given, remembers requests, so that each is received once.
        verify: False to read webhooks whose signature is not looked at: anybody can send those.
        max_body_bytes: Longer bodies and queries are refused.
        clock: Gives the time in Unix seconds.

    Raises:
        ConfigurationError: An argument cannot work, or there is no secret and ``verify`` is True.
    """

    def __init__(
        self,
        signature_secret: str | Sequence[str] | None = None,
        *,
        signature_method: SignatureMethod = "md5hash",
        api_key: str | None = None,
        application_id: str | None = None,
        max_age: float = 300,
        replays: Replays | None = None,
        verify: bool = True,
        max_body_bytes: int = 1024 * 1024,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if signature_secret is None:
            signature_secret = os.environ.get(ENVIRONMENT) or ()
        given = (signature_secret,) if isinstance(signature_secret, str) else tuple(signature_secret)
        if any(not isinstance(each, str) or not each.strip() for each in given):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError("signature_secret must be text, or several texts, none of them empty.")
        if verify and not given:
            raise CredentialsMissingError(
                f"Webhooks cannot be verified without signature_secret ({ENVIRONMENT}). To read them "
                "unverified, which anybody could have sent, give verify=False.",
                missing=("signature_secret",),
                environment=(ENVIRONMENT,),
            )
        if signature_method not in SIGNATURE_METHODS:
            raise ConfigurationError(f"signature_method must be one of {', '.join(SIGNATURE_METHODS)}.")
        check_seconds("max_age", max_age)
        if not 0 < max_body_bytes < inf:
            raise ConfigurationError("max_body_bytes must be above 0.")
        secrets = tuple(map(Secret, given))
        _check_usable(secrets)
        self._expected = Expected(secrets, signature_method, api_key, application_id, max_age)
        self._replays = replays
        self._verify = verify
        self._max_bytes = max_body_bytes
        self._clock = clock

    def __repr__(self) -> str:
        return f"Webhooks(verify={self._verify!r})"

    @overload
    def receive(
        self,
        kind: Webhook[A],
        /,
        *,
        body: bytes | str = b"",
        headers: HeadersLike = (),
        query: bytes | str = "",
        verify: bool | None = None,
    ) -> A: ...

    @overload
    def receive(
        self,
        kind: Webhook[A],
        second: Webhook[B],
        /,
        *,
        body: bytes | str = b"",
        headers: HeadersLike = (),
        query: bytes | str = "",
        verify: bool | None = None,
    ) -> A | B: ...

    @overload
    def receive(
        self,
        kind: Webhook[A],
        second: Webhook[B],
        third: Webhook[C],
        /,
        *,
        body: bytes | str = b"",
        headers: HeadersLike = (),
        query: bytes | str = "",
        verify: bool | None = None,
    ) -> A | B | C: ...

    @overload
    def receive(
        self,
        kind: Webhook[A],
        second: Webhook[B],
        third: Webhook[C],
        fourth: Webhook[D],
        /,
        *more: Webhook[Any],
        body: bytes | str = b"",
        headers: HeadersLike = (),
        query: bytes | str = "",
        verify: bool | None = None,
    ) -> A | B | C | D | Any: ...

    def receive(
        self,
        *kinds: Webhook[Any],
        body: bytes | str = b"",
        headers: HeadersLike = (),
        query: bytes | str = "",
        verify: bool | None = None,
    ) -> Any:
        """Verify a request and read its event.

        Args:
            kinds: What it may be, of ``vonage_client.webhooks.kinds``. Of several, the fields decide: the
                event is of the kind whose required fields it has, and whose fields it fits best.
            body: The body exactly as it arrived; not parsed and written again.
            headers: The headers: a mapping, or pairs.
            query: The query of the URL as it arrived, for webhooks that come by GET.
            verify: False for this one request alone, in place of what the constructor was told.

        Raises:
            WebhookError: It is not to be trusted, or cannot be read; ``http_status`` says what to answer.
            ConfigurationError: It cannot be verified: the document knows of no signature for a kind.
        """
        verifying = self._verify if verify is None else verify
        try:
            signed = _signature_of(kinds, verifying)
            if verifying and not self._expected.secrets:
                raise CredentialsMissingError(
                    f"Webhooks cannot be verified without signature_secret ({ENVIRONMENT}).",
                    missing=("signature_secret",),
                    environment=(ENVIRONMENT,),
                )
            request = request_of(body, headers, query, self._max_bytes)
            checked: Checked | None = None
            if verifying and signed == "jwt":
                checked = check_token(request.authorization, request.body, self._expected, self._clock())
            fields, able = _fields(request, kinds, once=signed == "fields")
            if verifying and signed == "fields":
                checked = check_fields(fields, self._expected, self._clock())
            kind = able[0] if len(able) == 1 else kind_of(fields, able)
            if kind is None:
                raise WebhookUnknownError(
                    "The fields of the webhook are those of none of the kinds asked for."
                )
            event = kind.decode(fields)
            if checked is not None and self._replays is not None:
                self._once(checked, self._replays)
            return event
        except WebhookError as error:
            error.kinds = tuple(kind.name for kind in kinds)
            raise

    def _once(self, checked: Checked, replays: Replays) -> None:
        if checked.id is None:
            raise WebhookReplayedError("The token of the webhook has no jti, so it may have come before.")
        if not replays.first(checked.id, checked.signed_at + self._expected.max_age):
            raise WebhookReplayedError("The webhook came before: it is signed as an earlier one was.")


def _signature_of(kinds: Sequence[Webhook[Any]], verifying: bool) -> Literal["jwt", "fields", "none"]:
    if not kinds:
        raise ConfigurationError("receive needs a kind of webhook, such as kinds.SMS_INBOUND.")
    found = {kind.signature: kind.name for kind in kinds}
    if len(found) > 1 and verifying:
        raise ConfigurationError(
            f"{' and '.join(found.values())} are signed differently: give them URLs of their own."
        )
    signed = kinds[0].signature
    if signed == "none" and verifying:
        raise ConfigurationError(
            f"The document knows of no signature for {kinds[0].name}: it can only be read with verify=False. "
            "Give it a URL that nobody can guess."
        )
    return signed


def _fields(
    request: Request, kinds: Sequence[Webhook[Any]], *, once: bool
) -> tuple[Fields, list[Webhook[Any]]]:
    """The fields of the event, and the kinds that can be carried in this way."""
    transport = transport_of(request)
    able = [kind for kind in kinds if any(transport in ways for ways in kind.transports.values())]
    if not able:
        where = "in the query" if transport == "query" else f"as {transport}"
        raise WebhookUnreadableError(
            f"The webhook carries its event {where}, where none of its kinds has it."
        )
    return fields_of(request, transport, once=once), able


def _check_usable(secrets: Sequence[Secret]) -> None:
    """PyJWT refuses keys that look like public keys: said at once, not for each webhook."""
    usable = all("-----BEGIN" not in each.reveal() for each in secrets)
    if not usable:
        raise ConfigurationError("signature_secret is the signature secret of the account, not a key file.")
