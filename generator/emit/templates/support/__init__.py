"""What every module of this package shares: no operation, path or field name stands here."""
