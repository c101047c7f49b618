"""What edits are called: every reason the services give has words, in every language."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

import planner
from planner.domain.cases.decision import DecisionSort
from planner.domain.change import Batch, Step
from planner.domain.kind import Kind
from planner.domain.plans.plan import PlanState
from planner.domain.protection.staff import StaffId
from planner.domain.protection.trail import Act, TrailEntry
from planner.domain.rights.erasure import WhyErased
from planner.wording.edits import _WORDS, edit_words, entry_words
from planner.wording.sentences import LANGUAGES
from tests import builders

WHEN = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
#: How services name an edit: ``why="code"``, or a code that goes on with what it was about.
_GIVEN = re.compile(r'why = f?"([a-z_]+)[:"]|why=f?"([a-z_]+)[:"]|store\w*\([^"\n]*"([a-z_]+)"')
_BY_STATE = {f"plan_{s.value}" for s in PlanState} | {f"decide_{s.value}" for s in DecisionSort}


def _codes():
    folder = Path(planner.__path__[0])
    texts = [p.read_text(encoding="utf-8") for p in (folder / "services").rglob("*.py")]
    return {next(filter(None, found)) for text in texts for found in _GIVEN.findall(text)}


def test_that_every_reason_of_the_services_has_words():
    codes = _codes()
    assert {"import_assessments", "keep_case", "close_month", "post_entries"} <= codes
    assert codes | _BY_STATE <= set(_WORDS)


@pytest.mark.parametrize("code", sorted(_WORDS))
def test_that_words_stand_in_every_language(code):
    assert set(_WORDS[code]) >= set(LANGUAGES)


def test_that_what_an_edit_was_about_is_named():
    programme = builders.programme([builders.measure("K-KIT", Kind.IN_KIND, "income 0.6")])
    thing = programme.thing("K-KIT")
    assert thing is not None
    name = thing.name.get("en")
    assert edit_words("decide_forbid:K-KIT", programme, "en") == f"decline {name or 'K-KIT'}"
    assert edit_words("decide_forbid:K-KIT", None, "en") == "decline K-KIT"
    assert edit_words("close_month:2026-11", None, "fr") == "clore le mois de novembre 2026"


@pytest.mark.parametrize("why", WhyErased)
def test_that_an_erasure_says_why_in_words(why):
    assert why.value not in edit_words(f"erase_case:{why.value}", None, "en")


def test_that_an_entry_is_called_as_its_edit_and_undo_says_so():
    def entry(step):
        batch = Batch("b", step, (), "C01", "correct_case", WHEN)
        return TrailEntry(1, WHEN, StaffId("s"), "C01", Act.EDITED, batch=batch)

    assert entry_words(entry(Step.EDIT), None, "en") == "correct a case"
    assert entry_words(entry(Step.UNDO), None, "en") == "took an edit back – correct a case"
    plain = TrailEntry(1, WHEN, StaffId("s"), "C01", Act.OPENED)
    assert entry_words(plain, None, "fr") == "a ouvert le fichier"


def test_that_a_reason_of_another_planner_is_said_as_it_stands():
    assert edit_words("weigh_souls", None, "en") == "weigh souls"


@pytest.mark.parametrize(
    ("did", "why", "said"),
    [
        ("edited", "correct_case", "in the field – correct a case"),
        ("edited", "", "in the field – edited"),
        ("opened", "", "in the field – opened the file"),
        ("nonsense", "", "in the field"),
    ],
)
def test_that_what_was_done_in_the_field_is_told(did, why, said):
    told = TrailEntry(1, WHEN, StaffId("s"), "C01", Act.JOINED, "", {"did": did, "why": why})
    assert entry_words(told, None, "en") == said


def test_that_an_import_is_called_by_its_file():
    assert edit_words("import_assessments:kobo.xlsx", None, "en") == "import assessments kobo.xlsx"


def test_that_a_setting_that_was_changed_is_named_in_the_language():
    said = edit_words("edit_programme:Balance date", None, "fr")
    assert said == "modifier dans le programme : date d’équilibrage"
