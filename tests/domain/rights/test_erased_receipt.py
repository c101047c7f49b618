"""What is left of an erased case is named by folder and file, as far as the trail knows them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.domain.protection.breach import WHERE, Deed
from planner.domain.protection.purpose import Paper, Purpose
from planner.domain.protection.staff import StaffId
from planner.domain.protection.trail import Act
from planner.domain.rights.erased_receipt import kept_place, left_files
from planner.wording.protection import files_line
from planner.wording.sentences import LANGUAGES

HOME = Path("/home/somebody")


def wrote(paper, purpose=Purpose.OFFICE, where="~/out"):
    values = {"paper": paper.value, "purpose": purpose.value}
    at = datetime(2026, 11, 2, tzinfo=UTC)
    told = values | ({WHERE: where} if where else {})
    return Deed(1, at, StaffId("s"), "C01", Act.EXPORTED, (), told)


@pytest.mark.parametrize(
    ("deed", "files"),
    [
        (
            wrote(Paper.PLAN),
            ("plans/GN-1.pdf", "plans/counsellors/GN-1-counsellor.pdf",
             "plans/counsellors/GN-1.xlsx"),
        ),
        (
            wrote(Paper.PLANS),
            ("plans/GN-1.pdf", "plans/counsellors/GN-1-counsellor.pdf",
             "plans/counsellors/GN-1.xlsx", "office.xlsx"),
        ),
        (wrote(Paper.PLANS, Purpose.PARTNER), ("plans/GN-1.pdf", "plans/GN-1.xlsx")),
        (wrote(Paper.RECORD, Purpose.ACCESS), ("GN-1-everything.pdf",)),
        (wrote(Paper.ENTRIES), ()),
    ],
    ids=["a plan", "all plans", "plans for a partner", "the record", "a workbook"],
)  # fmt: skip
def test_that_the_files_of_each_paper_are_named_by_the_case_number(deed, files):
    left = left_files(deed, "GN-1")
    assert (left.folder, left.files) == ("~/out", files)


def test_that_the_name_of_who_writes_is_kept_out_of_the_place():
    assert kept_place(HOME / "papers" / "out", HOME) == "~/papers/out"
    assert kept_place(Path("/srv/papers"), HOME) == str(Path("/srv/papers").absolute())


def test_that_of_a_long_place_the_end_is_kept():
    long = HOME.joinpath(*["folder"] * 60, "out")
    kept = kept_place(long, HOME)
    assert len(kept) == 200
    assert kept.startswith("…")
    assert kept.endswith("folder/out")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("where", ["~/out", ""])
@pytest.mark.parametrize("paper", [Paper.PLAN, Paper.ENTRIES])
def test_that_where_it_lies_or_that_nobody_knows_is_told_in_every_language(language, where, paper):
    line = files_line(left_files(wrote(paper, where=where), "GN-1"), language)
    assert where in line
    assert ("GN-1.pdf" in line) is (paper is Paper.PLAN)
    if language != "en":
        assert line != files_line(left_files(wrote(paper, where=where), "GN-1"), "en")
