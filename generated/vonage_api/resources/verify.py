"""Two-factor authentication and phone verification."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Literal

from .._support.operation import AsyncCaller, RequestOptions, SyncCaller
from .._support.raw import async_raw, raw
from .._support.unset import UNSET, Unset
from ..api.verify import (
    cancel_verify_v2,
    check_verification,
    check_verify_v2,
    control_verification,
    create_verify_v2,
    next_verify_v2_workflow,
    request_psd2_verification,
    request_verification,
    search_verification,
)
from ..api.verify import unblock_network as _unblock_network
from ..models.check_verify_v2_response import CheckVerifyV2Response
from ..models.create_verify_v2_request_workflow_item import CreateVerifyV2RequestWorkflowItem
from ..models.create_verify_v2_response import CreateVerifyV2Response
from ..models.request_psd2_verification_response import RequestPsd2VerificationResponse
from ..models.unblock_network_response import UnblockNetworkResponse
from ..models.verify_check_response import VerifyCheckResponse
from ..models.verify_control_response import VerifyControlResponse
from ..models.verify_response import VerifyResponse
from ..models.verify_search_response import VerifySearchResponse
from ..params import CreateVerifyV2RequestWorkflowItemDict


class Verify:
    """Two-factor authentication and phone verification."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> VerifyWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return VerifyWithRawResponse(Verify(self._caller.raw))

    def create_v2(
        self,
        *,
        brand: str,
        workflow: Sequence[CreateVerifyV2RequestWorkflowItem | CreateVerifyV2RequestWorkflowItemDict],
        channel_timeout: int | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        code: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        fraud_check: bool | Unset = UNSET,
        locale: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CreateVerifyV2Response:
        """Start a verification (version 2) (``POST /v2/verify``).

        Start a verification. Rejected with status 409 while another verification of the same number is in
        progress.

        Never sent again once it may have acted.

        Args:
            brand: Not described by the document. At least 1 characters. At most 18 characters. Matching
                ^[^\\/{}:$]*$.
            workflow: Not described by the document. At least 1 items. At most 3 items.
            channel_timeout: Time limit of each channel, in seconds. At least 15. At most 900. The
                server's default is 180.
            client_ref: Not described by the document. At most 40 characters. Matching ^[a-zA-Z0-9]*$.
            code: Not described by the document. At least 4 characters. At most 10 characters. Matching
                ^[a-zA-Z0-9]+$.
            code_length: Not described by the document. At least 4. At most 10. The server's default is 4.
            fraud_check: Not described by the document. The server's default is False.
            locale: Not described by the document. The server's default is "en-us".
            template_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The verification was started.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 402, The account
                balance is too low for this request; 409, The request conflicts with the current state of the
                resource; 412, A precondition of the request is not met; 422, A value is invalid; 429, Too
                many requests. This request was not processed; 500, Internal error of the platform.
        """
        return self._caller.call(
            create_verify_v2.ENDPOINT,
            options,
            brand=brand,
            workflow=workflow,
            channel_timeout=channel_timeout,
            client_ref=client_ref,
            code=code,
            code_length=code_length,
            fraud_check=fraud_check,
            locale=locale,
            template_id=template_id,
        )

    def cancel_v2(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Cancel a verification (``DELETE /v2/verify/{request_id}``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            request_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The verification was cancelled. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 402, The account
                balance is too low for this request; 404, The resource does not exist or belongs to another
                account; 500, Internal error of the platform.
        """
        return self._caller.call(
            cancel_verify_v2.ENDPOINT,
            options,
            request_id=request_id,
        )

    def check_v2(
        self,
        *,
        request_id: str,
        code: str | Unset = UNSET,
        token: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CheckVerifyV2Response:
        """Check a verification code (``POST /v2/verify/{request_id}``).

        Check a verification code. A wrong code is rejected with status 400, a step that takes no code with
        409, and the third wrong code with 410.

        Never sent again once it may have acted.

        Args:
            request_id: Not described by the document.
            code: Not described by the document. At least 4 characters. At most 10 characters.
            token: Token of silent authentication (advanced mode), instead of `code`.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The code is correct.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 402, The account balance is too low for this request;
                404, The resource does not exist or belongs to another account; 409, The request conflicts
                with the current state of the resource; 410, The resource is no longer available; 429, Too
                many requests. This request was not processed; 500, Internal error of the platform.
        """
        return self._caller.call(
            check_verify_v2.ENDPOINT,
            options,
            request_id=request_id,
            code=code,
            token=token,
        )

    def next_v2_workflow(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Start the next step of the workflow (``POST /v2/verify/{request_id}/next_workflow``).

        Never sent again once it may have acted.

        Args:
            request_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The next step was started. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 402, The account
                balance is too low for this request; 404, The resource does not exist or belongs to another
                account; 409, The request conflicts with the current state of the resource; 500, Internal
                error of the platform.
        """
        return self._caller.call(
            next_verify_v2_workflow.ENDPOINT,
            options,
            request_id=request_id,
        )

    def check(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str,
        code: str,
        options: RequestOptions | None = None,
    ) -> VerifyCheckResponse:
        """Check a Verification Code (``POST /verify/check/{format}``).

        Check whether the PIN received from the user matches the PIN sent by Vonage. The third wrong code ends
        the verification (status 17). A second check of a completed verification returns status 6.

        Never sent again once it may have acted. ``verify.search`` tells what became of it.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: The identifier of the Verify request to check. At most 32 characters.
            code: The verification code entered by your user. At least 4 characters. At most 6 characters.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification code checked.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or invalid. No response body is documented; 429,
                Too many requests. This request was not processed. No response body is documented; 5XX,
                Internal error of the platform. The request may have been processed. No response body is
                documented.
            RejectedError: The status is a success, yet the body says no: status other than 0.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return self._caller.call(
            check_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            code=code,
        )

    def control(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str,
        cmd: Literal["cancel", "trigger_next_event"],
        options: RequestOptions | None = None,
    ) -> VerifyControlResponse:
        """Control a Verification (``POST /verify/control/{format}``).

        Control the progress of your Verify requests, e.g., cancel or trigger next workflow.

        Sent again also when its outcome is unknown where ``cmd`` is one of ``cancel``: repeating it changes
        nothing more. ``verify.search`` tells what became of it.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: Not described by the document. At most 32 characters.
            cmd: `cancel` cancels the verification (not in the first 30 seconds or after the second step);
                `trigger_next_event` starts the next step, if there is one. One of 'cancel',
                'trigger_next_event'.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification control command sent.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or invalid. No response body is documented; 429,
                Too many requests. This request was not processed. No response body is documented; 5XX,
                Internal error of the platform. The request may have been processed. No response body is
                documented.
            RejectedError: The status is a success, yet the body says no: status other than 0.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return self._caller.call(
            control_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            cmd=cmd,
        )

    def unblock_network(
        self,
        *,
        network: str,
        unblock_duration: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UnblockNetworkResponse:
        """Unblock a network (``POST /verify/network-unblock``).

        Lift the fraud block on a network. The feature must be enabled for the account.

        Never sent again once it may have acted.

        Args:
            network: Mobile country code and network code (MCCMNC).
            unblock_duration: Duration of the unblocking, in seconds. At least 0. At most 86400. The
                server's default is 3600.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The request was accepted.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 403, The credentials do not permit this operation; 404, The resource does not exist
                or belongs to another account; 422, A value is invalid; 429, Too many requests. This request
                was not processed.
        """
        return self._caller.call(
            _unblock_network.ENDPOINT,
            options,
            network=network,
            unblock_duration=unblock_duration,
        )

    def request_psd2(
        self,
        *,
        number: str,
        payee: str,
        amount: float,
        code_length: Literal[4, 6] | Unset = UNSET,
        country: str | Unset = UNSET,
        lg: str | Unset = UNSET,
        next_event_wait: int | Unset = UNSET,
        pin_expiry: int | Unset = UNSET,
        workflow_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RequestPsd2VerificationResponse:
        """Verify a payment (PSD2) (``POST /verify/psd2/json``).

        Never sent again once it may have acted.

        Args:
            number: Not described by the document.
            payee: Not described by the document. At most 18 characters.
            amount: Amount in EUR.
            code_length: Not described by the document. One of 4, 6. The server's default is 4.
            country: Not described by the document.
            lg: Not described by the document.
            next_event_wait: Not described by the document. At least 60. At most 900. The server's default
                is 300.
            pin_expiry: Not described by the document. At least 60. At most 3600. The server's default is
                300.
            workflow_id: Not described by the document. At least 1. At most 7. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Result of the request. As for `request`, the status is in the body.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            RejectedError: The status is a success, yet the body says no: status other than 0.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return self._caller.call(
            request_psd2_verification.ENDPOINT,
            options,
            number=number,
            payee=payee,
            amount=amount,
            code_length=code_length,
            country=country,
            lg=lg,
            next_event_wait=next_event_wait,
            pin_expiry=pin_expiry,
            workflow_id=workflow_id,
        )

    def search(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str | Unset = UNSET,
        request_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifySearchResponse:
        """Search Verifications (``GET /verify/search/{format}``).

        Lookup the status of one or more requests.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: Identifier of one verification.
            request_ids: Identifiers of up to 10 verifications. At least 1 items. At most 10 items.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification status retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or invalid. No response body is documented; 429,
                Too many requests. This request was not processed. No response body is documented; 5XX,
                Internal error of the platform. The request may have been processed. No response body is
                documented.
            RejectedError: The status is a success, yet the body says no: status that is a number.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return self._caller.call(
            search_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            request_ids=request_ids,
        )

    def request(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        number: str,
        brand: str,
        code_length: Literal[4, 6] | Unset = UNSET,
        country: str | Unset = UNSET,
        lg: str | Unset = UNSET,
        next_event_wait: int | Unset = UNSET,
        pin_code: str | Unset = UNSET,
        pin_expiry: int | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        workflow_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyResponse:
        """Request a Verification (``POST /verify/{format}``).

        Start a verification of a phone number. New projects should use version 2 (`create_v2`); no end date
        is announced for this version. While a verification of a number is in progress, a second request for
        the number is rejected with status 10 and the id of the verification in progress.

        Sent again also when its outcome is unknown: the answer 10 then says that it had acted.

        Args:
            format: Response format. One of 'json', 'xml'. The default is "json".
            number: The phone number to verify: digits only in E.164 format, or a national number together
                with `country`.
            brand: An 18-character alphanumeric string used as the brand name in the verification message.
                At most 18 characters.
            code_length: The length of the verification code. One of 4, 6. The server's default is 4.
            country: Country of a national number (ISO 3166-1 alpha-2). Matching ^[A-Za-z]{2}$.
            lg: Language and region of the message, such as `en-gb`. The default depends on the number.
                Documented values: ar-xa, cs-cz, cy-cy, cy-gb, da-dk, de-de, el-gr, en-au, en-gb, en-in,
                en-us, es-es, es-mx, es-us, fi-fi, fil-ph, fr-ca, fr-fr, hi-in, hu-hu, id-id, is-is, it-it,
                ja-jp, ko-kr, nb-no, nl-nl, pl-pl, pt-br, pt-pt, ro-ro, ru-ru, sv-se, th-th, tr-tr, vi-vn,
                yue-cn, zh-cn, zh-tw.
            next_event_wait: Seconds before the next step of the workflow. The default depends on the
                step. At least 60. At most 900.
            pin_code: Your own code instead of a generated one. The feature must be enabled for the
                account (otherwise status 20). At least 4 characters. At most 10 characters.
            pin_expiry: Validity of the code in seconds. A value that is not a multiple of
                `next_event_wait` is replaced by `next_event_wait`. At least 60. At most 3600. The server's
                default is 300.
            sender_id: The sender of the message. At most 11 characters. The server's default is "VERIFY".
            workflow_id: The steps of the workflow. 1: SMS, call, call. 2: SMS, SMS, call. 3: call, call.
                4: SMS, SMS. 5: SMS, call. 6: SMS. 7: call. At least 1. At most 7. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification request created.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or invalid. No response body is documented; 429,
                Too many requests. This request was not processed. No response body is documented; 5XX,
                Internal error of the platform. The request may have been processed. No response body is
                documented.
            RejectedError: The status is a success, yet the body says no: status other than 0.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return self._caller.call(
            request_verification.ENDPOINT,
            options,
            format=format,
            number=number,
            brand=brand,
            code_length=code_length,
            country=country,
            lg=lg,
            next_event_wait=next_event_wait,
            pin_code=pin_code,
            pin_expiry=pin_expiry,
            sender_id=sender_id,
            workflow_id=workflow_id,
        )


class VerifyWithRawResponse:
    """``Verify``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Verify) -> None:
        self.create_v2 = raw(resource.create_v2)
        self.cancel_v2 = raw(resource.cancel_v2)
        self.check_v2 = raw(resource.check_v2)
        self.next_v2_workflow = raw(resource.next_v2_workflow)
        self.check = raw(resource.check)
        self.control = raw(resource.control)
        self.unblock_network = raw(resource.unblock_network)
        self.request_psd2 = raw(resource.request_psd2)
        self.search = raw(resource.search)
        self.request = raw(resource.request)


class AsyncVerify:
    """Two-factor authentication and phone verification."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncVerifyWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncVerifyWithRawResponse(AsyncVerify(self._caller.raw))

    async def create_v2(
        self,
        *,
        brand: str,
        workflow: Sequence[CreateVerifyV2RequestWorkflowItem | CreateVerifyV2RequestWorkflowItemDict],
        channel_timeout: int | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        code: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        fraud_check: bool | Unset = UNSET,
        locale: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CreateVerifyV2Response:
        """Start a verification (version 2) (``POST /v2/verify``).

        Start a verification. Rejected with status 409 while another verification of the same number is in
        progress.

        Never sent again once it may have acted.

        Args:
            brand: Not described by the document. At least 1 characters. At most 18 characters. Matching
                ^[^\\/{}:$]*$.
            workflow: Not described by the document. At least 1 items. At most 3 items.
            channel_timeout: Time limit of each channel, in seconds. At least 15. At most 900. The
                server's default is 180.
            client_ref: Not described by the document. At most 40 characters. Matching ^[a-zA-Z0-9]*$.
            code: Not described by the document. At least 4 characters. At most 10 characters. Matching
                ^[a-zA-Z0-9]+$.
            code_length: Not described by the document. At least 4. At most 10. The server's default is 4.
            fraud_check: Not described by the document. The server's default is False.
            locale: Not described by the document. The server's default is "en-us".
            template_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The verification was started.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 402, The account
                balance is too low for this request; 409, The request conflicts with the current state of the
                resource; 412, A precondition of the request is not met; 422, A value is invalid; 429, Too
                many requests. This request was not processed; 500, Internal error of the platform.
        """
        return await self._caller.call(
            create_verify_v2.ENDPOINT,
            options,
            brand=brand,
            workflow=workflow,
            channel_timeout=channel_timeout,
            client_ref=client_ref,
            code=code,
            code_length=code_length,
            fraud_check=fraud_check,
            locale=locale,
            template_id=template_id,
        )

    async def cancel_v2(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Cancel a verification (``DELETE /v2/verify/{request_id}``).

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            request_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The verification was cancelled. The document declares no body: what arrives is returned, or
            None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 402, The account
                balance is too low for this request; 404, The resource does not exist or belongs to another
                account; 500, Internal error of the platform.
        """
        return await self._caller.call(
            cancel_verify_v2.ENDPOINT,
            options,
            request_id=request_id,
        )

    async def check_v2(
        self,
        *,
        request_id: str,
        code: str | Unset = UNSET,
        token: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CheckVerifyV2Response:
        """Check a verification code (``POST /v2/verify/{request_id}``).

        Check a verification code. A wrong code is rejected with status 400, a step that takes no code with
        409, and the third wrong code with 410.

        Never sent again once it may have acted.

        Args:
            request_id: Not described by the document.
            code: Not described by the document. At least 4 characters. At most 10 characters.
            token: Token of silent authentication (advanced mode), instead of `code`.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The code is correct.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 400, The request is malformed or a value is invalid; 401, The credentials are
                missing, invalid or of the wrong kind; 402, The account balance is too low for this request;
                404, The resource does not exist or belongs to another account; 409, The request conflicts
                with the current state of the resource; 410, The resource is no longer available; 429, Too
                many requests. This request was not processed; 500, Internal error of the platform.
        """
        return await self._caller.call(
            check_verify_v2.ENDPOINT,
            options,
            request_id=request_id,
            code=code,
            token=token,
        )

    async def next_v2_workflow(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Start the next step of the workflow (``POST /v2/verify/{request_id}/next_workflow``).

        Never sent again once it may have acted.

        Args:
            request_id: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The next step was started. The document declares no body: what arrives is returned, or None.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing, invalid or of the wrong kind; 402, The account
                balance is too low for this request; 404, The resource does not exist or belongs to another
                account; 409, The request conflicts with the current state of the resource; 500, Internal
                error of the platform.
        """
        return await self._caller.call(
            next_verify_v2_workflow.ENDPOINT,
            options,
            request_id=request_id,
        )

    async def check(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str,
        code: str,
        options: RequestOptions | None = None,
    ) -> VerifyCheckResponse:
        """Check a Verification Code (``POST /verify/check/{format}``).

        Check whether the PIN received from the user matches the PIN sent by Vonage. The third wrong code ends
        the verification (status 17). A second check of a completed verification returns status 6.

        Never sent again once it may have acted. ``verify.search`` tells what became of it.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: The identifier of the Verify request to check. At most 32 characters.
            code: The verification code entered by your user. At least 4 characters. At most 6 characters.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification code checked.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or invalid. No response body is documented; 429,
                Too many requests. This request was not processed. No response body is documented; 5XX,
                Internal error of the platform. The request may have been processed. No response body is
                documented.
            RejectedError: The status is a success, yet the body says no: status other than 0.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return await self._caller.call(
            check_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            code=code,
        )

    async def control(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str,
        cmd: Literal["cancel", "trigger_next_event"],
        options: RequestOptions | None = None,
    ) -> VerifyControlResponse:
        """Control a Verification (``POST /verify/control/{format}``).

        Control the progress of your Verify requests, e.g., cancel or trigger next workflow.

        Sent again also when its outcome is unknown where ``cmd`` is one of ``cancel``: repeating it changes
        nothing more. ``verify.search`` tells what became of it.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: Not described by the document. At most 32 characters.
            cmd: `cancel` cancels the verification (not in the first 30 seconds or after the second step);
                `trigger_next_event` starts the next step, if there is one. One of 'cancel',
                'trigger_next_event'.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification control command sent.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or invalid. No response body is documented; 429,
                Too many requests. This request was not processed. No response body is documented; 5XX,
                Internal error of the platform. The request may have been processed. No response body is
                documented.
            RejectedError: The status is a success, yet the body says no: status other than 0.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return await self._caller.call(
            control_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            cmd=cmd,
        )

    async def unblock_network(
        self,
        *,
        network: str,
        unblock_duration: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> UnblockNetworkResponse:
        """Unblock a network (``POST /verify/network-unblock``).

        Lift the fraud block on a network. The feature must be enabled for the account.

        Never sent again once it may have acted.

        Args:
            network: Mobile country code and network code (MCCMNC).
            unblock_duration: Duration of the unblocking, in seconds. At least 0. At most 86400. The
                server's default is 3600.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            The request was accepted.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 403, The credentials do not permit this operation; 404, The resource does not exist
                or belongs to another account; 422, A value is invalid; 429, Too many requests. This request
                was not processed.
        """
        return await self._caller.call(
            _unblock_network.ENDPOINT,
            options,
            network=network,
            unblock_duration=unblock_duration,
        )

    async def request_psd2(
        self,
        *,
        number: str,
        payee: str,
        amount: float,
        code_length: Literal[4, 6] | Unset = UNSET,
        country: str | Unset = UNSET,
        lg: str | Unset = UNSET,
        next_event_wait: int | Unset = UNSET,
        pin_expiry: int | Unset = UNSET,
        workflow_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> RequestPsd2VerificationResponse:
        """Verify a payment (PSD2) (``POST /verify/psd2/json``).

        Never sent again once it may have acted.

        Args:
            number: Not described by the document.
            payee: Not described by the document. At most 18 characters.
            amount: Amount in EUR.
            code_length: Not described by the document. One of 4, 6. The server's default is 4.
            country: Not described by the document.
            lg: Not described by the document.
            next_event_wait: Not described by the document. At least 60. At most 900. The server's default
                is 300.
            pin_expiry: Not described by the document. At least 60. At most 3600. The server's default is
                300.
            workflow_id: Not described by the document. At least 1. At most 7. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Result of the request. As for `request`, the status is in the body.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
            RejectedError: The status is a success, yet the body says no: status other than 0.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return await self._caller.call(
            request_psd2_verification.ENDPOINT,
            options,
            number=number,
            payee=payee,
            amount=amount,
            code_length=code_length,
            country=country,
            lg=lg,
            next_event_wait=next_event_wait,
            pin_expiry=pin_expiry,
            workflow_id=workflow_id,
        )

    async def search(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str | Unset = UNSET,
        request_ids: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifySearchResponse:
        """Search Verifications (``GET /verify/search/{format}``).

        Lookup the status of one or more requests.

        Sent again also when its outcome is unknown: repeating it changes nothing more.

        Args:
            format: Not described by the document. One of 'json', 'xml'. The default is "json".
            request_id: Identifier of one verification.
            request_ids: Identifiers of up to 10 verifications. At least 1 items. At most 10 items.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification status retrieved.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or invalid. No response body is documented; 429,
                Too many requests. This request was not processed. No response body is documented; 5XX,
                Internal error of the platform. The request may have been processed. No response body is
                documented.
            RejectedError: The status is a success, yet the body says no: status that is a number.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return await self._caller.call(
            search_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            request_ids=request_ids,
        )

    async def request(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        number: str,
        brand: str,
        code_length: Literal[4, 6] | Unset = UNSET,
        country: str | Unset = UNSET,
        lg: str | Unset = UNSET,
        next_event_wait: int | Unset = UNSET,
        pin_code: str | Unset = UNSET,
        pin_expiry: int | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        workflow_id: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyResponse:
        """Request a Verification (``POST /verify/{format}``).

        Start a verification of a phone number. New projects should use version 2 (`create_v2`); no end date
        is announced for this version. While a verification of a number is in progress, a second request for
        the number is rejected with status 10 and the id of the verification in progress.

        Sent again also when its outcome is unknown: the answer 10 then says that it had acted.

        Args:
            format: Response format. One of 'json', 'xml'. The default is "json".
            number: The phone number to verify: digits only in E.164 format, or a national number together
                with `country`.
            brand: An 18-character alphanumeric string used as the brand name in the verification message.
                At most 18 characters.
            code_length: The length of the verification code. One of 4, 6. The server's default is 4.
            country: Country of a national number (ISO 3166-1 alpha-2). Matching ^[A-Za-z]{2}$.
            lg: Language and region of the message, such as `en-gb`. The default depends on the number.
                Documented values: ar-xa, cs-cz, cy-cy, cy-gb, da-dk, de-de, el-gr, en-au, en-gb, en-in,
                en-us, es-es, es-mx, es-us, fi-fi, fil-ph, fr-ca, fr-fr, hi-in, hu-hu, id-id, is-is, it-it,
                ja-jp, ko-kr, nb-no, nl-nl, pl-pl, pt-br, pt-pt, ro-ro, ru-ru, sv-se, th-th, tr-tr, vi-vn,
                yue-cn, zh-cn, zh-tw.
            next_event_wait: Seconds before the next step of the workflow. The default depends on the
                step. At least 60. At most 900.
            pin_code: Your own code instead of a generated one. The feature must be enabled for the
                account (otherwise status 20). At least 4 characters. At most 10 characters.
            pin_expiry: Validity of the code in seconds. A value that is not a multiple of
                `next_event_wait` is replaced by `next_event_wait`. At least 60. At most 3600. The server's
                default is 300.
            sender_id: The sender of the message. At most 11 characters. The server's default is "VERIFY".
            workflow_id: The steps of the workflow. 1: SMS, call, call. 2: SMS, SMS, call. 3: call, call.
                4: SMS, SMS. 5: SMS, call. 6: SMS. 7: call. At least 1. At most 7. The server's default is 1.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Verification request created.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            CredentialsMissingError: The client has no credentials for it. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares: 401, The credentials are missing or invalid. No response body is documented; 429,
                Too many requests. This request was not processed. No response body is documented; 5XX,
                Internal error of the platform. The request may have been processed. No response body is
                documented.
            RejectedError: The status is a success, yet the body says no: status other than 0.
                (``VerifyRejectedError``) Codes: ``codes.VerifyStatus``: 0 success, 1 throttled, 2
                missing_param, 3 invalid_param, 4 invalid_credentials, 5 internal_error, 6
                not_routed_or_unknown_request, 7 number_blocked, 8 account_barred, 9 quota_exceeded, 10
                concurrent_verification, 15 unsupported_network, 16 wrong_code, 17 too_many_wrong_codes, 19
                control_refused, 20 pin_code_not_enabled, 29 non_permitted_destination, 101 not_found.
        """
        return await self._caller.call(
            request_verification.ENDPOINT,
            options,
            format=format,
            number=number,
            brand=brand,
            code_length=code_length,
            country=country,
            lg=lg,
            next_event_wait=next_event_wait,
            pin_code=pin_code,
            pin_expiry=pin_expiry,
            sender_id=sender_id,
            workflow_id=workflow_id,
        )


class AsyncVerifyWithRawResponse:
    """``AsyncVerify``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncVerify) -> None:
        self.create_v2 = async_raw(resource.create_v2)
        self.cancel_v2 = async_raw(resource.cancel_v2)
        self.check_v2 = async_raw(resource.check_v2)
        self.next_v2_workflow = async_raw(resource.next_v2_workflow)
        self.check = async_raw(resource.check)
        self.control = async_raw(resource.control)
        self.unblock_network = async_raw(resource.unblock_network)
        self.request_psd2 = async_raw(resource.request_psd2)
        self.search = async_raw(resource.search)
        self.request = async_raw(resource.request)
