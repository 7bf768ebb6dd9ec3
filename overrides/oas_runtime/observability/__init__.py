"""Hooks, log records and OpenTelemetry."""
