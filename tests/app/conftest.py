"""Commands do what they are asked where they are typed, but for the tests of children."""

from __future__ import annotations

import pytest

from tests.in_process import without_children


@pytest.fixture(scope="module", autouse=True)
def _no_children():
    with pytest.MonkeyPatch.context() as patch:
        without_children(patch)
        yield
