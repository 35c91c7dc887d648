"""Which language a message is in, told by its small words and its letters."""

from collections.abc import Sequence

from coaching.languages.hearing import LANGUAGES, Match, Token, clean, lexicon, tokenize
from coaching.model import Language

# A word that two languages share says half as much; below this sum nothing has been said.
_ENOUGH = 0.6
# A letter such as "ñ" or "è" stands for itself even inside a word nobody listed.
_LETTER = 0.8
# A listed word (seguidores, vendite) counts a little less than a small word, since people borrow those.
_WORD = 0.7
# From here on a message may change the language of a conversation: everybody says "+15 followers, 120 likes".
SURE = 1.7


def detect(text: str, *, enough: float = _ENOUGH) -> Language | None:
    """The language of the message, or None when it does not say ("-5", "ok").

    `enough` is how much has to speak for it: about one for each small word of the language.
    """
    cleaned = clean(text)
    tokens = tokenize(cleaned)
    return detect_in(cleaned, tokens, lexicon().match(tokens), enough=enough)


def detect_in(
    cleaned: str, tokens: Sequence[Token], matches: Sequence[Match], *, enough: float = _ENOUGH
) -> Language | None:
    """The same as `detect`, for a text that has already been cut into words."""
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
    best, second = sorted(LANGUAGES, key=lambda language: -score[language])[:2]
    if score[best] < enough or score[best] == score[second]:
        return None
    return best
