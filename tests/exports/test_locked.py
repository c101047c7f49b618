"""Locked papers open with their password only, hold what they held, and are locked with AES-256."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook
from pypdf import PdfReader

from exports.compose import compose_plan
from exports.locked import locked_pdf, locked_workbook, opens, unlocked_workbook
from exports.pdf import plan_bytes
from planner.app.writers import FileWriters
from planner.domain.errors import PlannerError
from planner.domain.protection.paper_password import check_paper_password
from planner.domain.protection.secret import Secret
from tests.exports.examples import ON, case_id

PASSWORD = Secret("four words of paper")


@pytest.fixture(scope="module")
def plain(documents):
    return plan_bytes(documents[3])


@pytest.fixture(scope="module")
def locked(plain):
    return locked_pdf(plain, PASSWORD)


@pytest.fixture(scope="module")
def workbook():
    book, out = Workbook(), BytesIO()
    sheet: Any = book.active
    sheet["A1"] = "Fatoumata"
    book.save(out)
    return out.getvalue()


def test_that_a_locked_pdf_is_aes_256_and_says_nothing_without_its_password(locked):
    reader = PdfReader(BytesIO(locked))
    rules: Any = reader.trailer["/Encrypt"]
    assert (rules["/V"], rules["/R"], rules["/Length"]) == (5, 6, 256)
    assert rules["/CF"]["/StdCF"]["/CFM"] == "/AESV3"
    assert not reader.decrypt("")
    assert not reader.decrypt("four words of papers")


def test_that_a_locked_pdf_holds_every_page_as_it_was(plain, locked):
    before: Any = PdfReader(BytesIO(plain))
    after: Any = PdfReader(BytesIO(locked))
    assert after.decrypt(PASSWORD.text)
    assert [p.extract_text() for p in after.pages] == [p.extract_text() for p in before.pages]
    assert after.trailer["/Root"]["/Lang"] == before.trailer["/Root"]["/Lang"]


def test_that_a_locked_workbook_is_aes_256_and_comes_back_to_the_byte(workbook):
    made = locked_workbook(workbook, PASSWORD)
    assert b'keyBits="256"' in made
    assert not made.startswith(b"PK")
    assert unlocked_workbook(made, PASSWORD) == workbook
    assert unlocked_workbook(made, Secret("four words of papers")) is None


def test_that_the_same_words_typed_on_another_keyboard_open_it(plain):
    made = locked_pdf(plain, Secret("cafe\u0301 au lait sucre\u0301 "))
    assert PdfReader(BytesIO(made)).decrypt("café au lait sucré")


def test_that_an_export_that_went_on_keeps_what_opens_with_its_password(example, tmp_path):
    caseload, allocation = example

    def written(password):
        writers = FileWriters(password=password)
        return writers.write_plan(caseload, allocation, case_id(4), tmp_path, ON).files

    files = written(PASSWORD)
    assert all(opens(path, PASSWORD) for path in files)
    before = [path.read_bytes() for path in files]
    written(PASSWORD)
    assert [path.read_bytes() for path in files] == before
    assert PASSWORD.text not in next(tmp_path.glob(".unfinished-*")).read_text()
    other = Secret("another word for paper")
    written(other)
    assert not any(opens(path, PASSWORD) for path in files)
    assert all(opens(path, other) for path in files)
    written(None)
    given = compose_plan(caseload, allocation, case_id(4), on=ON, harmless=True)
    assert files[0].read_bytes() == plan_bytes(given)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("short", "passphrase_weak"),
        ("aaaaaaaaaaaaaaaa", "passphrase_weak"),
        ("كلمة مرور طويلة " * 8, "paper_password_long"),
    ],
)
def test_that_a_password_that_would_not_hold_is_refused(typed, code):
    with pytest.raises(PlannerError) as caught:
        check_paper_password(Secret(typed))
    assert caught.value.code == code
