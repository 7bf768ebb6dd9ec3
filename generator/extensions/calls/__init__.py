"""Extensions of the call of an operation: credentials, servers, pages, retries, limits."""
