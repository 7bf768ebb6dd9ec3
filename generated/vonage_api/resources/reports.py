"""Historical records and message lookup."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import Any, Literal
from warnings import warn

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, AsyncPager, Pager, RequestOptions, SyncCaller, async_raw, raw

from ..api.reports import (
    cancel_report,
    create_report,
    download_report_file,
    get_report,
    list_reports,
    load_report_records,
)
from ..models.list_reports_response import ListReportsResponse
from ..models.messages_record import MessagesRecord
from ..models.records_response import RecordsResponse
from ..models.report import Report
from ..models.sms_record import SmsRecord
from ..models.verify_record import VerifyRecord
from ..models.voice_record import VoiceRecord


class Reports:
    """Historical records and message lookup."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return ReportsWithRawResponse(Reports(self._caller.raw))

    def list(
        self,
        *,
        account_id: str,
        status: str,
        date_from: datetime | str | Unset = UNSET,
        date_to: datetime | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListReportsResponse:
        """List own reports (2021 definition; gone from the current one) (``GET /v2/reports``).

        Deprecated: the document advises against it.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            account_id: Not described by the document.
            status: Comma list of report states.
            date_from: Not described by the document.
            date_to: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Reports.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed, or a value is wrong; 401, The credentials are
                missing, wrong or of the wrong kind.
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
        """Start an asynchronous report (``POST /v2/reports``).

        Paid. Not safe to retry after a timeout: each call is a new report.

        Never sent again once it may have acted. ``reports.list`` tells what became of it.

        Args:
            product: Not described by the document. One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL',
                'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API',
                'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES',
                'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
            account_id: Not described by the document.
            account_ref: SMS.
            call_id: voice products.
            callback_url: Gets a POST with the Report when done.
            channel: VERIFY-V2. One of 'v2', 'email', 'silent_auth'.
            client_ref: asynchronous only.
            conversation_id: conversation products, IN-APP-VOICE.
            correlation_id: NETWORK-API-EVENT.
            country: Not described by the document.
            date_end: Default now.
            date_start: Default 7 days ago.
            direction: required for SMS and MESSAGES. One of 'inbound', 'outbound'.
            from_: Not described by the document. Sent as ``from``.
            include_message: SMS, MESSAGES.
            include_subaccounts: Not described by the document.
            leg_id: IN-APP-VOICE.
            locale: VERIFY-API, VERIFY-V2.
            meeting_id: VIDEO-API.
            network: Not described by the document.
            number: NUMBER-INSIGHT.
            number_type: VERIFY-API.
            parent_request_id: VERIFY-V2.
            product_name: NETWORK-API-EVENT.
            product_path: NETWORK-API-EVENT.
            provider: MESSAGES. One of 'whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg',
                'instagram', 'rcs', 'email'.
            request_session_id: NETWORK-API-EVENT.
            request_type: NETWORK-API-EVENT.
            risk: Not described by the document.
            session_id: VIDEO-API.
            show_concatenated: SMS outbound.
            status: Not described by the document.
            swapped: Not described by the document.
            to: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Accepted (200, not 202); request_status PENDING.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed, or a value is wrong; 401, The credentials are
                missing, wrong or of the wrong kind; 403, The credentials may not do this; 422, A value cannot
                be processed; 429, Too many requests; this one was not carried out; 500, The platform failed.
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
        account_id: str,
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
        """Load records at once (``GET /v2/reports/records``).

        Batches of at most 1000 records (2021 text). Go on while _links.next is there; pass cursor and iv
        unchanged.

        One page: ``iter_records`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            product: Not described by the document. One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL',
                'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API',
                'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES',
                'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
            account_id: API key to report on, may be a subaccount.
            date_start: Inclusive; default 7 days ago; the span to date_end is at most 24 h (2021 text)
            date_end: Exclusive; default now.
            id: Up to 20 ids, comma separated; then only product, account_id, direction, include_message
                and show_concatenated may be given.
            cursor: From the previous answer.
            iv: From the previous answer, together with cursor.
            direction: required for SMS and MESSAGES. One of 'inbound', 'outbound'.
            status: Not described by the document.
            from_: Not described by the document. Sent as ``from``.
            to: Not described by the document.
            country: Not described by the document.
            network: Not described by the document.
            number: NUMBER-INSIGHT.
            locale: VERIFY-API, VERIFY-V2.
            include_message: SMS, MESSAGES.
            show_concatenated: SMS outbound.
            account_ref: SMS.
            call_id: voice products.
            leg_id: IN-APP-VOICE.
            provider: MESSAGES. One of 'whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg',
                'instagram', 'rcs', 'email'.
            number_type: VERIFY-API.
            channel: VERIFY-V2. One of 'v2', 'email', 'silent_auth'.
            parent_request_id: VERIFY-V2.
            request_type: NETWORK-API-EVENT.
            risk: Not described by the document.
            swapped: Not described by the document.
            conversation_id: conversation products, IN-APP-VOICE.
            session_id: VIDEO-API.
            meeting_id: VIDEO-API.
            product_name: NETWORK-API-EVENT.
            request_session_id: NETWORK-API-EVENT.
            product_path: NETWORK-API-EVENT.
            correlation_id: NETWORK-API-EVENT.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            One batch.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 403, The credentials
                may not do this; 422, A value cannot be processed; 429, Too many requests; this one was not
                carried out; 500, The platform failed.
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
        account_id: str,
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
    ) -> Pager[SmsRecord | VoiceRecord | MessagesRecord | VerifyRecord | dict[str, Any], RecordsResponse]:
        """Load records at once, item by item (``load_records`` page after page).

        Batches of at most 1000 records (2021 text). Go on while _links.next is there; pass cursor and iv
        unchanged.

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /v2/reports/records``, made when its first item is wanted. It counts, and costs, as
        any other call. ``cursor`` and ``iv`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            product: Not described by the document. One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL',
                'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API',
                'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES',
                'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
            account_id: API key to report on, may be a subaccount.
            date_start: Inclusive; default 7 days ago; the span to date_end is at most 24 h (2021 text)
            date_end: Exclusive; default now.
            id: Up to 20 ids, comma separated; then only product, account_id, direction, include_message
                and show_concatenated may be given.
            cursor: From the previous answer.
            iv: From the previous answer, together with cursor.
            direction: required for SMS and MESSAGES. One of 'inbound', 'outbound'.
            status: Not described by the document.
            from_: Not described by the document. Sent as ``from``.
            to: Not described by the document.
            country: Not described by the document.
            network: Not described by the document.
            number: NUMBER-INSIGHT.
            locale: VERIFY-API, VERIFY-V2.
            include_message: SMS, MESSAGES.
            show_concatenated: SMS outbound.
            account_ref: SMS.
            call_id: voice products.
            leg_id: IN-APP-VOICE.
            provider: MESSAGES. One of 'whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg',
                'instagram', 'rcs', 'email'.
            number_type: VERIFY-API.
            channel: VERIFY-V2. One of 'v2', 'email', 'silent_auth'.
            parent_request_id: VERIFY-V2.
            request_type: NETWORK-API-EVENT.
            risk: Not described by the document.
            swapped: Not described by the document.
            conversation_id: conversation products, IN-APP-VOICE.
            session_id: VIDEO-API.
            meeting_id: VIDEO-API.
            product_name: NETWORK-API-EVENT.
            request_session_id: NETWORK-API-EVENT.
            product_path: NETWORK-API-EVENT.
            correlation_id: NETWORK-API-EVENT.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An iterator over the items; its ``pages()`` gives whole pages, its ``next_arguments`` what
            continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 403, The credentials
                may not do this; 422, A value cannot be processed; 429, Too many requests; this one was not
                carried out; 500, The platform failed.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        409 when already finished.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            report_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Report, ABORTED.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 404, There is no such
                thing, or not for this account; 409, The request clashes with the present state; 429, Too many
                requests; this one was not carried out; 500, The platform failed.
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
        """Read the state of a report (``GET /v2/reports/{report_id}``).

        Kept 4 days. Poll until request_status leaves PENDING and PROCESSING; about 5-10 minutes per million
        records.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            report_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Report.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 404, There is no such
                thing, or not for this account; 429, Too many requests; this one was not carried out; 500, The
                platform failed.
        """
        return self._caller.call(
            get_report.ENDPOINT,
            options,
            report_id=report_id,
        )

    def download_file(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download the zipped CSV of a report (``GET /v3/media/{file_id}``).

        Download the file of a report, for 72 hours after it was made. Give the URL of the report's link as it
        is, or the id in it. The file is zipped CSV, and may be longer than max_response_bytes:
        with_options(max_response_bytes=...) raises the limit.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            file_id: The id of the file, as in the link of the report. Its whole URL is taken too, where
                it leads to a server of the operation.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Zip with one CSV.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 404, There is no such
                thing, or not for this account; 429, Too many requests; this one was not carried out; 500, The
                platform failed.
        """
        return self._caller.call(
            download_report_file.ENDPOINT,
            options,
            file_id=file_id,
        )


class ReportsWithRawResponse:
    """``Reports``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Reports) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.load_records = raw(resource.load_records)
        self.cancel = raw(resource.cancel)
        self.get = raw(resource.get)
        self.download_file = raw(resource.download_file)


class AsyncReports:
    """Historical records and message lookup."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncReportsWithRawResponse(AsyncReports(self._caller.raw))

    async def list(
        self,
        *,
        account_id: str,
        status: str,
        date_from: datetime | str | Unset = UNSET,
        date_to: datetime | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListReportsResponse:
        """List own reports (2021 definition; gone from the current one) (``GET /v2/reports``).

        Deprecated: the document advises against it.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            account_id: Not described by the document.
            status: Comma list of report states.
            date_from: Not described by the document.
            date_to: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Reports.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed, or a value is wrong; 401, The credentials are
                missing, wrong or of the wrong kind.
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
        """Start an asynchronous report (``POST /v2/reports``).

        Paid. Not safe to retry after a timeout: each call is a new report.

        Never sent again once it may have acted. ``reports.list`` tells what became of it.

        Args:
            product: Not described by the document. One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL',
                'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API',
                'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES',
                'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
            account_id: Not described by the document.
            account_ref: SMS.
            call_id: voice products.
            callback_url: Gets a POST with the Report when done.
            channel: VERIFY-V2. One of 'v2', 'email', 'silent_auth'.
            client_ref: asynchronous only.
            conversation_id: conversation products, IN-APP-VOICE.
            correlation_id: NETWORK-API-EVENT.
            country: Not described by the document.
            date_end: Default now.
            date_start: Default 7 days ago.
            direction: required for SMS and MESSAGES. One of 'inbound', 'outbound'.
            from_: Not described by the document. Sent as ``from``.
            include_message: SMS, MESSAGES.
            include_subaccounts: Not described by the document.
            leg_id: IN-APP-VOICE.
            locale: VERIFY-API, VERIFY-V2.
            meeting_id: VIDEO-API.
            network: Not described by the document.
            number: NUMBER-INSIGHT.
            number_type: VERIFY-API.
            parent_request_id: VERIFY-V2.
            product_name: NETWORK-API-EVENT.
            product_path: NETWORK-API-EVENT.
            provider: MESSAGES. One of 'whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg',
                'instagram', 'rcs', 'email'.
            request_session_id: NETWORK-API-EVENT.
            request_type: NETWORK-API-EVENT.
            risk: Not described by the document.
            session_id: VIDEO-API.
            show_concatenated: SMS outbound.
            status: Not described by the document.
            swapped: Not described by the document.
            to: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Accepted (200, not 202); request_status PENDING.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed, or a value is wrong; 401, The credentials are
                missing, wrong or of the wrong kind; 403, The credentials may not do this; 422, A value cannot
                be processed; 429, Too many requests; this one was not carried out; 500, The platform failed.
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
        account_id: str,
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
        """Load records at once (``GET /v2/reports/records``).

        Batches of at most 1000 records (2021 text). Go on while _links.next is there; pass cursor and iv
        unchanged.

        One page: ``iter_records`` goes on to the others.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            product: Not described by the document. One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL',
                'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API',
                'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES',
                'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
            account_id: API key to report on, may be a subaccount.
            date_start: Inclusive; default 7 days ago; the span to date_end is at most 24 h (2021 text)
            date_end: Exclusive; default now.
            id: Up to 20 ids, comma separated; then only product, account_id, direction, include_message
                and show_concatenated may be given.
            cursor: From the previous answer.
            iv: From the previous answer, together with cursor.
            direction: required for SMS and MESSAGES. One of 'inbound', 'outbound'.
            status: Not described by the document.
            from_: Not described by the document. Sent as ``from``.
            to: Not described by the document.
            country: Not described by the document.
            network: Not described by the document.
            number: NUMBER-INSIGHT.
            locale: VERIFY-API, VERIFY-V2.
            include_message: SMS, MESSAGES.
            show_concatenated: SMS outbound.
            account_ref: SMS.
            call_id: voice products.
            leg_id: IN-APP-VOICE.
            provider: MESSAGES. One of 'whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg',
                'instagram', 'rcs', 'email'.
            number_type: VERIFY-API.
            channel: VERIFY-V2. One of 'v2', 'email', 'silent_auth'.
            parent_request_id: VERIFY-V2.
            request_type: NETWORK-API-EVENT.
            risk: Not described by the document.
            swapped: Not described by the document.
            conversation_id: conversation products, IN-APP-VOICE.
            session_id: VIDEO-API.
            meeting_id: VIDEO-API.
            product_name: NETWORK-API-EVENT.
            request_session_id: NETWORK-API-EVENT.
            product_path: NETWORK-API-EVENT.
            correlation_id: NETWORK-API-EVENT.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            One batch.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 403, The credentials
                may not do this; 422, A value cannot be processed; 429, Too many requests; this one was not
                carried out; 500, The platform failed.
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
        account_id: str,
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
        SmsRecord | VoiceRecord | MessagesRecord | VerifyRecord | dict[str, Any], RecordsResponse
    ]:
        """Load records at once, item by item (``load_records`` page after page).

        Batches of at most 1000 records (2021 text). Go on while _links.next is there; pass cursor and iv
        unchanged.

        The items come in the server's order. Nothing is sent before the first is asked for; then each page is
        one call of ``GET /v2/reports/records``, made when its first item is wanted. It counts, and costs, as
        any other call. ``cursor`` and ``iv`` may say where to begin.

        The list ends where a page says so or is empty. An error of a call leaves the iterator where it is:
        going on asks for the same page again. Errors are raised as items are asked for, not before.

        Args:
            product: Not described by the document. One of 'SMS', 'SMS-TRAFFIC-CONTROL', 'VOICE-CALL',
                'VOICE-FAILED', 'VOICE-TTS', 'IN-APP-VOICE', 'WEBSOCKET-CALL', 'ASR', 'AMD', 'VERIFY-API',
                'VERIFY-V2', 'NUMBER-INSIGHT', 'CONVERSATION-EVENT', 'CONVERSATION-MESSAGE', 'MESSAGES',
                'VIDEO-API', 'NETWORK-API-EVENT', 'REPORTS-USAGE'.
            account_id: API key to report on, may be a subaccount.
            date_start: Inclusive; default 7 days ago; the span to date_end is at most 24 h (2021 text)
            date_end: Exclusive; default now.
            id: Up to 20 ids, comma separated; then only product, account_id, direction, include_message
                and show_concatenated may be given.
            cursor: From the previous answer.
            iv: From the previous answer, together with cursor.
            direction: required for SMS and MESSAGES. One of 'inbound', 'outbound'.
            status: Not described by the document.
            from_: Not described by the document. Sent as ``from``.
            to: Not described by the document.
            country: Not described by the document.
            network: Not described by the document.
            number: NUMBER-INSIGHT.
            locale: VERIFY-API, VERIFY-V2.
            include_message: SMS, MESSAGES.
            show_concatenated: SMS outbound.
            account_ref: SMS.
            call_id: voice products.
            leg_id: IN-APP-VOICE.
            provider: MESSAGES. One of 'whatsapp', 'sms', 'mms', 'messenger', 'viber_service_msg',
                'instagram', 'rcs', 'email'.
            number_type: VERIFY-API.
            channel: VERIFY-V2. One of 'v2', 'email', 'silent_auth'.
            parent_request_id: VERIFY-V2.
            request_type: NETWORK-API-EVENT.
            risk: Not described by the document.
            swapped: Not described by the document.
            conversation_id: conversation products, IN-APP-VOICE.
            session_id: VIDEO-API.
            meeting_id: VIDEO-API.
            product_name: NETWORK-API-EVENT.
            request_session_id: NETWORK-API-EVENT.
            product_path: NETWORK-API-EVENT.
            correlation_id: NETWORK-API-EVENT.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            An asynchronous iterator over the items; its ``pages()`` gives whole pages, its
            ``next_arguments`` what continues after them.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 403, The credentials
                may not do this; 422, A value cannot be processed; 429, Too many requests; this one was not
                carried out; 500, The platform failed.
            PagingError: The server repeats a page or a link, or its link leads elsewhere.
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

        409 when already finished.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            report_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Report, ABORTED.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 404, There is no such
                thing, or not for this account; 409, The request clashes with the present state; 429, Too many
                requests; this one was not carried out; 500, The platform failed.
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
        """Read the state of a report (``GET /v2/reports/{report_id}``).

        Kept 4 days. Poll until request_status leaves PENDING and PROCESSING; about 5-10 minutes per million
        records.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            report_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Report.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 404, There is no such
                thing, or not for this account; 429, Too many requests; this one was not carried out; 500, The
                platform failed.
        """
        return await self._caller.call(
            get_report.ENDPOINT,
            options,
            report_id=report_id,
        )

    async def download_file(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Download the zipped CSV of a report (``GET /v3/media/{file_id}``).

        Download the file of a report, for 72 hours after it was made. Give the URL of the report's link as it
        is, or the id in it. The file is zipped CSV, and may be longer than max_response_bytes:
        with_options(max_response_bytes=...) raises the limit.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            file_id: The id of the file, as in the link of the report. Its whole URL is taken too, where
                it leads to a server of the operation.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Zip with one CSV.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, wrong or of the wrong kind; 404, There is no such
                thing, or not for this account; 429, Too many requests; this one was not carried out; 500, The
                platform failed.
        """
        return await self._caller.call(
            download_report_file.ENDPOINT,
            options,
            file_id=file_id,
        )


class AsyncReportsWithRawResponse:
    """``AsyncReports``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncReports) -> None:
        self.list = async_raw(resource.list)
        self.create = async_raw(resource.create)
        self.load_records = async_raw(resource.load_records)
        self.cancel = async_raw(resource.cancel)
        self.get = async_raw(resource.get)
        self.download_file = async_raw(resource.download_file)
