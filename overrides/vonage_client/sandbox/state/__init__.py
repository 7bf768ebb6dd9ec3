"""What the emulator remembers: one JSON document, one clock, one source of identifiers."""
