"""Every way to export the planner's own form, read without a mapping: what arrives, what is lost.

The exports are made by ``tests/intake/exports_of_forms``, which knows nothing of how they are read.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planner.domain.caseload import Caseload
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.mapping.xlsform import write_xlsform
from planner.services import sample
from tests.intake import exports_of_forms, people_of_exports
from tests.intake.exports_of_forms import VARIANTS, form_of
from tests.intake.people_of_exports import PEOPLE

#: These come without types, as tests do.
_exports: Any = exports_of_forms
_people: Any = people_of_exports


def read_variants(document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Yield of each variant the cases imported, the findings, and the cells lost of those put in.

    The two exports of the bundled sample stand below, read through their mapping.
    """
    programme = document.given_programme
    yield "variant", "cases · findings · cells lost of put in"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "form.xlsx"
        write_xlsform(path, "en", programme)
        form = form_of(path)
        for variant in VARIANTS:
            file = _exports.export(form, PEOPLE, variant, Path(folder) / "export")
            read = read_assessments(file, None, programme)
            put = _people.put_in(PEOPLE, variant)
            missing = _people.lost(put, _people.arrived(read))
            cells = f"{len(missing)} of {len(put)}"
            yield variant.called, f"{len(read.cases)} · {len(read.findings)} · {cells}"
    mapping = read_mapping(sample.sample_mapping())
    for name in ("xml_names", "french_labels"):
        read = read_assessments(sample.sample_assessments(name), mapping, programme)
        yield f"sample, {name}", f"{len(read.cases)} · {len(read.findings)}"
