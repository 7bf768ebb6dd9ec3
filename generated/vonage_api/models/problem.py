"""The model ``Problem``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define, field

from oas_runtime.model.codes import CodeTables
from oas_runtime.model.decode import MISSING, Absent, array, new, unknown
from oas_runtime.model.encode import kept, plain
from oas_runtime.model.model import Model

from .. import codes as _codes
from .invalid_parameter import InvalidParameter

_KNOWN = frozenset({"detail", "instance", "invalid_parameters", "title", "type"})


@define(kw_only=True, eq=False, repr=False)
class Problem(Model):
    """Problem details (RFC 9457). The fragment of `type` identifies the kind of problem.

    Schema: ``#/components/schemas/Problem``
    """

    detail: str | None = None
    """Explanation of this occurrence of the problem."""

    instance: str | None = None
    """Trace id of this request."""

    invalid_parameters: list[InvalidParameter] = field(factory=Absent)
    """Parameters that were rejected, with the reasons."""

    title: str | None = None
    """Short summary of the problem."""

    type: str | None = None
    """URL whose fragment identifies the kind of problem. Codes: ``codes.ProblemType``, ``codes.AccountProblem``,
    ``codes.ApplicationProblem``, ``codes.SubaccountsProblem``, ``codes.RedactProblem``,
    ``codes.ReportsProblem``, ``codes.MessagesProblem``, ``codes.VerifyV2Problem``,
    ``codes.NumberPoolsProblem``.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    CODES: ClassVar[CodeTables] = {
        "type": lambda: (
            _codes.ProblemType,
            _codes.AccountProblem,
            _codes.ApplicationProblem,
            _codes.SubaccountsProblem,
            _codes.RedactProblem,
            _codes.ReportsProblem,
            _codes.MessagesProblem,
            _codes.VerifyV2Problem,
            _codes.NumberPoolsProblem,
        )
    }
    """Attribute -> the tables that explain its codes; see ``codes.code_of``."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.detail = get("detail")
        self.instance = get("instance")
        self.invalid_parameters = array(get("invalid_parameters", MISSING), InvalidParameter.from_dict)
        self.title = get("title")
        self.type = get("type")
        self._additional = None
        self._source = source
        return self

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the document does not declare."""
        if self._additional is None:
            source = self._source
            self._additional = {} if source is None else unknown(source, _KNOWN)
        return self._additional

    def to_dict(self) -> dict[str, Any]:
        """Encode as a JSON object; nulls and undeclared fields of a response are kept."""
        source = self._source
        data: dict[str, Any] = {}
        if kept(self.detail, source, "detail"):
            data["detail"] = plain(self.detail)
        if kept(self.instance, source, "instance"):
            data["instance"] = plain(self.instance)
        if kept(self.invalid_parameters, source, "invalid_parameters"):
            data["invalid_parameters"] = plain(self.invalid_parameters)
        if kept(self.title, source, "title"):
            data["title"] = plain(self.title)
        if kept(self.type, source, "type"):
            data["type"] = plain(self.type)
        data.update(plain(self.additional_properties))
        return data
