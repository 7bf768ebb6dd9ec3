"""Connections of the caller's: clients and transports with the interface of httpx."""
