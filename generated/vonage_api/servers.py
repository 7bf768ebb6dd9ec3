"""The servers of the document: its own, and those of its paths and operations."""

from __future__ import annotations

from oas_runtime.operation import Server

SERVERS: tuple[Server, ...] = (
    Server("https://api-ap-3.vonage.com", regions=("apac-sng", "ap")),
    Server("https://api-ap-4.vonage.com", regions=("apac-australia",)),
    Server("https://api-ap.nexmo.com", regions=("ap", "apac-sng", "apac-australia")),
    Server("https://api-ap.nexmo.com", regions=("ap",)),
    Server("https://api-ap.nexmo.com"),
    Server("https://api-eu-1.nexmo.com"),
    Server("https://api-eu-2.nexmo.com"),
    Server("https://api-eu-3.vonage.com", regions=("eu-west", "eu")),
    Server("https://api-eu-4.vonage.com", regions=("eu-east",)),
    Server("https://api-eu.nexmo.com", regions=("eu", "eu-west", "eu-east")),
    Server("https://api-eu.nexmo.com", regions=("eu",)),
    Server("https://api-eu.nexmo.com"),
    Server("https://api-eu.vonage.com", regions=("eu",)),
    Server("https://api-eu.vonage.com"),
    Server("https://api-sg-1.nexmo.com"),
    Server("https://api-us-1.nexmo.com"),
    Server("https://api-us-2.nexmo.com"),
    Server("https://api-us-3.vonage.com", regions=("na-east", "us")),
    Server("https://api-us-4.vonage.com", regions=("na-west",)),
    Server("https://api-us.nexmo.com", regions=("us", "na-east", "na-west")),
    Server("https://api-us.nexmo.com", regions=("us",)),
    Server("https://api-us.nexmo.com"),
    Server("https://api-us.vonage.com", regions=("us",)),
    Server("https://api.nexmo.com"),
    Server("https://rest.nexmo.com"),
    Server("https://video.api.vonage.com"),
)
