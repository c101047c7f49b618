"""Settings of a balance that cannot be read are answered with what is allowed."""

import pytest

from planner.app.cli import main


@pytest.mark.parametrize("text", ["50", "much", "nan"])
def test_that_a_stability_beyond_its_range_says_what_is_allowed(capfd, text):
    assert main(["balance", "office.rplan", "--stability", text]) == 2
    said = capfd.readouterr().err
    assert said == f"“{text}” is not from 0 to 10 per cent. Write such a number, like 0.5.\n"
