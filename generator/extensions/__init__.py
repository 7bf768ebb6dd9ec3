"""The `x-` extensions that the generator reads: one module for each."""
