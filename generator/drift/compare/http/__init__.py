"""Compares operations, parameters, bodies, responses, security and webhooks of two documents."""
