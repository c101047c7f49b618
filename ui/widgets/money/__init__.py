"""The books: funds, lines, entries, months."""
