"""Reports, their records and their files."""
