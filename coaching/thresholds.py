"""Every threshold in one place, each with its reason. They are starting judgements, to be recalibrated."""

from collections.abc import Mapping
from typing import Final

# --- noise (coaching-model §1.3-2)
MONTHLY_CHURN: Final = 0.02
"""Share of followers that leaves in a month where nothing is wrong. No audited figure exists; 1–3 % is what vendors
call normal. Only used until a person has weeks of their own, and always said to be a rough guide."""
HIGH_CHURN: Final = 2.5
"""Five in a hundred a month, two and a half times as much, is what vendors call a problem."""
OWN_WEEKS: Final = 4
"""Clean weeks before a person's own spread is believed; with fewer, a sample spread is mostly luck."""
FEW_WEEKS: Final = 8
"""Weeks below which their range is wider than anything that happened in them (t with few degrees), and says so."""
BASELINE_WEEKS: Final = 12
"""How far back "usual" looks: a season. Older weeks belong to a smaller account."""
LOOKED_AT: Final = 2 * BASELINE_WEEKS
"""Weeks in which a season of usual ones is looked for, where some are missing or were disturbed."""
POSSIBLE: Final = 0.05
"""Two-sided chance under which a change is more than ordinary: one quiet week in twenty gets there by luck."""
SIGNAL: Final = 0.01
"""Two-sided chance under which a change is called a signal."""

SIGNAL_SLOW: Final = 0.005
"""The same for two weeks or four looked at as one: stricter, because three looks are three chances to be wrong."""
FALLING: Final = 4
FALLEN: Final = 0.02
"""Weeks that each lost people, and the share they lost together, from which "normal" alone is no longer said."""
LONGEST_FALL: Final = 8
"""Losing weeks that are looked at as one at most: two months."""
TOGETHER: Final = 2.6
"""Stouffer's z from which a loss that may be chance and a fall of depth that may be chance are together a signal: one
in two hundred."""
COMPETE_DAYS: Final = 14
"""Two changes of exposure this close cannot be told apart by weekly figures (§1.3-10)."""
SLOW_WEEKS: Final = 4
"""The longest stretch that is judged as one: a month."""
LEAST_REACH: Final = 2
"""Two people more or fewer are never called unusual before a person has weeks of their own."""
SPIKE: Final = 0.05
SPIKE_LEAST: Final = 10
"""A gain in one stretch that surprises also where no usual pace is known yet: five in a hundred, and at least ten."""
SAME_PACE: Final = 0.5
"""Share of a gain that other weeks brought as well, from which on it is a pace and no leap."""
AFTERMATH: Final = 28
"""Days after a told event in which its echo may still come and go; such weeks say nothing about usual ones (§2.2)."""
OUTLIER: Final = 5.0
"""Robust spreads from the median beyond which a week was no ordinary one, told or not: a viral week kept in would
make every later loss look normal."""

# --- all at once (M04, M05, M06)
BURST_SHARE: Final = 0.05
BURST_LEAST: Final = 20
BURST_SPREADS: Final = 5.0
"""A leap: five in a hundred, at least twenty people, and five spreads beyond the account's own weeks. The decision
table says "at least a hundred": that would be blind to bought followers on the small accounts this is made for."""
TOLD_SHARE: Final = 0.01
"""Where an event that brings followers was told, one in a hundred is enough to ask how many of them stayed."""
BLED_SPREADS: Final = 2.0
BLED_SHARE: Final = 0.03
"""What has gone since a leap, against its own pace: two spreads of a week's chance, and three in a hundred of the gain.
One follower fewer is no aftermath."""
ROUNDED_LEAP: Final = 5
"""A leap between rounded counts has to be five times their step: then the rounding does not matter."""
BURST_DAYS: Final = 35
"""How long a leap is what the following weeks are about: four weeks of aftermath, and the week of the leap."""
BURST_NEAR: Final = 10
"""Days before a leap in which an event that explains it may lie: a contest is announced, then people come."""
SNAPSHOT: Final = 0.3
"""A row of two or three days whose figures lie within ±30 % of whole weeks was read off the app's own week."""
REACH_ROSE: Final = 1.2
"""Reach over its usual from which people may have come because they saw something (M05)."""
AT_ONCE: Final = 10
"""Days within which followers that were delivered come; what grows over two weeks is growth (M05)."""
SIGNS: Final = 3
"""Signs of six before followers are said to be possibly not people (M05)."""
ORIGIN_SHIFT: Final = 0.10
"""Share of the home country that has to move for it to be a sign (M05): ten points are no ordinary drift."""
RETENTION_AFTER: Final = 12
"""Days after the peak before retention means anything: prize hunters leave within two weeks (§1.1); two days of grace
for people who count on Sundays."""
CLIFF_DAYS: Final = 2
CLIFF_SHARE: Final = 0.8
CLIFF_SPREADS: Final = 3.0
HALVED: Final = 0.55
"""Depth about halved with a sudden loss: then something happened that no cleanup explains."""
CLIFF_WAIT: Final = 3
"""Days to wait after a sudden loss before anything is changed: a glitch is mended by then."""
CLIFF_SINCE: Final = 16
"""A cleanup or a glitch takes most of a week's loss in one night, three spreads beyond the usual (M06); two weeks
later it is still what the chart shows."""
EXPOSURE_FELL: Final = 0.6
"""Reach under this share of its usual is "halved", with some room for an ordinary week (§1.3-10)."""
VIRAL: Final = 2.0
"""A week with twice the reach, or more, was carried by something that went round."""
CONTEST_COMMENTS: Final = 2.5
"""Comments over their usual that a "comment to take part" brings; a viral post brings reach first."""

# --- how long a week may be
WEEK: Final = 7
SAME_WEEK: Final = 5
"""Counts fewer days apart than this belong to one week: two looks at the same week are not two weeks."""
LONGEST_WEEK: Final = 21
"""A gap longer than this says nothing about single weeks, and stays out of the usual range."""
A_WEEKS_SPAN: Final = range(6, 9)
SAME_SPAN: Final = 1
"""Days of an app's own stretch ("last 7 days", "Oct 12 – Nov 10") that count as a week's, and how far such a stretch
may be from the time since the last count to be about the same days. 28, 30 or 90 days beside a week are another
measure: four times the figure is no rise, and the overlap of two of them would be counted twice."""
EXPLAINED: Final = 3
"""Days after which a summary does not explain a calm count again, which was explained when it was told."""
FRESH: Final = 8
"""Days after which a count is old, a week and a day of grace: a summary then asks for a new one and judges nothing."""

# --- content: M01, M03 and M19
FITS: Final = 0.7
"""Share of content on target from which a loss may be called healthy: seven posts of ten."""
JUDGED: Final = 5
"""Posts with a known fit before a share means anything: with fewer, one post moves it by a quarter."""
RECENT_POSTS: Final = 10
RECENT_DAYS: Final = 56
"""The content that people who leave now have seen: the last ten posts of eight weeks."""
LATELY_DAYS: Final = (14, 21)
"""What was published since a change of two weeks ago: with five posts it is held against the loss by itself, as ten
posts of eight weeks would still be half the old content."""
SILENT_DAYS: Final = 10
"""Days without a post after which somebody who logged theirs has paused, or stopped telling (M30)."""
OVERSELL: Final = 0.5
"""More than half of the posts sell: "too many promotions" is the first reason people give for leaving (§1.1)."""
FILLER: Final = 0.4
MIX_POSTS: Final = 8
"""Posts with a known kind before a share of kinds means anything (M19)."""
TARGET_ANSWERS: Final = 4
"""Of the six answers that draw the target, how many open the content gate (M07)."""
PURPOSE_AGAIN: Final = 30
"""Days after which somebody who has not told what their community is for may be asked again (M29: once a month)."""

OVERSELL_PLAIN: Final = 0.6
"""More than six of ten: plain enough to be the subject of a week in which nothing else is."""
OVERSELL_LATELY: Final = 0.65
FITS_LATELY: Final = 0.5
"""The same two of the few posts since a change: two of three, and half. One post does not decide."""

# --- depth (§1.2, §1.3-1)
DEPTH_BAND: Final = 0.20
"""Depth per post within ±20 % of its median counts as unchanged (row 3 of the decision table)."""
SHIFTED: Final = 0.04
"""Two-sided chance under which a figure moved: a little under one in twenty, as two stretches are looked at."""
ALIKE: Final = 1.25
"""How much more the weeks may swing per post than per reach or per week before another unit is taken."""
TRADED: Final = 0.01
"""The same for a ratio (depth for each like): stricter, as it decides alone where each side may still be chance."""
MOVED: Final = 0.20
"""How far each side of such a ratio has to have moved in its own direction."""
LEANS: Final = 0.30
"""Chance under which depth leans down: enough beside a loss that is none, never enough alone."""
PLAIN_FALL: Final = 4.0
"""Root difference in its own spreads from which depth fell even where nobody knows yet how much it swings."""
SHORT_BAND: Final = 0.30
"""With fewer than four weeks of one's own, ±30 %: nobody knows yet how much these figures swing by themselves."""
ROOT_DIFFERENCE: Final = 1.4
"""|√a − √b| from which two counts differ at about 95 % (Przyborowski & Wilenski 1940; Anscombe's root)."""

LOOP: Final = 0.3
"""How much likelier an off-line post has to be after one with few likes (M17)."""

BOUGHT_DAYS: Final = 56
BOUGHT_YEARS: Final = 3650
"""Bought followers bleed slowly (NATO StratCom: four of five were still there after four weeks): for two months they
are the subject, and for years what a loss beyond chance is first held against."""
CONTRADICTS: Final = 0.2
CONTRADICTS_LEAST: Final = 3
"""How far "came minus went" may be off the change of the counts: apps cut their days elsewhere."""

# --- growth, rates and flow: M09, M10, M15, M35
DILUTED_WEEKS: Final = 10
DILUTED_GROWTH: Final = 1.25
"""Followers over those of the last ten weeks from which growth visibly dilutes a rate by followers."""
STABLE_SHARE: Final = 0.5
"""A rate by reach is stable beside one by followers that fell at least twice as much: then growth is what they differ
in."""
DILUTED: Final = 1 / 3
"""Share of the expected fall of a rate by followers that has to be there: newcomers react in their first weeks."""
NO_WORSE: Final = 0.6
"""A rate by followers down to six tenths of what growth alone explains is no worse than expected: two weeks of
interactions swing that much."""
FLOW: Final = 0.03
FLOW_NET: Final = 0.20
"""Three in a hundred coming and going in a week, of which hardly anybody stays (M15): ordinary churn is half of one."""
GROWTH_WEEKS: Final = 8
FLAT: Final = 0.01
"""Less than one in a hundred in eight weeks is standing still (M09)."""
APPLAUSE: Final = 100
"""Likes for each comment, share or save from which people clap and hardly anybody speaks: "thousands of likes, two or
three interactions" (A0, M10)."""
THINNER_ROOTS: Final = 2.0
THINNER: Final = 0.6
"""Depth per thousand followers over its own earlier median from which volume has outgrown interaction (M10),
and the root difference that four weeks of it have to show."""
AUDIENCE_GREW: Final = 0.03
"""Growth in four weeks from which one may ask whether the community grew too (M11)."""
CUSUM_SLACK: Final = 0.5
CUSUM: Final = 4.0
"""Two-sided CUSUM in spreads: one false alarm every ~177 weeks, a shift of one spread seen in ~8 (§1.3-6)."""
EWMA_WEIGHT: Final = 0.3
SPLIT_WEEKS: Final = 8
MONTH_SPAN: Final = (28, 31)
"""Days of a figure that is of four weeks or of a month, as networks show it: unique actives of those (M13)."""
SILENT_SHARE: Final = 0.9
"""Nine of ten who follow are silent, in every network that was measured (Nielsen; van Mierlo 2014)."""

# --- causes that compete (§1.3-10, §1.3-11)
LIKELY: Final = 0.8
PERHAPS: Final = 0.5
FLAT_DEPTH: Final = 0.20
OFF_SHARE: Final = 0.40
SELLS_SHARE: Final = 0.60
"""Depth within ±20 %, four posts of ten off the themes, six of ten selling: where §1.3-10 lets these signs count."""
SILENT_EFFECT: Final = 0.75
"""Reach under this share of its usual before a silence is held to have had an effect."""
COMPUTED: Final = 0.5
"""Weight of a computed sign against a told one: computed signs overlap."""

# --- what a question is about (measured on the labelled messages: fewer lectures on something else, few questions more)
TOPIC_SURE: Final = 0.45
"""From here on a topic is answered, where it is plainly asked …"""
TOPIC_SURER: Final = 0.6
"""… where it is not …"""
TOPIC_LIKELY: Final = 0.3
"""… and from here on it is worth asking about."""
PART_SURE: Final = 0.5
"""How likely a part of a message has to be about a topic of its own: it is shorter than a message, and tells less."""

# --- reading and storing
LARGEST_COUNT: Final = 10_000_000_000
"""More than there are people: no account has that many followers, likes or views in a week."""
JUMP: Final = 0.5
FALL: Final = 1 / 3
JUMP_FLOOR: Final = 100
"""A count of followers that rises by more than half, or falls by more than a third, and by more than a hundred, is
asked about before it is stored. The two are one leap, there and back: 1,000 → 1,500 → 1,000. A fall of a third is rarer
than such a rise (MONTHLY_CHURN is one in fifty; only cleanups and bought followers take so many), so that a slip of the
finger is what explains it best."""
SLIP: Final = 8
"""How many times the last count, from which a zero too many explains a leap better than what happened weeks ago."""
MENDED_NEAR: Final = 0.2
"""How far a bare number may lie from the figure of a screenshot that it sets right, as a share of it …"""
MENDED_FAR: Final = 10
"""… and, as a factor, from the only figure that there is; also from a change that is told as a count."""
RIGHTED_NEAR: Final = 1.5
"""Factor from the figure beyond which a value sets nothing right without saying which one was wrong."""
RIGHTED_EXACT: Final = 0.1
"""How far an exact figure may lie from the one that it makes precise, as a share of it."""
NEAR_COUNT: Final = 0.05
"""How far a number without a name, beside other figures, may lie from the last count of followers to be the new one, as
a share of it: the changes of a week are hardly larger, and likes or sales that come so near are rare."""
NEAR_AMOUNT: Final = 10
"""How many times the last amount a reading of likes or views may be, or the other way round: weeks swing, yet hardly
tenfold, and the two readings of a point lie a thousandfold apart."""
BLURRED: Final = 1 / 3
BLURRED_LEAST: Final = 2
"""More than a third of a picture's figures in doubt, and at least two: what it needs is not one answer but a sharper
picture, which Telegram sends as a file."""
ANSWER_DAYS: Final = 7
"""Days in which a typed "yes" still answers a question of Faro's; its buttons hold for as long as it is open."""

# --- how often
BRINGS: Final = 3
"""Counts in a row that came on the same day of the week before the summary is offered for that day."""
OFTEN: Final = 4
"""Days of a week with a count of followers from which somebody looks more often than there is anything to see."""
SAME_AGAIN: Final = 3
"""Ordinary weeks in a row, or ones without a count, with which the summary has something else to say than before."""
OFTEN_SAID: Final = 21
"""Days before it is said again: a habit is not changed by being told of it every day."""

# --- advice
REST: Final = 21
"""Days before the same advice is given again while another fits."""

# --- questions
REPLIES_LEAST: Final = 10
REPLIED: Final = 0.5
"""Comments of a week, and the share of them that was answered, from which a word on answering makes sense (M14)."""
GOAL_WEEKS: Final = 104
"""Two years: nobody's pace holds longer than that, so no goal further off is reckoned in weeks."""

# --- community: M11, M12, M14, M21, M23
COMMENTS: Final = 10
"""Comments before a share of them means anything: with fewer, one answer moves it by more than ten points."""
REPLY_LOW: Final = 0.5
"""Under half of the comments answered, answering is the next step (6 of 30 is, M14)."""
REPLY_HIGH: Final = 0.8
"""From four of five on, there is nothing to ask for: the fact is praise enough (27 of 30, M14)."""
CHECKS: Final = 3
"""Earlier weeks before their median says what is usual between members (M12)."""
FOUR_WEEKS: Final = 28
RETURNING_IN: Final = 2
"""Weeks of four with an act of somebody's from which they came back (M11): once is a visit."""
RETURN_WEEKS: Final = 3
"""Weeks of each four of which something was told, before those who came back are compared: with fewer, hardly anybody
could have been seen twice."""
SIGN_WEEKS: Final = 13
"""How far back the usual signs of life look (M12): a season, this week and the twelve before it."""
CHECK_SLACK: Final = 7
"""A weekly check is hardly ever made 28 days apart to the day: three to five weeks count as four."""
REQUEST_DAYS: Final = 21
"""What people asked for is answered within three weeks, or they have stopped waiting (M23)."""
HALF_WAITS: Final = 2
"""Days for which the answers of a round that was left wait to be gone on with: today and tomorrow; later "the last
seven days" are other days."""
REQUESTED: Final = 3
"""People who asked for the same from which it is the next post's subject (M23): three are no chance."""
WENT_FURTHER: Final = 0.25
"""From one in four on, the likes that somebody gave did lead to more, and the mirror (M21) says so."""

# --- people (M24 to M28)
AUDIENCE_LEAST: Final = 10
"""Recent followers to look at before a share is said: twenty are asked for, under ten the range says nothing (M24)."""
AUDIENCE_MOST: Final = 500
"""More than this nobody has looked at one by one: the figure is a slip or something else."""
AUDIT: Final = 20
"""Followers looked at one by one: a quarter of an hour, and a range narrow enough to act on (M24)."""
AUDIT_MOST: Final = 60
"""Nobody ticks more than this in a sitting; the range hardly narrows any further."""
AUDIT_DAYS: Final = 7
"""Days for which a count that was left waits: a week later the newest followers are other people."""
AUDIENCE_SURE: Final = 0.90
"""How much of the chances the range of a sample holds: §1.3-8 gives 90 % for a hand count."""
HALF: Final = 0.5
"""Where most of the followers begins: a sample whose whole range is above or below it has an answer."""
HARDLY: Final = 0.075
"""The share below which it is hardly anybody: nearer to none than to one in ten, the smallest said as a part."""
HUBS: Final = 3
"""Ambassadors proposed at once: picking one is unreliable, several small ones is what pays (Bakshy 2011; A3)."""
HUB_PEOPLE: Final = 5
HUB_WEEKS: Final = 4
"""With fewer people or weeks a ranking is a first guide (M25)."""
HUB_WINDOW: Final = 8
"""Weeks over which people's constancy is told."""
OFF_TARGET_WEIGHT: Final = 0.5
"""What somebody counts who is told not to be the target: their word reaches fewer of the right people, yet it does
reach. Unknown counts in full: it is no reason against anybody."""
CRITIC: Final = 3
"""Times somebody did nothing but criticise before they are an only-critic: once or twice is a bad day (§2.1)."""
USEFUL: Final = 3
"""Useful acts from which somebody adds value though the person never said so: three are a habit, one is a greeting."""
PRUNED: Final = 10
"""Accounts of a review: as many as one looks at with care (M28)."""
HUB_STABLE: Final = 0.8
"""Share of the runs, each without one week, in which somebody has to stand where they are said to stand (§1.3-9)."""
UNHEARD_DAYS: Final = 90
"""Days without a sign before an account that one follows is looked at again (M28): a season, so that nobody is taken
for silent who was on holiday."""
REVIEW_REST: Final = 90
"""Days before an account that was kept in a review is shown in one again: as long as its silence took to be noticed."""
REVIEW_STANDS: Final = 7
"""Days in which a review that was left goes on where it was; later it begins anew, for acts have come in since."""
MAP_PEOPLE: Final = 15
MAP_LINKS: Final = 30
MAP_GROUP: Final = 3
MAP_SHARED: Final = 0.5
"""A map of small communities needs fifteen people and thirty links (M26); three are a group, and two themes are one
group where half of the people of the smaller one share both."""
CONTACTS: Final = 60
"""People that are kept around one account: more than anybody knows well, and nobody's address book is wanted."""
FOLLOWED: Final = 200
"""Accounts that the person follows, kept for a review besides those people (M28): twenty reviews of ten. Whoever
follows thousands reviews the ones that they doubt about; a copy of the whole list is nobody's business here."""

# --- actions (§1.4, M32, M33)
FOLLOWED_DAYS: Final = 14
"""Days after an action's moment in which the week must end that is put beside it: later it is another week's story."""
HABIT: Final = 3
"""Times that an action was done with its figure held or risen before it is called a habit: twice may be luck."""
MOSTLY_AFTER: Final = 0.5
"""How much of a stretch has to lie after an action was chosen for its figure to be put beside it."""
HABIT_TIMES: Final = 2 * HABIT
"""Times that an action was done that are looked at for a habit, the last ones: those of years ago are none."""
HABIT_WEEKS: Final = 30
"""Weeks of history before an action that its figures need: the season of usual ones, and some that were missed."""
OPTIONS: Final = 2
"""Actions to choose from: more are more to put off (§1.4)."""
GIVEN_UP: Final = 2
"""Times in a row that an action did not come about before another is proposed instead (M33)."""
PLAN_AHEAD: Final = 14
"""Days ahead that a moment may lie: an action that is a month away is not this week's."""
PLAN_ASKED: Final = 21
"""Days after its moment in which Faro still asks how an action went; after that nobody remembers."""
PLAN_MENDED: Final = 3
"""Days in which "al final lo hice ayer" sets right how an action went, and "the same again" is that one."""
POST_DAYS: Final = 3
"""Days in which most people have posted once more: a moment that is their next post is taken to have come by then."""

# --- the season view: /history, the month and the year
SEASON_POINTS: Final = 60
"""Points of a chart at most: more lie closer together than a phone can show; a year of weeks fits."""
SAME_LENGTH: Final = 0.3
"""How far the length of other stretches may be from their usual one, where nobody tells weeks: 28 to 31 days are a
month, and so are 25 or 35 of somebody who counts by hand."""
LOOK_WEEKS: Final[Mapping[str, int]] = {"month": 2, "year": 8}
"""Weeks with a figure on either side before their means are compared."""
FIVE_BACK: Final = 5
"""People who came back within four weeks that make the first milestone: fewer are friends, five are a beginning."""
MONTHS_OWN: Final = 4
"""Months before their range is said, as with weeks, or one of them is called the best: of two, one always is."""
MONTH_COVERED: Final = 21
"""Days between the first and the last count of a month from which it can be held against other months."""
MONTH_EARLIER: Final = 10
"""How many days before the first of a month a count may be with which the month is held against others."""
