"""Settings of a balance that cannot be read are answered with what is allowed."""

import pytest

from planner.app.cli import main


@pytest.mark.parametrize("text", ["50", "much", "nan"])
def test_that_a_stability_beyond_its_range_says_what_is_allowed(capfd, text):
    with pytest.raises(SystemExit) as stopped:
        main(["balance", "office.rplan", "--stability", text])
    assert stopped.value.code == 2
    said = capfd.readouterr().err
    assert f"--stability: “{text}” is not allowed. Write per cent from 0 to 10, like 0.5." in said
