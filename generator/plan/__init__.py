"""From operations and schemas to what is emitted: decisions, names above all."""
