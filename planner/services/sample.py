"""Where the bundled sample lies: an invented programme and two invented caseloads."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_SAMPLES = Path(__file__).parents[1] / "samples"


def sample_programme() -> Path:
    """Return the bundled programme workbook."""
    return _SAMPLES / "guinea_2026_programme.xlsx"


def sample_assessments(form: Literal["xml_names", "french_labels"] = "xml_names") -> Path:
    """Return a bundled KoboToolbox export, with XML names or with French labels."""
    return _SAMPLES / f"kobo_export_{form}.xlsx"


def sample_mapping() -> Path:
    """Return the mapping that reads both bundled exports."""
    return _SAMPLES / "kobo_mapping.toml"
