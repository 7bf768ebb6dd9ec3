"""Values of the arguments of the official SDK, from its type hints: every field, enum value, limit and union member."""

from __future__ import annotations

import enum
import inspect
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain, combinations, islice
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

SAMPLES: dict[str, tuple[str, ...]] = {
    r"^[1-9]\d{6,14}$": ("447700900000", "1234567", "123456789012345"),
    r"^[0-9#*p]+$": ("1p2#*",),
    r"^[0-9#*]$": ("#", "5"),
    r"^[0-9]{1,20}$": ("1", "12345678901234567890"),
    r"^[a-zA-Z0-9]{4,10}$": ("a1B2", "abcDEF1234"),
    r"^(sip|sips):\+?([\w|:.\-@;,=%&]+)": (
        "sip:ada@example.com",
        "sips:+44770@example.com:5061;transport=tls",
    ),
    r"^(ws|wss):\/\/[a-zA-Z0-9~#%@&-_?\/.,:;)(\]\[]*$": ("wss://example.com/socket",),
    "^audio/l16;rate=(8000|16000|24000)$": tuple(f"audio/l16;rate={rate}" for rate in (8000, 16000, 24000)),
    "^[a-zA-Z0-9-_&]+$": ("Acme-1_a&b",),
}
"""Texts that its patterns admit."""

NAMED: dict[str, str] = {
    "from_": "447700900001",
    "msisdn": "447700900000",
    "country": "GB",
    "country_code": "GB",
    "uri": "wss://example.com/socket",
    "language_code": "en-US",
    "language": "en-US",
    "body": "0011223344556677",
    "udh": "06050415811581",
    "start_date": "2026-01-01T00:00:00Z",
    "end_date": "2026-01-02T00:00:00Z",
    "date_start": "2026-01-01T00:00:00Z",
    "date_end": "2026-01-02T00:00:00Z",
    "latitude": "51.5",
    "longitude": "-0.1",
    "start_time": "2026-01-01T00:00:00Z",
    "end_time": "2026-01-02T00:00:00Z",
    "secret": "Abcdefg1",
    "code": "1234",
    "number": "447700900000",
    "to": "447700900000",
    "lvn": "447700900000",
    "prefix": "44",
    "network": "23410",
    "eventMethod": "POST",
    "event_method": "POST",
    "p2p_preference": "disabled",
    "version": "v1",
    "timestamp": "2026-01-01 00:00:00",
    "public_key": "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkq\n-----END PUBLIC KEY-----\n",
}
"""Texts by the name of their field, where any text would not do."""


PLACED: dict[str, Any] = {
    "EmailChannel.to": "ada@example.com",
    "EmailChannel.from_": "acme@example.com",
    "SmsChannel.from_": "Acme",
    "WhatsappChannel.from_": "Acme",
    "ViberVideoOptions.duration": "123",
    "ViberVideoOptions.file_size": "1",
    "Transfer.conversationId": "CON-9c6b1f2e-4a3d-4e5f-8a7b-6c5d4e3f2a1b",
    "Verify.version": "v2",
}
"""Texts by model and field: its validators admit no more, or any text would not do."""

NOT_SENT: dict[str, str] = {
    "SmsMessage.sig": "a signature: both clients make it where they have the signature secret",
    "User.id": "of answers: users are named by the path",
    "User.link": "of answers",
    "User.links": "of answers",
}
"""Fields of its models that no program would set, and why."""

Values = dict[str, Any]
DISCRIMINATORS = frozenset(
    (
        "Channel",
        "ChannelType",
        "ConnectEndpointType",
        "MessageType",
        "MmsContentItemType",
        "NccoActionType",
        "ReplyingIndicatorType",
        "SuggestionType",
    )
)
"""Enums whose value is the same for all instances of a model: its default."""


@dataclass
class Coverage:
    """Which fields of which models were part of a request, and which never were."""

    known: set[str] = field(default_factory=set)
    reached: set[str] = field(default_factory=set)

    def note(self, value: object) -> None:
        """Note the fields that a value sets."""
        if isinstance(value, BaseModel):
            for name in value.model_fields_set:
                content = getattr(value, name)
                if content is not None:
                    self.reached.add(f"{type(value).__name__}.{name}")
                    self.note(content)
        elif isinstance(value, dict):
            for content in value.values():
                self.note(content)
        elif isinstance(value, list | tuple):
            for content in value:
                self.note(content)


@dataclass(frozen=True)
class Limits:
    low: Any = None
    high: Any = None
    shortest: int | None = None
    longest: int | None = None
    pattern: str | None = None


def _limits(metadata: typing.Iterable[Any]) -> Limits:
    bounds: dict[str, Any] = {}
    for item in metadata:
        entries = item.metadata if isinstance(item, FieldInfo) else [item]
        for entry in entries:
            for ours, theirs in (
                ("low", "ge"),
                ("low", "gt"),
                ("high", "le"),
                ("high", "lt"),
                ("shortest", "min_length"),
                ("longest", "max_length"),
                ("pattern", "pattern"),
            ):
                value = getattr(entry, theirs, None)
                if value is not None:
                    bounds[ours] = value
    return Limits(**bounds)


def values(hint: Any, name: str, coverage: Coverage, limits: Limits = Limits()) -> list[Any]:
    """Values that a hint admits: the usual one first."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return values(arguments[0], name, coverage, _limits([*arguments[1:]]))
    if origin in (Union, types.UnionType):
        members = [member for member in arguments if member is not type(None)]
        candidates = [value for member in members for value in values(member, name, coverage, limits)]
        return [value for number, value in enumerate(candidates) if value not in candidates[:number]]
    if origin is Literal:
        return list(arguments)
    if origin in (list, tuple) or hint in (list, tuple):
        member = arguments[0] if arguments else str
        single = [[value] for value in values(member, name.removesuffix("s"), coverage)]
        both = [single[0] + single[-1]] if single else []
        if limits.shortest and limits.shortest > 1:
            single = [value * limits.shortest for value in single]
        longest = [single[0][:1] * limits.longest] if limits.longest and single else []
        return [*single, *both, *longest]
    if origin is dict or hint is dict:
        return [{"key": "value"}]
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return [instance for model in _concrete(hint) for instance in instances(model, coverage)]
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return list(hint)
    return _scalars(hint, name, limits)


def _scalars(hint: Any, name: str, limits: Limits) -> list[Any]:
    if hint is datetime:
        return [datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)]
    if hint is bool:
        return [True, False]
    if hint in (int, float):
        low, high = limits.low, limits.high
        if low is None and high is None:
            return [hint(20)]
        between = [value for value in (low, high) if value is not None]
        return [hint(value) for value in dict.fromkeys(between)]
    if hint is not str and hint is not Any:
        raise TypeError(f"{name}: {hint!r} is not known")
    if limits.pattern is not None:
        return list(SAMPLES[limits.pattern])
    usual = NAMED.get(name)
    if usual is None:
        address = name.lower().endswith(("url", "uri", "callback"))
        usual = "https://example.com/a" if address else "Ada"
    texts = [usual]
    if limits.shortest and len(usual) < limits.shortest:
        texts = [usual.ljust(limits.shortest, "a")]
    if limits.longest is not None:
        texts = [texts[0][: limits.longest]]
        if limits.longest < 5000 and name not in NAMED:
            texts.append(texts[0].ljust(limits.longest, "a"))
    return texts


def _concrete(model: type[BaseModel]) -> list[type[BaseModel]]:
    """A model, or the leaves of its subclasses where it is only their base."""
    if model.__subclasses__() and (model.__name__.startswith("Base") or not model.model_fields):
        return [leaf for child in model.__subclasses__() for leaf in _concrete(child)]
    return [model]


def _hints(model: type[BaseModel]) -> dict[str, tuple[Any, FieldInfo]]:
    hints = get_type_hints(model, include_extras=True)
    return {name: (hints[name], info) for name, info in model.model_fields.items()}


def _key(name: str, info: FieldInfo) -> str:
    alias = info.validation_alias
    return alias if isinstance(alias, str) else name


def instances(model: type[BaseModel], coverage: Coverage) -> Iterator[BaseModel]:
    """Instances of a model: with what is required, with everything, and with each value of each field."""
    fields = _hints(model)
    if not fields:
        yield model()
        return
    choices: dict[str, list[Any]] = {}
    for name, (hint, info) in fields.items():
        place = f"{model.__name__}.{name}"
        if getattr(hint, "__name__", "") in DISCRIMINATORS or place in NOT_SENT:
            continue
        choices[name] = (
            [PLACED[place]] if place in PLACED else values(hint, name, coverage, _limits(info.metadata))
        )
    fields = {name: fields[name] for name in choices}
    coverage.known |= {f"{model.__name__}.{name}" for name in fields}
    keys = {name: _key(name, info) for name, (_, info) in fields.items()}
    required = {keys[name]: choices[name][0] for name, (_, info) in fields.items() if info.is_required()}
    usual = {keys[name]: candidates[0] for name, candidates in choices.items() if candidates}
    bases = _bases(model, required, usual)
    seen: list[BaseModel] = []
    if required:
        yield from _made(model, bases, seen)
    for name, key in keys.items():
        for value in choices[name]:
            alone = [{**base, key: value} for base in bases]
            helped = (
                {**base, keys[other]: more, key: value}
                for base in bases
                for other, candidates in choices.items()
                for more in candidates
            )
            yield from _made(model, _first(model, chain(alone, helped)), seen)
    yield from _made(model, [usual, *bases], seen)


def _bases(model: type[BaseModel], required: Values, usual: Values) -> list[Values]:
    """The smallest sets of fields of which an instance can be made: the required ones, and more where need be."""
    if _instance(model, required) is not None:
        return [required]
    further = [key for key in usual if key not in required]
    for size in (1, 2, 3):
        sets = [{**required, **{key: usual[key] for key in keys}} for keys in combinations(further, size)]
        if fitting := [candidate for candidate in sets if _instance(model, candidate) is not None]:
            return fitting
    return []


def _first(model: type[BaseModel], candidates: typing.Iterable[Values]) -> list[Values]:
    return list(islice((candidate for candidate in candidates if _instance(model, candidate) is not None), 1))


def _made(model: type[BaseModel], candidates: list[Values], seen: list[BaseModel]) -> Iterator[BaseModel]:
    for candidate in candidates:
        instance = _instance(model, candidate)
        if instance is not None and instance not in seen:
            seen.append(instance)
            yield instance


def _instance(model: type[BaseModel], candidate: Values) -> BaseModel | None:
    try:
        return model(**candidate)
    except ValidationError:
        return None
    except Exception as error:
        if type(error).__module__.startswith("vonage"):
            return None  # it raises errors of its own in its validators
        raise


def argument_sets(method: Callable[..., Any], coverage: Coverage) -> Iterator[dict[str, Any]]:
    """Keyword arguments of a method: the required ones, and each value of each."""
    function = inspect.unwrap(method)
    hints = get_type_hints(function, include_extras=True)
    choices: dict[str, list[Any]] = {}
    required: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name == "self":
            continue
        limits = Limits()
        if isinstance(parameter.default, FieldInfo):
            limits = _limits(parameter.default.metadata)
        choices[name] = values(hints[name], name, coverage, limits)
        if parameter.default is inspect.Parameter.empty:
            required[name] = choices[name][0]
    yield required
    for name, candidates in choices.items():
        for value in candidates:
            if required.get(name) is not value:
                yield {**required, name: value}
