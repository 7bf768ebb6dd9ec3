"""Writes the pages of the site, and the configuration of the site generator, into a folder."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from pathlib import Path, PurePosixPath

from generator.extensions.outcomes.code_tables import CODE_TABLES
from generator.python_source.literals import sentence

from .markdown import code, paragraphs, text
from .operations import OperationPages, code_rows
from .plan import PACKAGE, ROOT, Source
from .reference import PAGES, Reference
from .snippets import Snippets

TITLE = "vonage-client"
SUMMARY = "A typed Python client of the Vonage Communications API, sync and async."
GUIDES: Mapping[str, tuple[str, ...]] = {
    "Start": ("first-steps", "credentials", "command-line", "migrating", "troubleshooting"),
    "Tasks": (
        "sms",
        "calls",
        "verify",
        "messages",
        "numbers",
        "webhooks",
        "lists",
        "files",
        "testing",
    ),
    "Running it": (
        "reliability",
        "limits",
        "connections",
        "workers",
        "scale",
        "observing",
        "results",
        "types",
        "security",
    ),
    "Maintaining": (
        "contributing",
        "architecture",
        "drift",
        "new-document",
        "corrections",
        "other-apis",
        "releasing",
        "glossary",
        "changelog",
    ),
}
"""The order of the guides; other pages of ``docs/`` come last in their first section."""
_TOP = {"SECURITY.md": "security", "CONTRIBUTING.md": "contributing", "CHANGELOG.md": "changelog"}
"""Pages outside ``docs/``, and their names in the site."""
_LINK = re.compile(r"(!?\[(?:[^\]\[]|\[[^\]]*\])*\])\(([^)\s#]*)(#[^)\s]*)?\)")
_FENCE = re.compile(r"^(```+.*?^```+)", re.M | re.S)
_DIAGRAM = re.compile(r"```mermaid\n.*?accTitle: (.*?)\n", re.S)


@dataclass(frozen=True, slots=True)
class Nav:
    """An entry of the navigation: a page, or a section with entries."""

    title: str
    page: str = ""
    entries: tuple[Nav, ...] = ()


def build(folder: Path, source: Source) -> dict[str, str]:
    """Write everything into ``folder``, which is replaced; returns the pages by path."""
    if folder.exists():
        shutil.rmtree(folder)
    guides = dict(written_guides())
    operations = dict(_operations(source))
    reference = dict(_reference(source))
    pages = {**guides, **operations, **reference}
    navigation = _navigation(pages, source)
    for path, content in pages.items():
        _write(folder / "docs" / path, content)
    _copy_files(folder / "docs", pages)
    _write(folder / "docs" / "llms.txt", _llms(pages, navigation))
    _write(folder / "docs" / "llms-full.txt", "\n\n".join(guides[path] for path in guides))
    shutil.copytree(Path(__file__).parent / "assets", folder / "docs" / "assets")
    settings = (Path(__file__).parent / "zensical.toml").read_text("utf-8")
    _write(folder / "zensical.toml", settings.replace("nav = []", f"nav = {_toml(navigation)}"))
    return pages


# --- guides -------------------------------------------------------------------------------


def written_guides() -> Iterator[tuple[str, str]]:
    """Yield the hand-written pages with the links of the site."""
    sources = {ROOT / name: f"{page}.md" for name, page in _TOP.items()}
    sources |= {file: file.name for file in sorted((ROOT / "docs").glob("*.md"))}
    for file, path in sources.items():
        yield path, _with_links(file.read_text("utf-8"), file, sources)


def _with_links(page: str, file: Path, sources: Mapping[Path, str]) -> str:
    def changed(match: re.Match[str]) -> str:
        label, target, anchor = match[1], match[2], match[3] or ""
        if not target or re.match(r"[a-z]+:", target):
            return match[0]
        aim = (file.parent / target).resolve()
        if aim in sources:
            return f"{label}({sources[aim]}{anchor})"
        if aim == ROOT / "README.md":
            return f"{label}(index.md{anchor})"
        if aim.is_relative_to(ROOT / "docs"):
            return f"{label}({aim.relative_to(ROOT / 'docs').as_posix()}{anchor})"
        inside = aim.relative_to(ROOT)
        if aim.is_file() and not any(part.startswith(".") for part in inside.parts):
            return f"{label}(files/{inside.as_posix()})"
        # A site cannot show a folder of the repository, and serves no hidden file.
        return label.removeprefix("!")[1:-1]

    pieces = _FENCE.split(page)
    return "".join(
        _diagram(piece, file) if index % 2 else _LINK.sub(changed, piece)
        for index, piece in enumerate(pieces)
    )


def _diagram(fenced: str, file: Path) -> str:
    """Return the image of a Mermaid diagram: the site loads no script from another host to draw it."""
    match = _DIAGRAM.match(fenced)
    return f"![{match[1]}](images/{file.stem}.svg)" if match else fenced


def _copy_files(docs: Path, pages: Mapping[str, str]) -> None:
    """Copy the linked files of the repository, and the images."""
    for content in pages.values():
        for match in _LINK.finditer(content):
            path = PurePosixPath(match[2])
            if "files" in path.parts:
                name = PurePosixPath(*path.parts[path.parts.index("files") + 1 :])
                origin = ROOT / "generated" / PACKAGE / name if name.name == "openapi.json" else ROOT / name
                _write(docs / "files" / name, origin.read_text("utf-8"))
    shutil.copytree(ROOT / "docs", docs, ignore=shutil.ignore_patterns("*.md"), dirs_exist_ok=True)


# --- pages of the plan --------------------------------------------------------------------


def _operations(source: Source) -> Iterator[tuple[str, str]]:
    writer = OperationPages(source, Snippets())
    lines = ["# Operations", "Every operation of the API: a method of the client, and a command."]
    for tag in sorted(source.plan.tags, key=lambda tag: tag.python):
        endpoints = [endpoint for endpoint in source.endpoints if endpoint.operation.tag_python == tag.python]
        rows = [
            f"- [{code(endpoint.call)}]({tag.python}/{endpoint.operation.python}.md) "
            f"{text(endpoint.operation.summary).rstrip('.')}"
            for endpoint in endpoints
        ]
        about = paragraphs(sentence(tag.description)) if tag.description else []
        lines += [f"## {text(tag.name)}", *about, "\n".join(rows)]
        for endpoint in endpoints:
            yield f"operations/{tag.python}/{endpoint.operation.python}.md", writer.page(endpoint)
    yield "operations/index.md", "\n\n".join(lines) + "\n"


def _reference(source: Source) -> Iterator[tuple[str, str]]:
    reference = Reference()
    for page in PAGES:
        yield f"reference/{page.name}.md", reference.page(page)
    tables = CODE_TABLES.of(source.plan.api)
    lines = ["# Codes", f"The codes of the API, as enums of `{PACKAGE}.codes`."]
    for table in sorted(tables.values(), key=lambda table: table.class_name):
        lines += [f"## {code(table.class_name)}", *paragraphs(sentence(table.description)), *code_rows(table)]
    yield "codes.md", "\n\n".join(lines) + "\n"


# --- navigation ---------------------------------------------------------------------------


def title(page: str) -> str:
    """Return the first heading of a page as plain text."""
    match = re.search(r"^# (.+)$", page, re.M)
    return unescape(match[1].replace("`", "")) if match else ""


def _navigation(pages: Mapping[str, str], source: Source) -> tuple[Nav, ...]:
    placed = {page for names in GUIDES.values() for page in names}
    entries = [Nav("Home", "index.md")]
    for section, names in GUIDES.items():
        more = [
            path.removesuffix(".md")
            for path in sorted(pages)
            if "/" not in path and path.removesuffix(".md") not in {*placed, "index", "api", "codes"}
        ]
        shown = [name for name in (*names, *(more if section == "Tasks" else ())) if f"{name}.md" in pages]
        entries.append(
            Nav(section, "", tuple(Nav(title(pages[f"{name}.md"]), f"{name}.md") for name in shown))
        )
    tags = tuple(
        Nav(
            tag.name,
            "",
            tuple(
                Nav(endpoint.operation.python, f"operations/{tag.python}/{endpoint.operation.python}.md")
                for endpoint in source.endpoints
                if endpoint.operation.tag_python == tag.python
            ),
        )
        for tag in sorted(source.plan.tags, key=lambda tag: tag.name)
    )
    entries.append(Nav("Operations", "", (Nav("All operations", "operations/index.md"), *tags)))
    reference_pages = (Nav(page.title, f"reference/{page.name}.md") for page in PAGES)
    entries.append(
        Nav("Reference", "", (Nav("All methods", "api.md"), Nav("Codes", "codes.md"), *reference_pages))
    )
    return tuple(entries)


def _toml(entries: Iterable[Nav]) -> str:
    items = (
        f"{{ {_string(entry.title)} = {_toml(entry.entries) if entry.entries else _string(entry.page)} }}"
        for entry in entries
    )
    return f"[{', '.join(items)}]"


def _string(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _llms(pages: Mapping[str, str], navigation: Iterable[Nav]) -> str:
    """Return the index for language models (llmstxt.org): every page with its first sentence."""
    lines = [
        f"# {TITLE}",
        f"> {SUMMARY}",
        "Every page is also there as Markdown, under the name of the page.",
    ]
    for section in navigation:
        leaves = list(_leaves(section))
        lines += [
            f"## {section.title}",
            "\n".join(_llms_line(pages[leaf.page], leaf.page) for leaf in leaves),
        ]
    return "\n\n".join(lines) + "\n"


def _llms_line(page: str, path: str) -> str:
    body = re.sub(r"^# .+$", "", page, count=1, flags=re.M)
    first = next((block for block in body.split("\n\n") if re.match(r"\s*[\w*`\[]", block)), "")
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", " ".join(first.split())).replace("**", "")
    short = plain if len(plain) <= 160 else f"{plain[:157].rpartition(' ')[0]} ..."
    return f"- [{title(page)}]({path}): {short}" if short else f"- [{title(page)}]({path})"


def _leaves(entry: Nav) -> Iterator[Nav]:
    if entry.page:
        yield entry
    for inner in entry.entries:
        yield from _leaves(inner)


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8", newline="\n")
