"""Two-factor authentication and phone verification."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

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
    raw,
    resource,
)

from ..api.verify import (
    cancel_verify_v2,
    check_verification,
    check_verify_v2,
    control_verification,
    create_verify_template,
    create_verify_template_fragment,
    create_verify_v2,
    delete_verify_template,
    delete_verify_template_fragment,
    get_verify_template,
    get_verify_template_fragment,
    list_verify_template_fragments,
    list_verify_templates,
    next_verify_v2_workflow,
    request_psd2_verification,
    request_verification,
    search_verification,
    update_verify_template,
    update_verify_template_fragment,
)
from ..api.verify import unblock_network as _unblock_network
from ..models.check_verify_v2_response import CheckVerifyV2Response
from ..models.request_psd2_verification_response import RequestPsd2VerificationResponse
from ..models.unblock_network_response import UnblockNetworkResponse
from ..models.verify_check_response import VerifyCheckResponse
from ..models.verify_control_response import VerifyControlResponse
from ..models.verify_email_step import VerifyEmailStep
from ..models.verify_fragment import VerifyFragment
from ..models.verify_fragment_list import VerifyFragmentList
from ..models.verify_rcs_step import VerifyRcsStep
from ..models.verify_response import VerifyResponse
from ..models.verify_search_response import VerifySearchResponse
from ..models.verify_silent_auth_step import VerifySilentAuthStep
from ..models.verify_sms_step import VerifySmsStep
from ..models.verify_template import VerifyTemplate
from ..models.verify_template_list import VerifyTemplateList
from ..models.verify_v2_started import VerifyV2Started
from ..models.verify_voice_step import VerifyVoiceStep
from ..models.verify_whatsapp_step import VerifyWhatsappStep
from ..params import (
    VerifyEmailStepDict,
    VerifyRcsStepDict,
    VerifySilentAuthStepDict,
    VerifySmsStepDict,
    VerifyVoiceStepDict,
    VerifyWhatsappStepDict,
)


class Verify:
    """Two-factor authentication and phone verification.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> VerifyWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return VerifyWithRawResponse(Verify(self._caller.raw))

    def create_v2(
        self,
        *,
        brand: str,
        workflow: Sequence[
            VerifySilentAuthStep
            | VerifySilentAuthStepDict
            | VerifyRcsStep
            | VerifyRcsStepDict
            | VerifySmsStep
            | VerifySmsStepDict
            | VerifyWhatsappStep
            | VerifyWhatsappStepDict
            | VerifyVoiceStep
            | VerifyVoiceStepDict
            | VerifyEmailStep
            | VerifyEmailStepDict
        ],
        channel_timeout: int | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        code: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        fraud_check: bool | Unset = UNSET,
        locale: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyV2Started:
        """Start a verification (version 2) (``POST /v2/verify``).

        Start a verification. Rejected with status 409 while another verification of the same number is in
        progress, and with 412 if silent authentication is not possible for the number.

        Never retried once the server may have processed the request.

        Example:
            vonage.verify.create_v2(
                brand="brand",
                workflow=[{"channel": "silent_auth", "to": "447700900000"}],
            )

        Args:
            brand: Name of the brand that requests the verification. The characters `/ { } : $` are not
                permitted. Matching ``^[^\\/{}:$]*$``. From 1 to 18 characters.
            workflow: The steps, tried one after the other. From 1 to 3 items.
            channel_timeout: Seconds before the next step starts. Silent authentication always waits 60
                seconds; with success-based pricing the minimum is 60. From 15 to 900. The server's default is
                180.
            client_ref: Your reference, returned in webhooks. From 1 to 40 characters.
            code: Your own code instead of a generated one, for conversion-based pricing. Not used by
                `silent_auth`. Matching ``^[a-zA-Z0-9]+$``. From 4 to 10 characters.
            code_length: Length of the generated code. From 4 to 10. The server's default is 4.
            fraud_check: Check the request for fraud. The feature must be enabled for the account. The
                server's default is False.
            locale: Language of the messages. Not used by `silent_auth`. The server's default is "en-us".
            template_id: Identifier of a custom template, for `sms` and `rcs`.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The verification was started.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                409: The request conflicts with the current state of the resource.
                412: A precondition of the request is not met.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
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

    def list_templates(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyTemplateList:
        """List verification templates (``GET /v2/verify/templates``).

        List the templates of the account.

        Returns one page; ``iter_templates`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.list_templates()

        Args:
            page_size: Maximum number of results per page. At least 1.
            page: Page number, starting at 1. At least 1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of templates.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            list_verify_templates.ENDPOINT,
            options,
            page_size=page_size,
            page=page,
        )

    def iter_templates(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[VerifyTemplate, VerifyTemplateList]:
        """List verification templates: an iterator over the items of all pages.

        Items keep the server's order. ``list_templates`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v2/verify/templates``, counted and billed as such. Set ``page`` to start at a page other than the
        first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.verify.iter_templates():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_verify_templates.PAGING,
            options,
            page_size=page_size,
            page=page,
        )

    def create_template(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> VerifyTemplate:
        """Create a verification template (``POST /v2/verify/templates``).

        Create a template (beta). An account has at most 10 templates (problem `max-templates`), and their
        names are unique (problem `template-exists`). Support has to enable custom templates for the account.

        Never retried once the server may have processed the request. ``verify.list_templates`` shows whether
        it was carried out.

        Example:
            vonage.verify.create_template(name="name")

        Args:
            name: Name of the template. Matching ``^[A-Za-z0-9_-]+$``. From 1 to 64 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The resource was created.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                403: The credentials do not permit this operation.
                409: The request conflicts with the current state of the resource.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            create_verify_template.ENDPOINT,
            options,
            name=name,
        )

    def delete_template(
        self,
        *,
        template_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a verification template (``DELETE /v2/verify/templates/{template_id}``).

        Delete a template without fragments. A template that has fragments is rejected with the problem
        `not-empty-template`.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.delete_template(template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3")

        Args:
            template_id: Identifier of the fragment (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The resource was deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            delete_verify_template.ENDPOINT,
            options,
            template_id=template_id,
        )

    def get_template(
        self,
        *,
        template_id: str,
        options: RequestOptions | None = None,
    ) -> VerifyTemplate:
        """Retrieve a verification template (``GET /v2/verify/templates/{template_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.get_template(template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3")

        Args:
            template_id: Identifier of the fragment (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The template.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_verify_template.ENDPOINT,
            options,
            template_id=template_id,
        )

    def update_template(
        self,
        *,
        template_id: str,
        is_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyTemplate:
        """Update a verification template (``PATCH /v2/verify/templates/{template_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.update_template(template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3", name="name")

        Args:
            template_id: Identifier of the fragment (UUID).
            is_default: Whether requests without `template_id` use this template.
            name: New name of the template. Matching ``^[A-Za-z0-9_-]+$``. From 1 to 64 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The updated resource.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            update_verify_template.ENDPOINT,
            options,
            template_id=template_id,
            is_default=is_default,
            name=name,
        )

    def list_template_fragments(
        self,
        *,
        template_id: str,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyFragmentList:
        """List the fragments of a template (``GET /v2/verify/templates/{template_id}/template_fragments``).

        Returns one page; ``iter_template_fragments`` iterates over all items. Retried automatically, even
        when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.list_template_fragments(template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3")

        Args:
            template_id: Identifier of the fragment (UUID).
            page_size: Maximum number of results per page. At least 1.
            page: Page number, starting at 1. At least 1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of fragments.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            list_verify_template_fragments.ENDPOINT,
            options,
            template_id=template_id,
            page_size=page_size,
            page=page,
        )

    def iter_template_fragments(
        self,
        *,
        template_id: str,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[VerifyFragment, VerifyFragmentList]:
        """List the fragments of a template: an iterator over the items of all pages.

        Items keep the server's order. ``list_template_fragments`` returns one page and describes the
        arguments. No request is sent before the first item is requested; each page is one call of ``GET
        /v2/verify/templates/{template_id}/template_fragments``, counted and billed as such. Set ``page`` to
        start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.verify.iter_template_fragments(
                template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3",
            ):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_verify_template_fragments.PAGING,
            options,
            template_id=template_id,
            page_size=page_size,
            page=page,
        )

    def create_template_fragment(
        self,
        *,
        template_id: str,
        channel: Literal["sms", "voice"],
        locale: str,
        text: str,
        options: RequestOptions | None = None,
    ) -> VerifyFragment:
        """Create a template fragment (``POST /v2/verify/templates/{template_id}/template_fragments``).

        Add the text for a channel and a language to a template. Rejected with the problem `fragment-exists`
        if the template has one.

        Never retried once the server may have processed the request. ``verify.list_template_fragments`` shows
        whether it was carried out.

        Example:
            vonage.verify.create_template_fragment(
                template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3",
                channel="sms",
                locale="locale",
                text="text",
            )

        Args:
            template_id: Identifier of the fragment (UUID).
            channel: Channel of the fragment.
            locale: Language in lower case, such as `en-us`.
            text: Text of the message. It can contain `${code}`, `${brand}`, `${time-limit}` and
                `${time-limit-unit}`.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The fragment was created.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            create_verify_template_fragment.ENDPOINT,
            options,
            template_id=template_id,
            channel=channel,
            locale=locale,
            text=text,
        )

    def delete_template_fragment(
        self,
        *,
        template_id: str,
        template_fragment_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a template fragment (``DELETE
        /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.delete_template_fragment(
                template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3",
                template_fragment_id="69e58c2f-f88e-5929-a810-7380c2e29063",
            )

        Args:
            template_id: Identifier of the fragment (UUID).
            template_fragment_id: Identifier of the fragment (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The resource was deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            delete_verify_template_fragment.ENDPOINT,
            options,
            template_id=template_id,
            template_fragment_id=template_fragment_id,
        )

    def get_template_fragment(
        self,
        *,
        template_id: str,
        template_fragment_id: str,
        options: RequestOptions | None = None,
    ) -> VerifyFragment:
        """Retrieve a template fragment (``GET
        /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.get_template_fragment(
                template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3",
                template_fragment_id="69e58c2f-f88e-5929-a810-7380c2e29063",
            )

        Args:
            template_id: Identifier of the fragment (UUID).
            template_fragment_id: Identifier of the fragment (UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The fragment.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_verify_template_fragment.ENDPOINT,
            options,
            template_id=template_id,
            template_fragment_id=template_fragment_id,
        )

    def update_template_fragment(
        self,
        *,
        template_id: str,
        template_fragment_id: str,
        text: str,
        options: RequestOptions | None = None,
    ) -> VerifyFragment:
        """Update a template fragment (``PATCH
        /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.update_template_fragment(
                template_id="cabffea7-7da2-5d7a-bb3a-7af8adba2ee3",
                template_fragment_id="69e58c2f-f88e-5929-a810-7380c2e29063",
                text="text",
            )

        Args:
            template_id: Identifier of the fragment (UUID).
            template_fragment_id: Identifier of the fragment (UUID).
            text: New text of the message.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The updated resource.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            update_verify_template_fragment.ENDPOINT,
            options,
            template_id=template_id,
            template_fragment_id=template_fragment_id,
            text=text,
        )

    def cancel_v2(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Cancel a verification (``DELETE /v2/verify/{request_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.cancel_v2(request_id="request_id")

        Args:
            request_id: Identifier of the verification.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The verification was cancelled. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
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

        Never retried once the server may have processed the request.

        Example:
            vonage.verify.check_v2(request_id="request_id", code="code")

        Args:
            request_id: Identifier of the verification.
            code: The code that the user received. From 4 to 10 characters.
            token: Token of silent authentication (advanced mode), instead of `code`.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The code is correct.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                410: The resource is no longer available.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
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

        Never retried once the server may have processed the request.

        Example:
            vonage.verify.next_v2_workflow(request_id="request_id")

        Args:
            request_id: Identifier of the verification.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The next step was started. The document declares no response body. One that arrives is
            returned decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                402: The account balance is too low for this request.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                500: Internal error of the platform.
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

        Never retried once the server may have processed the request. ``verify.search`` shows whether it was
        carried out.

        Example:
            vonage.verify.check(format="json", request_id="request_id", code="code")

        Args:
            format: The format of the response. The default is "json".
            request_id: The identifier of the Verify request to check. At most 32 characters.
            code: The verification code entered by your user. From 4 to 10 characters.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Verification code checked.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: status other than 0. Codes:
                ``codes.VerifyStatus``.
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

        Retried automatically, even when the outcome is unknown, if ``cmd`` is ``cancel``: the operation is
        then idempotent. ``verify.search`` shows whether it was carried out.

        Example:
            vonage.verify.control(format="json", request_id="request_id", cmd="cancel")

        Args:
            format: The format of the response. The default is "json".
            request_id: Identifier of the verification. At most 32 characters.
            cmd: `cancel` cancels the verification (not in the first 30 seconds or after the second step);
                `trigger_next_event` starts the next step, if there is one.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Verification control command sent.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: status other than 0. Codes:
                ``codes.VerifyStatus``.
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

        Never retried once the server may have processed the request.

        Example:
            vonage.verify.unblock_network(network="network")

        Args:
            network: Mobile country code and network code (MCCMNC).
            unblock_duration: Duration of the unblocking, in seconds. From 0 to 86400. The server's
                default is 3600.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was accepted.

        Raises:
            ResponseError: Statuses that the document declares:
                403: The credentials do not permit this operation.
                404: The resource does not exist or belongs to another account.
                422: A value is invalid.
                429: Too many requests. This request was not processed.
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

        Never retried once the server may have processed the request.

        Example:
            vonage.verify.request_psd2(number="447700900139", payee="payee", amount=1, country="GB")

        Args:
            number: The phone number to verify: digits only in E.164 format, or a national number together
                with `country`. Matching ``^[^+]``.
            payee: Recipient of the payment, which the message names. At most 18 characters.
            amount: Amount in EUR.
            code_length: Length of the generated code. The server's default is 4.
            country: Country of a national number (ISO 3166-1 alpha-2).
            lg: Language and region of the message, such as `en-gb`. The default depends on the number.
            next_event_wait: Seconds before the next step of the workflow. From 60 to 900. The server's
                default is 300.
            pin_expiry: Validity of the code in seconds. From 60 to 3600. The server's default is 300.
            workflow_id: The steps of the workflow; see `request`. From 1 to 7. The server's default is 1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Result of the request. As for `request`, the status is in the body.

        Raises:
            RejectedError: HTTP 200 with an error code in the body: status other than 0. Codes:
                ``codes.VerifyStatus``.
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

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.verify.search(format="json", request_id="request_id")

        Args:
            format: The format of the response. The default is "json".
            request_id: Identifier of one verification.
            request_ids: Identifiers of up to 10 verifications. From 1 to 10 items.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Verification status retrieved.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: status that is a number. Codes:
                ``codes.VerifyStatus``.
        """
        return self._caller.call(
            search_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            request_ids=request_ids,
        )

    def wait(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str | Unset = UNSET,
        request_ids: Sequence[str] | Unset = UNSET,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> VerifySearchResponse:
        """Search Verifications: wait until the result is final.

        Repeats ``GET /verify/search/{format}`` until ``status`` is ``SUCCESS``, ``FAILED``, ``EXPIRED`` or
        ``CANCELLED`` (in each of ``verification_requests``, if the response has them): every 2 s at first,
        then less often, and never faster than the rate limit allows. ``search`` describes the arguments. A
        temporary failure does not end the wait.

        Args:
            within: Maximum number of seconds to wait, including all requests.

        Returns:
            The last response.

        Raises:
            WaitTimeoutError: ``within`` seconds have passed; ``result`` is the last response.
        """
        return _wait(
            self._caller,
            search_verification.ENDPOINT,
            options,
            within,
            {
                "format": format,
                "request_id": request_id,
                "request_ids": request_ids,
            },
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

        Retried automatically, even when the outcome is unknown: the code 10 then shows that the first request
        succeeded.

        Example:
            vonage.verify.request(format="json", number="447700900139", brand="brand", country="GB")

        Args:
            format: The format of the response. The default is "json".
            number: The phone number to verify: digits only in E.164 format, or a national number together
                with `country`. Matching ``^[^+]``.
            brand: An 18-character alphanumeric string used as the brand name in the verification message.
                At most 18 characters.
            code_length: The length of the verification code. The server's default is 4.
            country: Country of a national number (ISO 3166-1 alpha-2). Matching ``^[A-Za-z]{2}$``.
            lg: Language and region of the message, such as `en-gb`. The default depends on the number.
                Documented values: ar-xa, cs-cz, cy-cy, cy-gb, da-dk, de-de, el-gr, en-au, en-gb, en-in,
                en-us, es-es, es-mx, es-us, fi-fi, fil-ph, fr-ca, fr-fr, hi-in, hu-hu, id-id, is-is, it-it,
                ja-jp, ko-kr, nb-no, nl-nl, pl-pl, pt-br, pt-pt, ro-ro, ru-ru, sv-se, th-th, tr-tr, vi-vn,
                yue-cn, zh-cn, zh-tw.
            next_event_wait: Seconds before the next step of the workflow. The default depends on the
                step. From 60 to 900.
            pin_code: Your own code instead of a generated one. The feature must be enabled for the
                account (otherwise status 20). From 4 to 10 characters.
            pin_expiry: Validity of the code in seconds. A value that is not a multiple of
                `next_event_wait` is replaced by `next_event_wait`. From 60 to 3600. The server's default is
                300.
            sender_id: The sender of the message. At most 11 characters. The server's default is "VERIFY".
            workflow_id: The steps of the workflow. 1: SMS, call, call. 2: SMS, SMS, call. 3: call, call.
                4: SMS, SMS. 5: SMS, call. 6: SMS. 7: call. From 1 to 7. The server's default is 1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Verification request created.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing or invalid.
                429: Too many requests. This request was not processed.
                5XX: Internal error of the platform. The request may have been processed.
            RejectedError: HTTP 200 with an error code in the body: status other than 0. Codes:
                ``codes.VerifyStatus``.
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
    """``Verify``, returning status, headers and body with the result."""

    def __init__(self, resource: Verify) -> None:
        self.create_v2: Final = raw(resource.create_v2)
        self.list_templates: Final = raw(resource.list_templates)
        self.create_template: Final = raw(resource.create_template)
        self.delete_template: Final = raw(resource.delete_template)
        self.get_template: Final = raw(resource.get_template)
        self.update_template: Final = raw(resource.update_template)
        self.list_template_fragments: Final = raw(resource.list_template_fragments)
        self.create_template_fragment: Final = raw(resource.create_template_fragment)
        self.delete_template_fragment: Final = raw(resource.delete_template_fragment)
        self.get_template_fragment: Final = raw(resource.get_template_fragment)
        self.update_template_fragment: Final = raw(resource.update_template_fragment)
        self.cancel_v2: Final = raw(resource.cancel_v2)
        self.check_v2: Final = raw(resource.check_v2)
        self.next_v2_workflow: Final = raw(resource.next_v2_workflow)
        self.check: Final = raw(resource.check)
        self.control: Final = raw(resource.control)
        self.unblock_network: Final = raw(resource.unblock_network)
        self.request_psd2: Final = raw(resource.request_psd2)
        self.search: Final = raw(resource.search)
        self.request: Final = raw(resource.request)


class AsyncVerify:
    """Two-factor authentication and phone verification.

    The errors of all methods are those of ``Verify``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncVerifyWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncVerifyWithRawResponse(AsyncVerify(self._caller.raw))

    async def create_v2(
        self,
        *,
        brand: str,
        workflow: Sequence[
            VerifySilentAuthStep
            | VerifySilentAuthStepDict
            | VerifyRcsStep
            | VerifyRcsStepDict
            | VerifySmsStep
            | VerifySmsStepDict
            | VerifyWhatsappStep
            | VerifyWhatsappStepDict
            | VerifyVoiceStep
            | VerifyVoiceStepDict
            | VerifyEmailStep
            | VerifyEmailStepDict
        ],
        channel_timeout: int | Unset = UNSET,
        client_ref: str | Unset = UNSET,
        code: str | Unset = UNSET,
        code_length: int | Unset = UNSET,
        fraud_check: bool | Unset = UNSET,
        locale: str | Unset = UNSET,
        template_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyV2Started:
        """Start a verification (version 2) (``POST /v2/verify``).

        See ``Verify.create_v2``.
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

    async def list_templates(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyTemplateList:
        """List verification templates (``GET /v2/verify/templates``).

        See ``Verify.list_templates``.
        """
        return await self._caller.call(
            list_verify_templates.ENDPOINT,
            options,
            page_size=page_size,
            page=page,
        )

    def iter_templates(
        self,
        *,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[VerifyTemplate, VerifyTemplateList]:
        """List verification templates: an asynchronous iterator over the items of all pages.

        See ``Verify.iter_templates``.
        """
        return self._caller.iterate(
            list_verify_templates.PAGING,
            options,
            page_size=page_size,
            page=page,
        )

    async def create_template(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> VerifyTemplate:
        """Create a verification template (``POST /v2/verify/templates``).

        See ``Verify.create_template``.
        """
        return await self._caller.call(
            create_verify_template.ENDPOINT,
            options,
            name=name,
        )

    async def delete_template(
        self,
        *,
        template_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a verification template (``DELETE /v2/verify/templates/{template_id}``).

        See ``Verify.delete_template``.
        """
        return await self._caller.call(
            delete_verify_template.ENDPOINT,
            options,
            template_id=template_id,
        )

    async def get_template(
        self,
        *,
        template_id: str,
        options: RequestOptions | None = None,
    ) -> VerifyTemplate:
        """Retrieve a verification template (``GET /v2/verify/templates/{template_id}``).

        See ``Verify.get_template``.
        """
        return await self._caller.call(
            get_verify_template.ENDPOINT,
            options,
            template_id=template_id,
        )

    async def update_template(
        self,
        *,
        template_id: str,
        is_default: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyTemplate:
        """Update a verification template (``PATCH /v2/verify/templates/{template_id}``).

        See ``Verify.update_template``.
        """
        return await self._caller.call(
            update_verify_template.ENDPOINT,
            options,
            template_id=template_id,
            is_default=is_default,
            name=name,
        )

    async def list_template_fragments(
        self,
        *,
        template_id: str,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> VerifyFragmentList:
        """List the fragments of a template (``GET /v2/verify/templates/{template_id}/template_fragments``).

        See ``Verify.list_template_fragments``.
        """
        return await self._caller.call(
            list_verify_template_fragments.ENDPOINT,
            options,
            template_id=template_id,
            page_size=page_size,
            page=page,
        )

    def iter_template_fragments(
        self,
        *,
        template_id: str,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[VerifyFragment, VerifyFragmentList]:
        """List the fragments of a template: an asynchronous iterator over the items of all pages.

        See ``Verify.iter_template_fragments``.
        """
        return self._caller.iterate(
            list_verify_template_fragments.PAGING,
            options,
            template_id=template_id,
            page_size=page_size,
            page=page,
        )

    async def create_template_fragment(
        self,
        *,
        template_id: str,
        channel: Literal["sms", "voice"],
        locale: str,
        text: str,
        options: RequestOptions | None = None,
    ) -> VerifyFragment:
        """Create a template fragment (``POST /v2/verify/templates/{template_id}/template_fragments``).

        See ``Verify.create_template_fragment``.
        """
        return await self._caller.call(
            create_verify_template_fragment.ENDPOINT,
            options,
            template_id=template_id,
            channel=channel,
            locale=locale,
            text=text,
        )

    async def delete_template_fragment(
        self,
        *,
        template_id: str,
        template_fragment_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a template fragment (``DELETE
        /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}``).

        See ``Verify.delete_template_fragment``.
        """
        return await self._caller.call(
            delete_verify_template_fragment.ENDPOINT,
            options,
            template_id=template_id,
            template_fragment_id=template_fragment_id,
        )

    async def get_template_fragment(
        self,
        *,
        template_id: str,
        template_fragment_id: str,
        options: RequestOptions | None = None,
    ) -> VerifyFragment:
        """Retrieve a template fragment (``GET
        /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}``).

        See ``Verify.get_template_fragment``.
        """
        return await self._caller.call(
            get_verify_template_fragment.ENDPOINT,
            options,
            template_id=template_id,
            template_fragment_id=template_fragment_id,
        )

    async def update_template_fragment(
        self,
        *,
        template_id: str,
        template_fragment_id: str,
        text: str,
        options: RequestOptions | None = None,
    ) -> VerifyFragment:
        """Update a template fragment (``PATCH
        /v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}``).

        See ``Verify.update_template_fragment``.
        """
        return await self._caller.call(
            update_verify_template_fragment.ENDPOINT,
            options,
            template_id=template_id,
            template_fragment_id=template_fragment_id,
            text=text,
        )

    async def cancel_v2(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Cancel a verification (``DELETE /v2/verify/{request_id}``).

        See ``Verify.cancel_v2``.
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

        See ``Verify.check_v2``.
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

        See ``Verify.next_v2_workflow``.
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

        See ``Verify.check``.
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

        See ``Verify.control``.
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

        See ``Verify.unblock_network``.
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

        See ``Verify.request_psd2``.
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

        See ``Verify.search``.
        """
        return await self._caller.call(
            search_verification.ENDPOINT,
            options,
            format=format,
            request_id=request_id,
            request_ids=request_ids,
        )

    async def wait(
        self,
        *,
        format: Literal["json", "xml"] = "json",
        request_id: str | Unset = UNSET,
        request_ids: Sequence[str] | Unset = UNSET,
        within: float = 600,
        options: RequestOptions | None = None,
    ) -> VerifySearchResponse:
        """Search Verifications: wait until the result is final.

        See ``Verify.wait``.
        """
        return await async_wait(
            self._caller,
            search_verification.ENDPOINT,
            options,
            within,
            {
                "format": format,
                "request_id": request_id,
                "request_ids": request_ids,
            },
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

        See ``Verify.request``.
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
    """``AsyncVerify``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncVerify) -> None:
        self.create_v2: Final = async_raw(resource.create_v2)
        self.list_templates: Final = async_raw(resource.list_templates)
        self.create_template: Final = async_raw(resource.create_template)
        self.delete_template: Final = async_raw(resource.delete_template)
        self.get_template: Final = async_raw(resource.get_template)
        self.update_template: Final = async_raw(resource.update_template)
        self.list_template_fragments: Final = async_raw(resource.list_template_fragments)
        self.create_template_fragment: Final = async_raw(resource.create_template_fragment)
        self.delete_template_fragment: Final = async_raw(resource.delete_template_fragment)
        self.get_template_fragment: Final = async_raw(resource.get_template_fragment)
        self.update_template_fragment: Final = async_raw(resource.update_template_fragment)
        self.cancel_v2: Final = async_raw(resource.cancel_v2)
        self.check_v2: Final = async_raw(resource.check_v2)
        self.next_v2_workflow: Final = async_raw(resource.next_v2_workflow)
        self.check: Final = async_raw(resource.check)
        self.control: Final = async_raw(resource.control)
        self.unblock_network: Final = async_raw(resource.unblock_network)
        self.request_psd2: Final = async_raw(resource.request_psd2)
        self.search: Final = async_raw(resource.search)
        self.request: Final = async_raw(resource.request)
