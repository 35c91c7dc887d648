"""Learns from the taught sentences what people want, and in which language: `make learn` writes learned.npz anew.

Logistic regression over the signs of a message (coaching/questions/signs.py), by scikit-learn, which is needed here
and nowhere else: what is learned is a table of small integers that numpy adds up.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import coaching.languages
from coaching.languages.learned import FILE, hashed, learned
from coaching.model import LANGUAGES, Language
from coaching.questions.signs import signs
from coaching.reading.chat import read
from coaching.reading.heard import hear
from coaching.reading.language import signs as language_signs
from coaching.reading.second import NOTHING
from coaching.reading.second import signs as number_signs

TODAY: Final = date(2026, 11, 18)
# How often people want what, as in the labelled messages; the taught sentences hold far more questions.
SHARES: Final = {
    "report": 0.4,
    "question": 0.25,
    "mixed": 0.155,
    "command_like": 0.075,
    "smalltalk": 0.06,
    "off_topic": 0.06,
}
# A sign that one sentence alone shows teaches that sentence, not what people want.
RARE: Final = 2
STRENGTH: Final = {"language": 1.0, "intent": 0.3, "topic": 1.0, "number": 0.3}
"""How far weights may go (scikit-learn's C), found on sentences that were not taught."""
LARGEST: Final = 127
AGAIN: Final = 4.0
EVERY: Final = 3  # one question in so many is also taught behind a report
SHORT: Final = 14  # words of such a report


class Taught(NamedTuple):
    """A sentence and what it wants; `topic` is None but for questions."""

    text: str
    language: Language
    intent: str
    topic: str | None


def sentences() -> Iterator[Taught]:
    """Every sentence that is taught, language by language."""
    for language in LANGUAGES:
        path = Path(coaching.languages.__file__).parent / language / "taught.yaml"
        for intent, listed in yaml.safe_load(path.read_text("utf-8")).items():
            if isinstance(listed, dict):
                for topic, told in listed.items():
                    yield from (Taught(text, language, intent, topic) for text in told)
            else:
                yield from (Taught(text, language, intent, None) for text in listed)


def labelled() -> Iterator[dict[str, Any]]:
    """The messages whose figures are labelled, with their labels (`text`, `lang`, `metrics`)."""
    for language in LANGUAGES:
        path = Path(coaching.languages.__file__).parent / language / "figures.jsonl"
        for line in path.read_text("utf-8").splitlines():
            yield json.loads(line)


def fingerprint() -> str:
    """Of all that is taught: other sentences, another print."""
    return sha256("\n".join(map(repr, [*sentences(), *labelled()])).encode()).hexdigest()


def learn(taught: Sequence[Taught], file: Path = FILE) -> None:
    """Learns the language first, since what is read depends on it, then numbers, then intent and topic."""
    kept: dict[str, Any] = {"fingerprint": np.array(fingerprint())}
    _keep(kept, _fitted("language", [(language_signs(t.text), t.language, 1.0) for t in taught]), file)
    _keep(kept, _fitted("number", [(s, meant, 1.0) for told in labelled() for s, meant in _numbers(told)]), file)
    shown = [signs(t.text, read(t.text, today=TODAY)) for t in taught]
    often = Counter(t.intent for t in taught)
    weighed = {intent: SHARES[intent] * len(taught) / count for intent, count in often.items()}
    kept |= _fitted("intent", [(s, t.intent, weighed[t.intent]) for s, t in zip(shown, taught, strict=True)])
    topics = [(s, t.topic, 1.0) for s, t in zip(shown, taught, strict=True) if t.topic]
    _keep(kept, _fitted("topic", [*topics, *_after_reports(taught)]), file)


def _after_reports(taught: Sequence[Taught]) -> Iterator[tuple[list[str], str, float]]:
    """Questions behind reports that have nothing to do with them: figures alone do not say what is asked."""
    for language in LANGUAGES:
        own = [t for t in taught if t.language == language]
        reports = [t.text for t in own if t.intent == "report" and len(t.text.split()) <= SHORT]
        asked = [t for t in own if t.intent == "question" and t.topic]
        for number, question in enumerate(asked[::EVERY]):
            text = f"{reports[number % len(reports)].rstrip(' .!')}. {question.text}"
            yield signs(text, read(text, today=TODAY)), question.topic or "other", 1.0


def _keep(kept: dict[str, Any], more: dict[str, Any], file: Path) -> None:
    """Writes what is learned so far; what comes next is read with it."""
    kept |= more
    np.savez_compressed(file, **kept)
    learned.cache_clear()


def _numbers(message: dict[str, Any]) -> Iterator[tuple[list[str], str]]:
    """The signs of every number of a labelled message, and what it means."""
    heard = hear(message["text"], TODAY)
    told = [metric for metric in message["metrics"] if not metric.get("derived")]
    for sentence in heard.sentences:
        for number in heard.numbers:
            if not sentence[0] <= number.start < sentence[1] or number.value is None:
                continue
            meant = next((metric for metric in told if abs(metric["value"]) in (number.value, number.other)), None)
            if meant is not None:
                told.remove(meant)
            yield number_signs(heard, number, sentence), _meaning(meant)


def _meaning(metric: dict[str, Any] | None) -> str:
    if metric is None:
        return NOTHING
    moved = "total" if metric["kind"] == "total" else "down" if metric["value"] < 0 else "up"
    return f"{metric['metric']} {moved}"


def _fitted(name: str, rows: Sequence[tuple[Sequence[str], str, float]]) -> dict[str, NDArray[Any]]:
    """The weights of one model, as they are kept: small integers, a scale for each label, a bias."""
    often = Counter(sign for shown, _, _ in rows for sign in set(shown))
    known = np.unique(np.array([hashed(sign) for sign, times in often.items() if times >= RARE], dtype=np.uint32))
    place = {int(sign): at for at, sign in enumerate(known)}
    places = [sorted({place[hashed(s)] for s in shown if hashed(s) in place}) for shown, _, _ in rows]
    ends = np.cumsum([0, *map(len, places)])
    columns = np.concatenate([np.array(row, dtype=np.int32) for row in places])
    matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(known)))
    model = LogisticRegression(C=STRENGTH[name], max_iter=3000)
    labels = np.array([label for _, label, _ in rows])
    weighed = np.array([weight for *_, weight in rows])
    model.fit(matrix, labels, sample_weight=weighed)
    # What was taught and is not known yet is said again, louder.
    model.fit(matrix, labels, sample_weight=np.where(model.predict(matrix) == labels, weighed, weighed * AGAIN))
    weights = model.coef_.T
    scale = np.abs(weights).max(axis=0) / LARGEST
    return {
        f"{name}.labels": np.array(list(map(str, model.classes_))),
        f"{name}.known": known,
        f"{name}.weights": np.round(weights / scale).astype(np.int8),
        f"{name}.scale": scale.astype(np.float32),
        f"{name}.bias": model.intercept_.astype(np.float32),
    }


def main() -> None:
    """Learns, and says from how much and how large it came out."""
    taught = list(sentences())
    learn(taught)
    print(f"{len(taught)} sentences -> {FILE.name}, {FILE.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
