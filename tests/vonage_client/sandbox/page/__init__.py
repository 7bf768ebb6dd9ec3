"""The page of the emulator."""
