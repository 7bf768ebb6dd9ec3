"""The OpenAPI document as the emulator needs it, and which operation a request is."""
