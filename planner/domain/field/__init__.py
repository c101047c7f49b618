"""Cases handed over to the field."""
