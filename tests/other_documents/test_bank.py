"""Security with AND, OR and nothing; servers per operation, with variables, and relative ones."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from typing import Any

import pytest

from oas_runtime.auth.credentials import Basic, Credentials
from oas_runtime.common.secrets import Secret
from oas_runtime.errors import (
    ConfigurationError,
    CredentialsMissingError,
    PaymentRequiredError,
    RequestInvalidError,
)
from tests.support.server import Seen, Server, answer

from .conftest import Ask, Import

BASIC = Basic(Secret("anna"), Secret("pass word/é"))
ALL = Credentials(
    basic=BASIC,
    bearer=lambda: "token-1",
    api_keys={"tenant": Secret("t-1"), "sessionCookie": Secret("s;1"), "queryKey": Secret("k&1")},
)
SERVERS = {
    "https://{region}.bank.example.com/{version}": "/main",
    "https://payments.example.com": "",
    "https://archive.example.com/old": "/old",
    "https://legacy.example.com": "",
    "/meta": "/meta",
}
Drive = Callable[..., Seen]


@pytest.fixture
def hosts() -> Iterator[Mapping[str, Server]]:
    """A server of its own for each server of the document."""
    with ExitStack() as stack:
        yield {url: stack.enter_context(Server(answer({}))) for url in SERVERS}


@pytest.fixture
def drive(ask: Ask, hosts: Mapping[str, Server]) -> Drive:
    """Runs one call; what arrived, and that it arrived at one server only."""

    def go(
        where: str,
        use: Callable[[Any], Any],
        credentials: Credentials | None = ALL,
        reply: object = None,
        **options: Any,
    ) -> Seen:
        for host in hosts.values():
            host.answers = [answer({} if reply is None else reply)]
        servers = {url: f"{hosts[url].url}{path}" for url, path in SERVERS.items()}
        ask("bank", use, credentials, **{"servers": servers, **options})
        assert {url: len(host.seen) for url, host in hosts.items()} == {
            url: int(url.startswith(where)) for url in hosts
        }
        return next(host.seen.pop() for url, host in hosts.items() if url.startswith(where))

    return go


def _transfer(client: Any, **changes: Any) -> Any:
    arguments: dict[str, Any] = {"idempotency_key": "12345678", "from_": "A", "to": "B", "amount": 1.25}
    return client.transfers.create(**{**arguments, **changes})


def test_the_document_s_server_and_security(drive: Drive) -> None:
    seen = drive("https://{region}", lambda client: client.accounts.list(), reply=[])
    assert (seen.target, seen.header("Authorization")) == ("/main/accounts", "Bearer token-1")
    assert seen.header("X-Tenant") is None


def test_and(drive: Drive) -> None:
    seen = drive("https://{region}", lambda client: client.accounts.get(iban="DE02A"))
    assert (seen.header("Authorization"), seen.header("X-Tenant")) == ("Bearer token-1", "t-1")


def test_half_of_an_and_is_not_enough(ask: Ask) -> None:
    half = Credentials(bearer=lambda: "token-1")
    with pytest.raises(CredentialsMissingError, match="tenant"):
        ask("bank", lambda client: client.accounts.get(iban="DE02A"), half)


def test_the_path_item_s_server_and_basic(drive: Drive) -> None:
    seen = drive("https://payments", _transfer)
    assert seen.target == "/transfers"
    assert seen.header("Authorization") == "Basic YW5uYTpwYXNzIHdvcmQvw6k="
    assert seen.header("Idempotency-Key") == "12345678"
    assert json.loads(seen.body) == {"from": "A", "to": "B", "amount": 1.25}


def test_the_operation_s_server_and_the_first_of_an_or(drive: Drive) -> None:
    seen = drive("https://archive", lambda client: client.transfers.search(text="a b"), reply=[])
    assert seen.target == "/old/transfers?text=a%20b"
    assert seen.header("Cookie") == "sid=s%3B1"
    assert seen.header("Authorization") is None


def test_the_second_of_an_or(drive: Drive) -> None:
    only = Credentials(api_keys={"queryKey": Secret("k&1")})
    seen = drive("https://archive", lambda client: client.transfers.search(text="a"), only, reply=[])
    assert seen.query == [("text", "a"), ("api key", "k&1")]
    assert seen.header("Cookie") is None


def test_credential_fields_of_a_form(drive: Drive) -> None:
    seen = drive("https://legacy", lambda client: client.transfers.create_legacy(amount=3))
    assert sorted(seen.form) == [("amount", "3"), ("pass", "pass word/é"), ("user", "anna")]
    assert seen.header("Authorization") is None


def test_credential_fields_of_a_query(drive: Drive) -> None:
    seen = drive("https://legacy", lambda client: client.transfers.get_legacy(reference="r"))
    assert sorted(seen.query) == [("pass", "pass word/é"), ("reference", "r"), ("user", "anna")]
    assert seen.header("Authorization") is None


def test_credential_fields_in_the_header(drive: Drive) -> None:
    use = lambda client: client.transfers.create_legacy(amount=3)  # noqa: E731
    seen = drive("https://legacy", use, credentials_in="header")
    assert seen.form == [("amount", "3")]
    assert (seen.header("Authorization") or "").startswith("Basic ")


def test_no_security_sends_nothing(drive: Drive) -> None:
    seen = drive("/meta", lambda client: client.meta.get_status())
    assert seen.target == "/meta/status"
    assert seen.header("Authorization") is None


def test_anonymous_when_there_is_nothing_better(drive: Drive) -> None:
    assert drive("https://{region}", lambda c: c.meta.get_rates()).header("Authorization") == "Bearer token-1"
    nothing = drive("https://{region}", lambda c: c.meta.get_rates(), Credentials())
    assert nothing.header("Authorization") is None


def test_results(ask: Ask, server: Server) -> None:
    servers = dict.fromkeys(SERVERS, server.url)
    server.answers = [answer([{"iban": "DE02", "balance": 1}])]
    assert ask("bank", lambda client: client.accounts.list(), ALL, servers=servers)[0].iban == "DE02"
    server.answers = [answer({"EUR": 1, "USD": 1.08})]
    assert ask("bank", lambda client: client.meta.get_rates(), ALL, servers=servers) == {
        "EUR": 1,
        "USD": 1.08,
    }
    server.answers = [answer("grün".encode(), media_type="text/plain; charset=utf-8")]
    assert ask("bank", lambda client: client.meta.get_status(), ALL, servers=servers) == "grün"
    server.answers = [answer({"title": "Poor"}, status=402, media_type="application/problem+json")]
    with pytest.raises(PaymentRequiredError, match="Poor") as caught:
        ask("bank", _transfer, ALL, servers=servers)
    assert "pass word" not in repr(vars(caught.value))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"server_variables": {"region": "asia"}}, "region"),
        ({"server_variables": {"planet": "mars"}}, "planet"),
        ({"servers": {"https://other.example.com": "https://a.example.com"}}, "not a server of the document"),
        ({"servers": {"https://payments.example.com": "http://a.example.com"}}, "plain http"),
    ],
)
def test_routing_that_cannot_work(ask: Ask, options: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        ask("bank", _transfer, ALL, **options)


def test_a_relative_server_needs_a_base(ask: Ask, server: Server) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        ask("bank", lambda client: client.meta.get_status(), ALL)
    server.answers = [answer(b"ok", media_type="text/plain")]
    assert (
        ask("bank", lambda client: client.meta.get_status(), ALL, base_url=f"{server.url}/docs/api.yaml")
        == "ok"
    )
    assert server.only.target == "/meta/status"


@pytest.mark.parametrize(
    ("arguments", "where"),
    [
        ({"amount": 0}, "amount"),
        ({"amount": 1.001}, "amount"),
        ({"amount": float("nan")}, "amount"),
        ({"idempotency_key": "short"}, "idempotency_key"),
        ({"pin": 1234}, "pin"),
    ],
)
def test_bad_arguments(ask: Ask, arguments: Any, where: str) -> None:
    with pytest.raises(RequestInvalidError) as caught:
        ask("bank", lambda client: _transfer(client, **arguments), ALL)
    assert caught.value.location == where
    assert where != "pin" or "1234" not in f"{caught.value!r}{vars(caught.value)}"


def test_the_client_of_the_package_takes_each_scheme_by_keyword_or_from_the_environment(
    load: Import, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = load("other_bank")
    servers = dict.fromkeys(SERVERS, server.url)
    server.answers = [answer({})]
    monkeypatch.setenv("OTHER_BANK_PASSWORD", "pass word/é")
    monkeypatch.setenv("OTHER_BANK_TENANT", "t-1")
    with package.Client(username="anna", token="token-1", servers=servers) as client:
        _transfer(client)
        client.accounts.get(iban="DE02A")
    transfer, account = server.seen
    assert transfer.header("Authorization") == BASIC.header()
    assert (account.header("Authorization"), account.header("X-Tenant")) == ("Bearer token-1", "t-1")
    assert "token-1" not in repr(client)


def test_what_the_client_of_the_package_lacks_is_named(load: Import) -> None:
    with (
        load("other_bank").Client(token="token-1") as client,
        pytest.raises(CredentialsMissingError) as caught,
    ):
        client.accounts.get(iban="DE02A")
    assert caught.value.missing == ("tenant",)
    assert caught.value.environment == ("OTHER_BANK_TENANT",)
