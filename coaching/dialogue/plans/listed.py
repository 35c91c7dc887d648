"""The actions of before, the newest first, with what followed; and which of them are habits."""

from collections.abc import Mapping, Sequence

from coaching.advice.playbook import PLANNED
from coaching.dialogue.plans import keep as plan_keep
from coaching.dialogue.plans.told import habit_name, own_habits
from coaching.dialogue.turn import Turn, button_id
from coaching.metrics.followed import habits
from coaching.model import Button, Line, Plan, Press, Reply
from coaching.replies import plans as replies
from coaching.replies.plans import PAGE

IN_A_ROW = 4
"""Numbers beside each other that a thumb still tells apart."""


async def listed(turn: Turn, press: Press | None, value: str, *, undo: bool = False) -> Reply:
    """Eight at a time. `undo`: one has just been taken off, and can be put back."""
    plans, page, start = await _page(turn, value)
    rows: list[tuple[Button, ...]] = [(plan_keep.undo_button(turn),)] if undo else []
    edits = press if press is not None and not press.has_picture else None
    stands = [plan for plan in (await turn.notebook.plans())[-1:] if replies.stands(plan, turn.today)]
    now = [Line("plan-now", {"plan": replies.whole(plan)}) for plan in stands]
    if not page:
        return Reply(tuple(now) or (Line("plan-list-none"),), tuple(rows), replaces=edits)
    newer = Button(Line("button-plan-newer"), f"plan:list:{start - PAGE}")
    older = Button(Line("button-plan-older"), f"plan:list:{start + PAGE}")
    turns = ((newer,) if start else ()) + ((older,) if len(plans) > start + PAGE else ())
    rows += [turns] if turns else []
    rows.append((Button(Line("button-plan-pick"), f"plan:pick:{start}"),))
    return Reply((*now, Line("plan-list"), *await _rows(turn, plans, page)), tuple(rows), replaces=edits)


async def pick(turn: Turn, press: Press, value: str) -> Reply:
    """Which of them goes? The numbers are those of the list."""
    plans, page, start = await _page(turn, value)
    if not page:
        return Reply((Line("plan-list-none"),), replaces=press)
    numbers = [Button(Line("plain", {"text": str(n)}), f"plan:gone:{plan.id}:{start}") for n, plan in page]
    rows = [tuple(numbers[i : i + IN_A_ROW]) for i in range(0, len(numbers), IN_A_ROW)]
    back = (Button(Line("button-later"), f"plan:list:{start}"),)
    return Reply((*await _rows(turn, plans, page), Line("plan-pick")), (*rows, back), replaces=press)


async def _page(turn: Turn, value: str) -> tuple[list[Plan], list[tuple[int, Plan]], int]:
    """Every plan that is none of this week's, those of a page with their numbers, and where the page begins."""
    plans = [plan for plan in await turn.notebook.plans() if not replies.stands(plan, turn.today)]
    last = max(len(plans) - 1, 0) // PAGE * PAGE
    start = min(button_id(value) or 0, last) // PAGE * PAGE
    return plans, list(enumerate(reversed(plans), start=1))[start : start + PAGE], start


async def _rows(turn: Turn, plans: Sequence[Plan], page: Sequence[tuple[int, Plan]]) -> tuple[Line, ...]:
    history = await turn.notebook.everything()
    known = habits(plans, PLANNED, history, turn.today)
    own, rows, above = own_habits(turn.person), [], None
    for n, plan in page:
        seen = replies.followed_of(plan, history, turn.today)
        habit = plan.advice in known or habit_name(plan) in own
        rows.append(replies.row(n, plan, seen, habit=habit, same=above == _deed(plan)))
        above = _deed(plan)
    return tuple(rows)


def _deed(plan: Plan) -> tuple[str, bool, Mapping[str, str]]:
    return plan.advice, plan.smaller, plan.arguments
