"""From findings to the rows of a report."""
