"""What can be asked of the emulator, beside the API itself: as Python methods, which the control API serves."""
