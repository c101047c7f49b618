"""The colours of the window: light, dark, high contrast.

A colour is named for what it is for, and every theme has all of them: text stands out from what it
lies on by 4.5 : 1 at least, a mark or a border that says something by 3 : 1 (WCAG 2.2, 1.4.3 and
1.4.11). Colour means kind of support in every theme.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.kind import Kind


@dataclass(frozen=True)
class Theme:
    """One set of colours, each as #RRGGBB."""

    name: str
    is_dark: bool
    ground: str
    navigation: str
    panel: str
    hairline: str
    row_line: str
    #: The border of what can be typed into or pressed.
    edge: str
    track: str
    groove: str
    scroll: str
    ink: str
    soft: str
    disabled: str
    accent: str
    accent_hover: str
    accent_tint: str
    #: What is written on the accent, and the accent of a button that cannot be pressed now.
    on_accent: str
    accent_off: str
    attention: str
    attention_tint: str
    page_hover: str
    hatch: str
    hatch_ground: str
    #: Axes and dashed boxes; dots that are not filled; the dots of a histogram.
    axis: str
    faint: str
    dots: str
    #: Paid to committed: the further money has gone, the further from the ground.
    paid: str
    invoiced: str
    delivered: str
    committed: str
    cash: str
    in_kind: str
    community: str
    referral: str
    #: Residents of a project's seats: the community colour, nearer to the ground.
    residents: str
    #: The mark on a kind's colour.
    on_kind: str

    def of_kind(self, kind: Kind) -> str:
        """Return the colour of a kind of support."""
        return {
            Kind.CASH: self.cash,
            Kind.IN_KIND: self.in_kind,
            Kind.COMMUNITY: self.community,
            Kind.REFERRAL: self.referral,
        }[kind]


LIGHT = Theme(
    name="light",
    is_dark=False,
    ground="#F6F5F2",
    navigation="#EEEDE8",
    panel="#FFFFFF",
    hairline="#DFDDD6",
    row_line="#EFEDE7",
    edge="#8B8A80",
    track="#E9E6DE",
    groove="#D8D6C9",
    scroll="#A9A69B",
    ink="#1E2A32",
    soft="#5B6872",
    disabled="#8A9197",
    accent="#17566B",
    accent_hover="#1D6A84",
    accent_tint="#E0ECEF",
    on_accent="#FFFFFF",
    accent_off="#A9BEC5",
    attention="#B3431E",
    attention_tint="#FBE6DD",
    page_hover="#E3E1DA",
    hatch="#D5D1C4",
    hatch_ground="#F3F1EA",
    axis="#7F8A91",
    faint="#CFCBC0",
    dots="#3A6F80",
    paid="#17566B",
    invoiced="#4A8294",
    delivered="#86AEBA",
    committed="#BBD3DA",
    cash="#D98E04",
    in_kind="#1F6FB2",
    community="#0B8A63",
    referral="#8A8F98",
    residents="#9DCDBF",
    on_kind="#FFFFFF",
)
DARK = Theme(
    name="dark",
    is_dark=True,
    ground="#15191C",
    navigation="#101416",
    panel="#1E2428",
    hairline="#343C41",
    row_line="#2A3135",
    edge="#7B868C",
    track="#343C41",
    groove="#465056",
    scroll="#69747A",
    ink="#E9EDEF",
    soft="#A9B4BA",
    disabled="#76818A",
    accent="#7CC3D8",
    accent_hover="#97D3E4",
    accent_tint="#21404A",
    on_accent="#0E1B20",
    accent_off="#3C5058",
    attention="#FF9E7A",
    attention_tint="#4A281B",
    page_hover="#22292D",
    hatch="#59636A",
    hatch_ground="#2A3135",
    axis="#8C979D",
    faint="#525C62",
    dots="#7CC3D8",
    paid="#7CC3D8",
    invoiced="#5A9DB0",
    delivered="#427786",
    committed="#33545F",
    cash="#EBA52F",
    in_kind="#5BA3E0",
    community="#2FB88C",
    referral="#A7ADB5",
    residents="#2A6B56",
    on_kind="#10181C",
)
HIGH_CONTRAST = Theme(
    name="high_contrast",
    is_dark=True,
    ground="#000000",
    navigation="#000000",
    panel="#000000",
    hairline="#FFFFFF",
    row_line="#8C8C8C",
    edge="#FFFFFF",
    track="#3A3A3A",
    groove="#9A9A9A",
    scroll="#FFFFFF",
    ink="#FFFFFF",
    soft="#FFFFFF",
    disabled="#A6A6A6",
    accent="#FFE14D",
    accent_hover="#FFEE99",
    accent_tint="#3D3500",
    on_accent="#000000",
    accent_off="#6B6B6B",
    attention="#FFA58A",
    attention_tint="#4A1200",
    page_hover="#2B2B2B",
    hatch="#B8B8B8",
    hatch_ground="#000000",
    axis="#FFFFFF",
    faint="#7A7A7A",
    dots="#FFE14D",
    paid="#FFE14D",
    invoiced="#C9B138",
    delivered="#948229",
    committed="#61551B",
    cash="#FFB92E",
    in_kind="#6FBBFF",
    community="#3FDCA6",
    referral="#C9CED6",
    residents="#2C7D62",
    on_kind="#000000",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST)}
#: What the menu offers first: as the computer is set.
OF_THE_SYSTEM = "system"
