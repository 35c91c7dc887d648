"""What a post is likely to be, where nobody said it: does it fit whom the person wants to reach, and which kind is it?

Proposals come from the words alone, are shown as proposals, and give way to whatever the person says; what they said
of other posts is what Faro learns from. Unsure is no proposal.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from coaching.model import Fit, Post, Profile
from coaching.reading.business import SURE, Reader, Said
from coaching.reading.told_posts import Examples

_ALIKE: Final = 0.6  # shared words of two posts from which one tells of the other, whatever the profile says
_AKIN: Final = 0.3  # … and from which it does where the profile says nothing


def propose(posts: Sequence[Post], profile: Profile) -> tuple[Post, ...]:
    """The same posts, with a proposal where the person has not said the fit or the kind; `proposed` names them.

    What was told of one post is taken for the others that speak of the same. Unsure is left open.
    """
    posts = [_told(post) for post in posts]
    if all(post.fit and post.kind for post in posts):
        return tuple(posts)
    reader = Reader(profile)
    read = [reader.said(post.topic) for post in posts]
    examples = Examples(
        [(said, post.fit, post.kind) for post, said in zip(posts, read, strict=True) if post.fit or post.kind]
    )
    return tuple(
        post if post.fit and post.kind else _proposed(post, said, reader, examples)
        for post, said in zip(posts, read, strict=True)
    )


def _told(post: Post) -> Post:
    """The post as the person told it, without earlier proposals."""
    if not post.proposed:
        return post
    return replace(
        post,
        fit=None if "fit" in post.proposed else post.fit,
        kind=None if "kind" in post.proposed else post.kind,
        proposed=frozenset(),
    )


def _proposed(post: Post, said: Said, reader: Reader, examples: Examples) -> Post:
    near = examples.near(said)
    kind = examples.kind(said, near) or reader.settled_kind(said)
    settled = said._replace(kind=post.kind or kind, hinted=said.hinted and post.kind is None)
    fit = _learned(settled, near, reader, examples)
    names = [name for name, told, new in (("fit", post.fit, fit), ("kind", post.kind, kind)) if told is None and new]
    return replace(post, fit=post.fit or fit, kind=post.kind or kind, proposed=frozenset(names))


def _learned(said: Said, near: Mapping[int, float], reader: Reader, examples: Examples) -> Fit | None:
    """The fit of the posts nearest to it, else what the profile says; where they disagree the nearer one counts."""
    opinion = reader.fit(said)
    learned, how = examples.fit(near)
    if learned is None or how < _AKIN or learned == opinion:
        return opinion
    rest = sum(says for text, says in said.scores.items() if not examples.shares(near, text))
    if learned == "off" and rest >= SURE:
        # What they share was not for their people, but this one speaks of their themes too.
        return None if how >= _ALIKE else opinion
    return learned if opinion is None or how >= _ALIKE else None
