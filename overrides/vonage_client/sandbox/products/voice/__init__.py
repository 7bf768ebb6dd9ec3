"""Voice: legs of calls and their states, scripts (NCCO) that run on them, and what REST does to a live call."""
