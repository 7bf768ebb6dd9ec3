"""Extensions of parameters and properties: what an argument may be."""
