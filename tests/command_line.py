"""The command line as a person types it."""

from __future__ import annotations

from planner.app.cli import main


def typed(capfd, *arguments) -> tuple[int, str, str]:
    """Type a command; return its exit code, what it said and what it complained about."""
    code = main([str(a) for a in arguments])
    captured = capfd.readouterr()
    assert "Traceback" not in captured.err
    return code, captured.out, captured.err
