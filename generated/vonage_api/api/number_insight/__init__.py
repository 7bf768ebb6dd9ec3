"""Information about phone numbers (deprecated, ends on 2027-02-04)."""
