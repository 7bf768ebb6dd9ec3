"""The credentials of a request: they must be exactly one method that the document allows.

openapi-core checks the security requirement (``document_checks.py``). This module checks the rules that OpenAPI
cannot express: fields that carry credentials, one method at a time, and the format of a credential.
"""

from __future__ import annotations

import json
import re
import time
from base64 import b64decode, urlsafe_b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Literal, cast

from ..openapi.document import Document
from ..openapi.operation import Operation, SignatureFields
from .incoming import Call, Incoming, Pairs
from .problems import Refusal

View = Literal["document", "header"]
JWT_CLAIMS = ("application_id", "iat", "jti")
_CLOCK_SKEW = 60
_SIGNATURE_AGE = 300
_PLACES = {
    "signature": "a signature",
    "form": "the form body",
    "query": "the query",
    "header": "the Authorization header",
}


class Credentials:
    """Checks the credentials of requests; ``jwt_claims`` are the required claims of a JSON Web Token."""

    def __init__(self, document: Document, jwt_claims: Sequence[str] = JWT_CLAIMS) -> None:
        self._document = document
        self._jwt_claims = tuple(jwt_claims)

    def check(self, call: Call) -> View:
        """Return the reading of the request: with its credential fields, or with a header instead.

        Raises ``Refusal`` (401). The values themselves are anyone's: the emulator verifies them against its accounts.
        """
        operation, locations = call.operation, self.locations(call)
        if len(locations) > 1:
            places = " and ".join(_PLACES[place] for place in locations)
            raise self.refuse(
                operation, "several-credentials", f"Credentials are in {places}: send them once."
            )
        headers = [value for name, value in call.incoming.headers if name == "authorization"]
        if len(headers) > 1:
            raise self.refuse(
                operation, "several-credentials", "There are several Authorization headers: send only one."
            )
        for header in headers:
            self._check_header(operation, header)
        fields = operation.credential_fields
        if operation.signature is not None and "signature" in locations:
            self._check_signature(operation, operation.signature, call.incoming)
            return "document"
        if fields is None:
            if locations and locations != ["header"] and operation.security:
                detail = f"Credentials came in {_PLACES[locations[0]]}, but {self._wanted(operation)}."
                raise self.refuse(operation, "credentials-elsewhere", detail)
            return "document"
        if locations == ["header"]:
            return "header"
        if locations != [fields.location]:
            came = f"came in {_PLACES[locations[0]]}" if locations else "are missing"
            code = "credentials-elsewhere" if locations else "credentials-missing"
            raise self.refuse(operation, code, f"Credentials {came}: {self._wanted(operation)}.")
        pairs = call.incoming.form if fields.location == "form" else call.incoming.query
        self._check_once(operation, fields.names, pairs, fields.location)
        return "document"

    def locations(self, call: Call) -> list[str]:
        """Return the locations of credentials: any of ``header``, ``form``, ``query`` and ``signature``."""
        names, incoming, signature = self._document.credential_names, call.incoming, call.operation.signature
        signed = signature is not None and any(name == signature.signature for name, _ in incoming.form)
        if signature is not None and signed:
            names -= {signature.username}
        places = {
            "signature": signed,
            "header": incoming.header("authorization") is not None,
            "form": any(name in names for name, _ in incoming.form),
            "query": any(name in names for name, _ in incoming.query),
        }
        return [place for place, is_there in places.items() if is_there]

    def refuse(self, operation: Operation, code: str, detail: str) -> Refusal:
        """Return a 401 that lists the authentication methods of the operation."""
        fields = operation.credential_fields
        names = [fields.scheme] if fields else [name for item in operation.security for name in item]
        challenges: list[tuple[str, str]] = []
        for name in dict.fromkeys(names):
            scheme = self._document.schemes.get(name, {})
            kind = scheme.get("scheme", "bearer" if scheme.get("type") in ("oauth2", "openIdConnect") else "")
            if kind:
                challenges.append(("www-authenticate", f'{kind.capitalize()} realm="sandbox"'))
        return Refusal(HTTPStatus.UNAUTHORIZED, code, detail, headers=challenges)

    def missing(self, operation: Operation, incoming: Incoming) -> Refusal:
        """Return the refusal for an unmet security requirement."""
        header = incoming.header("authorization")
        came = "are missing" if header is None else "are of another scheme"
        detail = f"Credentials {came}: {self._wanted(operation)}."
        return self.refuse(
            operation, "credentials-missing" if header is None else "credentials-unfit", detail
        )

    def _wanted(self, operation: Operation) -> str:
        fields = operation.credential_fields
        if fields is not None:
            names = " and ".join(fields.names)
            signed = f", or {', '.join(operation.signature.names)}" if operation.signature else ""
            place = _PLACES[fields.location]
            return f"{operation.id} takes {names} in {place}{signed}, or {fields.scheme} in the header"
        ways = [" with ".join(item) or "none at all" for item in operation.security]
        return f"{operation.id} takes {' or '.join(ways)}"

    def _check_once(self, operation: Operation, names: Sequence[str], pairs: Pairs, location: str) -> None:
        for name in names:
            values = [value for key, value in pairs if key == name]
            if len(values) != 1 or not values[0]:
                fault = "is given more than once" if len(values) > 1 else "is missing or empty"
                detail = f"{name} {fault} in {_PLACES[location]}."
                raise self.refuse(operation, "credentials-missing", detail)

    def _check_signature(self, operation: Operation, fields: SignatureFields, incoming: Incoming) -> None:
        self._check_once(operation, fields.names, incoming.form, "form")
        form = dict(incoming.form)
        if not re.fullmatch(r"[0-9]{1,12}", form[fields.timestamp]):
            detail = f"{fields.timestamp} is not a number of seconds."
            raise self.refuse(operation, "credentials-malformed", detail)
        if abs(int(form[fields.timestamp]) - time.time()) > _SIGNATURE_AGE:
            detail = f"{fields.timestamp} is more than {_SIGNATURE_AGE} seconds off."
            raise self.refuse(operation, "credentials-stale", detail)
        if not re.fullmatch(r"[0-9A-Fa-f]{32,128}", form[fields.signature]):
            raise self.refuse(
                operation, "credentials-malformed", f"{fields.signature} is not a digest in hex."
            )

    def _check_header(self, operation: Operation, header: str) -> None:
        kind, _, value = header.partition(" ")
        fault = None
        if kind.lower() == "basic":
            fault = _basic_fault(value)
        elif kind.lower() == "bearer":
            schemes = [self._document.schemes.get(name, {}) for item in operation.security for name in item]
            if any(str(scheme.get("bearerFormat", "")).upper() == "JWT" for scheme in schemes):
                fault = _jwt_fault(value, self._jwt_claims)
            elif not re.fullmatch(r"[A-Za-z0-9\-._~+/]+=*", value):
                fault = "The bearer token does not have the format of RFC 6750."
        elif not kind or not value:
            fault = "The Authorization header has no credentials."
        if fault is not None:
            raise self.refuse(operation, "credentials-malformed", fault)


def _basic_fault(value: str) -> str | None:
    try:
        name, colon, password = b64decode(value, validate=True).decode("utf-8").partition(":")
    except (Base64Error, ValueError):
        return "The Basic credentials are not Base64 of UTF-8 text."
    if not (name and colon and password):
        return "The Basic credentials are not a user name and a password joined by a colon."
    return None


def _jwt_fault(token: str, claims: Sequence[str]) -> str | None:
    """Describe a malformed JSON Web Token; its signature cannot be verified without the key."""
    parts = token.split(".")
    if len(parts) != 3:
        return "The bearer token is not a JSON Web Token: it needs three parts joined by dots."
    header, payload = _json_part(parts[0]), _json_part(parts[1])
    if header is None or payload is None or not re.fullmatch(r"[A-Za-z0-9_-]+", parts[2]):
        return "The bearer token is not a JSON Web Token: its parts are not Base64url of JSON objects and a signature."
    if header.get("alg") in (None, "none"):
        return "The JSON Web Token is not signed: its header has no alg."
    for claim in claims:
        if payload.get(claim) in (None, ""):
            return f"The JSON Web Token lacks the claim {claim}."
    now = time.time()
    for claim, past in (("exp", False), ("iat", True), ("nbf", True)):
        moment = payload.get(claim)
        if moment is None:
            continue
        if not isinstance(moment, int | float) or isinstance(moment, bool):
            return f"The claim {claim} of the JSON Web Token is not a number of seconds."
        if past and moment > now + _CLOCK_SKEW:
            return f"The claim {claim} of the JSON Web Token is in the future."
        if not past and moment < now - _CLOCK_SKEW:
            return "The JSON Web Token has expired."
    return None


def _json_part(text: str) -> Mapping[str, Any] | None:
    try:
        value = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, RecursionError):
        return None
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else None


def token_algorithm(token: str) -> str | None:
    """Return the ``alg`` of a JSON Web Token; None for any other text."""
    header = _json_part(token.partition(".")[0]) if token.count(".") == 2 else None
    algorithm = (header or dict[str, Any]()).get("alg")
    return algorithm if isinstance(algorithm, str) and re.fullmatch(r"[A-Z0-9]{2,10}", algorithm) else None
