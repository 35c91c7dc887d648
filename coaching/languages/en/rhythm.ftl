### The weekly summary, and what comes by itself between two of them.

## The summary

# $n (Number) which week of the person's own it is, $day (String) the day of the summary.
week-title = <b>Your week { $n }</b> · { $day }
week-title-empty = <b>Your week</b> · { $day } · no new figures
week-base = Base week: { $counts }. One count gives nothing to judge; from here on we compare.
week-nothing-yet = I have no figures of yours yet, and I won't make any up. One sentence is enough to begin: “995 followers today”.
week-empty = No count of followers reached me this week, so I judge nothing. The last one: { $counts }.
week-empty-unplaced = This week I have a count of followers without its network, so I judge nothing yet. The last of the others: { $counts }.
week-seen = You already saw your week with /summary; nothing new has come since.
week-explained = Your numbers{ $where }, already seen on { $day }: { $net }, { $now } ({ $word }).
week-offer-day = Your numbers usually come on a { $weekday }: shall I send the summary that day?
button-week-day = Yes, { $weekday }
week-empty-again = { $turn ->
    [0] Nothing to judge this week either, and that's fine.
    [1] No new figures, no hurry: whenever you like, one sentence is enough.
   *[other] A week without numbers: sometimes other things come first.
}
week-empty-step = 👉 <b>Your step:</b> { $turn ->
    [0] choose: a screenshot whenever it suits you, or a month's pause (below).
    [1] if you have a minute, today's follower count; if not, nothing.
   *[other] none this week, if you'd rather rest: the pause is below.
}
week-posts = { $n ->
    [one] I did note 1 post of yours.
   *[other] I did note { $n } posts of yours.
}
week-people = { $n ->
    [one] You did tell me what 1 person of your community did.
   *[other] You did tell me what { $n } people of your community did.
}
week-in-a-row = { $turn ->
    [0] { $weeks } weeks in a row within your normal range: that's how your account goes when nothing odd happens.
   *[other] { $weeks } weeks in a row within your normal range: this is your pace.
}
week-per = { " " }{ $per }
week-held = Within the usual: { $metric }, { $before } → { $now }{ $per }.
week-held-early = Too early to know whether it's usual: { $metric }, { $before } → { $now }{ $per }.
week-count = { $now } followers{ $where } ({ $day })
week-no-count = Without a new count of followers I don't judge the week.
week-moved-up = Above your usual: { $metric }, { $before } → { $now }{ $per }.
week-moved-down = Below your usual: { $metric }, { $before } → { $now }{ $per }.
week-doubt-sales = What these figures don't say: whether anybody wrote to you or bought. If you know, tell me.
week-which-network = I don't know which network { $count } followers ({ $day }) are on: which one?
week-others = Also: { $accounts }.
week-other = { $platform } { $net } ({ $word })
week-other-and = { $a } · { $b }
week-milestone = 🌱 { $what }
week-plan = 👉 Your plan still stands: “{ $plan }”.
button-pause-short = ⏸ Pause
button-settings = ⚙️ Settings

## The picture of the week

week-picture = Your week · { $day }
week-picture-on = { $platform } · { $day }
week-verdict-normal = within your usual
week-verdict-perhaps = perhaps off the usual
week-verdict-more = more than usual
week-verdict-less = less than usual
week-verdict-unknown = no measure yet
week-verdict-chance = usually chance
week-verdict-beyond = more than chance usually does
week-verdict-base = base week
week-usual-own = your normal week
week-usual-size = normal for your size
week-columns = net followers, week by week
week-word-flat = normal
week-word-early = too early
week-word-up = up
week-word-down = down
week-word-new = first figure
week-word-base = we compare from here

## Between two summaries

nudge-again = A few days ago you were down { $lost } followers{ $where }. How many do you have now? That tells us whether it was a day's thing or stays.
nudge-check = { $turn ->
    [0] { $days } days without a figure of yours. Send me a screenshot or a number and we'll look at it in two minutes.
    [1] How are things? If you feel like it, tell me how many followers you have and we'll take a look.
   *[other] I'm still here if you'd like to look at your numbers with me: a screenshot or a sentence is enough.
}
nudge-stop = I won't write between summaries any more: everything in its time. The summary still comes, and if you write I'll keep an eye out again.
button-only-summary = 🔕 Only the summary
button-nudges = 🔔 Between summaries too
nudges-off = Done: I only write with the weekly summary.
nudges-off-back = Done: the summary is back, and I only write with it.
nudges-on = Done: between summaries I remind you of your plan, and ask if ten days pass without a figure. Three messages a week at most, never from 9 pm to 9 am.
settings-nudges = Between summaries: reminders, two a week at most and never from 9 pm to 9 am
settings-nudges-off = Between summaries: nothing
settings-nudges-silent = Between summaries: nothing until you write
button-pause-for-month = ⏸ A month's pause
button-pause-week = A week
button-pause-month = A month
often-enough = Counting them once a week is enough: from one day to the next it is mostly chance.
rhythm-set-next = Your summary will arrive every { $weekday } at { $time }. The next one: { $day }.
rhythm-set-still = Your summary will arrive every { $weekday } at { $time }. Before that it comes once more on { $old }, { $day }.
