"""Checks of the built site: every link has a target, and no page loads content from another host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LOADS = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
    "embed": "src",
    "object": "data",
}
_LINK_LOADS = frozenset(
    {"stylesheet", "icon", "preload", "preconnect", "dns-prefetch", "modulepreload", "manifest"}
)
_CSS_URL = re.compile(r"@import\s+[\"']([^\"']+)|url\(\s*[\"']?([^\"')]+)")


@dataclass
class _Page(HTMLParser):
    links: list[str] = field(default_factory=list[str])
    loads: list[str] = field(default_factory=list[str])
    anchors: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.anchors |= {values[name] for name in ("id", "name") if values.get(name)}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag in _LOADS and values.get(_LOADS[tag]):
            self.loads.append(values[_LOADS[tag]])
        if tag == "link" and _LINK_LOADS & set(values.get("rel", "").split()):
            self.loads.append(values.get("href", ""))
        if "style" in values:
            self.loads += _css(values["style"])


def _css(text: str) -> list[str]:
    return [one or other for one, other in _CSS_URL.findall(text)]


def problems(site: Path) -> Iterator[str]:
    """Yield a line for each broken link and for each resource from another host."""
    pages: dict[Path, _Page] = {}
    for file in sorted(site.rglob("*.html")):
        page = pages[file] = _Page()
        page.feed(file.read_text("utf-8"))
    for file, page in pages.items():
        where = file.relative_to(site)
        for load in page.loads:
            if urlsplit(load).netloc:
                yield f"{where}: loads {load}"
            elif not load.startswith(("data:", "#")) and not _target(site, file, load).exists():
                yield f"{where}: loads {load}, which is not there"
        for link in dict.fromkeys(page.links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = _target(site, file, parts.path) if parts.path else file
            target = target / "index.html" if target.is_dir() else target
            if not target.exists():
                yield f"{where}: {link} leads nowhere"
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
                yield f"{where}: {link} leads to no heading"
    for file in sorted(site.rglob("*.css")):
        for load in _css(file.read_text("utf-8")):
            if urlsplit(load).netloc:
                yield f"{file.relative_to(site)}: loads {load}"


def _target(site: Path, file: Path, path: str) -> Path:
    path = unquote(urlsplit(path).path)
    return site / path.lstrip("/") if path.startswith("/") else (file.parent / path).resolve()
