"""Reports: records of the emulator's actions, returned at once or as a file that is created in the background."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks, behaviour, shown
from ...state import life_cycles
from ...state.clock import iso, parsed
from ...state.world import World
from ..common import money
from ..common.problems import problem
from . import media
from .records import records_of

TABLE = "reports"
RECORD_PRICE = Decimal("0.0004")
_SYNC_SPAN, _MOST_IDS = 86_400, 20
_FILE_LIFE, _REPORT_LIFE = 72 * 3600, 4 * 86_400
_FINAL = ("SUCCESS", "FAILED", "ABORTED", "TRUNCATED")


@behaviour("reports.create")
def create(api: ApiCall) -> Any:
    """Request a report; a timer creates it."""
    _check_account(api)
    key = _ask(api.world, api.fields, api.api_key)
    life_cycles.start(api.world, "report", "done", key)
    return shown(api, api.world.table(TABLE)[key])


def make(world: World, fields: Mapping[str, Any], api_key: str) -> str:
    """Create a report at once; returns its id."""
    key = _ask(world, fields, api_key)
    _step(world, key, "SUCCESS", {})
    return key


def _ask(world: World, fields: Mapping[str, Any], api_key: str) -> str:
    key = world.ids.uuid(TABLE)
    world.table(TABLE)[key] = {
        "request_id": key,
        "request_status": "PENDING",
        "product": fields["product"],
        "account_id": fields["account_id"],
        "receive_time": iso(world.now, milliseconds=False),
        **{name: fields[name] for name in ("date_start", "date_end", "callback_url") if fields.get(name)},
        "include_subaccounts": bool(fields.get("include_subaccounts", False)),
        "_api_key": api_key,
        "_query": dict(fields),
    }
    world.forget_after(_REPORT_LIFE, TABLE, key)
    return key


@life_cycles.on_step("report")
def _step(world: World, key: str, state: str, extra: Mapping[str, Any]) -> None:
    del extra
    report = world.table(TABLE).get(key)
    if report is None or report["request_status"] in _FINAL:
        return
    report["request_status"] = state
    if state == "PROCESSING":
        report["start_time"] = iso(world.now, milliseconds=False)
    if state == "SUCCESS":
        _write_file(world, report)
    if state in _FINAL:
        fields = {name: value for name, value in report.items() if not name.startswith("_")}
        fields["_links"] = _links(report)
        world.outbox.send("reports_done", report.get("callback_url"), fields, api_key=report["_api_key"])
    world.changed(TABLE, key)


def _write_file(world: World, report: dict[str, Any]) -> None:
    records = list(records_of(world, report["_query"], report["_api_key"]))
    report["items_count"] = len(records)
    file = world.ids.uuid("report_file")
    report["_file"] = file
    day = datetime.fromtimestamp(world.now, UTC).strftime("%Y%m%d")
    text, packed = io.StringIO(newline=""), io.BytesIO()
    columns = list(dict.fromkeys(name for record in records for name in record))
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    writer.writerows(records)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"report_{report['product']}_{report['account_id']}_{day}.csv", text.getvalue())
    name, content = f"{report['product']}_{report['request_id']}.zip", packed.getvalue()
    world.table(media.FILES)[file] = media.file_of(world, file, name, content, report["_api_key"])
    if world.setting("charges") == "all":
        money.take(world, report["_api_key"], RECORD_PRICE * len(records))
    world.forget_after(_FILE_LIFE, media.FILES, file)


def _select(api: ApiCall, reports: list[dict[str, Any]]) -> list[dict[str, Any]]:
    _check_account(api)
    return reports


def _show(api: ApiCall, public: dict[str, Any], report: Mapping[str, Any]) -> None:
    public["_links"] = _links(report, api.base_url)


def _missing(api: ApiCall) -> ApiError:
    return problem(api.world, 404, "invalid-id", "Not Found", "The report does not exist.")


HOOKS[TABLE] = Hooks(
    select=_select,
    show=_show,
    missing=_missing,
    filters={"status": "request_status"},
    span=("date_from", "date_to", lambda report: str(report["receive_time"])),
)


@behaviour("reports.cancel")
def cancel(api: ApiCall) -> Any:
    """Cancel a report that is not complete."""
    report = api.resource
    if report["request_status"] in _FINAL:
        detail = f"Report is already {report['request_status']}"
        raise problem(api.world, 409, "invalid-abort-operation", "Invalid abort operation", detail)
    life_cycles.stop(api.world, "report", report["request_id"])
    report["request_status"] = "ABORTED"
    api.world.changed(TABLE, report["request_id"])
    return shown(api, report)


@behaviour("reports.records")
def records(api: ApiCall) -> Any:
    """Return records at once: of one day, or by id."""
    world, fields = api.world, api.fields
    _check_account(api)
    matching = list(records_of(world, fields, api.api_key))
    ids = [value for value in str(fields.get("id") or "").split(",") if value]
    answer: dict[str, Any] = {
        "_links": {"self": {"href": api.call.incoming.path}},
        "request_id": world.ids.uuid("report_request"),
        "request_status": "SUCCESS",
        "product": fields["product"],
        "received_at": iso(world.now, milliseconds=False),
        "currency": "EUR",
    }
    if ids:
        if len(ids) > _MOST_IDS:
            raise _invalid(api, "id", f"At most {_MOST_IDS} ids can be requested")
        known = {record["id"] for record in matching}
        missing = [key for key in ids if key not in known]
        if missing:
            answer["ids_not_found"] = ",".join(missing)
    else:
        _check_span(api)
    answer |= {"items_count": len(matching), "price": str(RECORD_PRICE * len(matching)), "records": matching}
    return answer


def _check_span(api: ApiCall) -> None:
    start, end = api.fields.get("date_start"), api.fields.get("date_end")
    if not start:
        raise _invalid(api, "date_start", "Either date_start or id is required")
    last = parsed(str(end)) if end else api.world.now
    if last - parsed(str(start)) > _SYNC_SPAN:
        raise _invalid(api, "date_end", "The span is at most 24 hours")


def _invalid(api: ApiCall, name: str, reason: str) -> ApiError:
    detail = "The request failed due to validation errors"
    named = [{"name": name, "reason": reason}]
    return problem(
        api.world, 422, "invalid-request-params", "Invalid Request", detail, invalid_parameters=named
    )


def _check_account(api: ApiCall) -> None:
    account = api.world.table("accounts").get(str(api.fields.get("account_id") or api.api_key))
    if account is None or api.api_key not in (account["key"], account["primary"]):
        raise problem(
            api.world, 401, "unauthorized", "Unauthorized", "You do not have access to this account."
        )


def _links(report: Mapping[str, Any], base: str = "https://api.nexmo.com") -> dict[str, Any]:
    links = {"self": {"href": f"{base}/v2/reports/{report['request_id']}"}}
    if report.get("_file"):
        links["download_report"] = {"href": f"{base}/v3/media/{report['_file']}"}
    return links
