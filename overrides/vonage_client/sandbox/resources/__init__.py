"""Which operation does what to which resource, and the operations that only create, read, list, update or delete."""
