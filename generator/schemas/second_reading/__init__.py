"""The second reading of schemas by openapi-python-client, in a separate process."""
