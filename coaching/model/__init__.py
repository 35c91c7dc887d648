"""The nouns of Faro, all frozen: what flows from a message to an answer. Import them from here.

names     the closed lists of names: figures, networks, kinds, languages
incoming  what a person did: wrote, pressed a button, sent pictures or something else
seen      what was seen on a picture: its words, and what its screen says
told      what a person told about their account, as read from one message and as kept: figures, posts, events
contacts  the people around an account: who they are, and what they do
person    one person: when they are written to, what they told of their business, which actions they chose
weeks     one stretch of an account's time, and how it compares with the person's own weeks
metrics   an account measured on one day: what its weeks show together, and which causes compete
findings  what the measures mean, and what to do next
replies   an answer before it has a language: lines, buttons, and what is drawn above them
pictures  what is drawn, in a person's words: a worker process turns it into a PNG
"""

from coaching.model.contacts import CONTACT, CONTACT_DAYS, Act, ActKind, Contact, known_as, without_name
from coaching.model.findings import Advice, Finding
from coaching.model.incoming import Incoming, Other, Press, Shots, Text
from coaching.model.metrics import (
    Burst,
    Cause,
    CauseName,
    Cliff,
    Dilution,
    Flow,
    Growth,
    Loop,
    Metrics,
    NotEnough,
    Slow,
)
from coaching.model.names import (
    LANGUAGES,
    LONGEST_TEXT,
    PLATFORMS,
    EventKind,
    Extra,
    Fit,
    Intent,
    Kind,
    Language,
    Measured,
    Metric,
    Platform,
    PostKind,
)
from coaching.model.person import Nudging, Outcome, Person, Plan, Profile, Rhythm
from coaching.model.pictures import CardPicture, Drawn, Picture, WeekPicture
from coaching.model.replies import Answer, Button, Card, Chart, Drawing, Line, Reply, Signed, Tile, Value, WeekChart
from coaching.model.seen import Colour, Page, Screen, ScreenKind, Shot, Sighted, Unreadable, Unseen, Word
from coaching.model.told import Doubt, Entry, Event, History, Observation, Origins, Post, Reading
from coaching.model.weeks import FitShare, Mix, Row, Shift, Unit, Usual, Verdict

__all__ = [
    "CONTACT",
    "CONTACT_DAYS",
    "LANGUAGES",
    "LONGEST_TEXT",
    "PLATFORMS",
    "Act",
    "ActKind",
    "Advice",
    "Answer",
    "Burst",
    "Button",
    "Card",
    "CardPicture",
    "Cause",
    "CauseName",
    "Chart",
    "Cliff",
    "Colour",
    "Contact",
    "Dilution",
    "Doubt",
    "Drawing",
    "Drawn",
    "Entry",
    "Event",
    "EventKind",
    "Extra",
    "Finding",
    "Fit",
    "FitShare",
    "Flow",
    "Growth",
    "History",
    "Incoming",
    "Intent",
    "Kind",
    "Language",
    "Line",
    "Loop",
    "Measured",
    "Metric",
    "Metrics",
    "Mix",
    "NotEnough",
    "Nudging",
    "Observation",
    "Origins",
    "Other",
    "Outcome",
    "Page",
    "Person",
    "Picture",
    "Plan",
    "Platform",
    "Post",
    "PostKind",
    "Press",
    "Profile",
    "Reading",
    "Reply",
    "Rhythm",
    "Row",
    "Screen",
    "ScreenKind",
    "Shift",
    "Shot",
    "Shots",
    "Sighted",
    "Signed",
    "Slow",
    "Text",
    "Tile",
    "Unit",
    "Unreadable",
    "Unseen",
    "Usual",
    "Value",
    "Verdict",
    "WeekChart",
    "WeekPicture",
    "Word",
    "known_as",
    "without_name",
]
