"""The published document and its overlays."""
