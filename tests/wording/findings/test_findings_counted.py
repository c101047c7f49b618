"""How many findings there are, by number."""

import pytest

from planner.domain.findings import Weight
from planner.wording.findings.counted import findings_counted


@pytest.mark.parametrize(
    ("counts", "language", "said"),
    [
        ({Weight.STOPS: 1}, "en", "1 finding: 1 stops"),
        ({Weight.STOPS: 1}, "fr", "1 constat\u00a0: 1 bloque"),
        ({Weight.NOTE: 2, Weight.STOPS: 2}, "en", "4 findings: 2 stop, 2 to know"),
        ({Weight.STOPS: 3, Weight.CHECK: 1}, "fr", "4 constats\u00a0: 3 bloquent, 1 à vérifier"),
    ],
)
def test_that_findings_are_counted_in_singular_and_plural(counts, language, said):
    assert findings_counted(counts, language) == said
