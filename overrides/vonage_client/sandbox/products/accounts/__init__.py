"""Accounts, subaccounts and applications."""
