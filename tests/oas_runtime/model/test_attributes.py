"""When fields become attributes: whatever else stands in the objects, and whoever reads them first."""

from __future__ import annotations

import pickle
import threading
import tracemalloc
from typing import Any

import pytest

from oas_runtime.model.decode import Element, ListOf, Variant, date_time, function_of
from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET


class Leaf(Model):
    kind: str | None = None
    size: int | None = None


class Branch(Model):
    first: str | None = None
    """Its name in JSON is that of the next attribute."""
    second: str | None = None
    since: Any = None
    leaf: Leaf | None = None
    fruit: Leaf | dict[str, Any] | None = None
    leaves: list[Leaf] | None = None
    shown: Any = UNSET

    _JSON_NAMES = {"first": "second", "second": "third", "leaf": "_leaf", "shown": "to_dict"}  # noqa: RUF012

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {"since": date_time, "leaf": Leaf, "fruit": Variant("kind", {"x": Leaf}), "leaves": ListOf(Leaf)}
        )


WHOLE: dict[str, Any] = {
    "second": "1",
    "third": "2",
    "since": "2024-01-02",
    "_leaf": {"size": 1},
    "fruit": {"kind": "x", "new": True},
    "leaves": [{"size": 2}, {"size": 3, "to_dict": 4}],
    "to_dict": "shown",
}


def branches(*sources: dict[str, Any]) -> list[Branch]:
    """Decoded as the items of a list: their fields are read at once."""
    decoded: list[Branch] = function_of(ListOf(Branch))(list(sources))
    return decoded


def values(branch: Branch) -> list[Any]:
    return [getattr(branch, name) for name in Branch.attribute_names()]


class TestNames:
    @pytest.mark.parametrize("name", Branch.attribute_names())
    def test_whatever_is_read_first_all_fields_are_right(self, name: str) -> None:
        for branch in (Branch.from_dict(WHOLE), *branches(WHOLE)):
            getattr(branch, name)
            assert (branch.first, branch.second, branch.shown) == ("1", "2", "shown")
            assert branch.leaf == Leaf(size=1)
            assert isinstance(branch.fruit, Leaf) and branch.fruit.additional_properties == {"new": True}
            assert [leaf.size for leaf in branch.leaves or ()] == [2, 3]
            assert branch.since.year == 2024
            assert branch.to_dict() == WHOLE

    @pytest.mark.parametrize("missing", WHOLE)
    def test_what_is_missing_has_its_default(self, missing: str) -> None:
        source = {name: value for name, value in WHOLE.items() if name != missing}
        for _ in range(2):  # models are read with the others from the second time on
            for branch in (Branch.from_dict(source), *branches(source, WHOLE, source)):
                expected = source if branch.to_dict() == source else WHOLE
                assert branch.to_dict() == expected
                assert values(branch) == values(Branch.from_dict(expected))
        assert Branch.from_dict({}).shown is UNSET and Branch.from_dict({}).leaves == []

    def test_undeclared_names_are_no_attributes(self) -> None:
        source: dict[str, Any] = {
            **WHOLE,
            "first": "x",
            "leaf": "x",
            "from_dict": "x",
            "_source": {},
            "__class__": "x",
        }
        for branch in (Branch.from_dict(source), *branches(source)):
            assert branch.first == "1" and branch.leaf == Leaf(size=1)
            assert branch.from_dict(WHOLE) == Branch.from_dict(WHOLE)
            assert set(branch.additional_properties) == {"first", "leaf", "from_dict", "_source", "__class__"}
            assert branch.to_dict() == source
            assert vars(branch).keys() <= {*Branch.attribute_names(), "_additional"}

    def test_any_number_of_layouts(self) -> None:
        sources: list[dict[str, Any]] = [
            {"third": str(n), f"new{n}": n, "_leaf": {"size": n}} for n in range(200)
        ]
        assert Branch.from_dict(
            WHOLE
        ).leaf  # a model that was read is read with the other fields from then on
        for branch, source in zip(branches(*sources, *sources), [*sources, *sources], strict=True):
            assert branch.second == source["third"] and branch.first is None
            assert branch.leaf == Leaf(**source["_leaf"])
            assert branch.to_dict() == source

    def test_names_of_large_objects_are_not_kept(self) -> None:
        class Tree(Branch):
            """Nothing of it has been read."""

        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            for number in range(5):
                assert Tree.from_dict({f"{number} {n}": n for n in range(2_000)}).first is None
            after, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert after - before < 100_000

    @pytest.mark.parametrize("odd", [None, 1, "x", [], {"kind": []}, {"kind": "y"}])
    def test_what_fits_no_model_stays(self, odd: Any) -> None:
        source = {**WHOLE, "fruit": odd}
        for branch in branches(WHOLE, source)[1:]:
            assert branch.fruit == odd and branch.to_dict() == source

    @pytest.mark.parametrize("odd", [None, 1, "x", [], Element({"third": "2"})])
    def test_items_that_are_no_objects_stay(self, odd: Any) -> None:
        items = branches(WHOLE, odd)
        assert items[0].to_dict() == WHOLE
        assert items[1] == (Branch.from_dict(odd) if isinstance(odd, dict) else odd)


class TestChanges:
    def test_a_change_stays_whatever_is_read_later(self) -> None:
        for branch in (Branch.from_dict(WHOLE), *branches(WHOLE)):
            branch.leaf = None
            branch.second = "changed"
            assert branch.additional_properties == {}
            assert (branch.first, branch.second, branch.leaf) == ("1", "changed", None)
            del branch.second
            assert branch.second == "2"
            copied = pickle.loads(pickle.dumps(branch))
            assert copied == branch and copied.to_dict() == branch.to_dict()

    def test_a_change_of_the_first_model_that_is_read_stays(self) -> None:
        class Tree(Branch):
            """No model of it has been read: these are read with the other fields only from then on."""

        tree = Tree.from_dict(WHOLE)
        tree.leaf = None
        assert (tree.first, tree.leaf) == ("1", None)

    def test_undeclared_fields_that_are_read_first(self) -> None:
        branch = Branch.from_dict(WHOLE)
        assert branch.additional_properties == {}
        assert values(branch) == values(Branch.from_dict(WHOLE))

    def test_many_threads_read_the_same_objects(self) -> None:
        for _ in range(50):
            branch, read, start = Branch.from_dict(WHOLE), list[list[Any]](), threading.Barrier(4)

            def look(branch: Branch = branch, read: list[list[Any]] = read, start: Any = start) -> None:
                start.wait()
                read.append(values(branch))

            threads = [threading.Thread(target=look) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            assert all(one is other for row in read for one, other in zip(row, values(branch), strict=True))
