"""Who is my audience? Twenty of the newest followers, looked at by hand, say more than a guess (A3, M24)."""

from coaching.advice.interpret import Interpretation
from coaching.metrics.people import Audience, audience
from coaching.model import Button, Line
from coaching.questions.topic import Answered, topic
from coaching.replies.people import audience_meaning, sample_lines


@topic("who_is_my_audience")
def who_is_my_audience(judged: Interpretation, _point: str) -> Answered:
    """The hand count where there is one, with its range; else how to make one."""
    profile = judged.metrics.profile
    found = audience(*profile.sample) if profile.sample else None
    if isinstance(found, Audience):
        again = Button(Line("button-audience-again"), "people:audience")
        step = f"who_is_my_audience/{audience_meaning(found)}"
        return Answered(tuple(sample_lines(profile)), week=False, step=step, buttons=(again,))
    count = Button(Line("button-audience"), "people:audience")
    lines = (Line("general-who_is_my_audience"), Line("who_is_my_audience-could"))
    return Answered(lines, week=False, step="who_is_my_audience", buttons=(count,))
