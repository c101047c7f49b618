"""Light, dark and high contrast: text stands out, kinds stay apart, what is chosen is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from planner.domain.kind import Kind
from ui import style
from ui.appearance import remembered, theme_of
from ui.themes import DARK, LIGHT, OF_THE_SYSTEM, THEMES, Theme

#: What is written, and on what.
_TEXT = [
    *((text, ground) for text in ("ink", "soft") for ground in ("ground", "navigation", "panel")),
    *(("accent", ground) for ground in ("ground", "panel", "accent_tint")),
    *(("attention", ground) for ground in ("panel", "ground", "attention_tint")),
    ("ink", "accent_tint"),
    ("ink", "attention_tint"),
    ("soft", "accent_tint"),
    ("ink", "page_hover"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
]
#: What is drawn and says something, and on what.
_DRAWN = [
    ("accent", "panel"),
    ("accent", "track"),
    ("edge", "panel"),
    ("axis", "panel"),
    ("dots", "panel"),
    ("attention", "panel"),
    ("in_kind", "panel"),
    ("community", "panel"),
    ("referral", "panel"),
    ("on_kind", "in_kind"),
    ("on_kind", "community"),
    ("on_kind", "referral"),
]


def _light_of(colour: str) -> float:
    """Return the relative luminance of #RRGGBB (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((_light_of(one), _light_of(other)))
    return (high + 0.05) / (low + 0.05)


def _too_near(theme: Theme, pairs, least: float) -> list[str]:
    ratios = {(a, b): contrast(getattr(theme, a), getattr(theme, b)) for a, b in pairs}
    return [f"{a} on {b}: {r:.2f}" for (a, b), r in ratios.items() if r < least]


@pytest.mark.parametrize("name", sorted(THEMES))
def test_that_text_stands_out_from_what_it_lies_on(name):
    assert not _too_near(THEMES[name], _TEXT, 4.5)


@pytest.mark.parametrize("name", sorted(THEMES))
def test_that_what_is_drawn_stands_out_from_what_it_lies_on(name):
    assert not _too_near(THEMES[name], _DRAWN, 3.0)


def test_that_the_measure_of_contrast_is_the_one_of_the_guidelines():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_that_a_theme_chosen_in_the_menu_is_worn_at_once_and_at_the_next_start(balanced, dressed):
    assert remembered() == OF_THE_SYSTEM
    try:
        balanced.do("theme_dark")
        assert style.theme is DARK
        assert DARK.panel == style.PANEL
        assert DARK.panel in dressed.styleSheet()
        assert balanced.root.grab().toImage().pixelColor(5, 300).name() == DARK.navigation
        assert remembered() == DARK.name
        assert theme_of(remembered()) is DARK
    finally:
        balanced.do("theme_light")
    assert style.KIND_COLOURS[Kind.CASH] == LIGHT.cash


def test_that_a_setting_nobody_knows_leaves_it_to_the_computer(dressed):
    QSettings().setValue("appearance/theme", "pink")
    assert remembered() == OF_THE_SYSTEM
    assert theme_of(remembered()) is LIGHT
