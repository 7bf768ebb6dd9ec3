"""The stand-in: what it refuses, what it answers, how it is served; and the demonstration that uses it."""
