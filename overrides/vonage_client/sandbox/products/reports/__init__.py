"""Reports, the records in them, and their files."""
