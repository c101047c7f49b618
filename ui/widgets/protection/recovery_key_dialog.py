"""The recovery key, shown this once: to be printed or copied by hand, then locked away."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.domain.protection.secret import Secret
from ui.clipboard import copy_briefly
from ui.style import GRID
from ui.widgets.parts.panel import Panel, button, label
from ui.widgets.parts.question import Question

_POINTS = 17
_ROW = 4


class RecoveryKeyDialog(Question):
    """Goes only once somebody says that they have the key."""

    def __init__(self, key: Secret, file: str, parent: QWidget | None = None) -> None:
        super().__init__("recovery", parent, width=560)
        self._key, self._file = key, file
        self.ask(
            self.tr("The recovery key"),
            self.tr(
                "Whoever loses a passphrase opens {file} with this key. Print it, seal it in an "
                "envelope and lock it away, not beside this computer. It is shown this once: "
                "without it and without a passphrase nobody can open the file, not even we."
            ).format(file=file),
        )
        panel = Panel(name="recovery_panel")
        self.key = label(_in_rows(key.text))
        self.key.setObjectName("recovery_key")
        self.key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.key.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        font = QFont("Noto Sans Mono")
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPointSize(_POINTS)
        font.setBold(True)
        self.key.setFont(font)
        self.key.setStyleSheet(f"font-size: {_POINTS}pt; font-weight: 700;")
        self.key.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.key.setAccessibleName(" ".join(key.text))
        panel.body.setContentsMargins(0, 2 * GRID, 0, 2 * GRID)
        panel.body.addWidget(self.key)
        self.body.addWidget(panel)
        self.said = label("", "soft", wrap=True)
        self.said.setObjectName("recovery_said")
        self.body.addWidget(self.said)
        self.have = QCheckBox(self.tr("I &have it on paper, in a safe place"))
        self.have.setObjectName("recovery_have")
        self.body.addWidget(self.have)
        printed = button(self.tr("&Print…"), "recovery_print")
        printed.clicked.connect(self._print)
        copied = button(self.tr("&Copy"), "recovery_copy")
        copied.clicked.connect(self._copy)
        self.go_on = button(self.tr("&Go on"), "recovery_go_on", primary=True)
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self.accept)
        self.have.toggled.connect(self.go_on.setEnabled)
        self.answers(printed, copied, self.go_on)

    def reject(self) -> None:
        """Stay: leaving by Escape would lose the key."""
        if self.have.isChecked():
            self.accept()
            return
        self.say(self.tr("First print or write down the key, then tick that you have it."))

    def _copy(self) -> None:
        copy_briefly(self._key.text)
        self.said.setText(self.tr("Copied. The clipboard is cleared in 30 seconds."))

    def _print(self) -> None:
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - may lack
        except ImportError:
            self.say(self.tr("This computer cannot print. Write the key down, letter by letter."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("recovery_print_dialog")
        dialog.accepted.connect(lambda: self.paper().print_(printer))
        dialog.setModal(True)
        dialog.show()

    def paper(self) -> QTextDocument:
        """Return the page that is printed: the file, the key, what to do with it."""
        made = QTextDocument()
        title = escape(self.tr("Recovery key of {file}").format(file=self._file))
        words = escape(
            self.tr(
                "Whoever holds this sheet can open the caseload. Seal it in an envelope and lock "
                "it away. In the planner: Open, then “Use the recovery key”."
            )
        )
        rows = "<br>".join(escape(_in_rows(self._key.text)).split("\n"))
        made.setHtml(
            f"<h2>{title}</h2><p style='font-family: monospace; font-size: 20pt'>"
            f"<b>{rows}</b></p><p>{words}</p>"
        )
        return made


def _in_rows(text: str) -> str:
    """Return the key in rows of a few groups, as it is read aloud."""
    groups = text.split("-")
    rows = [groups[at : at + _ROW] for at in range(0, len(groups), _ROW)]
    return "\n".join("-".join(row) for row in rows)
