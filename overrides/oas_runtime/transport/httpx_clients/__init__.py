"""Connections of the caller: clients and transports with the interface of httpx."""
