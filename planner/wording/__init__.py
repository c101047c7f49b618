"""Codes and values become sentences, per language, for screen, command line and paper alike."""
