"""Is the house complete? Every leaf has its cases and its words; every line that code can say exists."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from itertools import product
from pathlib import Path
from typing import Literal, NamedTuple, get_args

import pytest
import yaml
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from coaching.advice.playbook import NAMES, OWN, PLANNED, PLAYBOOK, POSTED
from coaching.dialogue.commands import COMMANDS as ANSWERED
from coaching.dialogue.commands import ROUNDS
from coaching.dialogue.interviews import brand, card, purpose
from coaching.dialogue.interviews.interview import STEPS
from coaching.dialogue.people.follow import QUESTIONS
from coaching.dialogue.people.review import TOLD as WHAT_CAME
from coaching.dialogue.plans.front import MOMENTS
from coaching.dialogue.samples import audience, checkin, clients, mirror
from coaching.dialogue.settings import PAUSES
from coaching.findings.rule import ASKED, ORDER, rules
from coaching.languages.talk import ABOUT, BEYOND, CHATS, POINTS, TERMS
from coaching.languages.words import sources
from coaching.metrics.acts import Light, SignName
from coaching.metrics.lookback import Length
from coaching.metrics.milestones import MilestoneName
from coaching.metrics.people import ACTS as HUB_ACTS
from coaching.metrics.people import FollowReason, FollowVerdict
from coaching.metrics.season import SHOWN as IN_SEASON
from coaching.metrics.season import SPANS, Bin
from coaching.metrics.shift import COUNTED
from coaching.model import (
    LANGUAGES,
    ActKind,
    CauseName,
    Contact,
    EventKind,
    Extra,
    Fit,
    Language,
    Metric,
    Outcome,
    Platform,
    PostKind,
    ScreenKind,
    Unit,
    Unseen,
)
from coaching.questions.smalltalk import NEUTRAL
from coaching.questions.topic import topics
from coaching.reading.crowd import Bulk
from coaching.reading.people import TONES
from coaching.reading.relations import RELATIONS
from coaching.replies.lights import STEPS as STEPS_OF_SIGNS
from coaching.replies.screenshot import Doubtful
from handlers.commands import COMMANDS as SHOWN

ROOT = Path(__file__).parents[1]
CODE = [path for room in ("bot", "handlers", "coaching", "storage") for path in sorted((ROOT / room).rglob("*.py"))]
LEAVES = sorted(path for path in (ROOT / "coaching/findings/rules").glob("[!_]*.py"))
TOPICS = sorted(path for path in (ROOT / "coaching/questions/topics").glob("[!_]*.py"))
MEASURED = (*get_args(Metric), *get_args(Extra))
SHADES = (
    "audience_not_community-returning", "audience_not_community-volume", "contest_aftermath-suspected",
    "follow_hunters-campaign", "growth_ambition-unasked", "like_chasing-loop", "likes_not_sales-flat",
    "likes_not_sales-unsure", "measurement_precision-contradiction", "oversell-mild", "platform_cleanup-past",
    "posting_gap-suspected", "posting_gap-undated", "silent_audience-lively", "viral_aftermath-suspected",
)  # fmt: skip
"""Findings that say something else under one of their aspects."""
UNSAID = frozenset({"name", "relation", "note", "since", "last", "followed", "looked"})
"""What of a contact is not said back as one of the facts that were told."""
# Messages whose ids are put together from a value: each family with every value that it must have.
FAMILIES: dict[str, tuple[str, ...]] = {
    "platform-": (*get_args(Platform), "none"),
    "language-": get_args(Language),
    "event-": get_args(EventKind),
    "fit-": get_args(Fit),
    "kind-": get_args(PostKind),
    "button-fit-": get_args(Fit),
    "listed-fit-": get_args(Fit),
    "proposed-fit-": get_args(Fit),
    "proposed-kind-": get_args(PostKind),
    "amount-": (*MEASURED, *(f"{m}-change" for m in MEASURED)),
    "weekday-": tuple("0123456"),
    "command-": SHOWN,
    "ask-": STEPS,
    "action-": tuple(sorted({action for actions in PLAYBOOK.values() for action in actions})),
    "plan-": tuple(f"{action}{form}" for action in (*PLANNED, OWN) for form in ("", "-small")),
    "misses-": ("off_target", "oversell", "filler"),
    "depth-": ("down", "flat", "up"),
    "said-": ("off_topic", "command_like", "unread", "nothing"),
    "cannot-": ("document", "voice", "sticker", "location", "edited", "video", "other"),
    "doubt-": ("future", "impossible", "negative_total", "too_large", "two_readings", "other"),
    "finding-": (*(f for f in ORDER if "/" not in f and f != "not_enough_data"), *SHADES),
    "cause-": (*get_args(CauseName), "likely", "perhaps"),
    "per-": get_args(Unit),
    "named-": (*COUNTED, "depth"),
    "why-shift-": ("down", "flat", "up"),
    "general-": tuple(path.stem for path in TOPICS),
    "because-": (*(path.stem for path in TOPICS if path.stem != "other"), "missing"),
    "topic-": tuple(path.stem for path in TOPICS if path.stem != "other"),
    "more-": tuple(sorted({action for actions in PLAYBOOK.values() for action in actions})),
    "chat-": (*CHATS, NEUTRAL),
    "beyond-": BEYOND,
    "about-": tuple(name for name in ABOUT if name not in {"doing", "best"}),
    "extreme-none-": ("week", "month"),
    "extreme-": ("best_week", "worst_week", "best_month", "worst_month"),
    "term-": TERMS,
    "point-": (*POINTS, "stayed-unknown", "comeback-known"),
    "trend-": ("down", "flat", "up", "unsure"),
    "does-": get_args(PostKind),
    "lacks-": ("teaches", "shareable", "listens", "gives"),
    "follow-": get_args(FollowReason),
    "verdict-": get_args(FollowVerdict),
    "review-": get_args(FollowVerdict),
    "relation-": RELATIONS,
    "tone-": tuple(TONES),
    "told-relation-": RELATIONS,
    "told-tone-": tuple(TONES),
    "ask-contact-": QUESTIONS,
    "told-": tuple(f.name for f in fields(Contact) if f.name not in UNSAID),
    "act-": ("brought", "spread", "replies"),
    "audience-": ("most", "few", "more", "less", "even"),
    "audience-step-": ("most", "few", "unsure"),
    "people-": ("hub-none",),
    "gesture-": HUB_ACTS,
    "bulk-": tuple(f"{bulk}{more}" for bulk in get_args(Bulk) for more in ("", "-instead")),
    "button-review-": ("keep", "drop", "near", "teaches", "later", "back", "stop", "return"),
    "review-count-": WHAT_CAME,
    "follows-": (*RELATIONS, "silent", "teaches"),
    "groups-missing-": ("people", "links"),
    "audience-mark-": tuple(audience.MARKS),
    "button-tick-": (*audience.ANSWERS, "back", "end"),
    "button-mark-": (*audience.MARKS, *(f"{mark}-on" for mark in audience.MARKS)),
    "round-name-": tuple(name for name, each in ROUNDS.items() if not each.daily),
    "why-ask-": (*ROUNDS, "figure", "follow", "review", "request", "post", "network", "outcome", "goal", "zone"),
    "clients-ask-": clients.QUESTIONS,
    "card-ask-": card.QUESTIONS,
    "card-name-": card.QUESTIONS,
    "brand-ask-": brand.QUESTIONS,
    "brand-name-": brand.QUESTIONS,
    "brand-missing-": brand.QUESTIONS,
    "purpose-ask-": purpose.QUESTIONS,
    "purpose-name-": (*purpose.QUESTIONS, "goal"),
    "purpose-missing-": purpose.QUESTIONS,
    "community-ask-": (*checkin.QUESTIONS, "own_replies-of"),
    "community-among-": ("down", "flat", "up", "none", "weeks"),
    "goal-number-": ("from", "passed"),
    "mirror-ask-": mirror.QUESTIONS,
    "did-": (*get_args(ActKind), "reply-to", "brings-to"),
    "sign-": (*get_args(SignName), "leap", "no_event", "reach_stayed", "depth_stayed", "origins_moved", "bleeds"),
    "light-": get_args(Light),
    "lights-": get_args(Light),
    "lights-needs-": ("week", "comments", "weeks"),
    "lights-step-": STEPS_OF_SIGNS,
    "mirror-said-": ("bought", "talked"),
    "shot-unseen-": (*get_args(Unseen), "audience", "no_figures"),
    "shot-kind-": get_args(ScreenKind),
    "shot-name-": (*get_args(Metric), "followers-change"),
    "shot-doubt-": tuple(why for why in get_args(Doubtful) if why),
    "shot-value-": tuple(why for why in get_args(Doubtful) if why not in {"", "unread"}),
    "season-": (*SPANS, "chosen"),
    "season-span-": SPANS,
    "season-name-": IN_SEASON,
    "season-points-": tuple(name for name in get_args(Bin) if name != "told"),
    "season-bars-": (*get_args(Bin), "days"),
    "month-": tuple(str(n) for n in range(1, 13)),
    "look-months-": ("inside", "above", "below"),
    "look-before-": get_args(Length),
    "look-action-": get_args(Outcome),
    "look-card-": ("posts", "people", "grew", "business", "actions", "milestone", "best", "told"),
    "button-season-": get_args(Length),
    "milestone-": get_args(MilestoneName),
    "shot-aside-": ("always", "undated", "exact"),
    "button-shot-": ("today", "yesterday"),
    "moment-": MOMENTS,
    "moment-own-": tuple("0123456"),
    "button-moment-": (*MOMENTS, "own"),
    "plan-when-": ("past", "far"),
    "plan-outcome-": get_args(Outcome),
    "plan-row-": (*get_args(Outcome), "open"),
    "plan-coincides-": ("down", "flat", "up", "early"),
    "button-plan-": get_args(Outcome),
    "button-pause-": tuple(PAUSES),
    "button-": ("business", "pillars", "audience-more", "audience-more-few"),
    "which-": ("unsure", "as_before", "near"),
    "week-moved-": ("down", "up"),
    "week-verdict-": ("perhaps", "more", "less"),
    "week-word-": ("down", "flat", "up"),
    "usual-own": ("", "-stretch", "-early"),
    "usual-floor": ("", "-stretch"),
    "season-best": ("", "-told"),
    "season-half": ("", "-told"),
    "community-waiting": ("", "-some"),
    "like_drop-deep-": ("also", "only"),
    "rate-": ("followers", "followers-first", "reach", "reach-first"),
}
OF_OTHERS = frozenset({"day-name", "since-day"})
"""Messages that are only said within others."""


@cache
def _messages(language: Language) -> dict[str, set[str]]:
    """A language's messages, each with the variables that it uses, through references too."""
    found: dict[str, set[str]] = {}
    references: dict[str, set[str]] = {}
    for path in sources(language):
        resource = FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            assert not isinstance(entry, fluent.Junk), entry.content
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} is there twice in {path}"
                used = _Used()
                used.visit(entry)
                found[entry.id.name], references[entry.id.name] = used.variables, used.messages
    for name, named in references.items():
        for other in named:
            # day, day_when and day_number are one day.
            found[name] = found[name] | found[other] | {v for r in references[other] for v in found[r]}
    return {name: {v.split("_")[0] for v in used} for name, used in found.items()}


class _Used(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802  # the visitor's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802
        self.messages.add(node.id.name)


def test_every_language_says_the_same() -> None:
    """Same messages, same variables, in es, it and en; `local-` messages are a language's own grammar."""
    said = {language: _messages(language) for language in LANGUAGES}
    shared = {lang: {k: v for k, v in said[lang].items() if not k.startswith("local-")} for lang in said}
    for one, other in product(LANGUAGES, LANGUAGES):
        assert set(shared[one]) == set(shared[other])
        for name, variables in shared[one].items():
            assert variables == shared[other][name], f"{name}: {one} and {other} use different variables"


class Piece(NamedTuple):
    """What code says of an id: all of it, how it begins, or how it ends."""

    text: str
    part: Literal["whole", "begins", "ends"]


def _said_in_code() -> Iterator[tuple[Piece, Path]]:
    """Every id, or piece of one, that stands in a Line(…) of the code, or joins several."""
    for path, node in _nodes():
        if isinstance(node, ast.Call) and node.args:
            match getattr(node.func, "id", ""):
                case "Line":
                    yield from ((piece, path) for piece in _pieces(node.args[0]))
                case "joined":
                    yield from ((piece, path) for by in node.args[1:] for piece in _pieces(by))


def _nodes() -> Iterator[tuple[Path, ast.AST]]:
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            yield path, node


def _pieces(expression: ast.expr) -> Iterator[Piece]:
    match expression:
        case ast.Constant(value=str(text)):
            yield Piece(text, "whole")
        case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
            yield Piece(text, "begins")
        case ast.JoinedStr(values=[*_, ast.Constant(value=str(text))]):
            yield Piece(text, "ends")
        case ast.IfExp():
            yield from (*_pieces(expression.body), *_pieces(expression.orelse))
        case ast.BinOp():
            yield from (Piece(piece.text, "begins") for piece in _pieces(expression.left))
            yield from (Piece(piece.text, "ends") for piece in _pieces(expression.right))
        case _:
            return


def test_every_line_in_code_has_words() -> None:
    """A line without words would be an apology in somebody's chat."""
    known = _messages("en")
    for (text, part), path in _said_in_code():
        match part:
            case "whole":
                assert text in known, f"{text} ({path.name}) has no words"
            case "begins":
                assert text in FAMILIES, f"{text}… ({path.name}) wants a family here, with every value that it can have"
            case "ends":
                assert any(name.endswith(text) for name in known), f"…{text} ({path.name}) has no words"


@pytest.mark.parametrize("family", FAMILIES)
def test_every_member_of_a_family_has_words(family: str) -> None:
    """Every platform, event, kind, action … can be said."""
    known = _messages("en")
    missing = [f"{family}{value}" for value in FAMILIES[family] if f"{family}{value}" not in known]
    assert not missing


def test_no_words_are_left_over() -> None:
    """A message that nothing says is a promise that nobody keeps."""
    said = {f"{beginning}{value}" for beginning, values in FAMILIES.items() for value in values} | OF_OTHERS
    endings: set[str] = set()
    for _, node in _nodes():
        match node:
            case ast.Constant(value=str(text)):
                said.add(text)
                endings |= {text} if re.fullmatch(r"-[\w-]+", text) else set()
            case _:
                pass

    def is_said(name: str) -> bool:
        return name in said or any(name.endswith(end) and is_said(name.removesuffix(end)) for end in endings)

    unsaid = [name for name in _messages("en") if not name.startswith("local-") and not is_said(name)]
    assert not unsaid


@pytest.mark.parametrize("path", LEAVES, ids=lambda p: p.stem)
def test_every_finding_is_complete(path: Path) -> None:
    """A docstring, a place in the order, advice, and cases where it speaks and where it is silent."""
    cases = yaml.safe_load((ROOT / f"tests/cases/findings/{path.stem}.yaml").read_text(encoding="utf-8"))
    assert cases["finds"]
    assert cases["silent"]
    assert path.stem in ORDER
    assert path.stem in PLAYBOOK
    function = next(f for f in rules() if f.__name__ == path.stem)
    assert function.__doc__
    assert "Needs" in function.__doc__, "a finding says what it needs"


def test_every_rule_in_the_order_exists() -> None:
    """The decision table names only findings that are there."""
    assert {name.partition("/")[0] for name in ORDER} == {path.stem for path in LEAVES}
    assert {name for names in ASKED.values() for name in names} <= set(ORDER)


@pytest.mark.parametrize("path", TOPICS, ids=lambda p: p.stem)
def test_every_topic_is_complete(path: Path) -> None:
    """Registered under its own name, with sentences that reach it and near-misses that do not, in each language."""
    assert path.stem in topics()
    cases = yaml.safe_load((ROOT / f"tests/cases/questions/{path.stem}.yaml").read_text(encoding="utf-8"))
    for language in LANGUAGES:
        assert cases["reach"][language]
        assert cases["miss"][language]


def test_commands_shown_are_commands_answered() -> None:
    """What the menu offers works, and what works is offered."""
    assert set(SHOWN) == set(ANSWERED)


def test_no_room_is_called_after_nothing() -> None:
    """A function lives with the noun that it serves."""
    for path in CODE:
        assert path.stem not in {"utils", "util", "helpers", "helper", "manager", "common", "misc"}, path


def test_plans_are_steps_of_the_playbook() -> None:
    """Nothing can be chosen as an action that is never advised."""
    advised = {action for actions in PLAYBOOK.values() for action in actions}
    assert set(PLANNED) <= advised
    assert set(NAMES) | POSTED <= set(PLANNED)


def test_every_case_file_belongs_to_a_leaf() -> None:
    """Cases of a finding that was removed would test nothing."""
    assert {p.stem for p in (ROOT / "tests/cases/findings").glob("*.yaml")} == {p.stem for p in LEAVES}


def test_every_exception_from_a_check_has_its_reason() -> None:
    """Whoever meets a noqa or a type: ignore reads beside it why it stands there."""
    bare = re.compile(r"# (noqa(?!: [A-Z0-9, ]+\s+\S)|type: ignore(?!\[[a-z, -]+\]\s+\S))")
    lines = ((path, line) for path in CODE for line in path.read_text(encoding="utf-8").splitlines())
    assert not [(path.name, line.strip()) for path, line in lines if bare.search(line)]


def test_no_test_depends_on_the_day_on_which_it_runs() -> None:
    """Stories begin on one Sunday; only whole processes, whose clock cannot be set, read the machine's."""
    tests = (path for path in (ROOT / "tests").rglob("*.py") if path.parent.name != "end_to_end")
    reads = re.compile(r"\bdate(time)?\.(now|today|utcnow)\(")
    assert not [path for path in tests if reads.search(path.read_text(encoding="utf-8"))]
