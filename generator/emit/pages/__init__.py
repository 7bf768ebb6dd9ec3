"""Pages about the generated package: its README, the table of operations, the page of its API."""
