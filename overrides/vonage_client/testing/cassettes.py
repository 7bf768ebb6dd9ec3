"""Filters for recordings of calls with vcrpy."""

from __future__ import annotations

from typing import Any

VCR_FILTERS: dict[str, Any] = {
    "filter_headers": ["authorization", "proxy-authorization", "cookie"],
    "filter_query_parameters": ["api_key", "api_secret", "sig"],
    "filter_post_data_parameters": ["api_key", "api_secret", "sig"],
}
"""Options of ``vcr.VCR`` and ``use_cassette`` that keep the client's credentials and signatures out of cassettes."""
