"""The HTML page: in a browser, and with documents that would rather be a page themselves."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
import yaml

from generator.drift.formats import html
from generator.drift.inputs import document_versions
from generator.drift.inputs.document_versions import DocumentVersion
from generator.drift.report import report as drift_report

from .browser import Tree, rendered
from .small import Document, body, changed, document, operation, schema

PAYLOADS = (
    "<script>document.documentElement.dataset.owned=1</script>",
    '"><img src=x onerror="document.documentElement.dataset.owned=1">',
    "'><svg onload='document.documentElement.dataset.owned=1'>",
    "</script><script>document.documentElement.dataset.owned=1</script>",
    "</style><iframe srcdoc='<script>parent.document.documentElement.dataset.owned=1</script>'>",
    "javascript:document.documentElement.dataset.owned=1",
    "--><script>document.documentElement.dataset.owned=1</script><!--",
    "`${document.documentElement.dataset.owned=1}`",
)
ALLOWED = {
    *(
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "h1",
        "h2",
        "div",
        "b",
        "p",
        "strong",
        "span",
        "svg",
        "a",
    ),
    *(
        "text",
        "rect",
        "form",
        "label",
        "select",
        "option",
        "input",
        "button",
        "table",
        "colgroup",
        "col",
        "thead",
    ),
    *(
        "tbody",
        "tr",
        "th",
        "td",
        "br",
        "code",
        "figure",
        "figcaption",
        "pre",
        "ul",
        "li",
        "details",
        "summary",
        "section",
        "article",
    ),
    "script",
}


def _end(folder: Path, name: str, data: Document) -> DocumentVersion:
    path = folder / f"{name}.yaml"
    path.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
    return document_versions.read(str(path), folder)


def _written(folder: Path, old: Document, new: Document, **options: Any) -> Path:
    made = drift_report.make(_end(folder, "old", old), _end(folder, "new", new), **options)
    path = folder / "page.html"
    path.write_text(html.html(made), "utf-8")
    return path


def _several(data: Document) -> None:
    """A break for all, one for those who upgrade, a risk and something new, under two tags."""
    body(data)["required"].append("text")
    body(data)["properties"]["text"] = {"type": "string"}
    operation(data, "/messages/{id}", "get").update(operationId="fetchMessage", tags=["Archive"])
    operation(data, method="get").update({"deprecated": True, "x-sunset": "2099-01-01"})
    schema(data)["properties"]["cost"] = {"type": "string"}


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with rows of every kind."""
    return _written(tmp_path_factory.mktemp("page"), document(), changed(_several))


def _shown(path: Path, fragment: str, profile: Path) -> list[dict[str, str | None]]:
    return Tree.of(rendered(path, fragment, profile)).group()


def test_the_filters_stand_in_the_address(several: Path, tmp_path: Path) -> None:
    every = _shown(several, "", tmp_path)
    assert {row["data-severity"] for row in every} == {"breaking", "risky", "safe"}
    tags = {row["data-tag"] for row in every}
    assert len(tags) >= 2
    for key, value in (
        ("tag", str(every[0]["data-tag"])),
        ("severity", "breaking"),
        ("deployed", "safe"),
        ("upgrade", "risky"),
    ):
        wanted = [row for row in every if row[f"data-{key}"] == value]
        shown = _shown(several, f"{key}={quote(value)}", tmp_path)
        assert 0 < len(wanted) < len(every)
        assert shown == wanted, key


def test_filters_narrow_together_and_count_what_is_shown(several: Path, tmp_path: Path) -> None:
    text = rendered(several, "upgrade=breaking&deployed=safe&text=CALLED", tmp_path)
    (row,) = Tree.of(text).group()
    assert (row["data-deployed"], row["data-upgrade"]) == ("safe", "breaking")
    assert '<span id="count" class="quiet">1 of ' in text


def test_a_filter_that_nobody_offers_shows_everything(several: Path, tmp_path: Path) -> None:
    assert _shown(several, "tag=%3Cscript%3E&severity=javascript:1", tmp_path) == _shown(
        several, "", tmp_path
    )


def test_a_group_without_rows_is_not_shown(several: Path, tmp_path: Path) -> None:
    tree = Tree.of(rendered(several, "severity=risky", tmp_path))
    shown = {attrs["data-tag"] for tag, attrs in tree.tags if tag == "section" and "hidden" not in attrs}
    assert shown == {row["data-tag"] for row in tree.group()}


def test_each_row_leads_to_the_lines_of_both_documents(several: Path, tmp_path: Path) -> None:
    text = several.read_text("utf-8")
    tree = Tree.of(text)
    anchors = {attrs["id"] for _, attrs in tree.tags if "id" in attrs}
    for row in tree.group():
        mark = str(row["id"]).removeprefix("row-")
        for side in ("old", "new"):
            assert f"{side}-{mark}" in anchors
            assert f'href="#{side}-{mark}"' in text
    breaking = next(row for row in tree.group() if row["data-deployed"] == "breaking")
    mark = str(breaking["id"]).removeprefix("row-")
    opened = Tree.of(rendered(several, f"new-{mark}", tmp_path))
    shown = [attrs for tag, attrs in opened.tags if tag == "details" and "open" in attrs]
    assert len(shown) == 1, "only the lines that were asked for are open"


def test_the_lines_are_those_that_changed(tmp_path: Path) -> None:
    new = changed(lambda data: body(data)["properties"]["ttl"].update(maximum=10))
    text = _written(tmp_path, document(), new).read_text("utf-8")
    marked = [part.partition("</span>")[0] for part in text.split("<span class=at>")[1:]]
    assert [line.split(maxsplit=1)[1] for line in marked] == ["maximum: 100", "maximum: 10"]


def test_a_new_thing_is_marked_whole_and_nothing_after_it(tmp_path: Path) -> None:
    def add(data: Document) -> None:
        schema(data)["properties"] = {"cost": {"type": "string"}, **schema(data)["properties"]}

    text = _written(tmp_path, document(), changed(add)).read_text("utf-8")
    assert "cost:\n" in (tmp_path / "new.yaml").read_text("utf-8")
    figure = next(
        part for part in text.split("<figure ") if "properties/cost</code>" in part and "new: line" in part
    )
    marked = [
        part.partition("</span>")[0].split(maxsplit=1)[1] for part in figure.split("<span class=at>")[1:]
    ]
    assert marked == ["cost:", "type: string"]


def test_what_one_side_lacks_is_shown_where_it_would_stand(tmp_path: Path) -> None:
    text = _written(
        tmp_path, document(), changed(lambda data: schema(data)["properties"].pop("price"))
    ).read_text("utf-8")
    old, new = (
        text.partition(f"<figcaption>{side}: ")[2].partition("</figure>")[0] for side in ("old", "new")
    )
    assert old.startswith("line ") and "price:" in old
    assert new.startswith("not there, near line ") and "properties:" in new


def _evil(value: Any, payload: str, keys: bool, named: bool = False) -> Any:
    """The value with ``payload`` in every string; with ``keys`` in names of things too."""
    if isinstance(value, dict):
        return {
            (f"{key}{payload}" if keys and (named or key.startswith("x-")) else key): _evil(
                member, payload, keys, key in NAMES_BELOW and not named
            )
            for key, member in value.items()
        }
    if isinstance(value, list):
        return [_evil(item, payload, keys) for item in value]
    return f"{value}{payload}" if isinstance(value, str) and not value.startswith("#/") else value


NAMES_BELOW = {"paths", "properties", "schemas", "securitySchemes", "headers", "content", "responses"}


def _hostile(payload: str, keys: bool) -> tuple[Document, Document]:
    rich = changed(_several)
    rich["x-note"] = {"a": 1}
    rich["x-webhooks"] = {"status": {"post": {"requestBody": {"content": {"a/b": {"schema": {}}}}}}}
    return document() if keys else rich, _evil(copy.deepcopy(rich), payload, keys)


def _harmless(text: str) -> None:
    tree = Tree.of(text)
    assert {tag for tag, _ in tree.tags} <= ALLOWED
    assert tree.count("script") == 1 and tree.count("style") == 1
    for tag, attrs in tree.tags:
        assert not [name for name in attrs if name.startswith("on") or name in {"src", "srcdoc", "style"}]
        assert str(attrs.get("href", "#")).startswith("#"), (tag, attrs)
        assert not {"data-owned", "action", "formaction"} & set(attrs)


@pytest.mark.parametrize("keys", [False, True])
@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_of_a_document_is_markup(tmp_path: Path, payload: str, keys: bool) -> None:
    old, new = _hostile(payload, keys)
    for at, pair in enumerate(((old, new), (new, old))):
        folder = tmp_path / str(at)
        folder.mkdir()
        path = _written(folder, *pair, python=False)
        text = path.read_text("utf-8")
        assert "owned=1" in text, "the document is shown"
        _harmless(text)


def test_nothing_of_a_document_runs_in_a_browser(tmp_path: Path) -> None:
    both = [_hostile("".join(PAYLOADS), keys) for keys in (False, True)]
    for at, (old, new) in enumerate(both):
        folder = tmp_path / str(at)
        folder.mkdir()
        named = [
            DocumentVersion(
                name=PAYLOADS[at],
                file=PAYLOADS[3],
                document=data,
                published=data,
                source=yaml.safe_dump(data).encode(),
            )
            for data in (old, new)
        ]
        rows = drift_report.make(*named, python=False).changes
        made = drift_report.make(*named, python=False, reasons={rows[-1].fingerprint: PAYLOADS[1]})
        text = html.html(made)
        # Escaping alone must do: the policy is a second line.
        policy = text[text.index('<meta http-equiv="Content') : text.index('<meta name="viewport"')]
        path = folder / "page.html"
        path.write_text(text.replace(policy, ""), "utf-8")
        page = rendered(path, f"tag={quote(PAYLOADS[0])}&text=", tmp_path / "profile")
        _harmless(page)
        assert Tree.of(page).group()


def test_the_script_runs_under_its_own_policy_and_no_other_does(several: Path, tmp_path: Path) -> None:
    text = several.read_text("utf-8")
    assert "default-src 'none'" in text and "script-src 'sha256-" in text
    path = tmp_path / "page.html"
    foreign = "<script>document.documentElement.dataset.owned=1</script>"
    path.write_text(text.replace("</body>", f"{foreign}</body>"), "utf-8")
    page = rendered(path, "severity=risky", tmp_path / "profile")
    assert "data-owned" not in page.partition("<head>")[0]
    assert {row["data-severity"] for row in Tree.of(page).group()} == {"risky"}
