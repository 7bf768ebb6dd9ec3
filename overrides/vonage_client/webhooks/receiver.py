"""Receives webhooks: from a raw request to a verified and typed event."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from math import inf
from typing import Any, Literal, TypeVar, Unpack, overload

from oas_runtime.common.secrets import Secret
from oas_runtime.errors import (
    ConfigurationError,
    CredentialsMissingError,
    WebhookError,
    WebhookReplayedError,
    WebhookSignatureError,
    WebhookUnreadableError,
    WebhookUnsignedError,
)
from oas_runtime.operation.options import check_seconds
from vonage_api.webhooks import Webhook

from ..signatures import SignatureMethod, method_of
from .deliveries import Delivery, Replays
from .recognition import recognize, refuse_other_kind, signature_of
from .request import Fields, Request, RequestParts, fields_of, read_request, transport_of
from .signatures import SignaturePolicy, SignedRequest, Verified, sign, verify_fields, verify_token

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")

ENVIRONMENT = "VONAGE_SIGNATURE_SECRET"


class Webhooks:
    """Verifies and reads webhooks. Safe for many threads; does no I/O of its own.

    Args:
        signature_secret: The signature secret of the account (not its API secret), or several of which
            any may have signed: the old and the new one, while it is changed. By default the environment
            variable ``VONAGE_SIGNATURE_SECRET``.
        signature_method: How the account signs SMS; other webhooks are always signed with HS256.
        api_key: Where given, webhooks of another account are refused.
        application_id: Where given, webhooks of another application are refused.
        max_age: Seconds that the time of signing may differ from now, in either direction.
        replays: Where given, remembers deliveries, so that each is handled once.
        verify: False to read webhooks without checking their signature: anybody can send those.
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
        values = (signature_secret,) if isinstance(signature_secret, str) else tuple(signature_secret)
        if any(not isinstance(secret, str) or not secret.strip() for secret in values):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError("signature_secret must be text, or several texts, none of them empty.")
        if verify and not values:
            raise _no_secret(
                f"Webhooks cannot be verified without signature_secret ({ENVIRONMENT}). To read them "
                "unverified, which anybody could have sent, give verify=False."
            )
        check_seconds("max_age", max_age)
        if not 0 < max_body_bytes < inf:
            raise ConfigurationError("max_body_bytes must be above 0.")
        secrets = tuple(map(Secret, values))
        _check_usable(secrets)
        self._policy = SignaturePolicy(secrets, method_of(signature_method), api_key, application_id, max_age)
        self._replays = replays
        self._verify = verify
        self._max_bytes = max_body_bytes
        self._clock = clock

    def __repr__(self) -> str:
        return f"Webhooks(verify={self._verify!r})"

    @overload
    def receive(self, kind: Webhook[A], /, **request: Unpack[RequestParts]) -> A: ...

    @overload
    def receive(self, kind: Webhook[A], second: Webhook[B], /, **request: Unpack[RequestParts]) -> A | B: ...

    @overload
    def receive(
        self, kind: Webhook[A], second: Webhook[B], third: Webhook[C], /, **request: Unpack[RequestParts]
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
        **request: Unpack[RequestParts],
    ) -> A | B | C | D | Any: ...

    def receive(self, *kinds: Webhook[Any], **request: Unpack[RequestParts]) -> Any:
        """Verify a request and read its event.

        Args:
            kinds: The possible kinds, of ``vonage_client.webhooks.kinds``. Of several, the fields decide: the
                event is of the kind whose required fields it has, and of which it has the most fields.
            request: ``body`` exactly as it arrived (not parsed and written again), ``headers`` (a mapping or
                pairs) and ``query`` (as it arrived, or a mapping or pairs); ``verify=False`` for this request
                alone. See ``lambda_request`` for AWS Lambda.

        Raises:
            WebhookError: It is not to be trusted, cannot be read, or was received before; answer it with
                ``http_status``.
            ConfigurationError: An argument is of the wrong type, or the document has no signature for a kind.
        """
        delivery = self._delivery(kinds, **request)
        delivery.done()
        return delivery.event

    @overload
    def handle(self, kind: Webhook[A], /, **request: Unpack[RequestParts]) -> Delivery[A]: ...

    @overload
    def handle(
        self, kind: Webhook[A], second: Webhook[B], /, **request: Unpack[RequestParts]
    ) -> Delivery[A | B]: ...

    @overload
    def handle(
        self, kind: Webhook[A], second: Webhook[B], third: Webhook[C], /, **request: Unpack[RequestParts]
    ) -> Delivery[A | B | C]: ...

    @overload
    def handle(
        self,
        kind: Webhook[A],
        second: Webhook[B],
        third: Webhook[C],
        fourth: Webhook[D],
        /,
        *more: Webhook[Any],
        **request: Unpack[RequestParts],
    ) -> Delivery[A | B | C | D | Any]: ...

    def handle(self, *kinds: Webhook[Any], **request: Unpack[RequestParts]) -> Any:
        """``receive``, for a handler that may fail: ``with webhooks.handle(...) as event:``.

        With ``replays`` the event counts as handled at the end of the block. Where the block raises, the API's
        repetition is received as new; without this an event that was received is not received again.
        ``Delivery.done`` and ``Delivery.failed`` do the same without a block.
        """
        return self._delivery(kinds, **request)

    def sign(
        self,
        kind: Webhook[Any],
        fields: Mapping[str, Any],
        *,
        method: str | None = None,
        transport: Literal["json", "form", "query"] | None = None,
        signed_at: float | None = None,
    ) -> SignedRequest:
        """A request signed as the API signs it, for your own tests; see ``vonage_client.webhooks.sign``.

        Raises:
            CredentialsMissingError: There is no ``signature_secret``.
            ConfigurationError: The kind is not sent by this method, or not carried so.
        """
        self._require_secret()
        identity: dict[str, Any] = {
            "api_key": self._policy.api_key,
            "application_id": self._policy.application_id,
        }
        return sign(
            kind,
            fields,
            signature_secret=self._policy.secrets[0].reveal(),
            signature_method=self._policy.method,
            method=method,
            transport=transport,
            signed_at=self._clock() if signed_at is None else signed_at,
            **{name: value for name, value in identity.items() if value is not None},
        )

    def _require_secret(self) -> None:
        if not self._policy.secrets:
            raise _no_secret(f"A signature needs signature_secret ({ENVIRONMENT}).")

    def _delivery(
        self,
        kinds: Sequence[Webhook[Any]],
        *,
        body: object = None,
        headers: object = None,
        query: object = None,
        verify: bool | None = None,
    ) -> Delivery[Any]:
        verifying = self._verify if verify is None else verify
        signature = signature_of(kinds, verifying)
        if verifying:
            self._require_secret()
        try:
            request = read_request(body, headers, query, self._max_bytes)
            verified: Verified | None = None
            if verifying and signature == "jwt":
                verified = self._verify_token(request, kinds)
            fields, kind = recognize(request, kinds, unique=signature == "fields")
            if verifying and signature == "fields":
                verified = verify_fields(fields, self._policy, self._clock())
            event = kind.decode(fields)
            return Delivery(event, self._begin(verified))
        except WebhookError as error:
            error.kinds = tuple(kind.name for kind in kinds)
            raise

    def _verify_token(self, request: Request, kinds: Sequence[Webhook[Any]]) -> Verified:
        try:
            return verify_token(request.authorization, request.body, self._policy, self._clock())
        except WebhookUnsignedError:
            # Another product may have sent it, with another type of signature: that is the better reason.
            fields: Fields | None = None
            with suppress(WebhookUnreadableError):
                fields = fields_of(request, transport_of(request), unique=False)
            if fields is not None:
                refuse_other_kind(fields, kinds)
            raise

    def _begin(self, verified: Verified | None) -> Callable[[bool], object]:
        replays = self._replays
        if verified is None or replays is None:
            return _nothing
        name, expires = verified.id, verified.signed_at + self._policy.max_age
        if name is None:
            raise WebhookSignatureError(
                "The token of the webhook has no jti, so a replay cannot be detected."
            )
        state = replays.begin(name, expires)
        if state != "new":
            raise WebhookReplayedError(
                f"The webhook was received before: the same signed request is {state}.",
                handled=state == "handled",
            )
        return lambda handled: replays.end(name, expires, handled=handled)


def _no_secret(message: str) -> CredentialsMissingError:
    return CredentialsMissingError(message, missing=("signature_secret",), environment=(ENVIRONMENT,))


def _nothing(_: bool) -> None:
    """Do nothing, without replays to remember."""


def _check_usable(secrets: Sequence[Secret]) -> None:
    """Check that PyJWT accepts the keys, since it refuses keys that look like public keys."""
    usable = all("-----BEGIN" not in secret.reveal() for secret in secrets)
    if not usable:
        raise ConfigurationError("signature_secret is the signature secret of the account, not a key file.")
