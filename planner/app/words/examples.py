"""What each word looks like when it is typed: its help ends with it."""

from __future__ import annotations

from collections.abc import Mapping

#: By word, each as it is typed after the program; names and codes are invented.
EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "template": (
        "template programme programme.xlsx",
        "template assessments assessments.xlsx --programme programme.xlsx",
    ),
    "form": ("form questionnaire.xlsx --programme programme.xlsx",),
    "findings": (
        "findings office.rplan",
        'findings office.rplan --correct 3 --to "2"',
        'findings office.rplan --ignore 4 --reason "asked again, it is right"',
    ),
    "pairs": ('pairs office.rplan --same GN-26-00012 GN-26-00090 --reason "same papers shown"',),
    "import": (
        "import office.rplan --programme programme.xlsx --assessments assessments.xlsx --who A01",
        "import office.rplan --assessments theirs.csv --mapping auto --dry-run",
    ),
    "balance": (
        "balance office.rplan",
        "balance office.rplan --fairness worst_off_first --parity sex=5",
    ),
    "decide": (
        'decide office.rplan GN-26-00003 forbid C-DEBT --reason "agreed at the table"',
        "decide office.rplan GN-26-00003 take-back C-DEBT",
    ),
    "choices": (
        "choices office.rplan exported/plans/counsellors/GN-26-00001.xlsx --dry-run",
        "choices office.rplan exported/plans/counsellors/GN-26-00001.xlsx --who C01",
    ),
    "export": (
        "export office.rplan --out exported",
        "export office.rplan --out clinic --case GN-26-00003 --purpose partner --recipient Clinic",
    ),
    "demo": ("demo --out out/demo",),
    "rule-costs": ("rule-costs office.rplan --fund EUR-A --out for_the_donor.pdf",),
    "sturdy": ("sturdy office.rplan --draws 16",),
    "why": ("why office.rplan --case GN-26-00003",),
    "floors": ("floors office.rplan",),
    "next-money": ("next-money office.rplan --amount 25000 --currency EUR",),
    "simulate": ("simulate office.rplan --runs 5 --arrivals 15",),
    "learn": (
        "learn office.rplan --effects",
        'learn office.rplan --accept K-MIC1/income --reason "two years of visits"',
    ),
    "people": ('people office.rplan --fund EUR-A --recipient "EU delegation" --out reports',),
    "monitoring": ("monitoring office.rplan --from 2026-01-01 --to 2026-12-31 --out reports",),
    "fairness": ("fairness office.rplan --from least_burden --to balanced",),
    "plan": (
        "plan office.rplan --all --to-clear",
        'plan office.rplan --all --clear checked --words "looked at each of them" --who A01',
        "plan office.rplan --case GN-26-00001 --agree --who C01",
    ),
    "money": (
        "money office.rplan --book --who B01",
        "money office.rplan --template entries.xlsx",
        "money office.rplan --entries entries.xlsx --who B01",
        "money office.rplan --close 2026-11 --who B01",
    ),
    "follow-up": (
        "follow-up office.rplan",
        "follow-up office.rplan --case GN-26-00003 --visit 3 --on 2027-01-15 --who C01",
        "follow-up office.rplan --import export.xlsx --who C01",
    ),
    "complaints": (
        'complaints office.rplan --case GN-26-00003 --take support --words "came late" --who C01',
        "complaints office.rplan --case GN-26-00003 --move 1 --to acknowledged --who A01",
    ),
    "close": ("close office.rplan --case GN-26-00003 --why period_over --who C01",),
    "community": (
        "community office.rplan --project P-KAN1 --tension 1 --from residents --who C01",
        'community office.rplan --stop P-KAN1 --words "quarrels over the well" --who A01',
    ),
    "referrals": (
        "referrals office.rplan --waiting",
        'referrals office.rplan --case GN-26-00003 --to "Night shelter" --need security --who C01',
        "referrals office.rplan --referral 3f2a --became accepted --on 2026-11-30",
    ),
    "gaps": ('gaps office.rplan --recipient "Regional authority" --out reports',),
    "hand-over": ("hand-over office.rplan --counsellor C01 --to part.rplan --taken-by C01",),
    "bring-back": ("bring-back office.rplan --from part.rplan",),
    "consent": (
        "consent office.rplan --case GN-26-00003",
        "consent office.rplan --case GN-26-00003 --given --for sharing --how signed --who C01",
    ),
    "retention": (
        "retention office.rplan",
        "retention office.rplan --case GN-26-00003 --until 2030-12-31 --why audit --who A01",
    ),
    "erase": ("erase office.rplan --case GN-26-00003 --again GN-26-00003 --why person_asked",),
    "everything": ("everything office.rplan --case GN-26-00003 --out records",),
    "breach": ("breach office.rplan --from 2026-11-01 --to 2026-11-30",),
    "staff": (
        "staff office.rplan",
        "staff office.rplan --admit C01 --role counsellor --protected",
    ),
    "trail": (
        "trail office.rplan --case GN-26-00003 --changes",
        "trail office.rplan --anchor anchor.txt",
    ),
    "backups": ("backups office.rplan", "backups office.rplan --restore 2"),
    "encrypt": ("encrypt old.rplan --who A01",),
    "recover": ("recover office.rplan --who A01",),
    "donors": (
        "donors",
        "donors eurp_austria_2023 --language fr",
        "donors errin_2017 --into office.rplan --fund E1 --amount 90000 --starts 2026-01-01",
    ),
    "solve": ("solve problem.json --time 30 --out answer.json",),
    "app": ("app office.rplan",),
}
