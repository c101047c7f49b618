"""Which way text runs."""

from __future__ import annotations

import pytest

from exports.pdf.direction import glyphs_of, pieces_of, runs_right_to_left
from exports.pdf.typefaces import BOLD, REGULAR, font_for, register


@pytest.fixture(autouse=True)
def _fonts():
    register()


def drawn(text: str) -> list[str]:
    glyphs, base = glyphs_of(text, REGULAR)
    return [piece.text for piece in pieces_of(glyphs, base, 10)]


def test_that_only_some_alphabets_run_right_to_left():
    assert runs_right_to_left("Ali علي")
    assert runs_right_to_left("\U0001e900\U0001e901")  # Adlam
    assert runs_right_to_left("ߒߞߏ")
    assert not runs_right_to_left("Aïssatou 12 € ✓")


def test_that_a_name_in_a_french_line_keeps_its_place():
    pieces = drawn("Nom : علي, Conakry")
    assert pieces[0].startswith("Nom : ")
    assert pieces[-1].endswith(", Conakry")


def test_that_letters_join():
    (joined,) = drawn("علي")
    assert joined != "علي"[::-1]
    assert len(joined) == 3


def test_that_a_line_that_starts_right_to_left_is_drawn_from_its_end():
    pieces = drawn("سعر 73.5 فرنك")
    assert "73.5" in pieces
    position = pieces.index("73.5")
    assert 0 < position < len(pieces) - 1


def test_that_brackets_are_mirrored():
    pieces = drawn("(علي)")
    assert pieces[0] == "("
    assert pieces[-1] == ")"


def test_that_names_are_not_rewritten_by_ornamental_ligatures():
    (joined,) = drawn("محمد")
    assert len(joined) == 4


@pytest.mark.parametrize("face", [REGULAR, BOLD])
@pytest.mark.parametrize("character", "Aé€’–…•→≥✓☐ع\u202f\u00a0«ŋɓɗƴߒ\U0001e900")
def test_that_a_font_prints(face, character):
    assert font_for(character, face) is not None


@pytest.mark.parametrize("steering", ["\u2066", "\u2067", "\u2068", "\u2069", "\u2067\u2066\u2069"])
def test_that_isolates_that_set_nothing_apart_are_passed_over(steering):
    glyphs, _ = glyphs_of(f"a{steering}ب", REGULAR)
    assert "".join(g.character for g in glyphs) == "aب"
