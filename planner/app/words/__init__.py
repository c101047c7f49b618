"""The words of the command line: what each takes, does by the services, and prints."""
