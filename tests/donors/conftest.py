"""What the templates say now, compared with what was accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accept import check_accepted

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def golden(request):
    accept = request.config.getoption("--accept", default=False)

    def check(name: str, text: str, folder: Path = GOLDEN) -> None:
        check_accepted(folder / name, text, accept=accept)

    return check
