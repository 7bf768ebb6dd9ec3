"""What users hold of options, limits and events are frozen dataclasses, as far as they can tell."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import Any

import pytest

from oas_runtime.errors import Call
from vonage_client import RequestOptions, Timeout
from vonage_client.errors import InvalidParameter, Part, Problem

VALUES: list[Any] = [
    RequestOptions(timeout=3.0, extra_headers={"X-Own": "1"}),
    Timeout(read=2.0),
    Problem("about:blank", title="No", extensions={"more": 1}),
    InvalidParameter("to", reason="is no number"),
    Part(number=1, accepted=True, code=0, error_text=None, id="0A1", price="0.03"),
    Call("sendSms", "POST", "/sms/json"),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_the_functions_of_dataclasses_take_them(value: Any) -> None:
    names = [field.name for field in dataclasses.fields(value)]
    assert dataclasses.asdict(value) == {name: getattr(value, name) for name in names}
    assert dataclasses.replace(value) == value and dataclasses.replace(value) is not value
    assert copy.deepcopy(value) == value == pickle.loads(pickle.dumps(value))
    assert repr(value).startswith(f"{type(value).__name__}({names[0]}=")
    with pytest.raises(AttributeError, match="frozen"):
        setattr(value, names[0], 1)
    with pytest.raises(AttributeError, match="frozen"):
        delattr(value, names[0])
    assert dataclasses.is_dataclass(value)


def test_values_decide_whether_they_are_equal() -> None:
    assert Timeout(read=2.0) == Timeout(read=2.0, pool=30.0) != Timeout(read=3.0)
    assert hash(Timeout(read=2.0)) == hash(Timeout(read=2.0, pool=30.0))
    assert len({InvalidParameter("a"), InvalidParameter(name="a"), InvalidParameter("a", "b")}) == 2
    first, second = RequestOptions(), RequestOptions()
    assert first == second and first.extra_body is not second.extra_body
    assert "X-Own" not in repr(VALUES[0])
    match VALUES[3]:
        case InvalidParameter(name, reason):
            assert (name, reason) == ("to", "is no number")


@pytest.mark.parametrize(
    ("arguments", "named", "message"),
    [
        ((), {"nam": "a"}, "unexpected keyword argument 'nam'"),
        (("a", "b", "c"), {}, "takes 2 positional arguments, not 3"),
        (("a",), {"name": "b"}, "multiple values"),
    ],
)
def test_arguments_that_do_not_fit(arguments: tuple[Any, ...], named: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        InvalidParameter(*arguments, **named)


def test_what_has_no_default_is_needed() -> None:
    with pytest.raises(TypeError, match="needs the argument 'number'"):
        Part()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="positional"):
        RequestOptions(3.0)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_a_signature_tells_the_arguments() -> None:
    parameters = inspect.signature(InvalidParameter).parameters
    assert [(p.name, p.kind, p.default) for p in parameters.values()] == [
        (name, inspect.Parameter.POSITIONAL_OR_KEYWORD, None) for name in ("name", "reason")
    ]
    assert {p.kind for p in inspect.signature(RequestOptions).parameters.values()} == {
        inspect.Parameter.KEYWORD_ONLY
    }
