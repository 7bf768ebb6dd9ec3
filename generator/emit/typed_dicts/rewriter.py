"""Reads and checks the TypedDicts of datamodel-code-generator, and writes them in the style of this package.

Names, wire keys and required keys must equal those of the models. Each TypedDict becomes a class, or a call if its
keys are not Python names. They are sorted by name, so that a changed schema changes one place.
"""

from __future__ import annotations

import ast
import keyword
from collections.abc import Iterator, Mapping
from typing import NoReturn

from ...common.errors import refuse
from ...ir.models import Model, Property

_MODULES = {
    "Any": "typing",
    "Literal": "typing",
    "NotRequired": "typing",
    "TypedDict": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "date": "datetime",
    "datetime": "datetime",
}
_BUILTINS = frozenset({"bool", "bytes", "float", "int", "str"})
_HEAD = '"""Nested objects of requests as plain dicts, with the wire names as keys."""\n'


def sent(model: Model) -> list[Property]:
    """Return the properties of a model that a request may contain."""
    return [prop for prop in model.properties if not prop.read_only]


def codes(model: Model) -> dict[str, str]:
    """Return the code for each wire name of a model in the input of the tool: ``p0``, ``p1`` ..."""
    return {f"p{index}": prop.wire for index, prop in enumerate(sent(model))}


def write(source: str, models: Mapping[str, Model], names: Mapping[str, str]) -> str:
    """Return the module of TypedDicts for ``models``, from the tool's ``source``.

    ``names`` maps codes to models. Raises ``GeneratorError`` if the source differs from the models.
    """
    dicts = dict(_typed_dicts(ast.parse(source)))
    if dicts.keys() - names.keys():
        _wrong("#/components/schemas", f"adds {', '.join(sorted(dicts.keys() - names.keys()))}")
    imports: set[tuple[str, str]] = set()
    writer = _Writer({code: models[name] for code, name in names.items()}, imports)
    blocks: list[str] = []
    for code, name in sorted(names.items(), key=lambda item: item[1]):
        if code not in dicts:
            _wrong(models[name].pointer, "drops the schema")
        imports.add(("typing", "TypedDict"))
        blocks.append(writer.block(models[name], _fields(models[name], dicts[code])))
    if writer.nested:
        imports.add(("typing", "TYPE_CHECKING"))
    blocks.extend(_aliases(writer.nested))
    return "\n".join([_HEAD, *_heading(imports), "\n", "\n\n\n".join(blocks), ""])


def _fields(model: Model, annotations: Mapping[str, ast.expr]) -> dict[str, ast.expr]:
    """Return the expected annotations of a model's properties by wire name."""
    wires = codes(model)
    fields = {wires.get(key, key): annotation for key, annotation in annotations.items()}
    asked = {prop.wire: prop.required for prop in sent(model)}
    required = {wire: not _optional(annotation) for wire, annotation in fields.items()}
    if asked != required:
        differing = sorted({wire for wire, _ in asked.items() ^ required.items()})
        _wrong(model.pointer, f"changes the properties {', '.join(map(repr, differing))}")
    return {wire: fields[wire] for wire in asked}


def _heading(imports: set[tuple[str, str]]) -> Iterator[str]:
    """Yield the import lines of the module."""
    yield "from __future__ import annotations\n"
    if ("", "builtins") in imports:
        yield "import builtins"
    for module in ("collections.abc", "datetime", "typing"):
        members = sorted(
            (name for source, name in imports if source == module),
            key=lambda name: (not name.isupper(), name),
        )
        plain = [name for name in members if " as " not in name]
        if plain:
            yield f"from {module} import {', '.join(plain)}"
        yield from (f"from {module} import {name}" for name in members if " as " in name)


def _aliases(nested: Mapping[str, Model]) -> Iterator[str]:
    """Define the models in dicts; at run time their names mean the dicts, since loading models takes time."""
    if nested:
        imports = [
            f"    from .models.{model.module} import {model.name}"
            + (f" as {local}" if local != model.name else "")
            for local, model in sorted(nested.items())
        ]
        plain = [f"    {local} = {model.name}Dict" for local, model in sorted(nested.items())]
        yield "\n".join(["if TYPE_CHECKING:", *imports, "else:", *plain])


def _wrong(pointer: str, message: str) -> NoReturn:
    advice = "Simplify the schema in an overlay."
    refuse(pointer, f"datamodel-code-generator {message}", advice)


def _typed_dicts(module: ast.Module) -> Iterator[tuple[str, dict[str, ast.expr]]]:
    """Yield the TypedDicts of a module: name, and annotations by key."""
    for statement in module.body:
        match statement:
            case ast.ClassDef(name=name, body=body, bases=[ast.Name(id="TypedDict")]):
                fields: dict[str, ast.expr] = {}
                for line in body:
                    match line:
                        case ast.AnnAssign(target=ast.Name(id=key), annotation=annotation):
                            fields[key] = annotation
                        case ast.Pass():
                            continue
                        case _:
                            _wrong(
                                "#/components/schemas", f"writes something unforeseen: {ast.unparse(line)}"
                            )
                yield name, fields
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Name(id="TypedDict"), args=[ast.Constant(), ast.Dict() as entries]),
            ):
                keys = [key.value for key in entries.keys if isinstance(key, ast.Constant)]
                yield name, dict(zip(map(str, keys), entries.values, strict=True))
            case ast.ImportFrom():
                continue
            case _:
                _wrong("#/components/schemas", f"writes something unforeseen: {ast.unparse(statement)}")


def _optional(annotation: ast.expr) -> bool:
    return isinstance(annotation, ast.Subscript) and getattr(annotation.value, "id", "") == "NotRequired"


class _Writer(ast.NodeTransformer):
    """Writes TypedDicts one by one and collects their imports."""

    def __init__(self, models: Mapping[str, Model], imports: set[tuple[str, str]]) -> None:
        self._models = models
        self._own = {f"{model.name}Dict" for model in models.values()}
        self._names = {model.name for model in models.values()}
        self._reserved = {prop.wire for model in models.values() for prop in model.properties}
        self._reserved |= {*_MODULES, "TYPE_CHECKING", "Union"}
        self.nested: dict[str, Model] = {}
        """Models that are alternatives to their dicts, by local name."""
        self._imports = imports
        self._taken: frozenset[str] = frozenset()
        self._quoted = False

    def block(self, model: Model, fields: Mapping[str, ast.expr]) -> str:
        """Return the statement of the TypedDict of ``model``."""
        name = f"{model.name}Dict"
        about = f'"""``{model.name}`` as a plain dict."""'
        plain = all(wire.isidentifier() and not keyword.iskeyword(wire) for wire in fields)
        self._quoted = not plain or any(wire.startswith("__") for wire in fields)
        self._taken = frozenset() if self._quoted else frozenset(fields)
        if self._taken & self._own:
            _wrong(model.pointer, f"cannot tell the property {min(self._taken & self._own)!r} from a type")
        written = {wire: ast.unparse(self.visit(annotation)) for wire, annotation in fields.items()}
        if self._quoted:
            entries = ", ".join(f"{wire!r}: {annotation}" for wire, annotation in written.items())
            return f"{name} = TypedDict({name!r}, {{{entries}}})\n{about}"
        lines = [f"    {wire}: {annotation}" for wire, annotation in written.items()]
        return "\n".join([f"class {name}(TypedDict):", f"    {about}", *([""] if lines else []), *lines])

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self._models:
            return self._joined([node])
        module = _MODULES.get(node.id)
        if module is None:
            if node.id not in _BUILTINS:
                _wrong("#/components/schemas", f"uses the unforeseen name {node.id}")
            if node.id not in self._taken:
                return node
            self._imports.add(("", "builtins"))
            return ast.Attribute(ast.Name("builtins"), node.id)
        local = node.id
        while local in self._taken:
            local = f"_{local}"
        self._imports.add((module, node.id if local == node.id else f"{node.id} as {local}"))
        return ast.Name(local)

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        if not isinstance(node.value, str):
            return node
        expression: ast.expr = self.visit(ast.parse(node.value, mode="eval").body)
        return expression

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        return self._joined(_alternatives(node))

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            return ast.Subscript(self.visit_Name(node.value), node.slice)
        if isinstance(node.value, ast.Name) and node.value.id in {"Union", "Optional"}:
            members = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return self._joined([*members, *([ast.Constant(None)] if node.value.id == "Optional" else [])])
        self.generic_visit(node)
        return node

    def _local(self, model: Model) -> str:
        """Return a model's name in this module: its own, unless that name is taken here."""
        local = model.name
        while (
            local in self._reserved
            or (local != model.name and local in self._names)
            or self.nested.get(local, model) is not model
        ):
            local += "Model"
        return local

    def _joined(self, members: list[ast.expr]) -> ast.expr:
        """Return a union. Evaluated names of this module are quoted, which excludes ``|``."""
        texts: list[str] = []
        for member in members:
            model = self._models.get(member.id) if isinstance(member, ast.Name) else None
            if model is None:
                texts.append(ast.unparse(self.visit(member)))
                continue
            local = self._local(model)
            self.nested[local] = model
            texts += [repr(name) if self._quoted else name for name in (local, f"{model.name}Dict")]
        unique = list(dict.fromkeys(texts))
        if "Any" in unique:
            unique = ["Any"]
        ordered = [text for text in unique if text != "None"] + ["None"] * ("None" in unique)
        if len(ordered) > 1 and any(text.startswith("'") for text in ordered):
            self._imports.add(("typing", "Union"))
            return ast.parse(f"Union[{', '.join(ordered)}]", mode="eval").body
        return ast.parse(" | ".join(ordered), mode="eval").body


def _alternatives(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_alternatives(node.left), *_alternatives(node.right)]
    return [node]
