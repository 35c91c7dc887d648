"""read, explain, doctor and migrate, as they are used from outside."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
WEEKS = [820, 824, 818, 825, 826, 822, 827, 820]


def _run(*arguments: str, given: str = "", code: int = 0, **settings: str) -> str:
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-m", "bot", *arguments],
        input=given, capture_output=True, text=True, cwd=ROOT, env={"PATH": "/usr/bin:/bin", **settings}, check=False,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done.stdout


def _case(**more: Any) -> dict[str, Any]:
    history = [
        {"date": f"2026-{9 + (d + 26) // 31:02d}-{(d + 26) % 31 or 31:02d}", "platform": "instagram", "followers": f}
        for d, f in zip(range(0, 56, 7), WEEKS, strict=True)
    ]
    posts = [{"date": None, "topic": f"gasto {i}", "fit": "high", "kind": "teaches"} for i in range(6)]
    history[-1]["posts"] = posts
    return {"id": "x", "profile": {"language": "es", "platform": "instagram"}, "history": history, **more}


def test_read_a_message() -> None:
    """One object a line in, one a line out, in order."""
    lines = [{"text": "ieri meno 5"}, {"text": "today 995 followers", "lang": "en"}, {"text": 7}]
    given = "\n".join(json.dumps(line) for line in lines)
    first, second, third = (
        json.loads(line) for line in _run("read", "--jsonl", "--today", "2026-11-15", given=given).splitlines()
    )
    assert first["lang"] == "it"
    assert first["observations"] == [
        {"metric": "followers", "kind": "delta", "value": -5, "platform": None, "date": "2026-11-14", "step": 1}
    ]
    assert second["observations"][0]["value"] == 995
    assert third["source"] == "unreadable"


def test_read_a_file_says_so(tmp_path: Path) -> None:
    """Exit 0 also for what cannot be read."""
    answer = json.loads(_run("read", str(tmp_path / "a.png")))
    assert answer["source"] == "unreadable"
    assert answer["reason"]


def test_explain(tmp_path: Path) -> None:
    """coaching-model M01, row 12: the headline, the evidence, one action and the message as it would be sent."""
    path = tmp_path / "case.json"
    path.write_text(json.dumps(_case(user_message="¿Qué estoy haciendo mal?")))
    answer = json.loads(_run("explain", str(path)))
    assert answer["id"] == "x"
    assert answer["headline"] == "normal_churn_good_fit"
    assert answer["findings"][0]["evidence"]["net"] == -7
    assert answer["findings"][0]["evidence"]["usual"] == [-13, 16]
    assert answer["action"]["text"] in answer["reply"]
    assert "−7 netos" in answer["reply"]
    assert len(answer["reply"].splitlines()) <= 8


def test_explain_lines_in_lines_out() -> None:
    """A row said twice, and rows in another order, change nothing; a broken case does not stop the others."""
    one = _case()
    doubled = _case(history=[*reversed(one["history"]), one["history"][3]])
    given = "\n".join([json.dumps(one), json.dumps(doubled), '{"history": [{"date": "yesterday"}]}', "[]"])
    answers = [json.loads(line) for line in _run("explain", "--jsonl", given=given, code=1).splitlines()]
    assert answers[0] == answers[1]
    assert answers[2]["error"].startswith("history.0.date: ")
    assert answers[3]["error"].startswith("the case: ")


@pytest.mark.parametrize("history", [[], [{"date": "2026-11-15", "followers": None, "likes": None}]])
def test_explain_unknown_is_not_zero(history: list[dict[str, Any]]) -> None:
    """Missing and null are unknown."""
    answer = json.loads(_run("explain", given=json.dumps({"id": 1, "history": history})))
    assert answer["headline"] == "not_enough_data"


def test_migrate_and_doctor(tmp_path: Path) -> None:
    """An empty database becomes a current one; the doctor has a line for each thing."""
    url = f"sqlite+aiosqlite:///{tmp_path}/faro.db"
    assert "empty -> " in _run("migrate", FARO_DATABASE_URL=url)
    lines = _run("doctor", FARO_DATABASE_URL=url).splitlines()
    assert [line.split(":")[0] for line in lines] == ["settings", "database", "token", "screenshots", "clock"]
    assert lines[3].startswith("screenshots: ok, read on this machine")


def test_the_doctor_finds_what_is_wrong(tmp_path: Path) -> None:
    """Exit 1, and the secret stays secret."""
    said = _run(
        "doctor", code=1, FARO_DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path}/faro.db",
        FARO_TELEGRAM_TOKEN="1:hunter2", FARO_TELEGRAM_API="http://127.0.0.1:9",
    )  # fmt: skip
    assert "token:       wrong" in said
    assert "none yet" in said
    assert not list(tmp_path.iterdir()), "whoever looks makes nothing"
    assert "hunter2" not in said
