"""Every threshold in one place, each with its reason. They are starting judgements, to be recalibrated."""

from typing import Final

# --- noise (coaching-model §1.3-2)
MONTHLY_CHURN: Final = 0.02
"""Share of followers that leaves in a month where nothing is wrong. No audited figure exists; 1–3 % is what vendors
call normal. Only used until a person has weeks of their own, and always said to be a rough guide."""
OWN_WEEKS: Final = 4
"""Clean weeks before a person's own spread is believed; with fewer, a sample spread is mostly luck."""
BASELINE_WEEKS: Final = 12
"""How far back "usual" looks: a season. Older weeks belong to a smaller account."""
POSSIBLE: Final = 0.05
"""Two-sided chance under which a change is more than ordinary: one quiet week in twenty gets there by luck."""
SIGNAL: Final = 0.01
"""Two-sided chance under which a change is called a signal."""

LEAST_REACH: Final = 2
"""Two people more or fewer are never called unusual before a person has weeks of their own."""
SPIKE: Final = 0.05
SPIKE_LEAST: Final = 10
"""A gain in one stretch that surprises also where no usual pace is known yet: five in a hundred, and at least ten."""
AFTERMATH: Final = 28
"""Days after a told event in which its echo may still come and go; such weeks say nothing about usual ones (§2.2)."""
OUTLIER: Final = 5.0
"""Robust spreads from the median beyond which a week was no ordinary one, told or not: a viral week kept in would
make every later loss look normal."""

# --- how long a week may be
WEEK: Final = 7
SAME_WEEK: Final = 5
"""Counts fewer days apart than this belong to one week: two looks at the same week are not two weeks."""
LONGEST_WEEK: Final = 21
"""A gap longer than this says nothing about single weeks, and stays out of the usual range."""
FRESH: Final = 8
"""Days after which a count is old, a week and a day of grace: a summary then asks for a new one and judges nothing."""

# --- content: M01, M03 and M19
FITS: Final = 0.7
"""Share of content on target from which a loss may be called healthy: seven posts of ten."""
JUDGED: Final = 5
"""Posts with a known fit before a share means anything: with fewer, one post moves it by a quarter."""
RECENT_POSTS: Final = 10
RECENT_DAYS: Final = 56
"""The content that people who leave now have seen: the last ten posts of eight weeks."""
OVERSELL: Final = 0.5
"""More than half of the posts sell: "too many promotions" is the first reason people give for leaving (§1.1)."""
FILLER: Final = 0.4
MIX_POSTS: Final = 8
"""Posts with a known kind before a share of kinds means anything (M19)."""
TARGET_ANSWERS: Final = 4
"""Of the six answers that draw the target, how many open the content gate (M07)."""

# --- depth (§1.2, §1.3-1)
DEPTH_BAND: Final = 0.20
"""Depth per post within ±20 % of its median counts as unchanged (row 3 of the decision table)."""
DEPTH_WEEKS: Final = 3
ROOT_DIFFERENCE: Final = 1.4
"""|√a − √b| from which two counts differ at about 95 % (Przyborowski & Wilenski 1940; Anscombe's root)."""

# --- reading and storing
LARGEST_COUNT: Final = 10_000_000_000
"""More than there are people: no account has that many followers, likes or views in a week."""
JUMP: Final = 0.5
JUMP_FLOOR: Final = 100
"""A total that moves by more than half, and by more than a hundred, is asked about before it is stored."""

# --- advice
REST: Final = 21
"""Days before the same advice is given again while another fits."""
