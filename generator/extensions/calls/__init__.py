"""Extensions of how an operation is called: credentials, servers, pages, retries, limits."""
