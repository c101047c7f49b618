"""Wiring, the command line and the one child-process runner. The only place that knows all parts."""
