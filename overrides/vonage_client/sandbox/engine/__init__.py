"""Responses from the state: credentials, limits, faults, behaviour."""
