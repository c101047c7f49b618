"""The screen turned round, for the person's own eyes."""
