"""The control API under ``/_sandbox``, used by tests, the page and the command line."""
