"""Why a paper is written and for whom, as the command line is told it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from planner.domain.errors import PlannerError
from planner.domain.protection.purpose import OUTSIDE, Destination, Purpose


def add_purpose_options(parser: ArgumentParser, default: Purpose = Purpose.OFFICE) -> None:
    """Add what a word that writes papers with somebody's data takes."""
    purposes = [purpose.value for purpose in Purpose]
    parser.add_argument(
        "--purpose",
        choices=purposes,
        default=default.value,
        metavar="PURPOSE",
        help="what the papers are for: " + ", ".join(purposes) + f" (default {default.value})",
    )
    parser.add_argument(
        "--recipient",
        default="",
        help="the organisation that gets them (needed for partner and donor); no private person",
    )


def destination_of(options: Namespace) -> Destination:
    """Return what was asked for; the services check the rest of it.

    Raises PlannerError ``recipient_option`` where it goes to somebody who is not named.
    """
    harmless = not getattr(options, "all_details", False)
    to = Destination(Purpose(options.purpose), options.recipient.strip(), harmless)
    if to.purpose in OUTSIDE and not to.recipient:
        raise PlannerError("recipient_option")
    return to
