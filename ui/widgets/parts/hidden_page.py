"""What stands in place of a page that is for the office only, while the screen is shared."""

from __future__ import annotations

from ui.session import Session
from ui.widgets.parts.empty_state import EmptyState
from ui.widgets.parts.panel import button


class HiddenPage(EmptyState):
    """Says why nothing is seen, and ends the sharing."""

    def __init__(self, session: Session) -> None:
        show = button(self.tr("Stop &sharing"), "unshare", primary=True)
        show.clicked.connect(lambda: session.share_screen(False))
        super().__init__(
            "hidden_page",
            self.tr("Hidden while the screen is shared"),
            self.tr("Other people’s cases, and the lines that pay for them, are for the office."),
            [show],
        )
