"""Connections of the client's own: pools over h11 and over aiohttp, and the streams that keep deadlines."""
