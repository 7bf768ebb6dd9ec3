"""Modules that every layer uses: headers, secrets, fork safety."""
