"""Account and subaccount management."""
