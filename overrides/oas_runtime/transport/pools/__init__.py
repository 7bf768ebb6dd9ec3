"""Connections of the client's own: pools of httpcore and of aiohttp, and the streams that keep deadlines."""
