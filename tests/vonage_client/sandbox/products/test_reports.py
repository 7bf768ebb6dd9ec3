"""Reports: their files, and the records of lookups and verifications."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from ..emulator import World, status_of


def test_the_file_of_a_report_is_media(world: World) -> None:
    reports, media = world.vonage.reports, world.vonage.media
    world.vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
    report = reports.create(product="SMS", account_id="abcd1234")
    world.sandbox.advance(5)
    (file,) = list(media.iter())
    link = reports.get(report_id=report.request_id).links.download_report.href
    assert link.endswith(file.id)
    size = len(reports.download_file(file_id=file.id))
    media.update_info(file_id=file.id, title="Mine", public=True)
    info = media.get_info(file_id=file.id)
    assert (info.media_size, info.times_downloaded, info.title, info.public) == (size, 1, "Mine", True)
    assert list(media.iter(start_time="2026-01-01T12:00:01Z", end_time="2026-01-01T12:00:09Z")) == [info]
    assert list(media.iter(start_time="2026-01-01T12:00:09Z")) == []
    assert status_of(lambda: media.list(start_time="yesterday")) == 400
    media.delete(file_id=file.id)
    assert status_of(lambda: media.get_info(file_id=file.id)) == 404
    assert list(media.iter()) == []


def test_lookups_and_verifications_are_reported(world: World) -> None:
    lookup = world.vonage.number_insight.get_standard(number="447700900000")
    started = world.vonage.verify.create_v2(
        brand="Acme", workflow=[{"channel": "sms", "to": "447700900010"}], client_ref="mine"
    )
    world.vonage.verify.check_v2(request_id=started.request_id, code=world.sandbox.code("447700900010"))
    span: dict[str, Any] = {"account_id": "abcd1234", "date_start": datetime(2026, 1, 1, 12, tzinfo=UTC)}
    (record,) = world.vonage.reports.load_records(product="NUMBER-INSIGHT", **span).records
    assert (record.request_id, record.total_price) == (lookup.request_id, lookup.request_price)
    (record,) = world.vonage.reports.load_records(product="VERIFY-V2", **span).records
    assert (record.status, record.client_ref, record.sms_event_count) == ("completed", "mine", "1")
