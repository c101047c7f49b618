"""What rules say, compared with what was accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accept import check_accepted

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def golden(request):
    accept = request.config.getoption("--accept", default=False)

    def check(name: str, text: str) -> None:
        check_accepted(GOLDEN / name, text, accept=accept)

    return check
