"""One call, from the resource method to its result."""
