"""The functions of the emulator beside the API itself: Python methods that the control API serves."""
