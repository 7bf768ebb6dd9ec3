"""``send-many``: an SMS to each number of a CSV file, each at most once, with a journal."""

from __future__ import annotations

import csv
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ...errors import VonageError
from ..failures import Failure
from ..session import Session

if TYPE_CHECKING:
    from ... import Vonage


class Price(click.ParamType[Decimal, str]):
    """An amount of money."""

    name = "amount"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        try:
            amount = Decimal(value)
        except (InvalidOperation, TypeError):
            amount = Decimal(-1)
        if not amount.is_finite() or amount < 0:
            self.fail(f"{value!r} is not an amount such as 0.0333.", param, ctx)
        return amount


@click.command("send-many")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--text", help="Text of each message; {column} stands for a column of the file.")
@click.option("--from", "sender", help="Sender of each message, unless the file has a column 'from'.")
@click.option(
    "--journal",
    metavar="FILE",
    help="Record each call in this file, so that the same command continues after a crash.",
)
@click.option(
    "--concurrency", type=click.IntRange(1, 1000), default=10, show_default=True, help="Calls at a time."
)
@click.option(
    "--rate-limit",
    metavar="LIMIT",
    default="document",
    show_default=True,
    help="Such as 30/s; 'document' uses the limits of the API.",
)
@click.option("--dry-run", is_flag=True, help="Print the number of messages and parts, and send nothing.")
@click.option(
    "--price", type=Price(), metavar="AMOUNT", help="Price of one part, for --dry-run; see 'account pricing'."
)
@click.pass_obj
def command(
    session: Session,
    file: Path,
    text: str | None,
    sender: str | None,
    journal: str | None,
    concurrency: int,
    rate_limit: str,
    dry_run: bool,
    price: Decimal | None,
) -> None:
    """Send an SMS to each row of FILE (CSV with a header line).

    Columns named like arguments of "sms send" are used as such; "to" is required. Other columns can stand in
    --text: "Hello {name}".
    """
    from ...batch import send_many

    calls = _calls(file, text, sender)
    try:
        with session.client(rate_limit=rate_limit) as vonage:
            if dry_run:
                _preview(vonage, calls, price)
                return
            report = send_many(vonage.sms.send, calls, journal=journal, concurrency=concurrency)
    except VonageError as error:
        raise Failure(error, as_json=False) from None
    click.echo(str(report))
    for item in (*report.rejected, *report.unknown):
        click.echo(f"{item.end}: {calls[int(item.key)]['to']}: {item.detail}")
    if report.unknown or report.rejected:
        raise SystemExit(5 if report.unknown else 6)


def _preview(vonage: Vonage, calls: list[dict[str, Any]], price: Decimal | None) -> None:
    """Print the calls of the list and their cost."""
    parts = 0
    for call in calls:
        preview = vonage.sms.preview(call["text"], type=call.get("type"))
        parts += preview.parts
        if call is calls[0]:
            click.echo(
                f"first message: to {call['to']}, from {call['from_']}, {preview.encoding}: {call['text']}"
            )
    click.echo(f"messages: {len(calls):,}")
    click.echo(f"parts: {parts:,} (each is charged as one message)")
    if price is not None:
        click.echo(f"price: {parts * price:,f}")


def _calls(file: Path, text: str | None, sender: str | None) -> list[dict[str, Any]]:
    from ..methods import methods

    known = {argument.name.rstrip("_"): argument.name for argument in methods("sms")["send"].arguments}
    calls: list[dict[str, Any]] = []
    with file.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        if "to" not in (reader.fieldnames or ()):
            raise click.UsageError(f"{file} needs a header line with a column 'to'.")
        for row in reader:
            call = {known[name]: value for name, value in row.items() if name in known and value}
            if sender is not None:
                call.setdefault("from_", sender)
            if text is not None:
                try:
                    call["text"] = text.format_map(row)
                except (KeyError, ValueError, IndexError) as error:
                    raise click.UsageError(f"--text: {error} is not a column of {file}.") from None
            for name, option in (("from_", "--from"), ("text", "--text")):
                if name not in call:
                    raise click.UsageError(
                        f"{file}, line {reader.line_num}: give {option}, or a column {name.rstrip('_')!r}."
                    )
            calls.append(call)
    return calls
