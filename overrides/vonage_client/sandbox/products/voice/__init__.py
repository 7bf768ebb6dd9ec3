"""Voice: legs of calls and their states, their scripts (NCCO), and changes of live calls by REST."""
