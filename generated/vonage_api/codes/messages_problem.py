"""The codes of ``messages_problem``."""

from __future__ import annotations

from oas_runtime.model.codes import IntCode, Meaning, Retry


class MessagesProblem(IntCode):
    """Fragment of the `type` of a problem document of the Messages API, in addition to the general kinds
    (problem_type).
    """

    CODE_110 = 110, Meaning("not described by Vonage; unrelated to the same number in messages_code")
    """Not described by Vonage; unrelated to the same number in messages_code."""
    RATE_LIMIT = 1000, Meaning("the rate limit is exceeded", retry=Retry.SOON)
    """The rate limit is exceeded. A retry may succeed."""
    CODE_1060 = 1060, Meaning("not described by Vonage; unrelated to the same number in messages_code")
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1100 = 1100, Meaning("not described by Vonage; unrelated to the same number in messages_code")
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1110 = 1110, Meaning("not described by Vonage; unrelated to the same number in messages_code")
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1120 = 1120, Meaning("not described by Vonage; unrelated to the same number in messages_code")
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1140 = 1140, Meaning("not described by Vonage; unrelated to the same number in messages_code")
    """Not described by Vonage; unrelated to the same number in messages_code."""
    CODE_1150 = 1150, Meaning("not described by Vonage; unrelated to the same number in messages_code")
    """Not described by Vonage; unrelated to the same number in messages_code."""
