"""Every way to export the planner's own form, read without a mapping: what arrives, what is lost.

The exports are made by ``tests/intake/exports_of_forms``, which knows nothing of how they are read.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.programme.programme import Programme
from planner.intake.assessments.mapping import FormMapping, read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.mapping.xlsform import write_xlsform
from planner.intake.marked_copy import write_marked_copy
from planner.services import sample
from tests.intake import exports_of_forms, heard, marked_back, people_of_exports
from tests.intake.exports_of_forms import VARIANTS, form_of
from tests.intake.people_of_exports import PEOPLE

#: Answers to each question of the samples that are taken out.
_ANSWERS = 6
#: These come without types, as tests do.
_exports: Any = exports_of_forms
_people: Any = people_of_exports
_heard: Any = heard


def read_variants(document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Yield of each variant the cases imported, the findings, and the cells lost of those put in.

    The two exports of the bundled sample stand below, read through their mapping; of them answers
    are taken out one by one, and lost is one whose absence nobody notices.
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
        file = sample.sample_assessments(name)
        read = read_assessments(file, mapping, programme)
        with tempfile.TemporaryDirectory() as folder:
            tried, lost = _heard.unheard(file, mapping, programme, Path(folder), _ANSWERS)
        cells = f"{len(lost)} of {tried}"
        yield f"sample, {name}", f"{len(read.cases)} · {len(read.findings)} · {cells}"
        yield f"sample, {name}, marked and back", _back(file, read, mapping, programme)


def _back(file: Path, read: Any, mapping: FormMapping, programme: Programme) -> str:
    """Return what a marked copy, corrected and imported again, says otherwise than it should.

    What it should say is what the file itself says once the same cells are corrected in it.
    """
    tried: Any = marked_back
    with tempfile.TemporaryDirectory() as folder:
        copy, right = Path(folder) / "copy.xlsx", Path(folder) / "right.xlsx"
        write_marked_copy(file, read.findings, copy, "en")
        back = tried.corrected(copy, read.findings, Path(folder) / "back.xlsx")
        wanted = tried.corrected(file, read.findings, right)
        came, should = (
            tried.plainly(read_assessments(path, mapping, programme)) for path in (back, wanted)
        )
        differ = sum(came.get(key) != should.get(key) for key in came.keys() | should.keys())
    return f"{len(read.findings)} findings · {differ} differences of {len(should)} cases"
