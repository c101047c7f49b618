"""Six cases. Everybody in them is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.cases.case import Identity, Member, Presence, Relation, Sex
from planner.domain.ids import PersonId
from planner.domain.kind import Kind
from planner.domain.need import Dimension
from tests import builders

_SCORES = ((Dimension.ECONOMIC, 3_800), (Dimension.SOCIAL, 4_500))


def _members(*who: tuple[Relation, int | None, Sex]) -> tuple[Member, ...]:
    return tuple(
        Member(PersonId(f"member-{i}-{relation.value}"), relation, age, sex, Presence.RETURNED)
        for i, (relation, age, sex) in enumerate(who)
    )


def _with(of: builders.Returnee, name: str, *members: tuple) -> builders.Returnee:
    case, own = of
    identity = Identity(name, case.identity.birth)
    planning = replace(case.planning, members=_members(*members))
    return replace(case, identity=identity, planning=planning), own


def _family() -> builders.Returnee:
    """A large family."""
    return _with(
        builders.returnee(
            "GN-26-00001",
            "income 3,basic 4",
            language="en",
            counsellor="C03",
            words="I want to sell at the market again with my sister, and the children in school "
            "by October. My mother is ill and the roof leaks.",
            scores=_SCORES,
        ),
        "Fatoumata Binta Diallo",
        (Relation.SPOUSE, 44, Sex.MALE),
        *(
            (Relation.CHILD, age, Sex.FEMALE if age % 2 else Sex.MALE)
            for age in (0, 2, 5, 7, 9, 11, 14)
        ),
        (Relation.PARENT, 71, Sex.FEMALE),
    )


def _seat() -> builders.Returnee:
    """Somebody who wants a seat and refuses cash."""
    return _with(
        builders.returnee(
            "GN-26-00002",
            "income 3,community 3",
            language="en",
            wishes=(Kind.COMMUNITY,),
            refusals=(Kind.CASH,),
            words="I was a gardener in Agadez.",
        ),
        "Mamadou Bah",
    )


def _french() -> builders.Returnee:
    """A mother who reads French."""
    return _with(
        builders.returnee(
            "GN-26-00003",
            "income 3,housing 3",
            language="fr",
            counsellor="C03",
            scores=_SCORES,
            vulnerabilities=("trafficking", "gbv"),
            words="Je veux reprendre mon commerce au marché avec ma sœur, et que les enfants "
            "aillent à l’école en octobre.",
        ),
        "Aïssatou N’Diaye",
        *((Relation.CHILD, age, Sex.FEMALE) for age in (2, 7, 11)),
    )


def _arabic() -> builders.Returnee:
    """An unaccompanied child with an Arabic name."""
    return _with(
        builders.returnee(
            "GN-26-00004",
            "medical 3,mhpss 2",
            language="ar",
            birth=date(2010, 3, 1),
            words="أريد أن أعود إلى المدرسة (الصف 7) وأن أساعد أمي. I also speak a little French.",
        ),
        "فاطمة الزهراء بنت محمد",
        (Relation.PARENT, 45, Sex.FEMALE),
    )


def _empty() -> builders.Returnee:
    """Somebody nothing is given to."""
    return _with(builders.returnee("GN-26-00005", "debt 3,job 2", language="en"), "Sékou Touré")


def _hostile() -> builders.Returnee:
    """Texts that want to be formulas, markup and more than fits."""
    return _with(
        builders.returnee(
            "GN-26-00006",
            "basic 3",
            language="fr",
            words='=HYPERLINK("http://x") <img src="/etc/passwd"/> \x07\u202etxet\u202c '
            "✓ → ≥ 中 \ufffe " + "long " * 8_000,
        ),
        '<b>Robert</b> & <a href="file:///etc">Söhne</a>',
    )


def returnees() -> list[builders.Returnee]:
    """Return a large family, a seat, French, an Arabic name, nothing, hostile texts."""
    return [_family(), _seat(), _french(), _arabic(), _empty(), _hostile()]
