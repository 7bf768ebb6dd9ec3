"""The effects of operations on resources, and the generic operations: create, read, list, update, delete."""
