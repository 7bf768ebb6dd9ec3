"""The state of the emulator: one JSON document, one clock, one source of identifiers."""
