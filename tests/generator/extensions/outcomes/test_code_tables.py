"""Code tables and rules of refusal: the document's words against what was generated from them."""

from __future__ import annotations

import copy
import importlib
import json
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vonage_api
from oas_runtime import errors
from oas_runtime.call.async_client import AsyncClient
from oas_runtime.call.sync_client import SyncClient
from oas_runtime.config.settings import Settings
from tests.generator.goldens import generated, package
from tests.generator.packages import imported
from tests.support.clients import run
from tests.support.server import Server, answer
from vonage_api import codes
from vonage_client import ResponseError

DOCUMENT = json.loads(Path(str(vonage_api.__file__)).with_name("openapi.json").read_text("utf-8"))
TABLES: dict[str, Any] = DOCUMENT["x-code-tables"]
OPERATIONS = [
    operation
    for item in DOCUMENT["paths"].values()
    for operation in item.values()
    if isinstance(operation, dict)
]


def table(name: str) -> Any:
    made: Any = getattr(codes, "".join(word[:1].upper() + word[1:] for word in name.split("_")))
    return made


@pytest.mark.parametrize("name", TABLES)
def test_every_code_of_the_document_is_a_member(name: str) -> None:
    raw, made = TABLES[name], table(name)
    numeric = raw["type"] == "integer"
    assert {str(int(code)) if numeric else str(code) for code in made} == raw["codes"].keys()
    for value, facts in raw["codes"].items():
        member, declared = codes.lookup(made, value), facts or {}
        assert member is not None and member == (int(value) if numeric else value)
        assert (member.meaning, member.advice) == (declared.get("meaning", ""), declared.get("advice", ""))
        assert (member.retry.value if member.retry else None) == declared.get("retry")
        assert (member.final, member.http_status) == (declared.get("final"), declared.get("http"))
        if "name" in declared:
            assert member.name == declared["name"].upper().replace("-", "_").replace(" ", "_")
        for other in (pickle.loads(pickle.dumps(member)), copy.copy(member), copy.deepcopy(member)):
            assert other is member
        assert json.loads(json.dumps({"code": member})) == {"code": int(value) if numeric else value}
    source = Path(str(sys.modules[made.__module__].__file__)).read_text("utf-8")
    said_once = " ".join(source.split())
    for facts in filter(None, raw["codes"].values()):
        assert " ".join(facts.get("meaning", "").split())[1:] in said_once, "each member is documented"
    assert " ".join(raw["description"].split()) in " ".join((made.__doc__ or "").split())
    assert "confidence" not in (made.__doc__ or ""), "sources stay in the overlay"


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.text())))
def test_no_value_ever_fails(value: object) -> None:
    for table in (codes.SmsStatus, codes.ProblemType, codes.CallStatus):
        member = codes.lookup(table, value)
        assert member is None or member in table


def test_spellings_of_a_code() -> None:
    assert codes.lookup(codes.SmsStatus, "9") is codes.lookup(codes.SmsStatus, 9) is codes.SmsStatus(9)
    assert codes.SmsStatus("9") is codes.SmsStatus.QUOTA_EXCEEDED
    assert codes.lookup(codes.SmsStatus, "٩") is None and codes.lookup(codes.SmsStatus, True) is None
    unauthorized = codes.ProblemType.UNAUTHORIZED
    for text in ("unathorized", "https://developer.vonage.com/api-errors/#unathorized", "#unauthorized"):
        assert codes.lookup(codes.ProblemType, text) is unauthorized


def test_the_code_of_an_attribute() -> None:
    from vonage_api.models import Call, Problem, SmsResponse

    sms = SmsResponse.from_dict({"messages": [{"status": "1"}]})
    assert codes.code_of(sms.messages[0], "status") is codes.SmsStatus.THROTTLED
    call = Call.from_dict({"status": "busy"})
    assert codes.code_of(call, "status") is codes.CallStatus.BUSY and codes.CallStatus.BUSY.final
    assert codes.code_of(call, "uuid") is None and codes.code_of(object(), "__class__") is None
    problem = Problem.from_dict({"type": "https://x/api-errors/account#add-excess-secret"})
    assert codes.code_of(problem, "type") is codes.AccountProblem.ADD_EXCESS_SECRET
    assert codes.code_of(Problem.from_dict({"type": None}), "type") is None


def test_every_rule_is_in_its_endpoint_and_in_the_docstring_of_its_method() -> None:
    from vonage_api import resources

    ruled = {
        operation["operationId"]: operation["x-error-in-200"]
        for operation in OPERATIONS
        if "x-error-in-200" in operation
    }
    assert {"sendSms", "topUpAccount", "requestPsd2Verification", "searchVerification"} <= ruled.keys()
    operations: dict[str, Any] = {}
    root = Path(str(vonage_api.__file__)).parent / "api"
    for path in root.glob("*/*.py"):
        if path.stem != "__init__":
            module = importlib.import_module(f"vonage_api.api.{path.parent.name}.{path.stem}")
            operations[module.OPERATION.id] = module.OPERATION
    assert {
        name for name, operation in operations.items() if operation.error_in_success is not None
    } == ruled.keys()
    for name, raw in ruled.items():
        rule = operations[name].error_in_success
        assert (rule.code, list(rule.success)) == (raw["code"], raw.get("success", []))
        assert (rule.parts, rule.text) == (raw.get("parts", ""), raw.get("text", ""))
        assert rule.table() is table(raw["table"])
        tag, method = operations[name].call.split(".")
        owner = getattr(resources.SyncResources, tag)
        docstring = " ".join((getattr(owner, method).__doc__ or "").split())
        assert "RejectedError: HTTP 200 with an error code in the body" in docstring
        assert f"codes.{rule.table().__name__}" in docstring
        other = getattr(getattr(resources.AsyncResources, tag), method)
        assert f"See ``{owner.__name__}.{method}``." in (other.__doc__ or "")


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = generated("codes", tmp_path_factory.mktemp("codes"))
    with imported(folder, package("codes")) as made:
        yield made


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_another_package_is_refused_by_its_own_codes(letters: ModuleType, kind: str) -> None:
    resources = importlib.import_module(f"{letters.__name__}.resources")
    base, own = (
        (SyncClient, resources.SyncResources) if kind == "sync" else (AsyncClient, resources.AsyncResources)
    )
    client: Any = type("Post", (base, own), {"_defaults": Settings()})

    def refused(body: Any, use: Any, status: int = 200) -> Any:
        with Server(answer(body, status=status)) as server, pytest.raises(ResponseError) as caught:
            run(kind, use, client, servers={"https://api.example.com": server.url})
        return caught.value

    made = importlib.import_module(f"{letters.__name__}.codes")
    parts = [{"state": "1", "why": "Full"}, {"state": "0", "letter-id": "L1", "cost": 3}]
    error = refused({"letters": parts}, lambda c: c.letters.send())
    assert type(error) is errors.RejectedError, "no class is defined for this tag"
    assert error.code is made.LetterStatus.FULL_BOX and error.accepted[0].price == "3"
    both = refused({"letters": parts[:1]}, lambda c: c.letters.send())
    assert isinstance(both, errors.RejectedError) and isinstance(both, errors.RateLimitError)
    assert both.retry == "later" and pickle.loads(pickle.dumps(both)).code is both.code
    missing = refused({"type": "x#not-fuond"}, lambda c: c.letters.send(), 404)
    assert missing.code is made.LetterProblem.NOT_FOUND and type(missing) is errors.NotFoundError
    assert refused({"state": "42"}, lambda c: c.letters.find()).code is made.LetterStatus.RETURN
