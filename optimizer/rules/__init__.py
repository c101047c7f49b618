"""The rules of a balance, one file a rule; this is their table of contents.

Each says in its first line what it demands. ``optimizer.verify`` checks the same rules again,
from the domain, without these files.
"""

from __future__ import annotations

from optimizer.rules import (
    act_now,
    ages,
    agreed_plans,
    apply_by,
    bars,
    case_ceiling,
    case_share,
    conditions,
    counsellor_hours,
    done_before,
    entitlement,
    exclusions,
    floors,
    forbidden,
    fund_period,
    least_for,
    line_share,
    money,
    needs_first,
    no_stacking,
    not_again,
    once_a_household,
    one_person,
    owed,
    pays_for,
    places,
    prerequisites,
    providers,
    refusals,
    required,
    role_ceiling,
    serves,
    smallest_award,
    spending_share,
    stopped,
    trade_places,
    use_within,
    wishes,
)

#: What closes a measure or seat to a person, in order of precedence.
CLOSE_SUPPORT = (
    refusals.closes,
    forbidden.closes,
    bars.closes,
    stopped.closes,
    ages.closes,
    wishes.closes,
    conditions.closes,
    needs_first.closes,
    done_before.closes,
    providers.closes,
)
#: What keeps one fund from paying an offer.
CLOSE_FUND = (
    fund_period.closes,
    serves.closes,
    pays_for.closes,
    bars.closes_fund,
    not_again.closes,
    apply_by.closes,
    smallest_award.closes,
    use_within.closes,
)

#: What holds inside one case.
CEILINGS = (
    case_ceiling.ceilings,
    role_ceiling.ceilings,
    case_share.ceilings,
    entitlement.ceilings,
)
CONFLICTS = (
    exclusions.conflicts,
    no_stacking.conflicts,
    once_a_household.conflicts,
    one_person.conflicts,
)
AFTERS = (prerequisites.afters,)
REQUIREMENTS = (owed.requires, required.requires, agreed_plans.requires)
FLOORS = (act_now.floors, floors.floors)

#: What cases share.
SHARED = (
    money.rows,
    line_share.rows,
    spending_share.rows,
    least_for.rows,
    places.rows,
    providers.rows,
    trade_places.rows,
    counsellor_hours.rows,
)
