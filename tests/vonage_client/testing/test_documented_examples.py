"""The examples of docs/testing.md, each beside a small application of its framework, in a pytest run of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import ROOT

pytestmark = pytest.mark.deep
EXAMPLES = re.findall(r"```py\n(.*?)```", (ROOT / "docs" / "testing.md").read_text("utf-8"), re.DOTALL)

FASTAPI = {
    "shop.py": """
from fastapi import FastAPI
from vonage_client import Vonage

app = FastAPI()


@app.post("/webhooks/sms")
def answer(event: dict[str, str]) -> dict[str, str]:
    with Vonage() as vonage:
        vonage.sms.send(to=event["msisdn"], from_=event["to"], text="Thank you")
    return {}
""",
}
CELERY = {
    "reminders.py": """
from celery import Celery
from vonage_client import Vonage

app = Celery("shop", broker="memory://")


@app.task
def send_reminder(number: str) -> None:
    with Vonage() as vonage:
        vonage.sms.send(to=number, from_="Acme", text="See you tomorrow")
""",
    "conftest.py": """
import pytest
from reminders import app


@pytest.fixture
def celery_app():
    return app
""",
}
DJANGO = {
    "receipts/__init__.py": "",
    "receipts/models.py": """
from django.db import models


class Receipt(models.Model):
    status = models.TextField()
""",
    "site_urls.py": """
import json

from django.http import HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from receipts.models import Receipt


@csrf_exempt
def receive(request):
    status = json.loads(request.body)["status"]
    if status == "delivered":
        Receipt.objects.create(status=status)
    return HttpResponse()


urlpatterns = [path("webhooks/receipts", receive)]
""",
    "conftest.py": """
import threading
from pathlib import Path
from types import SimpleNamespace
from wsgiref.simple_server import WSGIRequestHandler, make_server

import django
import pytest
from django.conf import settings

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(Path(__file__).with_name("db.sqlite3"))}
settings.configure(
    DATABASES={"default": database},
    INSTALLED_APPS=["receipts"],
    ROOT_URLCONF="site_urls",
    ALLOWED_HOSTS=["*"],
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def live_server():
    # As that of pytest-django: an application that answers on loopback.
    from django.core.management import call_command
    from django.core.wsgi import get_wsgi_application

    call_command("migrate", run_syncdb=True, verbosity=0)
    with make_server("127.0.0.1", 0, get_wsgi_application(), handler_class=Quiet) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield SimpleNamespace(url=f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
""",
}
APPLICATIONS: dict[str, tuple[str, dict[str, str], str]] = {
    "alone": ("order_is_confirmed", {}, ""),
    "fastapi": ("reply_is_answered", FASTAPI, ""),
    "django": ("receipts_are_kept", DJANGO, "from receipts.models import Receipt\n"),
    "celery": ("reminder_is_sent", CELERY, "from reminders import send_reminder\n"),
}


@pytest.mark.parametrize("framework", APPLICATIONS)
def test_an_example_passes(framework: str, tmp_path: Path) -> None:
    name, files, imports = APPLICATIONS[framework]
    if files:
        pytest.importorskip(framework)
    (example,) = [block for block in EXAMPLES if f"def test_{name}" in block or f"_{name}(" in block]
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(content)
    (tmp_path / "test_example.py").write_text(imports + example)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_example.py"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=environment)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_each_example_is_one_of_them() -> None:
    assert len([block for block in EXAMPLES if "def test_" in block]) == len(APPLICATIONS)
