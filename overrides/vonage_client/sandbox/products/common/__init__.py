"""Functions that several products use: money, networks, phones, texts, errors, and the seeded state."""
