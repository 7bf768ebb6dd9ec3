"""The OpenAPI document of the emulator, and the operation names that users write."""
