"""The control interface under ``/_sandbox``: what tests, the page and the command line ask of the emulator."""
