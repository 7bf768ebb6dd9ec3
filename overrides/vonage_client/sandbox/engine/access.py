"""Verifies the credentials of a call against the accounts and applications of the emulator."""

from __future__ import annotations

import hmac
from base64 import b64decode
from functools import lru_cache
from typing import Any

import jwt

from vonage_client.signatures import signature

from ..answer.rejections import body_of
from ..openapi.document import Document
from ..products.common.seed import with_keys
from ..request.incoming import Call
from ..resources.api_call import ApiError
from ..state.world import World

Identity = tuple[str, str | None]
_LONGEST_LIFE = 86_400


class Access:
    """Verifies credentials whose format was checked before."""

    def __init__(self, world: World, document: Document) -> None:
        self._world = world
        self._document = document

    def identify(self, call: Call, code: str | None) -> Identity:
        """Return the account and the application of a call.

        Raises ``ApiError``: 401, or a success that refuses with ``code`` where the API answers so.
        """
        operation, header = call.operation, call.incoming.header("authorization")
        if not operation.security and operation.credential_fields is None and header is None:
            return self._anyone(), None
        with self._world.lock:
            identity, reason = self._identity(call, header or "")
            if identity is not None and self._world.table("accounts")[identity[0]].get("suspended"):
                identity, reason = None, "The account is suspended."
        if identity is not None:
            return identity
        raise self._refusal(call, code, reason)

    def _anyone(self) -> str:
        return next(iter(self._world.table("accounts")), "")

    def _identity(self, call: Call, header: str) -> tuple[Identity | None, str]:
        scheme, _, value = header.partition(" ")
        if scheme.lower() == "bearer":
            return self._of_token(value)
        if scheme.lower() == "basic":
            name, _, secret = b64decode(value).decode().partition(":")
            return self._of_secret(name, secret)
        fields, signed = call.operation.credential_fields, call.operation.signature
        form, query = dict(call.incoming.form), dict(call.incoming.query)
        if signed is not None and signed.signature in form:
            account = self._world.table("accounts").get(form[signed.username])
            if account is None:
                return None, "The account does not exist."
            expected = signature(form, account["signature_secret"], account["signature_method"])
            right = hmac.compare_digest(expected, form[signed.signature].lower())
            return ((form[signed.username], None) if right else None), "The signature is wrong."
        if fields is None:
            return None, "There are no credentials."
        sent = form if fields.location == "form" else query
        scheme_fields = self._document.schemes[fields.scheme]["x-credential-fields"]
        return self._of_secret(sent[scheme_fields["username"]], sent[scheme_fields["password"]])

    def _of_secret(self, key: str, secret: str) -> tuple[Identity | None, str]:
        account = self._world.table("accounts").get(key)
        if account is None:
            return None, "The account does not exist."
        right = any(
            hmac.compare_digest(item["value"].encode(), secret.encode()) for item in account["secrets"]
        )
        return ((key, None) if right else None), "The secret does not belong to the account."

    def _of_token(self, token: str) -> tuple[Identity | None, str]:
        claims: dict[str, Any] = jwt.decode(token, options={"verify_signature": False})
        application = self._world.table("applications").get(str(claims.get("application_id")))
        if application is None:
            return None, "The application does not exist."
        public_key = with_keys(application)["keys"]["public_key"]
        if not _is_signed(token, public_key):
            return None, "The token is not signed with the private key of the application."
        issued, expires = claims.get("iat"), claims.get("exp")
        if (
            isinstance(issued, int | float)
            and isinstance(expires, int | float)
            and expires - issued > _LONGEST_LIFE
        ):
            return None, "The lifetime of the token is longer than 24 hours."
        return (str(application["_api_key"]), str(application["id"])), ""

    def _refusal(self, call: Call, code: str | None, reason: str) -> ApiError:
        rule = call.operation.data.get("x-error-in-200")
        if code is None or rule is None:
            return ApiError(401, reason=reason)
        words = "Bad Credentials" if "parts" in rule else "Bad credentials"
        return ApiError(200, body_of(rule, code, words), reason)


@lru_cache(maxsize=4096)
def _is_signed(token: str, public_key: str) -> bool:
    try:
        jwt.decode(
            token,
            public_key,
            algorithms=["RS256"],
            options={"verify_exp": False, "verify_iat": False, "verify_nbf": False, "verify_aud": False},
        )
    except (jwt.PyJWTError, ValueError, TypeError):
        return False
    return True
