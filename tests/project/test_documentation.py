"""The documentation site: snippets of the pages of operations run as they stand, links lead somewhere."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from documentation import check
from documentation.build import build, written_guides
from documentation.markdown import fence, paragraphs, slug, table, text
from documentation.operations import OperationPages
from documentation.plan import ROOT, Source
from documentation.reference import PAGES, Reference
from documentation.snippets import Snippets
from examples.demo import credentials, endpoints
from tests.support.depth import is_deep
from vonage_client import AsyncVonage, Vonage, WaitTimeoutError
from vonage_client.cli.app import application
from vonage_client.sandbox import Running, Sandbox

CALLS = [endpoint.operation.call for endpoint in endpoints()]
SAMPLE = CALLS if is_deep() else CALLS[:: len(CALLS) // 10]


@pytest.fixture(scope="module")
def source() -> Source:
    return Source.load()


@pytest.fixture(scope="module")
def writer(source: Source) -> OperationPages:
    return OperationPages(source, Snippets())


@pytest.fixture(scope="module")
def emulator() -> Iterator[tuple[Sandbox, Running]]:
    sandbox = Sandbox(stateful=False)
    with sandbox.serve() as running:
        yield sandbox, running


@pytest.fixture
def account(
    emulator: tuple[Sandbox, Running], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[None]:
    sandbox, running = emulator
    for name, value in credentials().items():
        monkeypatch.setenv(f"VONAGE_{name.upper()}", value)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    for client in (Vonage, AsyncVonage):
        # The snippets stay what a reader pastes; only where the API's servers are is changed under them.
        monkeypatch.setattr(client, "_defaults", replace(client._defaults, servers=running.servers))
    sandbox.requests.clear()
    yield
    assert [request.status for request in sandbox.requests if request.status >= 400] == []


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page, re.M | re.S)


def of(source: Source, call: str) -> Any:
    return next(endpoint for endpoint in source.endpoints if endpoint.call == call)


def _asked_for(words: list[str]) -> list[str]:
    """The options whose values the command asks for: secrets."""
    return [option for option, value in itertools.pairwise(words) if value == "-"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.usefixtures("account")
@pytest.mark.parametrize("call", SAMPLE)
def test_the_snippets_of_a_page_run_as_they_stand(
    call: str, source: Source, writer: OperationPages, emulator: tuple[Sandbox, Running], tmp_path: Path
) -> None:
    sandbox, running = emulator
    page = writer.page(of(source, call))
    python, shell = blocks(page, "python"), blocks(page, "sh")
    assert len(python) >= 2 and len(shell) == 2
    for block in python:
        # A waiter asks the emulator, whose answer does not change, once.
        block = re.sub(r"(\.wait\w*\()", r"\1within=0.5, ", block)
        with contextlib.suppress(WaitTimeoutError):
            exec(compile(block, call, "exec"), {"__name__": "__main__"})
    command, curl = shell
    words = shlex.split(command.replace("\\\n", " "))
    example = of(source, call).example
    typed = "".join(f"{example[name.strip('-').replace('-', '_')]}\n" for name in _asked_for(words))
    result = CliRunner().invoke(application, words[1:], input=typed, env={"VONAGE_SERVER": running.url})
    assert words[0] == "vonage-client" and result.exit_code == 0, result.output
    for server, url in running.servers.items():
        curl = curl.replace(server, url)
    token = CliRunner().invoke(application, ["jwt", "make"]).stdout.strip()
    done = subprocess.run(
        ["sh", "-c", f"{curl.rstrip()} --silent --show-error --output answer --write-out '%{{http_code}}'"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "VONAGE_JWT": token},
    )
    assert done.stdout[:1] == "2", done.stdout + done.stderr + (tmp_path / "answer").read_text()
    operations = {request.operation for request in sandbox.requests}
    assert operations == {of(source, call).operation.id}


def test_a_page_says_what_a_caller_has_to_know(source: Source, writer: OperationPages) -> None:
    page = writer.page(of(source, "sms.send"))
    for expected in (
        "**`to`** (`str`, required)",
        "`RateLimitError`",
        "| `9` | not enough credit |",
        "**Retries** (`never`)",
        "**Rate limit**: `30/s`",
        "`api_key` and `api_secret`",
        "#/paths/~1sms~1json/post",
    ):
        assert expected in page, expected


def test_every_operation_has_an_example(source: Source) -> None:
    assert [endpoint.call for endpoint in source.endpoints if endpoint.example is None] == []
    assert [endpoint.call for endpoint in source.endpoints] == CALLS


@pytest.mark.deep
def test_the_pages_pass_the_type_checker(source: Source, writer: OperationPages, tmp_path: Path) -> None:
    for endpoint in source.endpoints:
        for number, block in enumerate(blocks(writer.page(endpoint), "python")):
            (tmp_path / f"{endpoint.call.replace('.', '_')}_{number}.py").write_text(block)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", str(tmp_path / "c"), "."],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.deep
def test_the_pages_are_the_same_in_every_run(tmp_path: Path) -> None:
    made: list[dict[Path, bytes]] = []
    for seed in ("0", "1"):
        folder = tmp_path / seed
        subprocess.run(
            [sys.executable, "-m", "documentation", "pages", str(folder)],
            cwd=ROOT,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        files = (file for file in folder.rglob("*") if file.is_file())
        made.append({file.relative_to(folder): file.read_bytes() for file in files})
    assert made[0] == made[1]


@pytest.mark.deep
def test_links_between_the_pages_lead_somewhere(source: Source, tmp_path: Path) -> None:
    pages = build(tmp_path / "site", source)
    docs = tmp_path / "site" / "docs"
    lost: list[str] = []
    for path, page in pages.items():
        plain = re.sub(r"^```+.*?^```+", "", page, flags=re.M | re.S)
        for target, anchor in re.findall(r"\]\(([^)\s#]*)(#[^)\s]*)?\)", plain):
            if re.match(r"[a-z]+:", target):
                continue
            aim = (docs / path).parent / target if target else docs / path
            headings = re.findall(r"^#+ (.+)$", aim.read_text(), re.M) if aim.suffix == ".md" else []
            if not aim.exists() or (anchor and anchor[1:] not in map(slug, headings)):
                lost.append(f"{path}: {target}{anchor}")
    assert lost == []
    index = (docs / "llms.txt").read_text()
    assert index.count("(operations/") == len(CALLS) + 1
    assert all((docs / target).exists() for target in re.findall(r"\]\(([^):]+)\)", index))


def test_a_mermaid_diagram_and_its_image_show_the_same() -> None:
    diagrams = {
        page: match[1]
        for page in (ROOT / "docs").glob("*.md")
        for match in re.finditer(r"^```mermaid\n(.*?)^```", page.read_text(), re.M | re.S)
    }
    assert [page.name for page in diagrams] == ["architecture.md"]
    for page, diagram in diagrams.items():
        image = (ROOT / "docs/images" / f"{page.stem}.svg").read_text()
        boxes = [box.split("<br>") for box in re.findall(r'\["(.*?)"\]', diagram)]
        drawn = re.findall(r"<text[^>]*>(.*?)</text>", image)
        assert sorted(text for box in boxes for text in box) == sorted(drawn)
        arrows = re.findall(r"(?:-->|-\.->)", diagram)
        assert len(arrows) == image.count("marker-end=")
        title = re.search(r"accTitle: (.*)", diagram)
        assert title and f'aria-label="{title[1]}"' in image
        assert f"![{title[1]}](images/{page.stem}.svg)" in dict(written_guides())[page.name]


def test_every_place_to_begin_at_exists() -> None:
    page = (ROOT / "docs/architecture.md").read_text()
    names = re.findall(r"`([\w.-]+/[\w./-]*)`", page.partition("## Where to begin")[2])
    assert len(names) > 15
    assert [name for name in names if not (ROOT / name).exists()] == []


def test_the_folders_of_the_architecture_exist() -> None:
    page = (ROOT / "docs/architecture.md").read_text()
    names = re.findall(r"`([\w.-]+/[\w./-]*)`", page)
    bases = [ROOT, ROOT / "generator", ROOT / "overrides", ROOT / "generated"]
    bases += [
        folder
        for name in ("generator", "overrides")
        for folder in (ROOT / name).rglob("*")
        if folder.is_dir()
    ]
    assert [name for name in names if not any((base / name).exists() for base in bases)] == []


def test_the_check_of_a_site_sees_what_is_lost_and_what_is_foreign(tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text('<h1 id="here">Here</h1>')
    (tmp_path / "index.html").write_text(
        '<a href="other.html#here"></a><a href="other.html#there"></a><a href="gone.html"></a>'
        '<a href="https://example.com/"></a><img src="https://example.com/a.png"><script src="gone.js"></script>'
        '<link rel="preconnect" href="https://fonts.example.com">'
    )
    (tmp_path / "a.css").write_text("@import 'https://example.com/b.css'; a { background: url(data:x) }")
    assert sorted(check.problems(tmp_path)) == [
        "a.css: loads https://example.com/b.css",
        "index.html: gone.html leads nowhere",
        "index.html: loads gone.js, which is not there",
        "index.html: loads https://example.com/a.png",
        "index.html: loads https://fonts.example.com",
        "index.html: other.html#there leads to no heading",
    ]


@pytest.mark.deep
def test_the_reference_says_how_options_are_made() -> None:
    page = Reference().page(next(page for page in PAGES if page.name == "client"))
    for name in ("RequestOptions", "Timeout", "Vonage"):
        assert f"## `{name}`\n\n```python\n{name}(" in page, name


def test_text_of_a_document_breaks_no_page() -> None:
    assert text("a <b> & ``c <d>``\n e") == "a &lt;b> &amp; `c <d>` e"
    assert paragraphs("one\ntwo\n\n- a\n- b\n  more") == ["one two", "- a\n- b more"]
    assert fence("sh", "```\n````") == "`````sh\n```\n````\n`````"
    assert table(("a",), [("b|c",)]) == "| a |\n| --- |\n| b\\|c |"
    assert slug("`Vonage.with_options`") == "vonagewith_options"
