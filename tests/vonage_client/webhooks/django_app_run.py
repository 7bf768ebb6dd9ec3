"""Sends webhooks, read from the standard input, to ``examples/app_django`` with a database of its own."""

import json
import os
import sys

from django import setup
from django.conf import settings

settings.configure(
    ALLOWED_HOSTS=["*"],
    SECRET_KEY="x",
    ROOT_URLCONF="app_django",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["INBOX"]}},
)
setup()
import app_django  # noqa: E402 - after setup()
from django.db import connection  # noqa: E402 - after setup()
from django.test import Client  # noqa: E402 - after setup()

if "shop_inbound" not in connection.introspection.table_names():
    with connection.schema_editor() as editor:
        editor.create_model(app_django.Inbound)
client = Client(raise_request_exception=False)
for body, headers in json.load(sys.stdin):
    reply = client.generic("POST", "/inbound", body, content_type="application/json", headers=headers)
    print(reply.status_code)
