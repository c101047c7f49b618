"""A balance in pictures, and whom it names."""
