"""The operations: one folder for each tag, one module for each operation."""
