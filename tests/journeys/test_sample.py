"""From the bundled files to signed paper: 180 people, a form with XML names."""

from __future__ import annotations

import pytest

from tests.journeys.sample_checks import SampleChecks


@pytest.mark.slow
class TestSampleOf180(SampleChecks):
    form = "xml_names"
    people = 180
    no_consent = "GN-26-00019"
