"""The codes of ``verify_v2_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import StrCode


class VerifyV2Problem(StrCode):
    """Fragment of the `type` of a problem document of Verify v2, in addition to the general kinds
    (problem_type).
    """

    CONCURRENT = "concurrent"
    """With HTTP 409."""
    EXPIRED = "expired"
    """With HTTP 410."""
    FORBIDDEN = "forbidden"
    """``forbidden``."""
    FRAGMENT_EXISTS = "fragment-exists"
    """``fragment-exists``."""
    INVALID_CODE = "invalid-code"
    """With HTTP 400."""
    MAX_TEMPLATES = "max-templates"
    """``max-templates``."""
    MSISDN_ERROR = "msisdn-error"
    """``msisdn-error``."""
    NETWORK_ERROR = "network-error"
    """``network-error``."""
    NO_CODE = "no-code"
    """With HTTP 409."""
    NO_EVENTS = "no-events"
    """With HTTP 409."""
    NOT_EMPTY_TEMPLATE = "not-empty-template"
    """``not-empty-template``."""
    PRECONDITION_FAILED = "precondition-failed"
    """With HTTP 412."""
    REQUEST_NOT_FOUND = "request-not-found"
    """With HTTP 404."""
    TEMPLATE_EXISTS = "template-exists"
    """``template-exists``."""
    TEMPLATE_FRAGMENT_NOT_FOUND = "template-fragment-not-found"
    """``template-fragment-not-found``."""
    TEMPLATE_NOT_FOUND = "template-not-found"
    """``template-not-found``."""
