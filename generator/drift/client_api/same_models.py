"""Pairs the classes of two packages: by name, or by their attributes if a schema has moved."""

from __future__ import annotations

from .surface import Model, Surface


class SameModels:
    """The classes of two surfaces."""

    def __init__(self, old: Surface, new: Surface) -> None:
        self.old = old
        self.new = new
        self.renamed = self._renamed_models()

    def _renamed_models(self) -> dict[str, str]:
        """Map removed models to new models with the same attributes."""
        gone = [model for name, model in self.old.models.items() if name not in self.new.models]
        added = [model for name, model in self.new.models.items() if name not in self.old.models]
        renamed: dict[str, str] = {}
        # Two components may be equal by chance; a schema that became inline or a component may be any model.
        for one in gone:
            pool = added if one.named else [*added, *self.new.models.values()]
            candidates = [
                other
                for other in pool
                if other.name not in renamed.values()
                and (_form(one) == _form(other) or (one.named and _form(one).keys() == _form(other).keys()))
                and self._similar(one, other)
            ]
            if candidates:
                renamed[one.name] = candidates[0].name
        return renamed

    def _similar(self, one: Model, other: Model) -> bool:
        pairs = [(value, other.attributes[name]) for name, value in one.attributes.items()]
        equal = sum(before.annotation == after.annotation for before, after in pairs)
        return equal * 2 >= len(pairs) and (one.sent, one.received) == (other.sent, other.received)

    def same(self, old: str, new: str) -> bool:
        """Whether values of the old class are values of the new class."""
        if old.endswith("Dict") and new.endswith("Dict"):
            return self.same(old.removesuffix("Dict"), new.removesuffix("Dict"))
        if old == new or self.renamed.get(old) == new:
            return True
        one, other = self.old.models.get(old), self.new.models.get(new)
        if one is None or other is None or (one.named and other.named):
            return False
        # The position of a schema, inline or as a component, does not change its meaning.
        return _form(one) == _form(other)

    def inlined(self, one: Model) -> bool:
        """Whether the same request schema is now written inline."""
        return any(
            model.sent and not model.named and self.same(one.name, name)
            for name, model in self.new.models.items()
        )

    def moved(self, one: Model) -> bool:
        """Whether a class was removed because its schema has moved, for example into keywords."""
        # A class that existed before is another one, even with equal attributes.
        pool = [name for name in self.new.models if not one.named or name not in self.old.models]
        annotations = {value.wire: value.sent for value in one.attributes.values()}
        spread = one.spread and not one.received
        return any(self.same(one.name, name) for name in pool) or any(
            spread
            and annotations.items()
            <= {value.wire: value.annotation for value in method.arguments.values()}.items()
            for method in self.new.methods.values()
        )


def _form(model: Model) -> dict[str, bool]:
    return {name: value.required for name, value in model.attributes.items()}
