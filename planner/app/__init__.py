"""Wiring, the command line, the one child-process runner: the only place that knows all parts."""
