"""The report for programs: JSON, JUnit, annotations, and the JSON of oasdiff."""

from __future__ import annotations

import dataclasses
import json
from typing import Any
from xml.etree import ElementTree

from ..compare.documents import compare
from ..report.changes import Change
from ..report.display import shown
from ..report.report import Report, sites
from ..report.words import title
from .source_lines import of_both

_COMMANDS = {"breaking": "error", "risky": "warning", "safe": "notice"}


def as_json(report: Report) -> str:
    """Return the whole report as JSON."""
    step, reason = report.version
    data = {
        "old": report.old.name,
        "new": report.new.name,
        "headline": report.headline,
        "version": {"step": step, "reason": reason, "disagreement": report.disagreement},
        "rows": [_row(row) for row in report.changes],
        "acknowledged": [_row(row) for row in report.waived],
        "hidden": [_row(row) for row in report.hidden],
        "unmatched": list(report.unmatched),
        "unfit": list(dict.fromkeys((*report.old.unfit, *report.new.unfit))),
        "python_failure": report.python_failure,
        "texts": [dataclasses.asdict(entry) for entry in report.texts],
    }
    return json.dumps(data, indent=2, ensure_ascii=False, default=str) + "\n"


def _row(row: Change) -> dict[str, Any]:
    finding = row.finding
    return {
        "fingerprint": row.fingerprint,
        "id": finding.id,
        "title": title(row),
        "owner": finding.owner,
        "deployed": row.deployed,
        "upgrade": row.upgrade,
        "level": finding.level,
        "direction": finding.direction,
        "subject": finding.subject,
        "old": finding.old,
        "new": finding.new,
        "old_pointer": finding.old_pointer,
        "new_pointer": finding.new_pointer,
        "confidence": row.confidence,
        "python": list(row.python),
        "examples": list(row.examples),
        "commands": list(row.commands),
        "acknowledged": row.waiver,
        "sites": [dataclasses.asdict(site) for site in row.sites],
    }


def oasdiff_json(report: Report) -> str:
    """Return the findings that oasdiff reports too, for the documents as written, one for each site."""
    documents = report.old.document, report.new.document
    levels = {"INFO": 1, "WARN": 2, "ERR": 3}
    data = [
        {
            "id": entry.id,
            "text": entry.subject,
            "level": levels[entry.level],
            "operation": entry.site.method.upper(),
            "operationId": entry.site.operation,
            "path": entry.site.path,
            "section": "paths" if entry.site.method else "components",
        }
        for entry in compare(*documents, report.today, by_meaning=False, policy=report.policy)
        if entry.common
    ]
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def junit(report: Report) -> str:
    """Return a JUnit test suite: breaking rows are failures, waived rows are skipped."""
    suite = ElementTree.Element(
        "testsuite", name="drift", tests=str(len(report.changes) + len(report.waived))
    )
    suite.set("failures", str(sum(row.worst == "breaking" for row in report.changes)))
    suite.set("skipped", str(len(report.waived)))
    for row in (*report.changes, *report.waived):
        case = ElementTree.SubElement(
            suite, "testcase", classname=f"drift.{_clean(row.group)}", name=_clean(title(row))
        )
        text = _clean("\n".join((f"at {sites(row)}", *row.python, *row.commands)))
        if row.waiver:
            ElementTree.SubElement(case, "skipped", message=_clean(row.waiver))
        elif row.worst == "breaking":
            failure = ElementTree.SubElement(case, "failure", message=_clean(title(row)))
            failure.text = text
        else:
            ElementTree.SubElement(case, "system-out").text = text
    ElementTree.indent(suite)
    return ElementTree.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"


def _clean(text: str) -> str:
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text)


def github(report: Report) -> str:
    """Return workflow commands that annotate the new document, or the old one for removed parts."""
    lines = of_both(report)
    annotations: list[str] = []
    for row in report.changes:
        gone = row.finding.new_pointer is None and row.finding.old_pointer is not None
        end = report.old if gone else report.new
        line = lines[not gone].of(row.finding.old_pointer if gone else row.finding.new_pointer)
        command = _COMMANDS[row.worst]
        message = "\n".join((f"{title(row)} at {sites(row)}", *row.python, *row.commands))
        place = f"file={_property(end.file)},line={line},title={_property(f'drift: {row.worst}')}"
        annotations.append(f"::{command} {place}::{_data(message)}")
    return "".join(f"{entry}\n" for entry in annotations)


def _data(text: str) -> str:
    clean = "".join(c if c.isprintable() or c in "\r\n" else " " for c in text)
    return clean.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(shown(text, 300)).replace(":", "%3A").replace(",", "%2C")
