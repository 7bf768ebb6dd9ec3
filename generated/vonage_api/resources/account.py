"""Account and subaccount management."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final, Literal

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.account import create_secret as _create_secret
from ..api.account import create_subaccount as _create_subaccount
from ..api.account import get_account_balance, top_up_account, update_account_settings
from ..api.account import get_all_pricing as _get_all_pricing
from ..api.account import get_country_pricing as _get_country_pricing
from ..api.account import get_prefix_pricing as _get_prefix_pricing
from ..api.account import get_secret as _get_secret
from ..api.account import get_subaccount as _get_subaccount
from ..api.account import list_balance_transfers as _list_balance_transfers
from ..api.account import list_credit_transfers as _list_credit_transfers
from ..api.account import list_secrets as _list_secrets
from ..api.account import list_subaccounts as _list_subaccounts
from ..api.account import redact_transaction as _redact_transaction
from ..api.account import revoke_secret as _revoke_secret
from ..api.account import transfer_balance as _transfer_balance
from ..api.account import transfer_credit as _transfer_credit
from ..api.account import transfer_number as _transfer_number
from ..api.account import update_subaccount as _update_subaccount
from ..models.account_balance import AccountBalance
from ..models.account_settings import AccountSettings
from ..models.create_subaccount_response import CreateSubaccountResponse
from ..models.legacy_result import LegacyResult
from ..models.list_balance_transfers_response import ListBalanceTransfersResponse
from ..models.list_credit_transfers_response import ListCreditTransfersResponse
from ..models.list_secrets_response import ListSecretsResponse
from ..models.money_transfer import MoneyTransfer
from ..models.pricing_countries import PricingCountries
from ..models.pricing_country import PricingCountry
from ..models.secret_info import SecretInfo
from ..models.subaccount import Subaccount
from ..models.subaccount_list import SubaccountList
from ..models.transfer_number_response import TransferNumberResponse


class Account:
    """Account and subaccount management.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AccountWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AccountWithRawResponse(Account(self._caller.raw))

    def get_balance(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AccountBalance:
        """Retrieve the account balance (``GET /account/get-balance``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.get_balance()

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The account balance.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_account_balance.ENDPOINT,
            options,
        )

    def get_all_pricing(
        self,
        *,
        type: Literal["sms", "sms-transit", "voice"],
        options: RequestOptions | None = None,
    ) -> PricingCountries:
        """List the outbound prices for all countries (``GET /account/get-full-pricing/outbound/{type}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.get_all_pricing(type="sms")

        Args:
            type: Kind of traffic.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The prices.

        Raises:
            ResponseError: Statuses that the document declares:
                400: A parameter is invalid.
                401: The credentials are missing or invalid.
                404: The page does not exist.
                429: More than one request per second.
        """
        return self._caller.call(
            _get_all_pricing.ENDPOINT,
            options,
            type=type,
        )

    def get_prefix_pricing(
        self,
        *,
        type: Literal["sms", "sms-transit", "voice"],
        prefix: str,
        options: RequestOptions | None = None,
    ) -> PricingCountries:
        """List the outbound prices for a dialling prefix (``GET /account/get-prefix-pricing/outbound/{type}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.get_prefix_pricing(type="sms", prefix="prefix")

        Args:
            type: Kind of traffic.
            prefix: Dialling prefix, such as 44.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The prices.

        Raises:
            ResponseError: Statuses that the document declares:
                400: A parameter is invalid.
                401: The credentials are missing or invalid.
                404: The page does not exist.
                429: More than one request per second.
        """
        return self._caller.call(
            _get_prefix_pricing.ENDPOINT,
            options,
            type=type,
            prefix=prefix,
        )

    def get_country_pricing(
        self,
        *,
        type: Literal["sms", "sms-transit", "voice"],
        country: str,
        options: RequestOptions | None = None,
    ) -> PricingCountry:
        """Retrieve the outbound prices for a country (``GET /account/get-pricing/outbound/{type}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.get_country_pricing(type="sms", country="GB")

        Args:
            type: Kind of traffic.
            country: Two-letter country code (ISO 3166-1 alpha-2). Exactly 2 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The prices.

        Raises:
            ResponseError: Statuses that the document declares:
                400: A parameter is invalid.
                401: The credentials are missing or invalid.
                404: The page does not exist.
                429: More than one request per second.
        """
        return self._caller.call(
            _get_country_pricing.ENDPOINT,
            options,
            type=type,
            country=country,
        )

    def update_settings(
        self,
        *,
        dr_call_back_url: str | Unset = UNSET,
        http_forward_method: Literal["GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON"] | Unset = UNSET,
        mo_call_back_url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AccountSettings:
        """Update the account settings (``POST /account/settings``).

        Set the default webhook URLs of the account. Vonage requests the URLs at once and expects status 200.
        A request without arguments returns the current settings.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.update_settings(mo_call_back_url="https://example.com/moCallBackUrl")

        Args:
            dr_call_back_url: Default URL for delivery receipts. An empty string removes it. Sent as
                ``drCallBackUrl``.
            http_forward_method: HTTP method and format of the requests to both URLs. Sent as
                ``httpForwardMethod``.
            mo_call_back_url: Default URL for inbound SMS. An empty string removes it. Sent as
                ``moCallBackUrl``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Current settings of the account.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            update_account_settings.ENDPOINT,
            options,
            dr_call_back_url=dr_call_back_url,
            http_forward_method=http_forward_method,
            mo_call_back_url=mo_call_back_url,
        )

    def top_up(
        self,
        *,
        trx: str,
        options: RequestOptions | None = None,
    ) -> LegacyResult:
        """Top up the account balance (``POST /account/top-up``).

        Charge the stored payment method again, with the same amount as the payment that enabled auto-reload.
        Auto-reload must be enabled. A repeated request charges again. Failures are reported with an
        `error-code`, partly with HTTP status 401 or 420.

        Never retried once the server may have processed the request. ``account.get_balance`` shows whether it
        was carried out.

        Example:
            vonage.account.top_up(trx="trx")

        Args:
            trx: Reference of the payment that enabled auto-reload.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Result of the top-up. The error code 200 means success.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
            RejectedError: HTTP 200 with an error code in the body: error-code other than 200. Codes:
                ``codes.LegacyErrorCode``.
        """
        return self._caller.call(
            top_up_account.ENDPOINT,
            options,
            trx=trx,
        )

    def list_balance_transfers(
        self,
        *,
        api_key: str | Unset = UNSET,
        start_date: datetime | str,
        end_date: datetime | str | Unset = UNSET,
        subaccount: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListBalanceTransfersResponse:
        """List balance transfers (``GET /accounts/{api_key}/balance-transfers``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.list_balance_transfers(start_date="2026-01-01T12:00:00Z")

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            start_date: Start of the period, such as `2019-07-15T13:11:44Z`.
            end_date: End of the period. The default is the current time.
            subaccount: Return only transfers of this subaccount. Can be repeated.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The transfers.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
        """
        return self._caller.call(
            _list_balance_transfers.ENDPOINT,
            options,
            api_key=api_key,
            start_date=start_date,
            end_date=end_date,
            subaccount=subaccount,
        )

    def transfer_balance(
        self,
        *,
        api_key: str | Unset = UNSET,
        from_: str,
        to: str,
        amount: float,
        reference: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MoneyTransfer:
        """Transfer balance between the primary account and a subaccount (``POST
        /accounts/{api_key}/balance-transfers``).

        A repeated request transfers again: do not repeat it when the outcome is unknown.

        Never retried once the server may have processed the request. ``account.list_balance_transfers`` shows
        whether it was carried out.

        Example:
            vonage.account.transfer_balance(from_="from", to="to", amount=1)

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            from_: API key of the account to transfer from. Sent as ``from``.
            to: API key of the account to transfer to.
            amount: Amount in EUR.
            reference: Your own reference for the transfer.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The transfer.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
        """
        return self._caller.call(
            _transfer_balance.ENDPOINT,
            options,
            api_key=api_key,
            from_=from_,
            to=to,
            amount=amount,
            reference=reference,
        )

    def list_credit_transfers(
        self,
        *,
        api_key: str | Unset = UNSET,
        start_date: datetime | str,
        end_date: datetime | str | Unset = UNSET,
        subaccount: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListCreditTransfersResponse:
        """List credit transfers (``GET /accounts/{api_key}/credit-transfers``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.list_credit_transfers(start_date="2026-01-01T12:00:00Z")

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            start_date: Start of the period, such as `2019-07-15T13:11:44Z`.
            end_date: End of the period. The default is the current time.
            subaccount: Return only transfers of this subaccount. Can be repeated.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The transfers.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
        """
        return self._caller.call(
            _list_credit_transfers.ENDPOINT,
            options,
            api_key=api_key,
            start_date=start_date,
            end_date=end_date,
            subaccount=subaccount,
        )

    def transfer_credit(
        self,
        *,
        api_key: str | Unset = UNSET,
        from_: str,
        to: str,
        amount: float,
        reference: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MoneyTransfer:
        """Transfer credit between the primary account and a subaccount (``POST
        /accounts/{api_key}/credit-transfers``).

        A repeated request transfers again: do not repeat it when the outcome is unknown.

        Never retried once the server may have processed the request. ``account.list_credit_transfers`` shows
        whether it was carried out.

        Example:
            vonage.account.transfer_credit(from_="from", to="to", amount=1)

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            from_: API key of the account to transfer from. Sent as ``from``.
            to: API key of the account to transfer to.
            amount: Amount in EUR.
            reference: Your own reference for the transfer.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The transfer.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
        """
        return self._caller.call(
            _transfer_credit.ENDPOINT,
            options,
            api_key=api_key,
            from_=from_,
            to=to,
            amount=amount,
            reference=reference,
        )

    def list_secrets(
        self,
        *,
        api_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListSecretsResponse:
        """List the API secrets (``GET /accounts/{api_key}/secrets``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.list_secrets()

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The API secrets, without their values.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _list_secrets.ENDPOINT,
            options,
            api_key=api_key,
        )

    def create_secret(
        self,
        *,
        api_key: str | Unset = UNSET,
        secret: str,
        options: RequestOptions | None = None,
    ) -> SecretInfo:
        """Create an API secret (``POST /accounts/{api_key}/secrets``).

        Create a second API secret. An account has at most two; a third is rejected with the problem
        `add-excess-secret`.

        Never retried once the server may have processed the request. ``account.list_secrets`` shows whether
        it was carried out.

        Example:
            vonage.account.create_secret(secret="Abcdefg1")

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            secret: The new secret: 8 to 25 characters with at least one lower-case letter, one upper-case
                letter and one digit. Matching ``^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,25}$``. From 8 to 25
                characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The secret was created. Its value is not returned.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                _create_secret.ENDPOINT,
                options,
                api_key=api_key,
                secret=secret,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del secret

    def revoke_secret(
        self,
        *,
        api_key: str | Unset = UNSET,
        secret_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Revoke an API secret (``DELETE /accounts/{api_key}/secrets/{secret_id}``).

        Revoke an API secret. The last secret cannot be revoked (problem `delete-last-secret`).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.revoke_secret(secret_id="secret_id")

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            secret_id: Identifier of the secret.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The secret was revoked. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _revoke_secret.ENDPOINT,
            options,
            api_key=api_key,
            secret_id=secret_id,
        )

    def get_secret(
        self,
        *,
        api_key: str | Unset = UNSET,
        secret_id: str,
        options: RequestOptions | None = None,
    ) -> SecretInfo:
        """Retrieve an API secret (``GET /accounts/{api_key}/secrets/{secret_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.get_secret(secret_id="secret_id")

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            secret_id: Identifier of the secret.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Details of the secret, without its value.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _get_secret.ENDPOINT,
            options,
            api_key=api_key,
            secret_id=secret_id,
        )

    def list_subaccounts(
        self,
        *,
        api_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SubaccountList:
        """List subaccounts (``GET /accounts/{api_key}/subaccounts``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.list_subaccounts()

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The primary account and its subaccounts.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
        """
        return self._caller.call(
            _list_subaccounts.ENDPOINT,
            options,
            api_key=api_key,
        )

    def create_subaccount(
        self,
        *,
        api_key: str | Unset = UNSET,
        name: str,
        secret: str | Unset = UNSET,
        use_primary_account_balance: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CreateSubaccountResponse:
        """Create a subaccount (``POST /accounts/{api_key}/subaccounts``).

        Never retried once the server may have processed the request. ``account.list_subaccounts`` shows
        whether it was carried out.

        Example:
            vonage.account.create_subaccount(name="name")

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            name: Name of the subaccount. At most 80 characters.
            secret: Secret of the subaccount, with the rules of API secrets. Vonage generates a secret if
                it is omitted. From 8 to 25 characters.
            use_primary_account_balance: Whether the subaccount uses the balance of the primary account.
                The server's default is True.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The subaccount was created. The response contains its secret.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
        """
        try:
            return self._caller.call(
                _create_subaccount.ENDPOINT,
                options,
                api_key=api_key,
                name=name,
                secret=secret,
                use_primary_account_balance=use_primary_account_balance,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del secret

    def get_subaccount(
        self,
        *,
        api_key: str | Unset = UNSET,
        subaccount_key: str,
        options: RequestOptions | None = None,
    ) -> Subaccount:
        """Retrieve a subaccount (``GET /accounts/{api_key}/subaccounts/{subaccount_key}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.get_subaccount(subaccount_key="subaccount_key")

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            subaccount_key: API key of the subaccount.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The subaccount.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
        """
        return self._caller.call(
            _get_subaccount.ENDPOINT,
            options,
            api_key=api_key,
            subaccount_key=subaccount_key,
        )

    def update_subaccount(
        self,
        *,
        api_key: str | Unset = UNSET,
        subaccount_key: str,
        name: str | Unset = UNSET,
        suspended: bool | Unset = UNSET,
        use_primary_account_balance: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Subaccount:
        """Update a subaccount (``PATCH /accounts/{api_key}/subaccounts/{subaccount_key}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.account.update_subaccount(subaccount_key="subaccount_key", suspended=True)

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            subaccount_key: API key of the subaccount.
            name: Name of the subaccount. At most 80 characters.
            suspended: Whether the subaccount is suspended.
            use_primary_account_balance: Whether the subaccount uses the balance of the primary account.
                Can only be changed from `true` to `false`.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The subaccount.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
        """
        return self._caller.call(
            _update_subaccount.ENDPOINT,
            options,
            api_key=api_key,
            subaccount_key=subaccount_key,
            name=name,
            suspended=suspended,
            use_primary_account_balance=use_primary_account_balance,
        )

    def transfer_number(
        self,
        *,
        api_key: str | Unset = UNSET,
        from_: str,
        to: str,
        number: str,
        country: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TransferNumberResponse:
        """Transfer a number between accounts (``POST /accounts/{api_key}/transfer-number``).

        Never retried once the server may have processed the request. ``numbers.list_owned`` shows whether it
        was carried out.

        Example:
            vonage.account.transfer_number(from_="from", to="to", number="447700900139")

        Args:
            api_key: API key of the account, or of one of its subaccounts. The default is taken from the
                client's credentials.
            from_: API key of the account to transfer from. Sent as ``from``.
            to: API key of the account to transfer to.
            number: Phone number, digits only, as a string.
            country: Two-letter country code of the number (ISO 3166-1 alpha-2). Exactly 2 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The transfer.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                422: A value is invalid.
        """
        return self._caller.call(
            _transfer_number.ENDPOINT,
            options,
            api_key=api_key,
            from_=from_,
            to=to,
            number=number,
            country=country,
        )

    def redact_transaction(
        self,
        *,
        id: str,
        product: Literal[
            "sms",
            "voice",
            "number-insight",
            "verify",
            "verify-sdk",
            "messages",
            "network-api-event",
            "vonage-qod",
        ],
        type: Literal["inbound", "outbound"],
        options: RequestOptions | None = None,
    ) -> Any:
        """Redact a record (``POST /v1/redact/transaction``).

        Erase the private data of a record. Rejected with the problem `premature-redaction` in the first 60
        minutes.

        Never retried once the server may have processed the request.

        Example:
            vonage.account.redact_transaction(id="id", product="sms", type="outbound")

        Args:
            id: Identifier of the record, such as a message id.
            product: Product of the record.
            type: Direction of the message. Required for SMS. The server's default is "outbound".
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The record was redacted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
        """
        return self._caller.call(
            _redact_transaction.ENDPOINT,
            options,
            id=id,
            product=product,
            type=type,
        )


class AccountWithRawResponse:
    """``Account``, returning status, headers and body with the result."""

    def __init__(self, resource: Account) -> None:
        self.get_balance: Final = raw(resource.get_balance)
        self.get_all_pricing: Final = raw(resource.get_all_pricing)
        self.get_prefix_pricing: Final = raw(resource.get_prefix_pricing)
        self.get_country_pricing: Final = raw(resource.get_country_pricing)
        self.update_settings: Final = raw(resource.update_settings)
        self.top_up: Final = raw(resource.top_up)
        self.list_balance_transfers: Final = raw(resource.list_balance_transfers)
        self.transfer_balance: Final = raw(resource.transfer_balance)
        self.list_credit_transfers: Final = raw(resource.list_credit_transfers)
        self.transfer_credit: Final = raw(resource.transfer_credit)
        self.list_secrets: Final = raw(resource.list_secrets)
        self.create_secret: Final = raw(resource.create_secret)
        self.revoke_secret: Final = raw(resource.revoke_secret)
        self.get_secret: Final = raw(resource.get_secret)
        self.list_subaccounts: Final = raw(resource.list_subaccounts)
        self.create_subaccount: Final = raw(resource.create_subaccount)
        self.get_subaccount: Final = raw(resource.get_subaccount)
        self.update_subaccount: Final = raw(resource.update_subaccount)
        self.transfer_number: Final = raw(resource.transfer_number)
        self.redact_transaction: Final = raw(resource.redact_transaction)


class AsyncAccount:
    """Account and subaccount management.

    The errors of all methods are those of ``Account``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncAccountWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncAccountWithRawResponse(AsyncAccount(self._caller.raw))

    async def get_balance(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AccountBalance:
        """Retrieve the account balance (``GET /account/get-balance``).

        See ``Account.get_balance``.
        """
        return await self._caller.call(
            get_account_balance.ENDPOINT,
            options,
        )

    async def get_all_pricing(
        self,
        *,
        type: Literal["sms", "sms-transit", "voice"],
        options: RequestOptions | None = None,
    ) -> PricingCountries:
        """List the outbound prices for all countries (``GET /account/get-full-pricing/outbound/{type}``).

        See ``Account.get_all_pricing``.
        """
        return await self._caller.call(
            _get_all_pricing.ENDPOINT,
            options,
            type=type,
        )

    async def get_prefix_pricing(
        self,
        *,
        type: Literal["sms", "sms-transit", "voice"],
        prefix: str,
        options: RequestOptions | None = None,
    ) -> PricingCountries:
        """List the outbound prices for a dialling prefix (``GET /account/get-prefix-pricing/outbound/{type}``).

        See ``Account.get_prefix_pricing``.
        """
        return await self._caller.call(
            _get_prefix_pricing.ENDPOINT,
            options,
            type=type,
            prefix=prefix,
        )

    async def get_country_pricing(
        self,
        *,
        type: Literal["sms", "sms-transit", "voice"],
        country: str,
        options: RequestOptions | None = None,
    ) -> PricingCountry:
        """Retrieve the outbound prices for a country (``GET /account/get-pricing/outbound/{type}``).

        See ``Account.get_country_pricing``.
        """
        return await self._caller.call(
            _get_country_pricing.ENDPOINT,
            options,
            type=type,
            country=country,
        )

    async def update_settings(
        self,
        *,
        dr_call_back_url: str | Unset = UNSET,
        http_forward_method: Literal["GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON"] | Unset = UNSET,
        mo_call_back_url: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AccountSettings:
        """Update the account settings (``POST /account/settings``).

        See ``Account.update_settings``.
        """
        return await self._caller.call(
            update_account_settings.ENDPOINT,
            options,
            dr_call_back_url=dr_call_back_url,
            http_forward_method=http_forward_method,
            mo_call_back_url=mo_call_back_url,
        )

    async def top_up(
        self,
        *,
        trx: str,
        options: RequestOptions | None = None,
    ) -> LegacyResult:
        """Top up the account balance (``POST /account/top-up``).

        See ``Account.top_up``.
        """
        return await self._caller.call(
            top_up_account.ENDPOINT,
            options,
            trx=trx,
        )

    async def list_balance_transfers(
        self,
        *,
        api_key: str | Unset = UNSET,
        start_date: datetime | str,
        end_date: datetime | str | Unset = UNSET,
        subaccount: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListBalanceTransfersResponse:
        """List balance transfers (``GET /accounts/{api_key}/balance-transfers``).

        See ``Account.list_balance_transfers``.
        """
        return await self._caller.call(
            _list_balance_transfers.ENDPOINT,
            options,
            api_key=api_key,
            start_date=start_date,
            end_date=end_date,
            subaccount=subaccount,
        )

    async def transfer_balance(
        self,
        *,
        api_key: str | Unset = UNSET,
        from_: str,
        to: str,
        amount: float,
        reference: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MoneyTransfer:
        """Transfer balance between the primary account and a subaccount (``POST
        /accounts/{api_key}/balance-transfers``).

        See ``Account.transfer_balance``.
        """
        return await self._caller.call(
            _transfer_balance.ENDPOINT,
            options,
            api_key=api_key,
            from_=from_,
            to=to,
            amount=amount,
            reference=reference,
        )

    async def list_credit_transfers(
        self,
        *,
        api_key: str | Unset = UNSET,
        start_date: datetime | str,
        end_date: datetime | str | Unset = UNSET,
        subaccount: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListCreditTransfersResponse:
        """List credit transfers (``GET /accounts/{api_key}/credit-transfers``).

        See ``Account.list_credit_transfers``.
        """
        return await self._caller.call(
            _list_credit_transfers.ENDPOINT,
            options,
            api_key=api_key,
            start_date=start_date,
            end_date=end_date,
            subaccount=subaccount,
        )

    async def transfer_credit(
        self,
        *,
        api_key: str | Unset = UNSET,
        from_: str,
        to: str,
        amount: float,
        reference: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> MoneyTransfer:
        """Transfer credit between the primary account and a subaccount (``POST
        /accounts/{api_key}/credit-transfers``).

        See ``Account.transfer_credit``.
        """
        return await self._caller.call(
            _transfer_credit.ENDPOINT,
            options,
            api_key=api_key,
            from_=from_,
            to=to,
            amount=amount,
            reference=reference,
        )

    async def list_secrets(
        self,
        *,
        api_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListSecretsResponse:
        """List the API secrets (``GET /accounts/{api_key}/secrets``).

        See ``Account.list_secrets``.
        """
        return await self._caller.call(
            _list_secrets.ENDPOINT,
            options,
            api_key=api_key,
        )

    async def create_secret(
        self,
        *,
        api_key: str | Unset = UNSET,
        secret: str,
        options: RequestOptions | None = None,
    ) -> SecretInfo:
        """Create an API secret (``POST /accounts/{api_key}/secrets``).

        See ``Account.create_secret``.
        """
        try:
            return await self._caller.call(
                _create_secret.ENDPOINT,
                options,
                api_key=api_key,
                secret=secret,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del secret

    async def revoke_secret(
        self,
        *,
        api_key: str | Unset = UNSET,
        secret_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Revoke an API secret (``DELETE /accounts/{api_key}/secrets/{secret_id}``).

        See ``Account.revoke_secret``.
        """
        return await self._caller.call(
            _revoke_secret.ENDPOINT,
            options,
            api_key=api_key,
            secret_id=secret_id,
        )

    async def get_secret(
        self,
        *,
        api_key: str | Unset = UNSET,
        secret_id: str,
        options: RequestOptions | None = None,
    ) -> SecretInfo:
        """Retrieve an API secret (``GET /accounts/{api_key}/secrets/{secret_id}``).

        See ``Account.get_secret``.
        """
        return await self._caller.call(
            _get_secret.ENDPOINT,
            options,
            api_key=api_key,
            secret_id=secret_id,
        )

    async def list_subaccounts(
        self,
        *,
        api_key: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> SubaccountList:
        """List subaccounts (``GET /accounts/{api_key}/subaccounts``).

        See ``Account.list_subaccounts``.
        """
        return await self._caller.call(
            _list_subaccounts.ENDPOINT,
            options,
            api_key=api_key,
        )

    async def create_subaccount(
        self,
        *,
        api_key: str | Unset = UNSET,
        name: str,
        secret: str | Unset = UNSET,
        use_primary_account_balance: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CreateSubaccountResponse:
        """Create a subaccount (``POST /accounts/{api_key}/subaccounts``).

        See ``Account.create_subaccount``.
        """
        try:
            return await self._caller.call(
                _create_subaccount.ENDPOINT,
                options,
                api_key=api_key,
                name=name,
                secret=secret,
                use_primary_account_balance=use_primary_account_balance,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del secret

    async def get_subaccount(
        self,
        *,
        api_key: str | Unset = UNSET,
        subaccount_key: str,
        options: RequestOptions | None = None,
    ) -> Subaccount:
        """Retrieve a subaccount (``GET /accounts/{api_key}/subaccounts/{subaccount_key}``).

        See ``Account.get_subaccount``.
        """
        return await self._caller.call(
            _get_subaccount.ENDPOINT,
            options,
            api_key=api_key,
            subaccount_key=subaccount_key,
        )

    async def update_subaccount(
        self,
        *,
        api_key: str | Unset = UNSET,
        subaccount_key: str,
        name: str | Unset = UNSET,
        suspended: bool | Unset = UNSET,
        use_primary_account_balance: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Subaccount:
        """Update a subaccount (``PATCH /accounts/{api_key}/subaccounts/{subaccount_key}``).

        See ``Account.update_subaccount``.
        """
        return await self._caller.call(
            _update_subaccount.ENDPOINT,
            options,
            api_key=api_key,
            subaccount_key=subaccount_key,
            name=name,
            suspended=suspended,
            use_primary_account_balance=use_primary_account_balance,
        )

    async def transfer_number(
        self,
        *,
        api_key: str | Unset = UNSET,
        from_: str,
        to: str,
        number: str,
        country: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> TransferNumberResponse:
        """Transfer a number between accounts (``POST /accounts/{api_key}/transfer-number``).

        See ``Account.transfer_number``.
        """
        return await self._caller.call(
            _transfer_number.ENDPOINT,
            options,
            api_key=api_key,
            from_=from_,
            to=to,
            number=number,
            country=country,
        )

    async def redact_transaction(
        self,
        *,
        id: str,
        product: Literal[
            "sms",
            "voice",
            "number-insight",
            "verify",
            "verify-sdk",
            "messages",
            "network-api-event",
            "vonage-qod",
        ],
        type: Literal["inbound", "outbound"],
        options: RequestOptions | None = None,
    ) -> Any:
        """Redact a record (``POST /v1/redact/transaction``).

        See ``Account.redact_transaction``.
        """
        return await self._caller.call(
            _redact_transaction.ENDPOINT,
            options,
            id=id,
            product=product,
            type=type,
        )


class AsyncAccountWithRawResponse:
    """``AsyncAccount``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncAccount) -> None:
        self.get_balance: Final = async_raw(resource.get_balance)
        self.get_all_pricing: Final = async_raw(resource.get_all_pricing)
        self.get_prefix_pricing: Final = async_raw(resource.get_prefix_pricing)
        self.get_country_pricing: Final = async_raw(resource.get_country_pricing)
        self.update_settings: Final = async_raw(resource.update_settings)
        self.top_up: Final = async_raw(resource.top_up)
        self.list_balance_transfers: Final = async_raw(resource.list_balance_transfers)
        self.transfer_balance: Final = async_raw(resource.transfer_balance)
        self.list_credit_transfers: Final = async_raw(resource.list_credit_transfers)
        self.transfer_credit: Final = async_raw(resource.transfer_credit)
        self.list_secrets: Final = async_raw(resource.list_secrets)
        self.create_secret: Final = async_raw(resource.create_secret)
        self.revoke_secret: Final = async_raw(resource.revoke_secret)
        self.get_secret: Final = async_raw(resource.get_secret)
        self.list_subaccounts: Final = async_raw(resource.list_subaccounts)
        self.create_subaccount: Final = async_raw(resource.create_subaccount)
        self.get_subaccount: Final = async_raw(resource.get_subaccount)
        self.update_subaccount: Final = async_raw(resource.update_subaccount)
        self.transfer_number: Final = async_raw(resource.transfer_number)
        self.redact_transaction: Final = async_raw(resource.redact_transaction)
