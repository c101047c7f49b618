"""Cases handed over to the field, and brought back."""
