"""Historical records and message lookup."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, Literal
from warnings import warn

from oas_runtime.call.waiting import async_wait
from oas_runtime.call.waiting import wait as _wait
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    AsyncCaller,
    AsyncPager,
    Pager,
    RequestOptions,
    SyncCaller,
    async_raw,
    deprecated,
    deprecated_async_raw,
    deprecated_raw,
    raw,
    resource,
)

from ..api.reports import (
    cancel_report,
    create_report,
    download_report_file,
    get_report,
    list_reports,
    load_report_records,
)
from ..models.amd_record import AmdRecord
from ..models.asr_record import AsrRecord
from ..models.conversation_event_record import ConversationEventRecord
from ..models.conversation_message_record import ConversationMessageRecord
from ..models.in_app_voice_record import InAppVoiceRecord
from ..models.list_reports_response import ListReportsResponse
from ..models.messages_record import MessagesRecord
from ..models.network_api_record import NetworkApiRecord
from ..models.number_insight_record import NumberInsightRecord
from ..models.records_response import RecordsResponse
from ..models.report import Report
from ..models.reports_usage_record import ReportsUsageRecord
from ..models.sms_record import SmsRecord
from ..models.sms_traffic_control_record import SmsTrafficControlRecord
from ..models.tts_record import TtsRecord
from ..models.verify_record import VerifyRecord
from ..models.verify_v2_record import VerifyV2Record
from ..models.video_record import VideoRecord
from ..models.voice_record import VoiceRecord
from ..models.websocket_call_record import WebsocketCallRecord


class Reports:
    """Historical records and message lookup.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return ReportsWithRawResponse(Reports(self._caller.raw))

    @deprecated("reports.list is deprecated")
    def list(
        self,
        *,
        account_id: str,
        status: str,
        date_from: datetime | str | Unset = UNSET,
        date_to: datetime | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListReportsResponse:
        """List reports (``GET /v2/reports``).

        Deprecated by the document.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.reports.list(account_id="account_id", status="status")

        Args:
            account_id: API key of the account.
            status: Comma-separated list of report statuses.
            date_from: Start of the period.
            date_to: End of the period.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The reports.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
        """
        warn("reports.list is deprecated", DeprecationWarning, stacklevel=2)
        return self._caller.call(
            list_reports.ENDPOINT,
            options,
            account_id=account_id,
            status=status,
            date_from=date_from,
            date_to=date_to,
        )

    def create(
        self,
        *,
        product: Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ],
        account_id: str,
        account_ref: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        country: str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | Unset = UNSET,
        from_: str | Unset = UNSET,
        include_message: bool | Unset = UNSET,
        include_subaccounts: bool | Unset = UNSET,
        leg_id: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        network: str | Unset = UNSET,
        number: str | Unset = UNSET,
        number_type: str | Unset = UNSET,
        parent_request_id: str | Unset = UNSET,
        product_name: str | Unset = UNSET,
        product_path: str | Unset = UNSET,
        provider: Literal[
            "whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"
        ]
        | Unset = UNSET,
        request_session_id: str | Unset = UNSET,
        request_type: str | Unset = UNSET,
        risk: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        show_concatenated: bool | Unset = UNSET,
        status: str | Unset = UNSET,
        swapped: bool | Unset = UNSET,
        to: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Report:
        """Create an asynchronous report (``POST /v2/reports``).

        Create a report. Reports are charged, and a repeated request creates a second report: do not repeat it
        when the outcome is unknown.

        Never retried once the server may have processed the request. ``reports.list`` shows whether it was
        carried out.

        Example:
            vonage.reports.create(product="SMS", account_id="account_id")

        Args:
            product: A product whose records can be retrieved.
            account_id: API key of the account, or of a subaccount.
            account_ref: Filter for the product `SMS`.
            call_id: Filter for the voice products.
            callback_url: URL that receives a POST request with the report when it is complete.
            channel: Filter for the product `VERIFY-V2`.
            client_ref: Filter for asynchronous reports only.
            conversation_id: Filter for the conversation products and the product `IN-APP-VOICE`.
            correlation_id: Filter for the product `NETWORK-API-EVENT`.
            country: Filter by country.
            date_end: End of the period. The default is the current time.
            date_start: Start of the period. The default is 7 days ago.
            direction: Required for the products `SMS` and `MESSAGES`.
            from_: Filter by sender or caller. Sent as ``from``.
            include_message: Filter for the products `SMS` and `MESSAGES`.
            include_subaccounts: Whether to include the records of subaccounts.
            leg_id: Filter for the product `IN-APP-VOICE`.
            locale: Filter for the products `VERIFY-API` and `VERIFY-V2`.
            meeting_id: Filter for the product `VIDEO-API`.
            network: Filter by network.
            number: Filter for the product `NUMBER-INSIGHT`.
            number_type: Filter for the product `VERIFY-API`.
            parent_request_id: Filter for the product `VERIFY-V2`.
            product_name: Filter for the product `NETWORK-API-EVENT`.
            product_path: Filter for the product `NETWORK-API-EVENT`.
            provider: Filter for the product `MESSAGES`.
            request_session_id: Filter for the product `NETWORK-API-EVENT`.
            request_type: Filter for the product `NETWORK-API-EVENT`.
            risk: Filter by risk.
            session_id: Filter for the product `VIDEO-API`.
            show_concatenated: Filter for outbound records of the product `SMS`.
            status: Filter by status.
            swapped: Filter by the result of a swap check.
            to: Filter by recipient or callee.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The report was accepted. Its `request_status` is `PENDING`.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            create_report.ENDPOINT,
            options,
            product=product,
            account_id=account_id,
            account_ref=account_ref,
            call_id=call_id,
            callback_url=callback_url,
            channel=channel,
            client_ref=client_ref,
            conversation_id=conversation_id,
            correlation_id=correlation_id,
            country=country,
            date_end=date_end,
            date_start=date_start,
            direction=direction,
            from_=from_,
            include_message=include_message,
            include_subaccounts=include_subaccounts,
            leg_id=leg_id,
            locale=locale,
            meeting_id=meeting_id,
            network=network,
            number=number,
            number_type=number_type,
            parent_request_id=parent_request_id,
            product_name=product_name,
            product_path=product_path,
            provider=provider,
            request_session_id=request_session_id,
            request_type=request_type,
            risk=risk,
            session_id=session_id,
            show_concatenated=show_concatenated,
            status=status,
            swapped=swapped,
            to=to,
        )

    def load_records(
        self,
        *,
        product: Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ],
        account_id: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        iv: str | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | Unset = UNSET,
        status: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        country: str | Unset = UNSET,
        network: str | Unset = UNSET,
        number: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        include_message: bool | Unset = UNSET,
        show_concatenated: bool | Unset = UNSET,
        account_ref: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        leg_id: str | Unset = UNSET,
        provider: Literal[
            "whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"
        ]
        | Unset = UNSET,
        number_type: str | Unset = UNSET,
        channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
        parent_request_id: str | Unset = UNSET,
        request_type: str | Unset = UNSET,
        risk: str | Unset = UNSET,
        swapped: bool | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        product_name: str | Unset = UNSET,
        request_session_id: str | Unset = UNSET,
        product_path: str | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RecordsResponse:
        """Retrieve records (``GET /v2/reports/records``).

        Retrieve records synchronously, in batches of at most 1000 records. Continue with `cursor` and `iv` of
        the previous response while `_links.next` is present.

        Returns one page; ``iter_records`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.reports.load_records(product="SMS")

        Args:
            product: Product of the records.
            account_id: API key of the account or of a subaccount. The default is taken from the client's
                credentials.
            date_start: Start of the period (inclusive). The default is 7 days ago; the period is at most
                24 hours.
            date_end: End of the period (exclusive). The default is the current time.
            id: Up to 20 identifiers, separated by commas. They can only be combined with `product`,
                `account_id`, `direction`, `include_message` and `show_concatenated`.
            cursor: Cursor of the previous response.
            iv: Value of `iv` in the previous response, required together with `cursor`.
            direction: Required for the products `SMS` and `MESSAGES`.
            status: Return only records with this status.
            from_: Return only records of this sender or caller. Sent as ``from``.
            to: Return only records of this recipient or callee.
            country: Return only records of this country.
            network: Return only records of this network.
            number: Filter for the product `NUMBER-INSIGHT`.
            locale: Filter for the products `VERIFY-API` and `VERIFY-V2`.
            include_message: Filter for the products `SMS` and `MESSAGES`.
            show_concatenated: Filter for outbound records of the product `SMS`.
            account_ref: Filter for the product `SMS`.
            call_id: Filter for the voice products.
            leg_id: Filter for the product `IN-APP-VOICE`.
            provider: Filter for the product `MESSAGES`.
            number_type: Filter for the product `VERIFY-API`.
            channel: Filter for the product `VERIFY-V2`.
            parent_request_id: Filter for the product `VERIFY-V2`.
            request_type: Filter for the product `NETWORK-API-EVENT`.
            risk: Return only records with this risk.
            swapped: Return only records with this result of a swap check.
            conversation_id: Filter for the conversation products and the product `IN-APP-VOICE`.
            session_id: Filter for the product `VIDEO-API`.
            meeting_id: Filter for the product `VIDEO-API`.
            product_name: Filter for the product `NETWORK-API-EVENT`.
            request_session_id: Filter for the product `NETWORK-API-EVENT`.
            product_path: Filter for the product `NETWORK-API-EVENT`.
            correlation_id: Filter for the product `NETWORK-API-EVENT`.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A batch of records.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                403: The credentials do not permit this operation.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            load_report_records.ENDPOINT,
            options,
            product=product,
            account_id=account_id,
            date_start=date_start,
            date_end=date_end,
            id=id,
            cursor=cursor,
            iv=iv,
            direction=direction,
            status=status,
            from_=from_,
            to=to,
            country=country,
            network=network,
            number=number,
            locale=locale,
            include_message=include_message,
            show_concatenated=show_concatenated,
            account_ref=account_ref,
            call_id=call_id,
            leg_id=leg_id,
            provider=provider,
            number_type=number_type,
            channel=channel,
            parent_request_id=parent_request_id,
            request_type=request_type,
            risk=risk,
            swapped=swapped,
            conversation_id=conversation_id,
            session_id=session_id,
            meeting_id=meeting_id,
            product_name=product_name,
            request_session_id=request_session_id,
            product_path=product_path,
            correlation_id=correlation_id,
        )

    def iter_records(
        self,
        *,
        product: Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ],
        account_id: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        iv: str | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | Unset = UNSET,
        status: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        country: str | Unset = UNSET,
        network: str | Unset = UNSET,
        number: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        include_message: bool | Unset = UNSET,
        show_concatenated: bool | Unset = UNSET,
        account_ref: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        leg_id: str | Unset = UNSET,
        provider: Literal[
            "whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"
        ]
        | Unset = UNSET,
        number_type: str | Unset = UNSET,
        channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
        parent_request_id: str | Unset = UNSET,
        request_type: str | Unset = UNSET,
        risk: str | Unset = UNSET,
        swapped: bool | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        product_name: str | Unset = UNSET,
        request_session_id: str | Unset = UNSET,
        product_path: str | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[
        WebsocketCallRecord
        | SmsTrafficControlRecord
        | SmsRecord
        | VoiceRecord
        | MessagesRecord
        | VerifyRecord
        | AsrRecord
        | AmdRecord
        | TtsRecord
        | InAppVoiceRecord
        | VerifyV2Record
        | NumberInsightRecord
        | ConversationEventRecord
        | ConversationMessageRecord
        | VideoRecord
        | NetworkApiRecord
        | ReportsUsageRecord
        | dict[str, Any],
        RecordsResponse,
    ]:
        """Retrieve records: an iterator over the items of all pages.

        Items keep the server's order. ``load_records`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v2/reports/records``, counted and billed as such. Set ``cursor`` and ``iv`` to start at a page other
        than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.reports.iter_records(product="SMS"):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            load_report_records.PAGING,
            options,
            product=product,
            account_id=account_id,
            date_start=date_start,
            date_end=date_end,
            id=id,
            cursor=cursor,
            iv=iv,
            direction=direction,
            status=status,
            from_=from_,
            to=to,
            country=country,
            network=network,
            number=number,
            locale=locale,
            include_message=include_message,
            show_concatenated=show_concatenated,
            account_ref=account_ref,
            call_id=call_id,
            leg_id=leg_id,
            provider=provider,
            number_type=number_type,
            channel=channel,
            parent_request_id=parent_request_id,
            request_type=request_type,
            risk=risk,
            swapped=swapped,
            conversation_id=conversation_id,
            session_id=session_id,
            meeting_id=meeting_id,
            product_name=product_name,
            request_session_id=request_session_id,
            product_path=product_path,
            correlation_id=correlation_id,
        )

    def cancel(
        self,
        *,
        report_id: str,
        options: RequestOptions | None = None,
    ) -> Report:
        """Cancel a report (``DELETE /v2/reports/{report_id}``).

        Cancel a report. Rejected with status 409 if the report is already complete.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.reports.cancel(report_id="report_id")

        Args:
            report_id: Identifier of the report.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The report, with the status `ABORTED`.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            cancel_report.ENDPOINT,
            options,
            report_id=report_id,
        )

    def get(
        self,
        *,
        report_id: str,
        options: RequestOptions | None = None,
    ) -> Report:
        """Retrieve a report (``GET /v2/reports/{report_id}``).

        Retrieve the status of a report. Reports are kept for 4 days. A report takes about 5 to 10 minutes per
        million records; it is complete when `request_status` is neither `PENDING` nor `PROCESSING`.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.reports.get(report_id="report_id")

        Args:
            report_id: Identifier of the report.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The report.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_report.ENDPOINT,
            options,
            report_id=report_id,
        )

    def wait(
        self,
        *,
        report_id: str,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> Report:
        """Retrieve a report: wait until the result is final.

        Repeats ``GET /v2/reports/{report_id}`` until ``request_status`` is ``SUCCESS``, ``TRUNCATED``,
        ``FAILED`` or ``ABORTED``: every 5 s at first, then less often, and never faster than the rate limit
        allows. ``get`` describes the arguments. A temporary failure does not end the wait.

        Args:
            within: Maximum number of seconds to wait, including all requests.

        Returns:
            The last response.

        Raises:
            WaitTimeoutError: ``within`` seconds have passed; ``result`` is the last response.
        """
        return _wait(
            self._caller,
            get_report.ENDPOINT,
            options,
            within,
            {
                "report_id": report_id,
            },
        )

    def download_file(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download the file of a report (``GET /v3/media/{file_id}``).

        Download the file of a report, within 72 hours after its creation. Pass the URL in the link of the
        report, or the id in that URL. The file is a zipped CSV file and can be larger than
        `max_response_bytes`: `with_options(max_response_bytes=...)` raises the limit.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.reports.download_file(file_id="4e67640c-fe03-5dfa-8444-b97c1287a2f5")

        Args:
            file_id: Identifier of the file, as in the link of the report. The full URL of the resource is
                accepted too, if it is on a server of the operation.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            ZIP archive with one CSV file.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            download_report_file.ENDPOINT,
            options,
            file_id=file_id,
        )


class ReportsWithRawResponse:
    """``Reports``, returning status, headers and body with the result."""

    def __init__(self, resource: Reports) -> None:
        self.list: Final = deprecated_raw(resource.list)  # pyright: ignore[reportDeprecated]
        self.create: Final = raw(resource.create)
        self.load_records: Final = raw(resource.load_records)
        self.cancel: Final = raw(resource.cancel)
        self.get: Final = raw(resource.get)
        self.download_file: Final = raw(resource.download_file)


class AsyncReports:
    """Historical records and message lookup.

    The errors of all methods are those of ``Reports``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncReportsWithRawResponse(AsyncReports(self._caller.raw))

    @deprecated("reports.list is deprecated")
    async def list(
        self,
        *,
        account_id: str,
        status: str,
        date_from: datetime | str | Unset = UNSET,
        date_to: datetime | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListReportsResponse:
        """List reports (``GET /v2/reports``).

        See ``Reports.list``. Deprecated by the document.
        """
        warn("reports.list is deprecated", DeprecationWarning, stacklevel=2)
        return await self._caller.call(
            list_reports.ENDPOINT,
            options,
            account_id=account_id,
            status=status,
            date_from=date_from,
            date_to=date_to,
        )

    async def create(
        self,
        *,
        product: Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ],
        account_id: str,
        account_ref: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        country: str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | Unset = UNSET,
        from_: str | Unset = UNSET,
        include_message: bool | Unset = UNSET,
        include_subaccounts: bool | Unset = UNSET,
        leg_id: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        network: str | Unset = UNSET,
        number: str | Unset = UNSET,
        number_type: str | Unset = UNSET,
        parent_request_id: str | Unset = UNSET,
        product_name: str | Unset = UNSET,
        product_path: str | Unset = UNSET,
        provider: Literal[
            "whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"
        ]
        | Unset = UNSET,
        request_session_id: str | Unset = UNSET,
        request_type: str | Unset = UNSET,
        risk: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        show_concatenated: bool | Unset = UNSET,
        status: str | Unset = UNSET,
        swapped: bool | Unset = UNSET,
        to: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Report:
        """Create an asynchronous report (``POST /v2/reports``).

        See ``Reports.create``.
        """
        return await self._caller.call(
            create_report.ENDPOINT,
            options,
            product=product,
            account_id=account_id,
            account_ref=account_ref,
            call_id=call_id,
            callback_url=callback_url,
            channel=channel,
            client_ref=client_ref,
            conversation_id=conversation_id,
            correlation_id=correlation_id,
            country=country,
            date_end=date_end,
            date_start=date_start,
            direction=direction,
            from_=from_,
            include_message=include_message,
            include_subaccounts=include_subaccounts,
            leg_id=leg_id,
            locale=locale,
            meeting_id=meeting_id,
            network=network,
            number=number,
            number_type=number_type,
            parent_request_id=parent_request_id,
            product_name=product_name,
            product_path=product_path,
            provider=provider,
            request_session_id=request_session_id,
            request_type=request_type,
            risk=risk,
            session_id=session_id,
            show_concatenated=show_concatenated,
            status=status,
            swapped=swapped,
            to=to,
        )

    async def load_records(
        self,
        *,
        product: Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ],
        account_id: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        iv: str | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | Unset = UNSET,
        status: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        country: str | Unset = UNSET,
        network: str | Unset = UNSET,
        number: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        include_message: bool | Unset = UNSET,
        show_concatenated: bool | Unset = UNSET,
        account_ref: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        leg_id: str | Unset = UNSET,
        provider: Literal[
            "whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"
        ]
        | Unset = UNSET,
        number_type: str | Unset = UNSET,
        channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
        parent_request_id: str | Unset = UNSET,
        request_type: str | Unset = UNSET,
        risk: str | Unset = UNSET,
        swapped: bool | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        product_name: str | Unset = UNSET,
        request_session_id: str | Unset = UNSET,
        product_path: str | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RecordsResponse:
        """Retrieve records (``GET /v2/reports/records``).

        See ``Reports.load_records``.
        """
        return await self._caller.call(
            load_report_records.ENDPOINT,
            options,
            product=product,
            account_id=account_id,
            date_start=date_start,
            date_end=date_end,
            id=id,
            cursor=cursor,
            iv=iv,
            direction=direction,
            status=status,
            from_=from_,
            to=to,
            country=country,
            network=network,
            number=number,
            locale=locale,
            include_message=include_message,
            show_concatenated=show_concatenated,
            account_ref=account_ref,
            call_id=call_id,
            leg_id=leg_id,
            provider=provider,
            number_type=number_type,
            channel=channel,
            parent_request_id=parent_request_id,
            request_type=request_type,
            risk=risk,
            swapped=swapped,
            conversation_id=conversation_id,
            session_id=session_id,
            meeting_id=meeting_id,
            product_name=product_name,
            request_session_id=request_session_id,
            product_path=product_path,
            correlation_id=correlation_id,
        )

    def iter_records(
        self,
        *,
        product: Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ],
        account_id: str | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        iv: str | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | Unset = UNSET,
        status: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        country: str | Unset = UNSET,
        network: str | Unset = UNSET,
        number: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        include_message: bool | Unset = UNSET,
        show_concatenated: bool | Unset = UNSET,
        account_ref: str | Unset = UNSET,
        call_id: str | Unset = UNSET,
        leg_id: str | Unset = UNSET,
        provider: Literal[
            "whatsapp", "sms", "mms", "messenger", "viber_service_msg", "instagram", "rcs", "email"
        ]
        | Unset = UNSET,
        number_type: str | Unset = UNSET,
        channel: Literal["v2", "email", "silent_auth"] | Unset = UNSET,
        parent_request_id: str | Unset = UNSET,
        request_type: str | Unset = UNSET,
        risk: str | Unset = UNSET,
        swapped: bool | Unset = UNSET,
        conversation_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        product_name: str | Unset = UNSET,
        request_session_id: str | Unset = UNSET,
        product_path: str | Unset = UNSET,
        correlation_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[
        WebsocketCallRecord
        | SmsTrafficControlRecord
        | SmsRecord
        | VoiceRecord
        | MessagesRecord
        | VerifyRecord
        | AsrRecord
        | AmdRecord
        | TtsRecord
        | InAppVoiceRecord
        | VerifyV2Record
        | NumberInsightRecord
        | ConversationEventRecord
        | ConversationMessageRecord
        | VideoRecord
        | NetworkApiRecord
        | ReportsUsageRecord
        | dict[str, Any],
        RecordsResponse,
    ]:
        """Retrieve records: an asynchronous iterator over the items of all pages.

        See ``Reports.iter_records``.
        """
        return self._caller.iterate(
            load_report_records.PAGING,
            options,
            product=product,
            account_id=account_id,
            date_start=date_start,
            date_end=date_end,
            id=id,
            cursor=cursor,
            iv=iv,
            direction=direction,
            status=status,
            from_=from_,
            to=to,
            country=country,
            network=network,
            number=number,
            locale=locale,
            include_message=include_message,
            show_concatenated=show_concatenated,
            account_ref=account_ref,
            call_id=call_id,
            leg_id=leg_id,
            provider=provider,
            number_type=number_type,
            channel=channel,
            parent_request_id=parent_request_id,
            request_type=request_type,
            risk=risk,
            swapped=swapped,
            conversation_id=conversation_id,
            session_id=session_id,
            meeting_id=meeting_id,
            product_name=product_name,
            request_session_id=request_session_id,
            product_path=product_path,
            correlation_id=correlation_id,
        )

    async def cancel(
        self,
        *,
        report_id: str,
        options: RequestOptions | None = None,
    ) -> Report:
        """Cancel a report (``DELETE /v2/reports/{report_id}``).

        See ``Reports.cancel``.
        """
        return await self._caller.call(
            cancel_report.ENDPOINT,
            options,
            report_id=report_id,
        )

    async def get(
        self,
        *,
        report_id: str,
        options: RequestOptions | None = None,
    ) -> Report:
        """Retrieve a report (``GET /v2/reports/{report_id}``).

        See ``Reports.get``.
        """
        return await self._caller.call(
            get_report.ENDPOINT,
            options,
            report_id=report_id,
        )

    async def wait(
        self,
        *,
        report_id: str,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> Report:
        """Retrieve a report: wait until the result is final.

        See ``Reports.wait``.
        """
        return await async_wait(
            self._caller,
            get_report.ENDPOINT,
            options,
            within,
            {
                "report_id": report_id,
            },
        )

    async def download_file(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download the file of a report (``GET /v3/media/{file_id}``).

        See ``Reports.download_file``.
        """
        return await self._caller.call(
            download_report_file.ENDPOINT,
            options,
            file_id=file_id,
        )


class AsyncReportsWithRawResponse:
    """``AsyncReports``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncReports) -> None:
        self.list: Final = deprecated_async_raw(resource.list)  # pyright: ignore[reportDeprecated]
        self.create: Final = async_raw(resource.create)
        self.load_records: Final = async_raw(resource.load_records)
        self.cancel: Final = async_raw(resource.cancel)
        self.get: Final = async_raw(resource.get)
        self.download_file: Final = async_raw(resource.download_file)
