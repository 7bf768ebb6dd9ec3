"""The codes of ``messages_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Retry


class MessagesProblem(IntCode):
    """Fragment of the `type` of a problem document of the Messages API, in addition to the general kinds
    (problem_type).
    """

    CODE_110 = 110, "not described by Vonage; unrelated to the same number in messages_code"
    """Not described by Vonage; unrelated to the same number in messages_code."""
    RATE_LIMIT = 1000, "rate limit hit", Retry.SOON
    """Rate limit hit. A retry may succeed."""
    CODE_1060 = 1060, "not described by Vonage; unrelated to the same number in messages_code"
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1100 = 1100, "not described by Vonage; unrelated to the same number in messages_code"
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1110 = 1110, "not described by Vonage; unrelated to the same number in messages_code"
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1120 = 1120, "not described by Vonage; unrelated to the same number in messages_code"
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1140 = 1140, "not described by Vonage; unrelated to the same number in messages_code"
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1150 = 1150, "not described by Vonage; unrelated to the same number in messages_code"
    """Not described by Vonage; unrelated to the same number in messages_code."""
