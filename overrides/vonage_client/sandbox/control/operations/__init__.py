"""The operations of the control API: what each is called, what it takes and gives, and what it does."""
