"""Modules for a release: the hooks of the build, and the check of its results."""
