"""Each product against a model of plain dictionaries, step by step in any order."""
