"""Values that fit a schema, for an emulator's answers and for example calls."""
