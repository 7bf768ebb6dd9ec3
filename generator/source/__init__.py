"""The document as it is published, and the overlays that are applied to it."""
