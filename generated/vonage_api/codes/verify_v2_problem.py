"""The code table ``verify_v2_problem``."""

from __future__ import annotations

from .._support.codes import StrCode


class VerifyV2Problem(StrCode):
    """What follows # in the type of a problem document of Verify v2 beside the general kinds (problem_type).

    Source: D21:config/api-errors.yml, S26:messages, S26:account (confidence: 2+)
    """

    CONCURRENT = "concurrent"
    """With HTTP 409."""
    NO_CODE = "no-code"
    """With HTTP 409."""
    NO_EVENTS = "no-events"
    """With HTTP 409."""
    INVALID_CODE = "invalid-code"
    """With HTTP 400."""
    EXPIRED = "expired"
    """With HTTP 410."""
    REQUEST_NOT_FOUND = "request-not-found"
    """With HTTP 404."""
    MSISDN_ERROR = "msisdn-error"
    """``msisdn-error``."""
    PRECONDITION_FAILED = "precondition-failed"
    """With HTTP 412."""
    NETWORK_ERROR = "network-error"
    """``network-error``."""
    FORBIDDEN = "forbidden"
    """``forbidden``."""
    TEMPLATE_NOT_FOUND = "template-not-found"
    """``template-not-found``."""
    TEMPLATE_EXISTS = "template-exists"
    """``template-exists``."""
    NOT_EMPTY_TEMPLATE = "not-empty-template"
    """``not-empty-template``."""
    MAX_TEMPLATES = "max-templates"
    """``max-templates``."""
    FRAGMENT_EXISTS = "fragment-exists"
    """``fragment-exists``."""
    TEMPLATE_FRAGMENT_NOT_FOUND = "template-fragment-not-found"
    """``template-fragment-not-found``."""
