"""Example calls fit what is sent."""

from __future__ import annotations

from generator.pipeline import understand
from tests.generator.packages import document


def test_no_value_but_an_object_is_the_example_of_a_form() -> None:
    content = {"application/x-www-form-urlencoded": {"schema": {"not": {"type": "object"}}}}
    for required, expected in ((True, None), (False, {})):
        data = document(requestBody={"required": required, "content": content})
        data["paths"]["/thing"] = {"post": data["paths"]["/thing"]["get"]}
        (endpoint,) = understand(data, "forms").plan.endpoints["things"]
        assert endpoint.example == expected
