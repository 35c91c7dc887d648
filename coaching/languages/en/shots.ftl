### What Faro says of screenshots: what it read, what is in doubt, and what it asks before it notes anything.

## What can be seen

shot-head = <b>{ $network }</b>{ $handle } · { $kinds }
shot-handle = { " " }@{ $handle }
shot-network-unknown = Screenshot
shot-kind-profile = profile
shot-kind-overview = insights
shot-kind-post = post
shot-kind-audience = audience
shot-kind-other = screen
shot-figure = • { $figure }
shot-rounded = ≈ { $figure }
shot-rounded-known = ≈ { $figure } (fits your { $known })
shot-replaces = { $figure } (replaces { $known })
shot-number = { $n }
shot-or = { $a } or { $b }
shot-days = <i>{ $days ->
    [one] 1 day ({ $last })
   *[other] { $days } days ({ $first } – { $last })
}:</i>
shot-on = <i>{ $day_when ->
    [today] Today
    [yesterday] Yesterday
   *[other] { $day }
}:</i>
shot-post = <i>“{ $topic }”:</i>
shot-post-untitled = <i>Post { $n }:</i>
shot-doubt-readings = ❓ { $name }: { $readings }
shot-doubt-faint = ❓ { $figure }: hard to read
shot-doubt-viewers = ❓ { $figure }: the screen says “viewers”
shot-doubt-unread = ❓ { $name }: I can't read the number
shot-doubt-leap = ❓ { $figure }: far from your { $known }
shot-doubt-exact = ❓ ≈ { $figure }: for that day I already have { $known }
shot-aside-always = All-time, so I won't note it: { $figures }
shot-aside-undated = I don't know which days it covers, so I won't note it: { $figures }
shot-aside-exact = ≈ { $figure }: fits your exact figure, { $known }, and that one stays
shot-name-followers = followers
shot-name-followers-change = change in followers
shot-name-following = following
shot-name-likes = likes
shot-name-comments = comments
shot-name-shares = shares
shot-name-saves = saves
shot-name-reach = reach
shot-name-impressions = impressions
shot-name-views = views
shot-name-profile_visits = profile visits
shot-name-link_clicks = link clicks
shot-name-messages = messages
shot-name-sales = sales
shot-name-interactions = interactions
shot-name-accounts_engaged = accounts engaged

## Before it is noted

shot-right = Is that right? I haven't noted anything yet.
shot-right-doubts = Is the rest right? I'll ask about the doubtful ones (❓) after that.
shot-question = I'll answer your question as soon as you confirm.
shot-as-file = It reads better as a file: in Telegram, 📎 → “File”, and pick the screenshot there (so it isn't compressed).
shot-which-network = Which network is it?
shot-which-days = How many days does this cover? { $figures }
shot-whose-account = On { $network } I keep your account @{ $known }, and this is @{ $handle }. Whose is it?
shot-whose-outside = { $head }: it looks like a profile seen from outside. Is it yours?
shot-second = All right, I won't note it. I keep one account per network, so that your numbers don't mix.
shot-not_mine = All right, I won't note it: if I mix in other people's accounts, your numbers stop being yours.
shot-again = I read this screenshot { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] on { $day }
} already, and it's noted. Shall I count it as new?
shot-as-before = All right, it stays as it is.
shot-waits = I have this screenshot already, and it's waiting for your answer:
shot-next = There's one more screenshot to confirm:
shot-oldest = I keep at most { $n } unconfirmed screenshots: the oldest one isn't waiting any more.
shot-nothing = There's nothing to note there.
shot-discarded = Discarded. I noted nothing from it.
shot-rest-discarded = All right, I drop the rest of it. What you had confirmed stays.
shot-left-out = All right, I won't note that one.
shot-done = { $network }{ $handle } · { $kinds }: confirmed.
shot-weeks = That's { $days ->
    [one] 1 day
   *[other] { $days } days
}: I keep it without comparing it with your weeks. With the 7-day view I can compare them.

## Setting right

shot-value = “{ $name }”: which number is it? Type it.
shot-value-readings = “{ $name }”: is it { $readings }?
shot-value-faint = I read “{ $figure }”, but not clearly. Is that it?
shot-value-viewers = The screen calls something close to reach “viewers”. Shall I note it as { $figure }?
shot-value-leap = I read “{ $figure }”, and your last figure is { $known }. Is that right?
shot-value-exact = I read “≈ { $figure }”, and for that day I already have { $known }. Which one counts?
shot-type = “{ $name }”: type the number.
shot-which = Which value is wrong? Tap it, or type it with its name, also if it's missing: “saves 72”.
shot-bad-unread = I don't see a number there. Type it on its own, for example: “72”.
shot-bad-day = I don't see a day there. Type it, for example “Monday” or “12 May”, or “I don't know”.
shot-bad-several = I see more than one number. Type only the right one.
shot-bad-negative = Less than zero can't be. Type it without a sign, for example: “72”.
shot-button = { $name }: { $n }
shot-button-doubt = ❓ { $name }
shot-button-network = Network: { $network }
shot-button-days = { $n } days
button-shot-right = ✅ Right
button-shot-discard = 🗑 Discard
button-shot-new = Count it as new
button-shot-ok = OK
button-shot-mine = It's mine
button-shot-renamed = It's mine, I renamed it
button-shot-second = Another account of mine
button-shot-not_mine = Somebody else's
button-shot-unknown = I don't know
button-shot-absent = Not there
button-shot-other = Other number
button-shot-back = ↩️ Back
button-shot-today = Today
button-shot-yesterday = Yesterday

## The post on a screenshot

shot-post-what = What was the post about, and which day did it go out? For example: “Monday: 3 mistakes in tax returns”.
shot-post-when = “{ $topic }”: which day did it go out?
post-untitled = a post
echo-post-untitled = Post of { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] { $day }
}. Noted.
shot-post-seen = “{ $topic }”: I don't know which day it went out, so I keep it under { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] { $day }
}, when I saw it. Noted.
shot-post-seen-untitled = Post of { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] { $day }
} (the day I saw it; I don't know when it went out). Noted.
echo-post-figures = Its numbers: { $figures }.

## What is kept besides followers

kept-title = <b>{ $platform }</b> · other figures
kept-post = “{ $topic }” ({ day-name }): { $figures }
kept-post-untitled = Untitled post ({ day-name }): { $figures }
kept-no-post = I don't have figures of any post yet. Send me a screenshot of its insights and I'll keep them.
kept-none = I don't have any figure of yours for that yet. Send me a screenshot of your insights, or write it to me.
kept-first = It's your first figure of that kind, and I don't compare it with other people's accounts: with one from other dates I can tell you whether it's a lot or a little for you.
kept-before = The time before: { $figures }
kept-post-alone = Whether that's a lot is for your other posts to say: with the figures of a few more you can compare it.
missing-count = I don't have a count of your followers yet: with it I can read your week.
shot-post-kept = Its numbers are already saved.

## Figures of more than a week

missing-second-week = For your week there's no change to read yet: send me another figure { $day_when ->
    [today] today
   *[other] around { $day }
} and I'll tell you what it means.
figures-over = { $figures } ({ $days } days, up to { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] { $day }
})
echo-change-over = <b>{ $net } { $net_size ->
    [one] follower
   *[other] followers
}</b>{ $where } in { $days } days (up to { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] { $day }
}). Noted.
echo-both-over = +{ $gained } came and −{ $lost } left{ $where } in { $days } days (up to { $day_when ->
    [today] today
    [yesterday] yesterday
   *[other] { $day }
}): <b>{ $net } net</b>.

## What cannot be read

shot-unseen-not_an_image = That isn't an image I can open. Send me the screenshot as a photo, PNG or JPG.
shot-unseen-broken = The image arrived damaged and I can't open it. Could you send it again?
shot-unseen-too_large = That image is too large to read. An ordinary phone screenshot is fine.
shot-unseen-too_small = That image is too small to read its numbers.
shot-unseen-animated = I don't read animated images. Send me a still screenshot.
shot-unseen-too_slow = I couldn't finish reading that image. Try a shorter screenshot, or type the numbers.
shot-unseen-not_fetched = Telegram didn't let me download that image. Could you send it again?
shot-unseen-no_words = I don't see any text in that image.
shot-unseen-no_statistics = I don't see an account's statistics there, so I'm not noting anything. Your profile (with the followers), the insights of the last 7 days or those of a post will do.
shot-unseen-audience = That screen says who your audience is, not how many: there is no total to note. Your profile or the insights of the last 7 days will do.
shot-unseen-no_figures = I know that screen, but I can't read any figure on it. I haven't noted anything.
