"""Answers that say no although their status is a success, and what errors of every shape carry."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import pytest

from oas_runtime import errors
from tests.support.clients import ACCOUNT, SECRET, run, send
from tests.support.server import Server, answer, routes
from vonage_api.codes import (
    AccountProblem,
    LegacyErrorCode,
    MessagesProblem,
    ProblemType,
    Retry,
    SmsStatus,
    VerifyStatus,
)
from vonage_client import (
    ActionRefusedError,
    AuthenticationError,
    InvalidParameter,
    NumbersRejectedError,
    RateLimitError,
    RejectedError,
    RequestOptions,
    ResponseError,
    ServerError,
    SmsRejectedError,
    StatusError,
    VerifyRejectedError,
)

NUMBER = {"country": "GB", "msisdn": "447700900000"}


def verify(client: Any, **more: Any) -> Any:
    return client.verify.request(number="447700900000", brand="Acme", **more)


def search(client: Any) -> Any:
    return client.verify.search(request_id="abcdef0123456789abcdef0123456789")


def part(status: object, name: str = "0A1", **more: Any) -> dict[str, Any]:
    accepted = {"message-id": name, "message-price": "0.0333"} if status == "0" else {}
    return {"to": "447700900000", "status": status, **accepted, **more}


def sms(*parts: dict[str, Any]) -> dict[str, Any]:
    return {"message-count": str(len(parts)), "messages": list(parts)}


def outcome(kind: str, body: Any, use: Any = send, status: int = 200, tries: int = 1, **options: Any) -> Any:
    reply = answer(body, status=status, **options.pop("reply", {}))
    with Server(reply) as server:
        try:
            return run(kind, use, **routes(server.url, **ACCOUNT, **options))
        finally:
            assert len(server.seen) == tries, "only what was throttled is repeated"


def refused(
    kind: str, body: Any, use: Any = send, status: int = 200, tries: int = 1, **options: Any
) -> RejectedError:
    with pytest.raises(RejectedError) as caught:
        outcome(kind, body, use, status, tries, **options)
    return caught.value


def test_every_part_accepted_is_a_success(kind: str) -> None:
    assert len(outcome(kind, sms(part("0"), part("0", "0A2"))).messages) == 2


def test_all_refused(kind: str) -> None:
    error = refused(kind, sms({"status": "9", "error-text": "Quota Exceeded - rejected"}))
    assert isinstance(error, SmsRejectedError) and error.status == 200
    assert error.code is SmsStatus.QUOTA_EXCEEDED and error.code == 9
    assert (error.meaning, error.retry, error.retryable) == ("not enough credit", "after_fix", False)
    assert error.code.retry is Retry.AFTER_FIX
    assert error.error_text == "Quota Exceeded - rejected"
    assert error.may_have_acted is False and not error.accepted and len(error.rejected) == 1
    assert error.result.messages[0].status == "9"
    assert str(error) == (
        "sendSms (POST /sms/json) answered 200, and refused: 9 quota_exceeded: not enough credit, "
        '"Quota Exceeded - rejected".'
    )


def test_what_was_accepted_beside_a_refused_part_is_never_lost(kind: str) -> None:
    body = sms(part("0", "0A1"), part("0", "0A2"), {"status": "1", "error-text": "Throughput"})
    error = refused(kind, body)
    assert [part.id for part in error.accepted] == ["0A1", "0A2"]
    assert [part.price for part in error.accepted] == ["0.0333", "0.0333"]
    assert [(part.number, part.code, part.id) for part in error.rejected] == [(3, SmsStatus.THROTTLED, None)]
    assert error.may_have_acted, "two parts were sent, and charged"
    assert (error.retry, error.retryable) == ("never", False), "although the code itself may be repeated"
    assert not isinstance(error, StatusError), "who repeats throttled calls must not repeat this one"
    message = "2 of 3 parts were accepted (ids 0A1, 0A2), part 3 was refused: 1 throttled: "
    assert message in str(error) and "twice" in str(error)
    assert error.result.messages[1].message_id == "0A2"


@pytest.mark.parametrize(
    ("status", "base", "repeat", "acted"),
    [
        ("1", RateLimitError, True, False),
        ("4", AuthenticationError, False, False),
        ("5", ServerError, None, True),
        ("9", errors.PaymentRequiredError, False, False),
    ],
)
def test_a_code_that_says_what_a_status_says(
    kind: str, status: str, base: type[StatusError], repeat: bool | None, acted: bool
) -> None:
    error = refused(kind, sms({"status": status}, {"status": status}), tries=3 if status == "1" else 1)
    assert isinstance(error, SmsRejectedError) and isinstance(error, base)
    assert (error.retryable, error.may_have_acted) == (repeat, acted)
    assert type(error).__name__ == "SmsRejectedError"


def test_different_refusals_of_one_call(kind: str) -> None:
    error = refused(kind, sms({"status": "1"}, {"status": "4"}))
    assert not isinstance(error, StatusError)
    assert (error.code, error.retryable) == (SmsStatus.THROTTLED, False), "the part that lasts decides"


@pytest.mark.parametrize("status", ["77", "ok", "9" * 5000, "\x1b[31m"])
def test_a_code_nobody_knows_is_a_failure_that_is_not_repeated(kind: str, status: Any) -> None:
    error = refused(kind, sms(part(status)))
    assert error.retryable is False and error.meaning == ""
    assert error.may_have_acted, "nobody knows what it stands for"
    assert "an unknown code" in str(error)
    assert len(str(error)) < 600 and str(error).isprintable()
    if status == "77":
        assert error.code == 77


@pytest.mark.parametrize("code", VerifyStatus)
def test_every_code_of_verify(kind: str, code: VerifyStatus) -> None:
    body = {"status": str(int(code)), "error_text": "Why"}
    if code is VerifyStatus.SUCCESS:
        assert outcome(kind, {"request_id": "r1", **body}, verify).request_id == "r1"
        return
    error = refused(kind, body, verify, tries=3 if code is VerifyStatus.THROTTLED else 1)
    assert isinstance(error, VerifyRejectedError) and error.code is code
    assert error.error_text == error.error_label == "Why" and error.parts == ()
    assert error.may_have_acted is (code is VerifyStatus.INTERNAL_ERROR)


def test_what_a_refused_verification_tells(kind: str) -> None:
    running = refused(kind, {"request_id": "running", "status": "10", "error_text": "Concurrent"}, verify)
    assert running.result.request_id == "running"
    blocked = refused(kind, {"status": "7", "error_text": "Blocked", "network": "23410"}, verify)
    result = blocked.result
    assert getattr(result, "network", None) or result.additional_properties["network"] == "23410"


@pytest.mark.parametrize("operation", ["check", "control"])
def test_the_other_operations_of_verify(kind: str, operation: str) -> None:
    given = {"check": {"code": "1234"}, "control": {"cmd": "cancel"}}[operation]
    request_id = "abcdef0123456789abcdef0123456789"
    error = refused(
        kind,
        {"status": "6", "error_text": "x"},
        lambda v: getattr(v.verify, operation)(request_id=request_id, **given),
    )
    assert error.code is VerifyStatus.NOT_ROUTED_OR_UNKNOWN_REQUEST


@pytest.mark.parametrize(
    "word", ["IN PROGRESS", "SUCCESS", "FAILED", "EXPIRED", "CANCELLED", "A NEW WORD", ""]
)
def test_a_search_answers_with_a_word(kind: str, word: str) -> None:
    assert outcome(kind, {"request_id": "r", "status": word}, search).status == word


@pytest.mark.parametrize("number", ["101", 101])
def test_a_search_fails_with_a_number(kind: str, number: Any) -> None:
    error = refused(kind, {"status": number, "error_text": "No response found"}, search)
    assert error.code is VerifyStatus.NOT_FOUND and isinstance(error, errors.NotFoundError)


@pytest.mark.parametrize("status", [True, [], {}])
def test_a_search_that_answers_with_neither_fails(kind: str, status: Any) -> None:
    assert refused(kind, {"status": status}, search).may_have_acted


def test_xml_says_no_as_json_does(kind: str) -> None:
    xml = b"<verify_response><request_id>r</request_id><status>10</status><error_text>E</error_text></verify_response>"
    error = refused(kind, xml, lambda v: verify(v, format="xml"), reply={"media_type": "text/xml"})
    assert error.code is VerifyStatus.CONCURRENT_VERIFICATION and error.result.request_id == "r"
    fine = xml.replace(b"10", b" 0 ")
    assert outcome(kind, fine, lambda v: verify(v, format="xml"), reply={"media_type": "text/xml"})


@pytest.mark.parametrize("call", ["buy", "cancel", "update"])
@pytest.mark.parametrize(("code", "base"), [("420", ActionRefusedError), ("401", AuthenticationError)])
def test_numbers_refuse_alike_with_a_status_and_inside_a_success(
    kind: str, call: str, code: str, base: type[StatusError]
) -> None:
    body = {"error-code": code, "error-code-label": "method failed"}

    def use(client: Any) -> Any:
        return getattr(client.numbers, call)(**NUMBER)

    inside, outside = refused(kind, body, use), refused(kind, body, use, int(code))
    assert type(inside) is type(outside) and isinstance(inside, NumbersRejectedError)
    assert isinstance(inside, base)
    assert (inside.status, outside.status) == (200, int(code))
    for error in (inside, outside):
        assert error.code is LegacyErrorCode(int(code))
        assert (error.error_code, error.error_label) == (code, "method failed")
        assert "method failed" in str(error)


def test_numbers_succeed(kind: str) -> None:
    body = {"error-code": "200", "error-code-label": "success"}
    assert outcome(kind, body, lambda v: v.numbers.buy(**NUMBER)) is not None
    assert outcome(kind, {}, lambda v: v.numbers.list_owned()).numbers == [], "nothing matches"
    error = refused(kind, {"error-code": "420"}, lambda v: v.numbers.list_owned())
    assert isinstance(error, NumbersRejectedError)


def test_a_refusal_that_is_not_raised(kind: str) -> None:
    body = sms(part("0"), {"status": "9"})
    assert [message.status for message in outcome(kind, body, raise_on_rejection=False).messages] == [
        "0",
        "9",
    ]
    here = RequestOptions(raise_on_rejection=False)
    assert outcome(kind, body, lambda v: send(v, options=here)).messages[1].status == "9"
    there = RequestOptions(raise_on_rejection=True)
    refused(kind, body, lambda v: send(v, options=there), raise_on_rejection=False)
    assert outcome(kind, body, lambda v: send(v.with_options(raise_on_rejection=False))).messages
    assert outcome(kind, body, lambda v: send(v, options=RequestOptions()), raise_on_rejection=False).messages
    with pytest.raises(NumbersRejectedError):  # a status that is not a success is always an error
        outcome(kind, {"error-code": "420"}, lambda v: v.numbers.buy(**NUMBER), 420, raise_on_rejection=False)


class _Raw:
    """A client whose resources answer with status and headers."""

    def __init__(self, client: Any) -> None:
        self.sms = client.sms.with_raw_response


def test_raw_responses_refuse_alike(kind: str) -> None:
    refused(kind, sms({"status": "4"}), lambda v: send(_Raw(v)))
    raw = outcome(kind, sms({"status": "4"}), lambda v: send(_Raw(v)), raise_on_rejection=False)
    assert (raw.status, raw.result.messages[0].status) == (200, "4")


@pytest.mark.parametrize(
    "body", [sms({"status": "4"}), sms(part("0"), {"status": "77"}), sms({"status": "12"})]
)
def test_pickled_and_copied(kind: str, body: Any) -> None:
    error = refused(kind, body)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is type(error) and (str(other), other.code) == (str(error), error.code)
        assert other.parts == error.parts and other.result == error.result
        assert (other.retryable, other.may_have_acted) == (error.retryable, error.may_have_acted)
        assert other.headers == error.headers and other.call == error.call


def test_no_secret_is_shown(kind: str) -> None:
    text = f"Wrong secret {SECRET}"
    error = refused(kind, sms({"status": "4", "error-text": text, "to": SECRET}))
    shown = f"{error!r} {error} {vars(error)!r} {error.result!r} {error.parts!r} {error.data!r}"
    assert SECRET not in shown and "***" in shown
    assert SECRET not in repr(error.result.to_dict())


def test_the_code_of_a_problem_is_looked_up_by_its_fragment(kind: str) -> None:
    def use(client: Any) -> Any:
        return client.applications.get(id="a")

    body = {
        "type": "https://developer.vonage.com/en/api-errors/#unathorized",
        "title": "Unauthorized",
        "detail": "You did not provide correct credentials.",
        "instance": "bf0c",
    }
    with pytest.raises(AuthenticationError) as caught:
        outcome(kind, body, use, 401)
    assert caught.value.problem_slug == "unathorized"
    assert caught.value.code is ProblemType.UNAUTHORIZED and caught.value.retryable is False
    assert not isinstance(caught.value, RejectedError)
    assert pickle.loads(pickle.dumps(caught.value)).code is ProblemType.UNAUTHORIZED
    body["type"] = "https://developer.vonage.com/api-errors/messages#1120"
    with pytest.raises(AuthenticationError) as other:
        outcome(kind, body, use, 401)
    assert other.value.code is MessagesProblem.CODE_1120
    assert AccountProblem.VALIDATION == "validation"


@pytest.mark.parametrize(
    ("body", "code", "label", "wrong"),
    [
        ({"error-code": "420", "error-code-label": "method failed"}, "420", "method failed", ()),
        (
            {
                "type": "BAD_REQUEST",
                "error_title": "Bad Request",
                "invalid_parameters": {"parameter": "country", "message": "Is required"},
            },
            None,
            "Bad Request",
            (InvalidParameter("country", "Is required"),),
        ),
        ({"currency": "EUR", "code": "401", "error-code-label": "no"}, "401", "no", ()),
        (
            {
                "title": "Bad",
                "code": "http:error:validation-fail",
                "invalid_parameters": [{"name": "to", "reason": "is wrong"}, "from", 3],
            },
            "http:error:validation-fail",
            None,
            (InvalidParameter("to", "is wrong"), InvalidParameter("from"), InvalidParameter()),
        ),
        ({"type": "UNAUTHORIZED", "error_title": "Unauthorized"}, None, "Unauthorized", ()),
        ({"type": 5, "title": {}, "code": [], "invalid_parameters": "x"}, None, None, ()),
        ([1], None, None, ()),
        (b"<html><title>502</title></html>", None, None, ()),
        (b"", None, None, ()),
    ],
)
def test_error_bodies_of_every_shape(
    kind: str, body: Any, code: str | None, label: str | None, wrong: Any
) -> None:
    media_type = "text/html" if isinstance(body, bytes) else "application/json"
    with pytest.raises(ResponseError) as caught:
        outcome(kind, body, lambda v: v.applications.get(id="a"), 402, reply={"media_type": media_type})
    error = caught.value
    assert (error.error_code, error.error_label, error.invalid_parameters) == (code, label, wrong)
    assert label is None or label in str(error)
    assert isinstance(error, errors.PaymentRequiredError)


def test_no_table_is_loaded_before_it_is_needed() -> None:
    code = (
        "import sys; from vonage_client import Vonage; v = Vonage(); v.sms, v.verify; "
        "from vonage_api.api.sms import send_sms; import vonage_api.codes; "
        "late = ('vonage_api.codes.', 'oas_runtime.response.rejections'); "
        "found = [name for name in sys.modules if name.startswith(late)]; sys.exit(str(found) if found else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
