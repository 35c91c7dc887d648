"""Which language a message is in: its small words and letters tell, and what was learned where they are silent."""

from collections.abc import Sequence

from coaching.languages.hearing import Match, Token, clean, lexicon, tokenize
from coaching.languages.learned import learned
from coaching.model import LANGUAGES, Language

# A word that two languages share says half as much; below this sum nothing has been said.
_ENOUGH = 0.6
# A letter such as "ñ" or "è" stands for itself even inside a word nobody listed.
_LETTER = 0.8
# A listed word (seguidores, vendite) counts a little less than a small word, since people borrow those.
_WORD = 0.7
# From here on a message may change the language of a conversation: everybody says "+15 followers, 120 likes".
SURE = 1.7
# How much more has to speak for another language than for the person's own: neighbours share a third of their words.
_TIMES = 3
# Where the small words are silent, the learned guess has to be this probable to go before the person's own language.
_PROBABLE = 0.75
_PARTS = (1, 2, 3, 4)  # letters
_WORDS = 120


def detect(text: str, *, enough: float = _ENOUGH) -> Language | None:
    """The language of the message, or None when it does not say ("-5", "ok").

    `enough` is how much has to speak for it: about one for each small word of the language.
    """
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    return detect_in(cleaned, tokens, lexicon().match(tokens), enough=enough)


def moved(text: str, own: Language) -> Language | None:
    """The other language that a message of somebody is clearly in, who has one of their own; None where it is theirs.

    What their own language hears as well ("Ana trajo a su prima": su and prima are Italian too) is not clearly another.
    """
    told = detect(text, enough=SURE)
    if told is None or told == own:
        return None
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    score = _scores(cleaned, tokens, lexicon().match(tokens))
    probable = learned()["language"].guess(_signs(cleaned, tokens))[told] >= _PROBABLE
    clear = score[told] - score[own] >= SURE and score[told] >= _TIMES * score[own]
    return told if probable and clear else None


def detect_in(
    cleaned: str, tokens: Sequence[Token], matches: Sequence[Match], *, enough: float = _ENOUGH
) -> Language | None:
    """The same as `detect`, for a text that has already been cut into words."""
    score = _scores(cleaned, tokens, matches)
    best, second = sorted(LANGUAGES, key=lambda language: -score[language])[:2]
    if score[best] < enough or score[best] == score[second]:
        return None
    if enough >= SURE and score[best] - score[second] < SURE:
        # What changes the language of a conversation has to sound like it as a whole too.
        guessed = learned()["language"].guess(_signs(cleaned, tokens))
        return best if guessed[best] >= _PROBABLE else None
    return best


def language_in(
    cleaned: str, tokens: Sequence[Token], matches: Sequence[Match], hint: Language | None
) -> Language | None:
    """The language to read a message in: what it says itself, else the person's own (`hint`), else the likeliest."""
    told = detect_in(cleaned, tokens, matches)
    if told is None or hint is None or told == hint:
        return told or guess_in(cleaned, tokens, hint)
    guessed = learned()["language"].guess(_signs(cleaned, tokens))
    return hint if guessed[hint] > guessed[told] else told


def guess_in(cleaned: str, tokens: Sequence[Token], hint: Language | None) -> Language | None:
    """The likeliest language of a message whose small words are silent.

    Without words it is the person's own (`hint`), and so it is where the guess is no better than one.
    """
    if not any(token.script == "word" for token in tokens):
        return hint
    # How numbers are written says something of a stranger; of somebody who is known it says less than who they are.
    shown = [sign for sign in _signs(cleaned, tokens) if hint is None or not sign.startswith("n:")]
    guessed = learned()["language"].guess(shown)
    best = max(LANGUAGES, key=lambda language: guessed[language])
    return best if hint is None or guessed[best] >= _PROBABLE else hint


def signs(text: str) -> list[str]:
    """The words of a text, their parts, with and without accents, and the shapes of its numbers."""
    cleaned = clean(text)
    return _signs(cleaned, tokenize(cleaned))


def _scores(cleaned: str, tokens: Sequence[Token], matches: Sequence[Match]) -> dict[Language, float]:
    words = lexicon()
    score: dict[Language, float] = dict.fromkeys(LANGUAGES, 0.0)
    for token in tokens:
        if token.script == "word":
            tells = words.tells.get(token.text, frozenset())
            for language in tells:
                score[language] += 1 / len(tells)
    for match in matches:
        first = tokens[match.start]
        if first.script != "word" or (match.end - match.start == 1 and first.text in words.tells):
            continue
        if len(match.senses) == 1:
            score[next(iter(match.senses))] += _WORD
    for letter in set(cleaned.lower()) & words.letters.keys():
        for language in words.letters[letter]:
            score[language] += _LETTER / len(words.letters[letter])
    return score


def _signs(cleaned: str, tokens: Sequence[Token]) -> list[str]:
    found: dict[str, None] = {}
    for token in tokens[:_WORDS]:
        if token.script == "number":
            found["n:" + "".join("#" if sign.isdigit() else sign for sign in token.text)] = None
        elif token.script == "word":
            found[f"w:{token.text}"] = None
            for word in {token.text, cleaned[token.start : token.end].lower()}:
                framed = f"<{word}>"
                for size in _PARTS:
                    for at in range(len(framed) - size + 1):
                        found[f"c:{framed[at : at + size]}"] = None
    return list(found)
