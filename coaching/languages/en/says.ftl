### What Faro says. Short, kind sentences; the content, never the person; one action only.
### Numbers and dates arrive already written the way they are written here. {$x_when} is today, yesterday or other.

## Pieces

plain = { $text }
both = { $a } · { $b }
where = { " " }on { $platform }
rounded = { " " }(rounded)
not-set = not decided yet
things = { $n ->
    [one] 1 entry
   *[other] { $n } entries
}
day-name = { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] on { $day }
}
since-day = { $day_when ->
    [today] since today
    [yesterday] since yesterday
   *[other] since { $day }
}
platform-instagram = Instagram
platform-facebook = Facebook
platform-tiktok = TikTok
platform-x = X
platform-linkedin = LinkedIn
platform-youtube = YouTube
platform-threads = Threads
platform-telegram = Telegram
platform-none = Your account
language-es = Español
language-it = Italiano
language-en = English
weekday-0 = Monday
weekday-1 = Tuesday
weekday-2 = Wednesday
weekday-3 = Thursday
weekday-4 = Friday
weekday-5 = Saturday
weekday-6 = Sunday

## Figures and their echo

amount-followers = { $n ->
    [one] 1 follower
   *[other] { $n } followers
}
amount-following = following { $n }
amount-likes = { $n ->
    [one] 1 like
   *[other] { $n } likes
}
amount-comments = { $n ->
    [one] 1 comment
   *[other] { $n } comments
}
amount-shares = { $n ->
    [one] 1 share
   *[other] { $n } shares
}
amount-saves = { $n ->
    [one] 1 save
   *[other] { $n } saves
}
amount-reach = reach of { $n }
amount-impressions = { $n ->
    [one] 1 impression
   *[other] { $n } impressions
}
amount-views = { $n ->
    [one] 1 view
   *[other] { $n } views
}
amount-profile_visits = { $n ->
    [one] 1 profile visit
   *[other] { $n } profile visits
}
amount-link_clicks = { $n ->
    [one] 1 link click
   *[other] { $n } link clicks
}
amount-messages = { $n ->
    [one] 1 message
   *[other] { $n } messages
}
amount-sales = { $n ->
    [one] 1 sale
   *[other] { $n } sales
}
amount-interactions = { $n ->
    [one] 1 interaction
   *[other] { $n } interactions
}
amount-accounts_engaged = { $n ->
    [one] 1 account engaged
   *[other] { $n } accounts engaged
}
amount-followers-change = { $n } { $n_size ->
    [one] follower
   *[other] followers
}
amount-following-change = { $n } accounts followed
amount-likes-change = { $n } likes
amount-comments-change = { $n } comments
amount-shares-change = { $n } shares
amount-saves-change = { $n } saves
amount-reach-change = { $n } in reach
amount-impressions-change = { $n } impressions
amount-views-change = { $n } views
amount-profile_visits-change = { $n } profile visits
amount-link_clicks-change = { $n } link clicks
amount-messages-change = { $n } messages
amount-sales-change = { $n } sales
amount-interactions-change = { $n } interactions
amount-accounts_engaged-change = { $n } accounts engaged
figures-on = { $figures } ({ day-name })
echo-count = <b>{ $followers ->
    [one] 1 follower
   *[other] { $followers } followers
}</b>{ $rounded }{ $where } ({ day-name }). Noted.
echo-count-net = <b>{ $followers ->
    [one] 1 follower
   *[other] { $followers } followers
}</b>{ $rounded }{ $where }: <b>{ $net } net</b> { since-day }.
echo-change = <b>{ $net } { $net_size ->
    [one] follower
   *[other] followers
}</b>{ $where } ({ day-name }). Noted.
echo-change-level = <b>{ $net } { $net_size ->
    [one] follower
   *[other] followers
}</b>{ $where } ({ day-name }): going by your last count, that makes { $followers }.
echo-change-counted = Noted: { $net } ({ day-name }){ $where }. For that day I already have your total, { $followers }, and that is what counts: if it's different now, send me the total.
echo-both = +{ $gained } who came and −{ $lost } who left{ $where } ({ day-name }): <b>{ $net } net</b>.
echo-list = Noted { $days } dates. The latest:
echo-post = Posted { day-name }: “{ $topic }”. Noted.
echo-posts = Noted { $n } posts. { $judged ->
    [0] I don't know yet how well they fit your audience.
    [one] I know how well 1 of them fits your audience.
   *[other] I know how well { $judged } of them fit your audience.
}
echo-event = Noted: { $event } ({ day-name }).
event-giveaway = giveaway
event-viral_post = viral post
event-press = press coverage
event-paid_ads = ads
event-ads_stopped = end of the ads
event-pause = break
event-follow_campaign = follow-for-follow campaign
event-bought_followers = bought followers
event-collaboration = collaboration
event-platform_outage = network outage
event-peers_same_day = other accounts saw the same
event-season = season
event-note = note
mark-post = { $topic }

## What it means

fact-followers = { $days ->
    [one] In one day
   *[other] In { $days } days
}: <b>{ $net } net</b>{ $where }, now { $followers }.
fact-net = { $days ->
    [one] In one day
   *[other] In { $days } days
}: <b>{ $net } net</b>{ $where }.
usual-own = Your normal week runs from { $low } to { $high } (based on { $weeks } weeks of yours).
usual-floor = In an account of your size, between { $low } and { $high } a week is usually chance (a rough guide: I have no history of yours yet).
unknown-own-range = { $weeks ->
    [one] With your next weekly figure
   *[other] With { $weeks } more weeks of numbers
} I'll have your own range (around { $day }).
unknown-own-range-missed = Of your own range I { $known ->
    [0] don't know any week yet
    [one] know 1 week
   *[other] know { $known } weeks
}: { $weeks ->
    [one] 1 more to go, counted
   *[other] { $weeks } more to go, counted
} from one week to the next.
unknown-gross = That's the balance: I don't know how many people came, how many left, or who.
missing-first = I don't have any numbers from you yet, and I don't want to make things up.
missing-second = With a single figure there's no change to read yet: send me another { $day_when ->
    [today] today
   *[other] around { $day }
} and I'll tell you what it means.
missing-followers = To know whether { $net } is a lot or a little, I need the size of your account.
missing-fresh = The last figure I have from you is from { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] { $day }
}: that's not enough to read this week.
missing-posts = It's more than chance usually explains, but I can't tell you why: { $have ->
    [0] I don't know any of your posts
    [one] I only know one of your posts
   *[other] I only know { $have } of your posts
}.

## One action

## Questions

asked-other = You say { $asked }; in the figures I have I see { $net } in { $days ->
    [one] 1 day
   *[other] { $days } days
}.

## Chart

chart-followers = Followers
chart-followers-on = Followers on { $platform }
chart-usual = usual range
chart-chance = usually chance

## Summary

summary-in-doubt = I'm not sure your last weekly summary reached you. If it didn't, here it is:

## First conversation

start-who = I'm <b>Faro</b>: I tell you what your social media numbers mean, without alarm and without hype.
start-send = Send me your figures however they come: “yesterday I had 1,000 followers and today 995”. Or send me a screenshot of your insights, or ask me: “why did I go down?”.
start-get = I'll tell you what's noise, what isn't, and one single step. Every week I'll send you a summary.
start-known = We've already met. Send me your numbers whenever you like, or have a look at /help.
interview-count = Question { $n } of { $of } (skip it or send me numbers whenever you like).
interview-done = That's all I need. Send me your numbers whenever you like.
interview-later = No problem. Send me your numbers whenever you like; /start picks the questions up again.
noted = Noted.
ask-business = <b>What do you sell or offer?</b> One sentence is enough.
ask-target = <b>Who do you want to reach?</b> Tell me who they are and what's on their mind.
ask-pillars = <b>What topics do you talk about?</b> Two or three, separated by commas.
ask-purpose = <b>What do you want this community for?</b> So that people buy, book, write to you…
ask-platform = <b>Which network do you use most?</b>
ask-timezone = <b>Which city are you in?</b> Or tell me what time it is there (“it's 9:30 here”), so the summary arrives at your time.
platform-unknown = I don't recognise that network. Pick one:
platform-set = Noted: { $platform }.
zone-unknown = I can't find that city. Try a bigger one near you, or tell me what time it is there (“it's 9:30 here”).
zone-which = Which of these?
zone-set = Time zone: { $zone }. It's { $time } there, right? If not, change it in /settings.

## Save, undo, correct

ask-which-platform = Which network is this from? (It's already noted.)
undone = Undone: { $what }. All is as it was before.
redone = Back again: { $what }.
ask-fix = What's the right figure? Write it again and I'll change what I noted ({ $what }).
fix-unread = I don't see a number there. Write it like this: “995 followers”.
jump = Going from { $before } to { $now } followers{ $where } is a big jump. Is that right?
jump-dropped = All right, I won't note it. Send me the right figure whenever you like.
doubt-future = That date hasn't come yet, so I haven't noted it. Maybe it was another day?
doubt-impossible = That day isn't in the calendar, so I haven't noted it. Which day was it?
doubt-negative_total = An account can't have fewer than zero followers, so I haven't noted anything. Did you mean you lost that many? Write it like this: “I lost 20”.
doubt-too_large = That number is bigger than any network, so I haven't noted it. Could you write it again?
doubt-two_readings = I can't tell whether it's { $first } or { $second }, so I haven't noted anything. Could you write it without dots or commas?
doubt-other = I can read that figure two ways, so I haven't noted it. Could you write it without dots or commas, and say what it is (“995 followers”)?
which-negative_total = An account can't have fewer than zero followers. Which did you mean: “I lost { $size }” or “I have { $size }”?
which-two_readings = I can't tell whether it's { $first } or { $second }. Which of the two?
which-accounts = I can't tell which one is of which network, and I haven't noted anything. Tell me with the names: “ig 503, fb 201”.
which-several = I read several follower counts for the same day. Which one is right?
which-unsure = I read { $what } there, but I'm not sure that it's yours, or of now. Shall I note it?
which-near = { $what }{ $where } ({ day-name }): shall I note it?
which-as_before = Is it still { $what }{ $where }? If so, I'll note it for today.
as-before-today = For today I already have { $n } followers{ $where }; if it's still that, there's nothing to note.
which-metric = I also see { $n } without a name. What is it?
doubt-dropped = All right, I won't note it. If you like, send it with its name: “995 followers”.
button-neither = Neither
button-other-network = Another network…
button-undo = ↩️ Undo
button-redo = Put it back
button-fix = ✏️ Fix
button-yes = Yes, that's right
button-no = No
button-skip = Skip
button-later = Not now
button-cancel = Cancel
button-old = That button no longer works. Just tell me what you need.
button-show-summary = See the summary

## Posts

ask-post = What did you post? One line per post; for example: “yesterday: carousel with 3 tax return mistakes”.
post-unread = I don't see a post there. For example: “/post yesterday: carousel with 3 tax return mistakes”.
ask-fit = “{ $topic }”: does it fit the people you want to reach?
ask-fit-target = “{ $topic }”: does it fit the people you want to reach (“{ $target }”)?
fit-high = Yes
fit-partial = Partly
fit-off = No
ask-kind = “{ $topic }”: what does it give whoever sees it?
kind-teaches = Teaches
kind-shareable = Worth sharing
kind-listens = Asks, listens
kind-gives = Gives, no selling
kind-sells = Sells
kind-filler = Filler
kind-giveaway = Giveaway
post-done = Noted: “{ $topic }”. { $judged ->
    [0] I don't know yet how well your posts fit your audience.
    [one] I now know how well 1 post fits your audience.
   *[other] I now know how well { $judged } posts fit your audience.
} With 5 I can read a drop better.

## Who you want to reach

target-now = You want to reach: “{ $target }”.
target-none = I don't know yet who you want to reach.
target-set = Noted. You want to reach: “{ $target }”.
business-now = You offer: “{ $business }”.
pillars-now = Your topics: “{ $pillars }”.
purpose-now = What you want this community for: “{ $purpose }”.
button-business = What I offer
button-pillars = My topics
button-purpose = What for

## Settings

settings-title = <b>Your settings</b>
settings-language = Language: { $language }
settings-platform = Network: { $platform }
settings-zone = Time zone: { $zone }
settings-zone-presumed = Time zone: { $zone } (my guess: tell me your city)
settings-summary = Summary: every { $weekday } at { $time }
settings-summary-off = Summary: paused
button-day = Day
button-hour = Time
button-zone = Time zone
button-platform = Network
button-language = 🌐 Idioma · Lingua · Language
button-pause = Pause summaries
button-resume = Resume summaries
ask-language = Which language shall we speak?
language-set = We're speaking English.
ask-day = Which day would you like your summary?
ask-hour = At what time? For example: “9:30” or “Monday 9:30”.
hour-unknown = I didn't understand the time. For example: “9:30” or “Monday 9:30”.
rhythm-set = Your summary will arrive every { $weekday } at { $time }.
paused = Summaries paused. You can still send me numbers and questions.
resumed = Summaries are back on: every { $weekday } at { $time }.
pause-lasts = Summaries are paused until { $day }; then they come back by themselves.
pause-open = Summaries are paused with no end date, until you tap <b>Resume summaries</b>.
pause-none = You're not paused: the next summary comes on { $day }.
pause-rarer = The summary comes once a week: I can't send it less often. You can keep just that, without reminders, or stop for a while.
pause-fewer = Understood. I write on my own three times a week at most; you can keep just the summary, or stop for a while.
pause-night = I never write on my own at night, except the summary if you chose such an hour: between nine in the evening and nine in the morning, silence. Nothing else was changed.
cancelled = Done, we'll leave it there.
nothing-to-cancel = There was nothing in progress.

## History and data

history-title = <b>{ $platform }</b> ({ $n ->
    [one] 1 figure
   *[other] { $n } figures
})
history-row = { $day }: { $followers }{ $rounded }
history-row-net = { $day }: { $followers } ({ $net })
history-empty = I don't have any numbers from you yet. Send me, for example: “today 995 followers”.
export = Here's everything I keep about you: it opens in Excel or any editor.
delete-ask = I'm about to delete <b>everything</b>: numbers, posts, settings and what you told me. It can't be undone. If you'd like a copy, use /export first. Shall I delete it?
delete-press = To delete it, tap <b>Yes, delete it all</b>: that's to be safe, and nothing is deleted yet.
button-delete = Yes, delete it all
button-keep = No, keep it
delete-kept = I haven't deleted anything.
deleted = All deleted. If you write to me again, we'll start from scratch.
privacy =
    <b>What I keep:</b> the numbers, posts and answers you send me, and your Telegram user number. No passwords and no address book; of other people, only the names that you write and what you tell they did, never their words.
    <b>Where:</b> in the database of whoever runs this Faro; it isn't sent to anyone else.
    <b>How long:</b> until you delete it with /delete. The text of your messages and your screenshots are forgotten once read; what they meant stays.
    <b>It's yours:</b> /export gives you all of it; /delete deletes all of it.
help =
    <b>Write to me however you like:</b>
    • “yesterday I had 1,000 followers and today 995”
    • “+15 followers, 120 likes, 6 comments”
    • “today I posted a reel about invoices”
    • “why did I lose 12 followers?”
    • “Ann commented and brought her cousin”, or paste a thread of comments
    • or send me screenshots of your profile or your insights (best the 7-day ones)
    /summary your week · /action your action · /history your numbers, the month, the year · /post what you posted · /target who you want to reach
    /settings settings · /language language · /pause a pause, or “only the summary” · /cancel stop what we're doing
    /export your data · /delete delete everything · /privacy what I keep

## What I can't read

said-off_topic = That's not something I know about. My thing is your social media numbers: followers, likes, comments… and what they mean.
said-off_topic-again = I know nothing about that either. Ask me about your followers, your posts or the people who comment.
said-command_like = I can't do that. What I can do: note or delete numbers, send your summary at your hour or pause it, and keep your goal. It's all in /help.
said-command_like-again = I can't do that myself. Tell me what you wanted to get to and I'll look for another way; what I can do is in /help.
said-unread = I didn't understand that, and I haven't noted anything. You can tell me, for example, “today 995 followers” or “what should I post?”.
said-unread-again = I didn't get that either, and nothing is noted. I understand numbers (“45 likes”), people (“Anna commented”) and questions (“why did I drop?”).
said-unread-asked = I didn't understand that, and I haven't noted anything.
said-unread-asked-again = I didn't get that either; nothing is noted.
general-which = I'm not sure what you're asking about. Is it { $n ->
    [one] this
   *[other] one of these two
}? If not, put it in other words.
said-nothing = I got an empty message. Try this: “today 995 followers”.
command-unknown = I don't know that command. They're all in /help.
looking = { $n ->
    [one] Reading your screenshot…
   *[other] Reading your { $n } screenshots…
}
cannot-document = That file I can't read. A screenshot of your insights I can, or type the numbers that matter: “995 followers, 45 likes”. I haven't noted anything.
cannot-voice = I can't listen to voice messages. Could you type it? For example: “today 995 followers”.
cannot-video = I can't watch videos. Could you send a screenshot, or type the numbers? For example: “today 995 followers”.
cannot-sticker = 🙂 I only understand text. Send me your numbers whenever you like.
cannot-location = Thanks, but I don't keep locations. If you'd like to tell me your time zone, do it in /settings.
cannot-edited = I saw that you edited a message: what I noted before stays the same. To change it, use “Fix” or “Undo” under my reply.
cannot-other = That's something I can't read. Send me your numbers or your question.
caption-only = I read what you wrote; what came with it I can't read.
file-too-big = That file is too big: Telegram doesn't let me open more than 20 MB. Send me the numbers that matter.
sorry = Something broke on my side and I couldn't read your message; I haven't noted anything from it. Please try again. (Error { $number })
not-invited = This Faro is private: whoever runs it has to invite you.

## What Telegram shows

command-start = Start, or carry on where we left off
command-summary = Your week, now
command-history = Your numbers
command-post = Note what you posted
command-target = Who you want to reach
command-settings = Settings: network, time zone, summary
command-language = Idioma · Lingua · Language
command-pause = A pause: of everything, or for a while
command-cancel = Stop what we're doing
command-export = Download your data
command-delete = Delete everything
command-privacy = What I keep and for how long
command-help = Help and examples
bot-description = I tell you what your social media numbers mean: what's noise, what isn't, and one single step. Send me your figures however they come.
bot-short = What your social media numbers mean, without alarm.

## Shades, and feelings

usual-own-early = Your normal week runs from { $low } to { $high } (your { $weeks } weeks before: { $least } to { $most }; with so few I leave a margin).
usual-own-stretch = Over { $days } days, what's normal for your account runs from { $low } to { $high } (based on { $weeks } weeks of yours).
usual-floor-stretch = Over { $days } days, an account of your size usually moves by chance between { $low } and { $high } (a rough guide: I have no history of yours yet).
fact-untimed = <b>{ $net }</b>{ $where }, now { $followers }.
fact-until = { $days ->
    [one] In a day
   *[other] In { $days } days
}, up to { $day }: <b>{ $net } net</b>{ $where }, { $followers }.
echo-change-same = That fits what I have: { $net }{ $where } ({ day-name }), { $followers } in all.
echo-change-sum = <b>{ $net }</b>{ $where } ({ day-name }): { $sum } for that day in all; going by your last count, that makes { $followers }.
post-done-enough = Noted: “{ $topic }”. I know how well { $judged } posts fit your audience.
feel-hurt = I understand that it hurts. This measures posts, not you.
feel-hurt-offer = A number doesn't say what you're worth, or whether people care about you. You can leave it alone today: once a week is enough. Is there someone close you could tell?
feel-despair = I'm very sorry you feel like this. Your numbers say nothing about your worth, and they can wait now. If you are in danger, call your country's emergency number. I'll be here whenever you want.
