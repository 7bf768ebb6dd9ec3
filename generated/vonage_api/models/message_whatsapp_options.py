"""The model ``MessageWhatsappOptions``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, Self, cast

from attrs import define, field

from oas_runtime.model.decode import new, unknown
from oas_runtime.model.encode import plain
from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, Rule, String

_KNOWN = frozenset({"locale", "policy"})


@define(kw_only=True, eq=False, repr=False)
class MessageWhatsappOptions(Model):
    """Options of the WhatsApp channel.

    Schema: ``#/components/schemas/MessageWhatsappOptions``
    """

    locale: str | Unset = UNSET
    """Language of a template, such as `en_GB`. Required for templates. At least 1 character."""

    policy: Literal["deterministic"] | Unset = UNSET
    """How the language of a template is selected. `deterministic` uses exactly the language of `locale`. Always
    'deterministic'.
    """

    _additional: dict[str, Any] | None = field(
        default=None, alias="additional_properties", repr=False, eq=False
    )
    _source: Mapping[str, Any] | None = field(default=None, init=False, repr=False, eq=False)

    RULE: ClassVar[Rule] = Object(
        "#/components/schemas/MessageWhatsappOptions",
        properties={"locale": String(min_length=1), "policy": String(enum=("deterministic",))},
    )
    """What the document allows in a request."""

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Build from a decoded JSON object; other values are returned unchanged."""
        source: dict[str, Any] = data
        if not isinstance(data, dict):
            return cast("Self", source)
        get: Callable[..., Any] = source.get
        self = new(cls)
        self.locale = get("locale", UNSET)
        self.policy = get("policy", UNSET)
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
        data: dict[str, Any] = {}
        if self.locale is not UNSET:
            data["locale"] = plain(self.locale)
        if self.policy is not UNSET:
            data["policy"] = plain(self.policy)
        data.update(plain(self.additional_properties))
        return data
