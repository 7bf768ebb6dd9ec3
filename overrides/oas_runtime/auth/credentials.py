"""Selects the credentials of an operation and their location in the request, before anything is sent."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from urllib.parse import quote, urlencode

from ..common.headers import RawHeaders
from ..common.record import record
from ..common.secrets import Secret
from ..config.settings import CredentialsIn
from ..errors import Call, ConfigurationError, CredentialsMissingError
from ..operation.operation import CredentialFields, Operation, SecurityScheme, SignatureFields
from .request_signing import Signing

Token = Callable[[], str]


@record
class Basic:
    """A user name and a password (RFC 7617)."""

    username: Secret
    password: Secret

    def __post_init__(self) -> None:
        if ":" in self.username.reveal():
            raise ConfigurationError("The user name of HTTP Basic credentials cannot contain a colon.")

    def header(self) -> str:
        """The value of the ``Authorization`` header."""
        pair = f"{self.username.reveal()}:{self.password.reveal()}"
        return "Basic " + b64encode(pair.encode()).decode("ascii")


def check_credential(name: str, text: str) -> None:
    """Raise ``ConfigurationError`` for leftovers of a copied or exported text; no message quotes the text."""
    problem = ""
    if text != text.strip().strip("\ufeff\u200b"):
        problem = "begins or ends with white space or a line break"
    elif len(text) > 1 and text[0] == text[-1] and text[0] in "\"'`":
        problem = "is in quotes"
    elif not text.isprintable():
        problem = "contains a line break or a control character"
    if problem:
        raise ConfigurationError(f"{name} {problem}: pass the value alone.")


@record
class MissingCredential:
    """A missing part of the credentials: its keyword and its environment variable."""

    keyword: str
    environment: str = ""

    def __str__(self) -> str:
        return f"{self.keyword} ({self.environment})" if self.environment else self.keyword


@record(kw_only=True)
class Credentials:
    """The available credentials, by kind of scheme; API keys by the scheme's name in the document.

    ``signing`` signs requests where the operation allows it, in place of sending a secret. ``account``
    identifies the account for rate limits. ``bearer`` gives the token for a request. ``missing`` lists, for each
    kind (for API keys: each scheme) that is not available, the parts that are missing. ``client_certificate`` is
    True when the transport may present one. ``claims`` are claims of the bearer token that arguments may be
    filled with.
    """

    basic: Basic | None = None
    signing: Signing | None = None
    bearer: Token | None = field(default=None, repr=False)
    api_keys: Mapping[str, Secret] = field(default_factory=dict[str, Secret])
    missing: Mapping[str, tuple[MissingCredential, ...]] = field(
        default_factory=dict[str, tuple[MissingCredential, ...]]
    )
    client_certificate: bool = False
    claims: Mapping[str, str] = field(default_factory=dict[str, str])
    account: str = field(default="", repr=False)

    def secrets(self) -> tuple[str, ...]:
        """Every fixed text that no output may contain."""
        texts = [secret.reveal() for secret in self.api_keys.values()]
        if self.basic:
            texts += [self.basic.password.reveal(), self.basic.header().removeprefix("Basic ")]
        if self.signing:
            texts.append(self.signing.secret.reveal())
        return tuple(texts)


class Injection:
    """The credentials that the client adds to each request of one operation; they are never shown.

    Attributes:
        names: Wire names of the credential fields, which callers may not set.
        in_fields: The credentials are fields of the request: it must have no ``Authorization`` header.
    """

    __slots__ = ("cookie", "form", "headers", "in_fields", "names", "query", "signing", "token")

    def __init__(
        self,
        *,
        form: bytes = b"",
        query: str = "",
        signing: tuple[SignatureFields, Signing] | None = None,
        in_fields: bool = False,
    ) -> None:
        self.headers: RawHeaders = []
        self.form: bytes = form
        self.query: str = query
        self.cookie: str = ""
        self.token: Token | None = None
        self.signing: tuple[SignatureFields, Signing] | None = signing
        self.names: frozenset[str] = frozenset()
        self.in_fields: bool = in_fields


def inject(operation: Operation, credentials: Credentials, where: CredentialsIn) -> Injection:
    """Decide how an operation is authenticated, or raise ``CredentialsMissingError``.

    A signature wins over credential fields that the operation declares, and these over its security
    requirement: two methods at once are an error for servers that have both.
    """
    injection = _inject(operation, credentials, where)
    injection.names |= _own_names(operation)
    return injection


def _inject(operation: Operation, credentials: Credentials, where: CredentialsIn) -> Injection:
    unsigned = _missing_for_signature(operation, credentials)
    if operation.signature is not None and credentials.signing is not None:
        return Injection(signing=(operation.signature, credentials.signing), in_fields=True)
    fields = operation.credential_fields
    if fields is not None:
        scheme = operation.schemes[fields.scheme]
        missing = _missing_parts(scheme, credentials)
        if missing:
            raise _missing_error(operation, [missing, *unsigned])
        if _kind(scheme) == "basic" and (
            where == "header" or (where == "auto" and _in_query(operation, fields))
        ):
            injection = Injection()
            _add(injection, scheme, credentials)
            return injection
        return _fields(fields, scheme, credentials)
    alternatives = [[operation.schemes[name] for name in names] for names in operation.security]
    alternatives_missing: list[tuple[MissingCredential, ...]] = []
    for schemes in alternatives:
        if not schemes:
            continue
        missing = tuple(part for scheme in schemes for part in _missing_parts(scheme, credentials))
        if missing:
            alternatives_missing.append(missing)
            continue
        injection = Injection()
        for scheme in schemes:
            _add(injection, scheme, credentials)
        if sum(name == b"Authorization" for name, _ in injection.headers) + (injection.token is not None) > 1:
            raise ConfigurationError(
                f"{operation.id} needs two schemes together that both use the Authorization header, "
                "which carries one.",
                call=call_of(operation),
            )
        return injection
    if not alternatives or [] in alternatives:
        return Injection()
    raise _missing_error(operation, [*alternatives_missing, *unsigned])


def _in_query(operation: Operation, fields: CredentialFields) -> bool:
    """Whether credentials would be in a URL although the operation accepts the scheme itself."""
    return fields.location == "query" and any(
        tuple(names) == (fields.scheme,) for names in operation.security
    )


def _own_names(operation: Operation) -> frozenset[str]:
    """Return the credential fields of the operation, however the client authenticates it."""
    fields, signature = operation.credential_fields, operation.signature
    names = [name for _, name in fields.fields] if fields is not None else []
    if signature is not None:
        names += [signature.username, signature.timestamp, signature.signature]
    return frozenset(names)


def _missing_for_signature(
    operation: Operation, credentials: Credentials
) -> list[tuple[MissingCredential, ...]]:
    """Return the parts missing for a signature, if the operation can be signed."""
    if operation.signature is None or credentials.signing is not None:
        return []
    return [credentials.missing["signature"]] if "signature" in credentials.missing else []


def call_of(operation: Operation) -> Call:
    """Return the call for error messages."""
    return Call(operation.id, operation.method, operation.path)


def own_part(operation: Operation, name: str, part: str, credentials: Credentials) -> str:
    """Return the client's own credential for an argument: the user name, or a claim of the token."""
    scheme = operation.schemes[name]
    kind = _kind(scheme)
    if kind == "basic" and part == "username" and credentials.basic is not None:
        return credentials.basic.username.reveal()
    if kind == "bearer" and part in credentials.claims:
        return credentials.claims[part]
    raise _missing_error(operation, [_missing_parts(scheme, credentials) or (MissingCredential(part),)])


def _kind(scheme: SecurityScheme) -> str:
    if scheme.type == "http":
        return scheme.scheme.lower()
    return "bearer" if scheme.type in ("oauth2", "openIdConnect") else scheme.type


def _missing_parts(scheme: SecurityScheme, credentials: Credentials) -> tuple[MissingCredential, ...]:
    kind = _kind(scheme)
    available = {
        "basic": credentials.basic is not None,
        "bearer": credentials.bearer is not None,
        "apiKey": scheme.name in credentials.api_keys,
        "mutualTLS": credentials.client_certificate,
    }
    if available.get(kind):
        return ()
    if kind == "apiKey":
        named = (MissingCredential(f"api_keys={{{scheme.name!r}: ...}}"),)
        return credentials.missing.get(scheme.name, named)
    if kind == "mutualTLS":
        return (MissingCredential("ssl_context with a client certificate"),)
    if kind not in available:
        return (
            MissingCredential(f"the HTTP authentication scheme {kind!r}, which this client does not have"),
        )
    return credentials.missing.get(kind, (MissingCredential(kind),))


def _missing_error(
    operation: Operation, alternatives: Sequence[tuple[MissingCredential, ...]]
) -> CredentialsMissingError:
    call = call_of(operation)
    return missing_error(call, alternatives, call)


def missing_error(
    name: object, alternatives: Sequence[tuple[MissingCredential, ...]], call: Call | None = None
) -> CredentialsMissingError:
    """Return the error for ``name``, which needs the parts of one of the alternatives."""
    listed = [" and ".join(map(str, parts)) for parts in alternatives]
    parts = [part for alternative in alternatives for part in alternative]
    variables = any(part.environment for part in parts)
    return CredentialsMissingError(
        f"{name} needs credentials that are missing: {'; or '.join(listed)}. Give them to the client by keyword"
        f"{' or in the environment variable named in parentheses' if variables else ''}. Nothing was sent.",
        call=call,
        missing=tuple(dict.fromkeys(part.keyword for part in parts)),
        environment=tuple(dict.fromkeys(part.environment for part in parts if part.environment)),
    )


def _fields(fields: CredentialFields, scheme: SecurityScheme, credentials: Credentials) -> Injection:
    parts: dict[str, str] = {}
    kind = _kind(scheme)
    if kind == "basic" and credentials.basic:
        parts["username"] = credentials.basic.username.reveal()
        parts["password"] = credentials.basic.password.reveal()
    elif kind == "apiKey":
        parts["value"] = credentials.api_keys[scheme.name].reveal()
    if any(part not in parts for part, _ in fields.fields):
        raise ConfigurationError(
            f"The document puts parts of the credentials {scheme.name!r} into fields, "
            "which this client cannot fill."
        )
    pairs = [(name, parts[part]) for part, name in fields.fields]
    if fields.location == "form":
        return Injection(form=urlencode(pairs).encode("ascii"), in_fields=True)
    # A space is %20 in a URL; only forms write it as a plus sign.
    return Injection(query=urlencode(pairs, quote_via=quote, safe=""), in_fields=True)


def _add(injection: Injection, scheme: SecurityScheme, credentials: Credentials) -> None:
    kind = _kind(scheme)
    if kind == "basic" and credentials.basic:
        injection.headers.append((b"Authorization", credentials.basic.header().encode("ascii")))
    elif kind == "bearer":
        injection.token = credentials.bearer
    elif kind == "apiKey":
        _add_key(injection, scheme, credentials.api_keys[scheme.name].reveal())


def _add_key(injection: Injection, scheme: SecurityScheme, value: str) -> None:
    if scheme.location == "header":
        if not value.isascii() or not value.isprintable():
            raise ConfigurationError(
                f"The API key for {scheme.name!r} must be printable ASCII to go into a header."
            )
        injection.headers.append((scheme.parameter.encode("ascii"), value.encode("ascii")))
        return
    pair = f"{quote(scheme.parameter, safe='')}={quote(value, safe='')}"
    if scheme.location == "query":
        injection.query = f"{injection.query}&{pair}" if injection.query else pair
        injection.names |= {scheme.parameter}
    else:
        injection.cookie = f"{injection.cookie}; {pair}" if injection.cookie else pair
