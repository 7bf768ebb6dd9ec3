"""The `x-` extensions that the generator reads, in one module or in one folder of a theme."""
