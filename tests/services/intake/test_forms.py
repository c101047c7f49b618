"""A column that somebody takes for another question is looked at in the words of that question."""

from dataclasses import replace

from planner.domain.caseload import Caseload
from planner.domain.cases.form_reading import with_meaning, with_word
from planner.intake.assessments.mapping import parse_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.mapping.mapping_text import mapping_text
from planner.intake.mapping.propose import propose
from planner.intake.programme.workbook import read_programme
from planner.intake.read_form import read_form
from planner.services.intake.forms import Asked, Readers, settled
from planner.services.sample import sample_programme
from tests.intake.agencies import ENGLISH, written


def _readers():
    def read(path, mapping, programme):
        return read_assessments(path, parse_mapping(mapping, path.name), programme)

    return Readers(read, read_form, mapping_text)


def _settled(proposal):
    for place, guess in enumerate(proposal.columns):
        if guess.doubts:
            proposal = with_meaning(proposal, place, guess.meaning)
    return proposal


def test_that_answers_to_a_question_chosen_by_hand_are_asked_about_before_they_are_read(tmp_path):
    programme = read_programme(sample_programme()).programme
    assert programme is not None
    document = replace(Caseload(), programme=programme)
    headings, rows = ENGLISH
    remarks = headings.index("Enumerator's remarks")
    changed = [[*row] for row in rows]
    changed[0][remarks], changed[1][remarks] = "Enorme", "Moderate"
    path = written(tmp_path / "list.xlsx", (headings, changed))
    first = propose(path, programme)
    place = next(n for n, g in enumerate(first.columns) if g.heading == "Enumerator's remarks")
    chosen = with_meaning(_settled(first), place, "need.income")
    assert chosen.doubts("en") == ()
    asked = settled(document, _readers(), Asked(path, chosen))
    assert isinstance(asked, Asked)
    (answer,) = (n for n, a in enumerate(asked.proposal.answers) if not a.certain)
    assert asked.proposal.answers[answer].answer == "Enorme"
    done = replace(asked, proposal=with_word(asked.proposal, answer, "4"))
    preview = settled(document, _readers(), done)
    assert not isinstance(preview, Asked)
    after = preview.after
    number = {case.id: case.number for case in after.cases.values()}
    income = {number[a.case_id]: a.severity("income") for a in after.assessments.values()}
    assert income == {"R-001": 4, "R-002": 2, "R-003": None}
