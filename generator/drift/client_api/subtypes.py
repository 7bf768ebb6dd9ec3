"""Whether code that is written for one annotation works with another: the subtype relation of type checkers.

It departs from them where the client promises less: a union of models in a response is open (its annotation ends with
``dict[str, Any]``), so one more model in it is no other type; and lists of a response are read, not written.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import lru_cache

SameClass = Callable[[str, str], bool]
"""Whether an old class equals a new class: both names, the old one first."""
_ABOVE = {
    "bool": ("int", "float"),
    "int": ("float",),
    "datetime": ("date",),
}
_ITERABLE = ("list", "Sequence", "tuple")
_MAPPING = ("dict", "Mapping")


@lru_cache(maxsize=8192)
def members(annotation: str) -> tuple[ast.expr, ...]:
    """Return the members of a union; each value of a ``Literal`` is a member."""
    parts: list[ast.expr] = []
    waiting: list[ast.expr] = [ast.parse(annotation, mode="eval").body]
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            waiting[:0] = [node.left, node.right]
        elif isinstance(node, ast.Subscript) and _name(node.value) == "Literal":
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            parts += [ast.Subscript(node.value, value) for value in values]
        else:
            parts.append(node)
    return tuple(parts)


def differ(one: str, other: str) -> bool:
    """Whether two annotations differ; the order of a union is irrelevant."""
    return one != other and (not one or not other or _in_order(one) != _in_order(other))


@lru_cache(maxsize=8192)
def _in_order(annotation: str) -> str:
    return " | ".join(sorted({_inner_in_order(member) for member in members(annotation)}))


def _inner_in_order(node: ast.expr) -> str:
    if not isinstance(node, ast.Subscript) or _name(node.value) == "Literal":
        return ast.unparse(node)
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return f"{ast.unparse(node.value)}[{', '.join(_in_order(ast.unparse(item)) for item in inner)}]"


def fits(value: str, place: str, same: SameClass, *, received: bool = False) -> bool:
    """Whether every value of the annotation ``value`` is accepted where ``place`` is expected.

    ``received`` means that the value comes from a response: open unions and lists are read leniently.
    """
    if value == place:
        return True
    wanted = members(place)
    if {"Literal[True]", "Literal[False]"} <= set(map(ast.unparse, wanted)):
        wanted = (*wanted, ast.Name("bool"))
    return all(_fits_one(member, wanted, same, received) for member in members(value))


def _fits_one(value: ast.expr, wanted: tuple[ast.expr, ...], same: SameClass, received: bool) -> bool:
    if any(_below(value, member, same, received) for member in wanted):
        return True
    open_union = received and any(_text(member) == "dict[str, Any]" for member in wanted)
    return open_union and isinstance(value, ast.Name | ast.Attribute) and _name(value)[:1].isupper()


def _below(value: ast.expr, place: ast.expr, same: SameClass, received: bool) -> bool:
    one, other = _text(value), _text(place)
    if one == other or other in ("Any", "object") or one == "Any":
        return True
    if isinstance(value, ast.Subscript) and _name(value.value) == "Literal":
        kind = type(ast.literal_eval(value.slice)).__name__
        return other == kind or other in _ABOVE.get(kind, ())
    if isinstance(value, ast.Subscript) and isinstance(place, ast.Subscript):
        return _below_generic(value, place, same, received)
    if isinstance(value, ast.Name | ast.Attribute) and isinstance(place, ast.Name | ast.Attribute):
        names = _name(value), _name(place)
        # In a response the old class is the expected type, in a request the value's type.
        return names[1] in _ABOVE.get(names[0], ()) or (
            same(names[1], names[0]) if received else same(*names)
        )
    return False


def _below_generic(value: ast.Subscript, place: ast.Subscript, same: SameClass, received: bool) -> bool:
    kinds = _name(value.value), _name(place.value)
    inner = ast.unparse(value.slice), ast.unparse(place.slice)
    if kinds[0] in _ITERABLE and kinds[1] in _ITERABLE:
        if not fits(inner[0], inner[1], same, received=received):
            return False
        invariant = kinds[1] == "list" and not received
        return kinds[1] != "list" or (
            kinds[0] == "list" and (not invariant or fits(inner[1], inner[0], same))
        )
    if kinds[0] in _MAPPING and kinds[1] in _MAPPING:
        keys = [node.slice.elts for node in (value, place) if isinstance(node.slice, ast.Tuple)]
        return len(keys) == 2 and fits(
            ast.unparse(keys[0][1]), ast.unparse(keys[1][1]), same, received=received
        )
    return kinds[0] == kinds[1] and fits(*inner, same, received=received)


def _name(node: ast.expr) -> str:
    """Return the last part of a class name: modules may be imported under different names."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _text(node: ast.expr) -> str:
    return _name(node) or ast.unparse(node)
