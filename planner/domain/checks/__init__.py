"""What is wrong with a programme, found before any balance: each kind of fault in a file."""
