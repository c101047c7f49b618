"""What was being typed when the window locked, where its form cannot be opened again by itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question

_HEIGHT = 160


class TypedDialog(Question):
    """Shows the texts, to be copied to where they belong."""

    def __init__(self, words: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__("typed", parent)
        self.ask(
            self.tr("You were typing"),
            self.tr(
                "This stood in fields that were not saved when the window locked. Copy it to "
                "where it belongs; it is gone once you close this."
            ),
        )
        self.text = QPlainTextEdit("\n".join(f"{name}: {text}" for name, text in words.items()))
        self.text.setObjectName("typed_text")
        self.text.setAccessibleName(self.tr("You were typing"))
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(_HEIGHT)
        self.body.addWidget(self.text)
        close = button(self.tr("Close"), "typed_close", primary=True)
        close.clicked.connect(self.accept)
        self.answers(close)
