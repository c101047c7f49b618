"""A case entered by hand, and what is done with many cases."""
