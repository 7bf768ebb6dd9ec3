"""Multi-channel conversation threading."""
