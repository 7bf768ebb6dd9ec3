"""The intermediate representation: data only."""
