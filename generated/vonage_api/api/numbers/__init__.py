"""Provision and manage virtual phone numbers."""
