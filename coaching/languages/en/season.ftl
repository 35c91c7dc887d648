### The season: /history by weeks, the month, the year and milestones.

## Buttons

season-4 = 4 wks
season-12 = 12 wks
season-52 = 1 year
season-all = All
season-chosen = ✓ { $label }
button-season-month = 🗓 Month
button-season-year = 🗓 Year
button-milestones = 🌱 Milestones
button-chart = 📈 Chart
look-earlier = ◀ { $period }
look-later = { $period } ▶

## What is looked at

season-name-followers = Followers
season-name-following = Following
season-name-likes = Likes
season-name-comments = Comments
season-name-shares = Shares
season-name-saves = Saves
season-name-reach = Reach
season-name-impressions = Impressions
season-name-views = Views
season-name-profile_visits = Profile visits
season-name-link_clicks = Link clicks
season-name-messages = Messages
season-name-sales = Sales
season-name-interactions = Interactions
season-name-accounts_engaged = Active accounts
season-name-story_views = Story views
season-name-repeat_commenters = Who comes back
season-span-4 = 4 weeks
season-span-12 = 12 weeks
season-span-52 = a year
season-span-all = from the start
season-chart = { $metric } · { $span }
season-chart-on = { $metric } on { $platform } · { $span }
history-old = You gave me no numbers this past year, but I keep the earlier ones.
history-unread = I didn't get what you want to see: name a network, a figure or a time, like “/history tiktok 6 months”.
history-none-metric = { $metric }: I have no figure yet. What I do have is below.
history-none-network = { $platform }: I have no figure yet. What I do have is below.

## A number over time

season-title = <b>{ $metric }{ $where }</b> · { $span }
season-wider = I have no numbers for { $span }; here is further back.
season-one = I only have one number: { $now }{ $rounded } ({ $last }).
season-level = From { $before } ({ $first }) to { $now } ({ $last }): { $net }.
season-rounded = From { $before } ({ $first }) to { $now } ({ $last }), rounded numbers.
season-bars = The first, { $before } ({ $first }); the latest, { $now } ({ $last }).
season-best = Your best week: { $best } ({ $top }{ $rise }). The lowest: { $least } ({ $low }{ $fall }).
season-best-told = The highest: { $best } ({ $top }{ $rise }). The lowest: { $least } ({ $low }{ $fall }).
season-over-weeks = { $net } in { $n } weeks
season-beside = , coincides with: { $event }
season-half = Half of your weeks are between { $low } and { $high }.
season-half-told = Half of your numbers are between { $low } and { $high }.
season-half-same = Half of the time, around { $low }.
season-apart = Kept apart, as it is not one week's: { $figures }.
season-gap = { $n ->
    [one] No numbers from { $first } to { $last }: not zero, I just don't know.
   *[other] There are { $n } gaps; the longest is { $first } to { $last }. They are not zeros.
}
season-points-week = Each point: the last number of its week.
season-points-month = Each point: the last number of its month.
season-points-quarter = Each point: the last number of its quarter.
season-points-year = Each point: the last number of its year.
season-bars-week = Each bar: the average of what you told me that week.
season-bars-month = Each bar: one week of that month, on average.
season-bars-quarter = Each bar: one week of that quarter, on average.
season-bars-year = Each bar: one week of that year, on average.
season-bars-told = Each bar: what you told me that day.
season-bars-days = Each bar: about { $days } days, the way you count them.
season-running = This week joins in once it is complete.

## Looking back: a month, a year

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
look-month = { $month } { $year }
look-year = { $year }
look-title = <b>Looking back: { $period }</b>{ $running }
look-running = { " " }(so far)
look-empty = I have nothing noted from then, and that's fine. With one number a week, the next one will have something to tell.
look-little = There are a few loose numbers, not enough to say how it went. Two follower counts are enough for me to say something.
look-net = From { $before } ({ $first }) to { $now } ({ $last }): { $net }.
look-net-on = { $platform }: from { $before } ({ $first }) to { $now } ({ $last }): { $net }.
look-net-rounded = From { $before } ({ $first }) to { $now } ({ $last }), rounded numbers.
look-net-rounded-on = { $platform }: from { $before } ({ $first }) to { $now } ({ $last }), rounded numbers.
look-told = It coincides with what you told me: { $events }.
look-months-inside = Your { $n } months before went from { $low } to { $high }: this is one more of them.
look-months-above = More than in your { $n } months before ({ $low } to { $high }).
look-months-below = Less than in your { $n } months before ({ $low } to { $high }). One month alone doesn't say why.
look-best-month = The month you grew most: { $month } ({ $net }).
look-posts = { $n ->
    [one] You posted once.
   *[other] You posted { $n } times.
}
look-posts-kinds = { $n ->
    [one] You posted once
   *[other] You posted { $n } times
}: { $kinds }{ $guessed }.
look-proposed = { " " }(I sorted some of them myself)
look-back = { $n ->
    [one] 1 person came back
   *[other] { $n } people came back
}{ $before }.
look-before-month = { " " }(the month before, { $n })
look-before-year = { " " }(the year before, { $n })
look-who = { $who }
look-brought = { $n ->
    [one] 1 person came because somebody brought them: { $who }.
   *[other] { $n } people came because somebody brought them: { $who }.
}
look-actions = Your actions: { $actions }.{ $after }
look-action-done = { $n ->
    [one] 1 done
   *[other] { $n } done
}
look-action-partly = { $n } partly
look-action-no = { $n ->
    [one] 1 that didn't work out
   *[other] { $n } that didn't work out
}
look-after = { " " }The last one coincides with { $what }.
look-grew = Grew: { $metric }, from { $before } to { $now } a week on average.
look-held = Held steady: { $metric }, { $before } → { $now } a week on average.
look-purpose = What reached your business: { $figures }.
look-purpose-toward = What you are after, “{ $purpose }”: { $figures }.
look-milestone = 🌱 { $what }
look-missing = { $n ->
    [one] I'm missing the numbers of 1 week; I say nothing about it.
   *[other] I'm missing the numbers of { $n } weeks; I say nothing about those.
}
look-card-title = Your { $period }
look-two = { $a } { $b }
look-card-followers = Followers
look-card-posts = Posts
look-card-people = Your people
look-card-grew = How it went
look-card-business = Your business
look-card-actions = Your actions
look-card-milestone = A milestone
look-card-told = You told me
look-card-best = A good month

## Milestones

milestones-title = <b>Your milestones</b>
milestones-number = Reaching a round number is nice, but I don't count it as a milestone: it doesn't say whether anybody needs you.
milestones-what = What I do count: people who come back, somebody who brings somebody, a week with every comment answered, something people asked for that you posted, the four kinds of value in a month, a habit, a sale.
milestones-none = None noted yet. When the first one happens, I'll tell you in the summary.
milestone-on = { $day }: { $what }
milestone-back = For the first time, { $n } people came back within a month.
milestone-brought = { $who } brought somebody: the first person who came because of another.
milestone-among = For the first time, your people answered each other.
milestone-answered = A week with every comment answered, and there were ten or more.
milestone-request = People asked for “{ $text }”, and now there is a post about it.
milestone-kinds = A month with the four kinds of value: teaching, sharing, listening and giving.
milestone-action = Your first action done.
milestone-action-purpose = Your first action done, towards “{ $purpose }”.
milestone-habit = Your first habit: “{ $plan }”.
milestone-sale = The first sale you told me about.
