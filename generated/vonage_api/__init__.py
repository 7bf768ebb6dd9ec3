"""Vonage Communications API, version 1.0.0.

Vonage provides cloud communications APIs for voice, SMS, messaging, video, and verification. The Vonage API
platform enables businesses to build communication features into applications including voice calls, SMS,
video conferencing, two-factor authentication, and number management.

Generated from the OpenAPI document ``openapi.json``: do not edit.
"""
