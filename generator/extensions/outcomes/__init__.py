"""Extensions of what became of a call: codes, errors in a success, evidence."""
