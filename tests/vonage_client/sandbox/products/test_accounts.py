"""Subaccounts, and accounts of messaging providers."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from vonage_client import VonageError

from ..emulator import World, status_of

PHONE, OWN = "447700900000", "447700900001"
START = datetime(2026, 1, 1, tzinfo=UTC)


class TestSubaccounts:
    def test_the_worked_example(self, world: World) -> None:
        account = world.vonage.account
        primary = world.sandbox.world.table("accounts")["abcd1234"]
        primary |= {"balance": "-20.00000000", "credit_limit": "-100.00000000"}
        one = account.create_subaccount(api_key="abcd1234", name="one", use_primary_account_balance=False)
        two = account.create_subaccount(api_key="abcd1234", name="two", use_primary_account_balance=False)
        account.transfer_balance(api_key="abcd1234", from_="abcd1234", to=one.api_key, amount=20)
        account.transfer_credit(api_key="abcd1234", from_="abcd1234", to=two.api_key, amount=35)
        seen = account.list_subaccounts(api_key="abcd1234").embedded.primary_account
        assert (seen.balance, seen.credit_limit) == (-40, -65)
        with pytest.raises(VonageError):
            account.transfer_balance(api_key="abcd1234", from_="abcd1234", to=one.api_key, amount=1000)
        (transfer,) = account.list_balance_transfers(
            api_key="abcd1234", start_date=START
        ).embedded.balance_transfers
        assert (transfer.amount, transfer.to) == (20, one.api_key)

    def test_numbers_and_suspension(self, world: World) -> None:
        account = world.vonage.account
        account.transfer_number(api_key="abcd1234", from_="abcd1234", to="bbe6222f", number=OWN, country="GB")
        assert OWN not in [number.msisdn for number in world.vonage.numbers.list_owned().numbers]
        account.update_subaccount(api_key="abcd1234", subaccount_key="bbe6222f", suspended=True)
        with pytest.raises(VonageError, match="banned"):
            account.transfer_number(
                api_key="abcd1234", from_="bbe6222f", to="abcd1234", number=OWN, country="GB"
            )
        with pytest.raises(VonageError):
            account.update_subaccount(
                api_key="abcd1234", subaccount_key="bbe6222f", use_primary_account_balance=True
            )


def test_external_accounts_are_listed_and_linked(world: World) -> None:
    accounts, application = world.vonage.external_accounts, world.sandbox.credentials["application_id"]
    accounts.create_messenger(external_id="77", access_token="secret")
    listed = [(item.provider, item.external_id) for item in accounts.iter(provider="messenger")]
    assert listed == [("messenger", "77")]
    assert len(list(accounts.iter())) == 3
    assert status_of(lambda: accounts.create_messenger(external_id="", access_token="secret")) == 400
    linked = accounts.link_application(provider="messenger", external_id="77", application=application)
    assert linked.applications == [application]
    link = {"provider": "messenger", "external_id": "77"}
    assert status_of(lambda: accounts.link_application(**link, application=application)) == 409
    accounts.unlink_application(**link, application_id=application)
    assert status_of(lambda: accounts.unlink_application(**link, application_id=application)) == 409
    assert status_of(lambda: accounts.link_application(**link, application="none")) == 403
