"""Requests that the emulator sends: webhooks, signed as declared, and their retries."""
