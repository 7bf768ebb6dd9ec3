"""Extensions of the outcome of a call: codes, errors in a success, evidence."""
