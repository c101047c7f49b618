"""A chart taken along: copied or saved as a picture, copied as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.widgets.parts import ask
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import button

#: Rows of a chart's figures, its headings first.
Table = Sequence[Sequence[str]]


def copy_buttons(
    chart: QWidget, table: Callable[[], Table], name: str, words: tuple[str, str, str]
) -> QWidget:
    """Return buttons that copy ``chart`` as a picture and as a table, and save the picture.

    ``words``: what the three say. The table is text with tabs, as spreadsheets take it.
    """
    picture, figures, save = words

    def save_picture() -> None:
        if path := ask.picture_to_make(chart, f"{name}.png"):
            chart.grab().save(path, "PNG")

    return flowing(
        _made(picture, f"{name}_copy", lambda: QApplication.clipboard().setPixmap(chart.grab())),
        _made(figures, f"{name}_table", lambda: QApplication.clipboard().setText(_text(table()))),
        _made(save, f"{name}_save", save_picture),
    )


def _made(text: str, name: str, called: Callable[[], object]) -> QPushButton:
    made = button(text, name, link=True)
    made.clicked.connect(lambda _=False: called())
    return made


def _text(rows: Table) -> str:
    return "\n".join("\t".join(row) for row in rows)
