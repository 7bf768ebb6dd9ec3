"""Plain technical English: words and sentences that were replaced stay away, in code and in what is generated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
READ = (".py", ".md", ".tsv", ".jinja")

WORDS = re.compile(
    r"\b(outlets?|judging|whereabouts|heeds?|heeded|concealed|sendable|troubles?|lacking|at hand)\b"
    r"|\bBadLink\w*\b|\bcheck_forms\b",
    re.I,
)
"""Private terms; docs/glossary.md has the standard ones."""
SENTENCES = re.compile(
    r"Sent again also|once it may have acted|What only this call|Where a thing is|Not described by the document"
    r"|yet the body says no|handed back as it is|\bAt (?:most|least) 1 (?:items|characters|fields)\b"
)
NOUNLESS = {"each", "found", "said", "told"}
"""Names that stand in for a noun: a name says what it holds."""
CLAUSE = re.compile(r"(?:What|Where)\b")
"""Docstrings begin with the noun: "The fields of a model", not "What a model has"."""
NOTES = re.compile(r"\bconfidence: ?\d|\(confidence\b|\bS\d{1,2}:|\b2021 definition\b")
"""Notes of research: they stay in the overlays."""


def texts(*folders: str) -> Iterator[tuple[Path, str]]:
    for folder in folders:
        path = ROOT / folder
        for file in [path] if path.is_file() else sorted(path.rglob("*")):
            if file.suffix in READ and file.is_file():
                yield file.relative_to(ROOT), file.read_text("utf-8")


def occurrences(pattern: re.Pattern[str], *folders: str) -> list[str]:
    return [
        f"{file}:{text.count(chr(10), 0, match.start()) + 1}: {match[0]}"
        for file, text in texts(*folders)
        for match in pattern.finditer(text)
    ]


def names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The names that a module gives: of functions, classes, parameters, variables and attributes."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield node.lineno, name
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()):
                yield node.lineno, name
            case ast.arg(arg=name):
                yield node.lineno, name
            case (
                ast.MatchAs(name=str(name))
                | ast.MatchStar(name=str(name))
                | ast.ExceptHandler(name=str(name))
            ):
                yield node.lineno, name
            case _:
                continue


def nounless(source: str) -> list[tuple[int, str]]:
    return [(line, name) for line, name in names(ast.parse(source)) if name.strip("_") in NOUNLESS]


@pytest.mark.parametrize(
    "folder", ["generator", "overrides", "tests", "benchmarks", "examples", "documentation", "releasing"]
)
def test_names_say_what_they_hold(folder: str) -> None:
    paths = [
        path for path in sorted((ROOT / folder).rglob("*.py")) if "goldens/expected" not in path.as_posix()
    ]
    assert paths
    assert {
        f"{path.relative_to(ROOT)}:{line}: {name}"
        for path in paths
        for line, name in nounless(path.read_text("utf-8"))
    } == set()


def test_names_of_templates_say_what_they_hold() -> None:
    names = "|".join(sorted(NOUNLESS))
    assert (
        occurrences(re.compile(rf"{{%[-+]? *(?:for|set|macro) +(?:{names})\b"), "generator/emit/templates")
        == []
    )


@pytest.mark.parametrize(
    "source",
    [
        "for each in x: pass",
        "[y for each in x]",
        "found = 1",
        "self._found = 1",
        "if (said := 1): pass",
        "def _told(): pass",
        "def f(*, told=1): pass",
        "lambda each: 1",
        "with x as found: pass",
        "match x:\n    case [*said]: pass",
        "class C:\n    told: bool",
    ],
)
def test_a_name_that_stands_in_for_a_noun_is_seen(source: str) -> None:
    assert len(nounless(source)) == 1


@pytest.mark.parametrize(
    "folder",
    [
        "generator",
        "generated",
        "overrides",
        "documentation",
        "releasing",
        "docs",
        "README.md",
        "CHANGELOG.md",
    ],
)
def test_private_terms_stay_away(folder: str) -> None:
    assert occurrences(WORDS, folder) == []
    assert occurrences(SENTENCES, folder) == []


def openings(source: str) -> list[tuple[int, str]]:
    """The texts of docstrings that begin with a clause in place of a noun or a verb."""
    return [
        (node.lineno, text)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        for text in [node.value.value]
        if isinstance(text, str) and CLAUSE.match(text)
    ]


@pytest.mark.parametrize(
    "folder", ["generator", "overrides", "generated", "documentation", "releasing", "benchmarks", "examples"]
)
def test_docstrings_begin_with_a_noun_or_a_verb(folder: str) -> None:
    assert {
        f"{path.relative_to(ROOT)}:{line}: {text.splitlines()[0]}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line, text in openings(path.read_text("utf-8"))
    } == set()


@pytest.mark.parametrize("source", ['"""What it is."""', 'class C:\n    x = 1\n    """Where it is."""'])
def test_a_docstring_that_begins_with_a_clause_is_seen(source: str) -> None:
    assert len(openings(source)) == 1 and not openings('"""Whether it is."""')


def test_notes_of_research_are_not_generated() -> None:
    assert occurrences(NOTES, "generated") == []


def test_no_model_is_described_by_its_pointer_alone() -> None:
    pointers = re.compile(r'^class \w+\(Model\):\n    """Schema: ``#', re.M)
    assert occurrences(pointers, "generated/vonage_api/models") == []


def test_the_patterns_find_what_they_are_for() -> None:
    for text in ("the outlet", "Whereabouts", "no heed", "the items at hand"):
        assert WORDS.search(text), text
    for text in ("Sent again also when", "At most 1 items.", "Not described by the document."):
        assert SENTENCES.search(text), text
    for text in ("Source: S26: x", "(confidence: 8)", "the 2021 definition"):
        assert NOTES.search(text), text
    assert not WORDS.search("the transport") and not SENTENCES.search("At most 1 item, at least 10 items.")


def test_no_merge_is_left_half_done() -> None:
    marks = re.compile(r"^(<<<<<<< |>>>>>>> )", re.M)
    assert occurrences(marks, "docs", "generator", "overrides", "tests", "README.md", "CHANGELOG.md") == []
