"""Who can open the file: its plain header, the slots in it, and the keys they hold."""
