"""What was talked about, who does what, whom to call, and who signs."""

from __future__ import annotations

from exports.compose.costs import kind_text
from exports.compose.household import for_whom
from exports.compose.subject import Subject
from exports.document import Block, Signature, Signatures
from exports.text import BETWEEN, CODE, DETAIL, NAME, clean
from planner.domain.cases.decision import DecisionSort
from planner.domain.cases.facts import ADULT, is_unaccompanied_child
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.project import CommunityProject
from planner.wording.numbers import money_text, month_text
from planner.wording.papers.plan import listed, side_by_side


def community_of(subject: Subject) -> Block:
    """Return the block on the community projects in which the plan has seats (Annex 3, part 6)."""
    paragraphs = []
    seats = {a.target: a for a in reversed(subject.priced) if a.is_seat}
    for code, award in sorted(seats.items()):
        project = subject.target_of(award)
        if not isinstance(project, CommunityProject) or subject.is_silent_on(code):
            continue
        place = subject.place_named(project.place)
        where = subject.say(
            "community_where",
            project=subject.apart(project.name.get(subject.language) or code, NAME),
            place=place,
            month=month_text(award.month, subject.language),
        )
        about = subject.apart(project.description.get(subject.language), DETAIL)
        who = subject.say("community_who", residents=project.residents_seats)
        paragraphs.append(" ".join(part for part in (where, about, who) if part))
        if project.wages is not None and project.wages.minor:
            wages = money_text(project.wages, subject.language)
            paragraphs.append(subject.say("community_wages", wages=wages))
    if paragraphs:
        paragraphs.append(subject.say("community_leave"))
    return Block(subject.say("community"), tuple(paragraphs))


def offers_of(subject: Subject) -> Block:
    """Return the seats the person may still say yes to."""
    points = [
        BETWEEN.join(
            part
            for part in (
                subject.name_of(award),
                for_whom(subject, award),
                month_text(award.month, subject.language),
            )
            if part
        )
        for award in subject.offered
    ]
    note = (subject.say("offers_note"),) if points else ()
    return Block(subject.say("offers"), note, tuple(points))


def discussed_of(subject: Subject) -> Block:
    """Return decisions and refusals; never the reasons written beside them, which could harm."""
    points = []
    newest = {(d.target, d.person): d for d in subject.caseload.decisions_of(subject.case.id)}
    for sort in (DecisionSort.REQUIRE, DecisionSort.PREFER, DecisionSort.FORBID):
        codes = dict.fromkeys(d.target for d in newest.values() if d.sort is sort)
        points += [subject.say(sort.value, name=subject.named(code)) for code in codes]
    for code, kinds in (
        ("wished_kinds", subject.assessment.wishes),
        ("refused_kinds", subject.assessment.refusals),
    ):
        names = [kind_text(kind, subject).lower() for kind in Kind if kind in kinds]
        if names:
            points.append(subject.say(code, kinds=listed(names, subject.language)))
    refused = subject.assessment.refusals or any(
        d.sort is DecisionSort.FORBID for d in newest.values()
    )
    if refused:
        points.append(subject.say("refusal_keeps"))
    return Block(subject.say("discussed"), points=tuple(points))


def mine_of(subject: Subject) -> Block:
    """Return what the person does."""
    kinds = {a.kind for a in subject.priced}
    needs = _covered(subject)
    said = []
    if "training" in needs:
        said.append("mine_training")
    if Kind.IN_KIND in kinds:
        said.append("mine_receipts")
    if Kind.COMMUNITY in kinds:
        said.append("mine_project")
    if "education" in needs:
        said.append("mine_school")
    said += ["mine_move", "mine_speak"]
    return Block(subject.say("mine"), (" ".join(subject.say(code) for code in said),))


def theirs_of(subject: Subject) -> Block:
    """Return what the office does."""
    said = ["theirs_pay"] if subject.priced else ["theirs_look"]
    if subject.referred:
        said.append("theirs_refer")
    said += ["theirs_call", "theirs_change"]
    return Block(subject.say("theirs"), (" ".join(subject.say(code) for code in said),))


def _covered(subject: Subject) -> set[str]:
    return {
        cover.need
        for award in subject.priced
        if isinstance(target := subject.target_of(award), Measure)
        for cover in target.covers
        if cover.share * 2 >= max(c.share for c in target.covers)
    }


def contact_of(subject: Subject) -> Block:
    """Return whom to call, how to complain, and what the data are used for."""
    office = subject.programme.office
    name, contact = clean(office.name, NAME), clean(office.contact, DETAIL)
    parts = (contact,) if contact.startswith(name) else (name, contact)
    apart = [subject.apart(part, NAME + DETAIL) for part in parts if part]
    address = side_by_side(apart, subject.language)
    counsellor = clean(subject.case.planning.counsellor, CODE)
    code = "contact_counsellor" if counsellor else "contact_office"
    where = subject.say(code, counsellor=counsellor, address=address)
    line = subject.apart(office.complaint_line or contact or name, DETAIL)
    return Block(
        subject.say("contact"),
        (where, subject.say("contact_complaint", line=line), subject.say("data_use")),
    )


def signatures_of(subject: Subject) -> Signatures:
    """Return who signs: the returnee or a thumbprint before a witness, a child's guardian, us."""
    say, case = subject.say, subject.case
    places = [
        Signature(say("sign_returnee"), say("sign_thumb"), thumb=True),
        Signature(say("sign_witness"), say("sign_witness_hint")),
    ]
    places.append(Signature(say("sign_interpreter"), say("sign_interpreter_hint")))
    age = case.age_on(subject.on)
    child = is_unaccompanied_child(case, subject.assessment, subject.on)
    # Where protected details are shut, nobody can tell of an unknown age that it is no child's.
    if child or (age[0] < ADULT if age is not None else subject.caseload.sealed):
        places.append(Signature(say("sign_guardian")))
    counsellor = clean(case.planning.counsellor, CODE)
    places.append(Signature(say("sign_counsellor", code=counsellor).strip()))
    approver = clean(subject.programme.office.approver, CODE)
    places.append(Signature(say("sign_approver", code=approver).strip()))
    return Signatures(say("signatures"), say("signed_under"), say("date"), tuple(places))
