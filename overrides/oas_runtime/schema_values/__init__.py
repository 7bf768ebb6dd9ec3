"""Creates values that fit a schema, for an emulator's responses and for example calls."""
