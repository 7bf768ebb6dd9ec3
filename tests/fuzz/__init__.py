"""Answers of random bytes: nothing but a typed result or an error of this package ever comes out."""
