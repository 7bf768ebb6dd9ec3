"""The public Python surface that a document gives, and how it changes."""
