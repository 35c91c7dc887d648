"""The words of a sentence about others, with what can be told of each place: a name, a verb of theirs, a filler."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from coaching.languages.acts import Verb, act_words
from coaching.languages.hearing import fold, lexicon
from coaching.model import known_as
from coaching.reading.wrote import LONGEST_NAME, MOST_WORDS

SHORTEST: Final = 3
"""Letters of a name in lower case, and of one with a number in it."""
MOST_TIMES: Final = 200
"""Nobody does the same thing more often than this in the time that a sentence tells of."""
_TOKEN: Final = re.compile(
    r"(?P<handle>@\w(?:[\w.]*\w)?)"
    r"|(?P<number>[0-9]+(?:[.,][0-9]+)*(?!\w))"
    r"|(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*(?![\w]|\.[a-z0-9_]))"
    r"|(?P<nick>\w+(?:\.\w+)*)"
    r"|(?P<mark>[,:%/+=()\"«»“”]|(?<=\s)[-–—](?=\s))"
)
_NO_NAME: Final = ("metrics.", "platforms.", "dates.", "kinds.", "fits.", "posts.", "events.")


class Day(NamedTuple):
    """Where a day is named; `day` is None where nothing can have happened on it yet, or there is no such day."""

    start: int
    end: int
    day: date | None


class Token(NamedTuple):
    """A word folded and as written, with where it stands: a word, a handle, a nick, a number or a mark."""

    text: str
    raw: str
    start: int
    end: int
    script: str


class Words:
    """One sentence, cut into words."""

    def __init__(
        self, text: str, start: int, end: int, days: Sequence[Day], known: frozenset[str], today: date
    ) -> None:
        self.spoken, self.known, self.today = act_words(), known, today
        self.tokens = [
            Token(fold(found.group()), found.group(), *found.span(), found.lastgroup or "mark")
            for found in _TOKEN.finditer(text, start, end)
        ]
        self.texts = [token.text for token in self.tokens]
        self.days = [day for day in days if start <= day.start < end]
        self.dated = [any(day.start <= t.start < day.end for day in self.days) for t in self.tokens]
        self.length = len(self.tokens)

    def heard_at(self, name: str, at: int) -> int:
        """How many words the phrase of a list takes that begins here; 0 where none does."""
        return self.spoken.begins(name, self.texts[at : at + 6])

    def past_fillers(self, at: int) -> tuple[int, bool]:
        """The first place past words that say nothing, and whether "me" was among them."""
        me = False
        while at < self.length:
            mine, soft = self.heard_at("me", at), self.heard_at("soft", at)
            if (not mine and not soft and not self.dated[at]) or self.verb(at) is not None:
                break  # "se quejó" begins with a word that elsewhere says nothing
            me = me or mine > 0
            at += max(mine, soft, 1)
        return at, me

    def verb(self, at: int) -> tuple[Verb, int] | None:
        """The verb that begins here, and where it ends."""
        if at >= self.length:
            return None
        for phrase, verbs in self.spoken.verbs.get(self.texts[at], ()):
            end = self._spelled(phrase, at)
            if end is not None:
                return verbs[0], end
        return None

    def _spelled(self, phrase: tuple[str, ...], at: int) -> int | None:
        """Where a phrase ends that begins here, words that say nothing left out: "ha anche commentato"."""
        for number, word in enumerate(phrase):
            while number and at < self.length and self.texts[at] != word and (soft := self.heard_at("soft", at)):
                at += soft
            if at >= self.length or not self._is_word(word, at):
                return None
            at += 1
        return at

    def _is_word(self, word: str, at: int) -> bool:
        if word == "#":
            return self.number(at) is not None
        return self.texts[at] == word or (word == "*" and self.tokens[at].raw.islower())

    def number_in_verb(self, end: int) -> int:
        """How often a verb that ends here says that it was done: "left 3 comments"; 1 where it says nothing."""
        begin = next((at for at in range(max(end - MOST_WORDS, 0), end) if (self.verb(at) or (0, 0))[1] == end), end)
        return next((n for at in range(begin, end) if (n := self.number(at)) is not None), 1)

    def names(self, at: int, end: int | None = None) -> tuple[tuple[str, ...], int]:
        """The names of a list, "Ana, Luis y Marta", and where it ends."""
        stop = self.length if end is None else end
        names: list[str] = []
        place = at
        while place < stop and (found := self.name(place)) is not None and found[1] <= stop:
            names.append(found[0])
            at = found[1]
            place = at
            while place < stop and (self.texts[place] == "," or self.heard_at("joins", place)):
                place += 1
            if place == at:
                break
        return tuple(names), at

    def name(self, at: int) -> tuple[str, int] | None:
        """The name that begins here, as it was written, and where it ends."""
        if at >= self.length or self.dated[at]:
            return None
        token = self.tokens[at]
        if token.script == "handle":
            return token.raw[:LONGEST_NAME], at + 1
        if token.script == "nick":
            fits = len(token.raw) >= SHORTEST and any(c.isalpha() for c in token.raw)
            return (token.raw, at + 1) if fits and len(token.raw) <= LONGEST_NAME else None
        if token.script != "word":
            return None
        if (known := self._known_name(at)) is not None:
            return known
        if (kin := self.kin(at)) and self.past_kin(at) == at:
            return self._written(at, kin), kin  # "mi hermana": that is how she is called here
        if token.raw[0].isupper() and self.heard_at("mine", at) == 1 and (further := self._goes_on(at + 1)):
            while end := self._goes_on(further):
                further = end
            return self._written(at, further), further  # "El Corte Inglés", "Il Bar Sport"
        if not self._may_be_name(at):
            return None
        if token.raw[0].islower():
            return (token.raw, at + 1) if self._unheard(token) else None
        end = at + 1
        while end < min(self.length, at + MOST_WORDS) and (further := self._goes_on(end)):
            end = further
        return self._written(at, end), end

    def _goes_on(self, at: int) -> int:
        """Past a further word of a name: "Ana García", "María de la Cruz"; 0 where it does not go on."""
        particle = at
        while (
            particle < self.length and self.heard_at("particles", particle) and self.tokens[particle].raw[0].islower()
        ):
            particle += 1
        if particle > at and self.heard_at("joins", at):
            return 0
        last = particle < self.length and self.tokens[particle]
        fits = last and last.script == "word" and last.raw[0].isupper() and self._may_be_name(particle)
        return particle + 1 if fits else 0

    def _known_name(self, at: int) -> tuple[str, int] | None:
        """Somebody who is known already, however the name is written now."""
        for end in range(min(at + MOST_WORDS, self.length), at, -1):
            name = self._written(at, end)
            if known_as(name) in self.known and not any(t.script == "mark" for t in self.tokens[at:end]):
                return name, end
        return None

    def _written(self, at: int, end: int) -> str:
        return " ".join(token.raw for token in self.tokens[at:end])[:LONGEST_NAME].strip()

    def _may_be_name(self, at: int) -> bool:
        text = self.texts[at]
        if self.dated[at] or self.heard_at("not_names", at) or self.verb(at) is not None:
            return False
        senses = lexicon().senses_of((text,))
        return not any(sense.startswith(_NO_NAME) for sense in senses)

    def _unheard(self, token: Token) -> bool:
        """Whether a word in lower case is none that Faro knows: it may be a name then."""
        known = lexicon()
        words = self.spoken
        common = any(
            words.begins(name, [token.text]) for name in ("people", "a_person", "soft", "me", "mine", "others")
        )
        number = any(token.text in values for values in known.values.values())
        return (
            len(token.raw) >= SHORTEST
            and not common
            and not number
            and token.text not in known.tells
            and not known.senses_of((token.text,))
        )

    def kin(self, at: int) -> int:
        """Where words end that say what somebody is to the writer: "mi hermana", "il mio vicino"; 0 where none do."""
        mine = self.heard_at("kin_of_mine", at)
        person = self.heard_at("people", at + mine) if mine else 0
        return at + mine + person if person and not self.heard_at("several", at + mine) else 0

    def past_kin(self, at: int) -> int:
        """Past what somebody is to the writer, where their name follows it: "mi hermana Rosa", "my customer Jane"."""
        mine = self.heard_at("mine", at)
        kin = self.heard_at("people", at + mine) if mine else 0
        return at + mine + kin if kin and self.proper(at + mine + kin) else at

    def somebody(self, at: int) -> int:
        """Past somebody without a name: "una clienta", "someone"; 0 where there is nobody, or there are several."""
        article = self.heard_at("a_person", at)
        person = self.heard_at("people", at + article) if article else 0
        if person and not self.heard_at("several", at + article):
            return at + article + person
        alone = self.heard_at("somebody", at)
        return at + alone if alone else 0

    def nameless(self, at: int) -> int:
        """Past others who are only counted, behind names: "y 3 personas más", "and a few others"."""
        place, some = at + self.heard_at("joins", at), False
        while at < place < self.length:
            said = max(self.heard_at(name, place) for name in ("further", "people", "soft"))
            counted = self.number(place) is not None
            if (not said and not counted) or self.verb(place) is not None:
                break
            some = some or counted or bool(self.heard_at("further", place) or self.heard_at("people", place))
            place += max(said, 1)
        return place if some else at

    def may_be_object(self, at: int, end: int, *, bare: bool) -> bool:
        """Whether names are somebody: in lower case only behind a preposition, where a noun would have an article."""
        lower = (t for t in self.tokens[at:end] if t.script == "word" and t.raw.islower() and len(t.raw) >= SHORTEST)
        unknown = any(known_as(t.raw) not in self.known for t in lower if not self.is_link(t.text))
        led = bool(self.heard_at("to", at) or self.heard_at("comment_of", at))
        return not unknown or self.proper(at) or (led and bare)

    def proper(self, at: int) -> bool:
        """Whether a name in capitals stands here, behind a preposition or not."""
        place = at + (self.heard_at("to", at) or 0)
        token = self.tokens[place] if place < self.length else None
        if token is None or (token.script == "word" and token.raw[0].islower()):
            return False
        return self.name(place) is not None

    def is_mine(self, at: int) -> bool:
        """Whether something of the writer's own is named here: "mi reel", "il mio post"."""
        place = at + (self.heard_at("to", at) or 0)
        mine = self.heard_at("mine", at)
        return bool(mine or self.heard_at("mine", place)) and not self.heard_at("people", at + mine)

    def number(self, at: int) -> int | None:
        """The number that stands here, in figures or words; one that is too large is more than anybody does."""
        if at >= self.length:
            return None
        token = self.tokens[at]
        if token.script == "number":
            return int(token.text) if token.text.isdecimal() and len(token.text) <= SHORTEST else MOST_TIMES + 1
        return next((values[token.text] for values in lexicon().values.values() if token.text in values), None)

    def is_link(self, text: str) -> bool:
        """Whether a word only holds names together."""
        return bool(self.spoken.begins("joins", [text]) or self.spoken.begins("particles", [text]))
