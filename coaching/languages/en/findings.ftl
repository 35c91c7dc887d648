### What the numbers mean. First the fact, then the sense of it, then what isn't known; never a number that isn't the person's.
### What goes down is a balance: “net”, never “N people left” where only the balance is known. The content, never the person. No gender.

## The drop

finding-normal_churn_good_fit = That's normal, and your content is on target: whoever left probably wasn't your kind of audience. You can celebrate that.
finding-normal_churn_good_fit-shallow = The drop is normal and your content is on target; your { $deep } did go down, though. That deserves a look, no rush.
finding-normal_churn_good_fit-unknown = That's normal, and your content fits your audience. If you send me saves and comments too, I'll know whether it's also of use to them.
finding-normal_churn_good_fit-plain = That's normal, and your content is on target: nothing here says that you're doing anything wrong.
finding-normal_churn_good_fit-perhaps = It's a little more than chance usually does, and it may still be chance: your content fits, so there's nothing to change. One more week will tell.
finding-normal_churn_fit_unknown = That's normal: people come and people go. Nothing here says that you're doing anything wrong.
finding-normal_churn_fit_unknown-perhaps = It's a little more than chance usually does, and it may still be chance. One more week will tell.
finding-normal_churn_off_target = The dip is normal. What I'd look at is something else: a good part of what you post isn't for the people you want to reach.
finding-normal_churn_off_target-perhaps = It's a little more than chance usually does, and it may still be chance. What I'd look at is something else: a good part of what you post isn't for the people you want to reach.
finding-falling = Each week on its own is within the normal, but that's { $weeks } falling in a row: from { $before } to { $now }. Together they're no longer chance, and I don't know why.
finding-falling-beyond = That's { $weeks } falling weeks in a row: from { $before } to { $now }. Together they're no longer chance.
finding-off_target_loss = That's a bigger drop than chance usually explains, and your { $deep } went down too. It coincides with this: { $why }.
finding-off_target_loss-depth = Your followers are where they were, but your { $deep } went down. It coincides with this: { $why }.
misses-off_target = your latest posts moved away from your topics
misses-oversell = more than half of your latest posts were selling something
misses-filler = many of your latest posts were filler
finding-unexplained_loss = That's a bigger drop than chance usually explains, and your { $deep } went down too. What I know of your posts doesn't explain it, and I won't guess.
finding-unexplained_loss-held = That's a bigger drop than chance usually explains, but your { $deep } are the same as ever. Nothing points to your content. I don't know why, and I won't guess.
finding-unexplained_loss-unknown = That's a bigger drop than chance usually explains, and to know more I'd need several weeks of your saves and comments. I won't guess.
finding-unexplained_loss-told = That's a bigger drop than chance usually explains.
finding-healthy_pruning = That's a bigger drop than chance usually explains, but your content is on target and your { $deep } are the same as ever. They may be people it wasn't for: letting them go builds a community too.
finding-platform_cleanup = { $in_days ->
    [one] In one day
   *[other] In { $in_days } days
} you went down { $lost } net ({ day-name }), and those who stayed react as they always do ({ $deep }). That's how a clean-up or a glitch on the network looks, not a mistake of yours. I can't check it from here.
finding-platform_cleanup-past = The drop of { $lost } net ({ day-name }) came all at once: that's how a clean-up or a glitch on the network looks, not a mistake of yours. I can't check it from here.
finding-platform_cleanup-unknown = { $in_days ->
    [one] In one day
   *[other] In { $in_days } days
} you went down { $lost } net ({ day-name }). When it's that sudden, it's usually a clean-up or a glitch on the network; I'd need your comments and saves to rule anything else out.
finding-platform_cleanup-told = That's a bigger drop than chance usually explains, and it coincides with what you told me ({ $event }): it may come from the network and not from you. I can't check it from here.

## All at once

finding-possible_inauthentic = You went from { $before } to { $peak } followers in { $in_days ->
    [one] one day
   *[other] { $in_days } days
} and your reach didn't go up: those could be automated accounts. It's a suspicion, not an accusation: did you try or pay for anything around then?
finding-possible_inauthentic-depth = You went from { $before } to { $peak } followers in { $in_days ->
    [one] one day
   *[other] { $in_days } days
} and reactions to your posts didn't rise with them: those could be automated accounts. It's a suspicion, not an accusation: did you try or pay for anything around then?
finding-possible_inauthentic-told = You told me about bought followers. They aren't your audience: it's healthy if they fade away, and it doesn't measure your work. I read your weeks without them.
finding-contest_aftermath = The giveaway ({ day-name }) brought about { $brought } followers; since the peak you're down { $left } net. That's usual when people come for the prize: I don't read it as a fault in your content.
finding-contest_aftermath-suspected = You went from { $before } to { $peak } followers with far more comments than normal, and since then you're down { $left } net: it looks like the aftermath of a giveaway. Was there one around then?
retention = Setting aside your usual pace, about { $percent }% of that growth is still here.
finding-viral_aftermath = You went from { $before } to { $peak } followers ({ $event }, { day-name }) and now things are settling: since the peak, { $left ->
    [0] no drop
   *[other] −{ $left } net
}. That's what happens after a peak; it doesn't mean you're doing worse now.
finding-viral_aftermath-suspected = For a few days you had { $reach_times } times your usual reach (from { $before } to { $peak } followers), and now things are settling. Did something go viral, or did someone mention you?

## Reach, and what coincides

finding-dilution = Your engagement rate by followers went from { $f_before }% to { $f_now }% because there are more people now (from { $before } to { $after }); by reach it changes much less (from { $r_before }% to { $r_now }%). It doesn't look as if your content is liked less.
finding-confounded = Two things coincide: { $a } and { $b }. With these numbers I can't tell them apart.
happened = { $event } ({ day-name })
happened-note = “{ $note }” ({ day-name })
finding-posting_gap = It coincides with your break ({ day-name }): with nothing new posted, people see you less. It usually comes back when you do; resting isn't a mistake.
finding-posting_gap-undated = It coincides with the break you told me about: without new posts, fewer people see you. It usually comes back when you do; resting isn't a mistake.
finding-posting_gap-suspected = I have no post of yours noted for the last { $silent_days } days, and there's a drop in { $metric }. If you took a break, that fits; if you posted and didn't tell me, let me know.
cause-likely = What fits best: { $cause }.
cause-perhaps = It could be { $cause }; I'm not sure.
cause-noise = pure chance
cause-content = what you posted
cause-exposure = fewer people seeing you (a break, ads, the season)
cause-measurement = the rounding of the figures
cause-platform = a clean-up or a glitch on the network
cause-contest = the aftermath of a giveaway
cause-inauthentic = automated accounts that came and are going

## What is posted, and what comes of it

finding-oversell = { $sells } of your last { $of } posts are selling something, and your { $deep } went down. The two coincide: when almost everything is an offer, people switch off.
finding-oversell-mild = { $sells } of your last { $of } posts are selling something: give the people who follow you room to breathe.
finding-like_chasing = Likes are going up, but your { $metric } are going down (from { $before } to { $now } { $per }). Being liked isn't the same as being of use: look at what people used to save and comment on.
finding-like_chasing-loop = After a post with few likes, { $off_low ->
    [one] 1 time
   *[other] { $off_low } times
} out of { $low } you posted something off your topics; after a well-liked one, { $off_high } out of { $high }. Likes shouldn't be steering.
finding-likes_not_sales = Likes are going up, but your { $metric } are going down (from { $before } to { $now } { $per }). A like says somebody may be interested; it isn't a sale, a click or a conversation.
finding-likes_not_sales-flat = Likes are going up, and your { $metric } are staying the same. A like says somebody may be interested; it isn't a sale, a click or a conversation.
finding-likes_not_sales-unsure = Likes are going up, but your { $metric } went from { $before } to { $now } { $per }. With figures this small it isn't certain yet, but a like isn't a sale, a click or a conversation.
finding-value_up = Fewer likes and more { $metric } (from { $before } to { $now } { $per }): your content is being used more than it's applauded. That's a good sign.

## The people

finding-follow_hunters = { $gained } came and { $lost } left: nearly the same number. That's the pattern of people who follow to be followed back, and then go. They weren't your community, and losing them costs you nothing.
finding-follow_hunters-campaign = It coincides with your follow campaign ({ day-name }): people who follow out of politeness just go again. They weren't your community.
finding-growth_ambition = Small and good is fine. But your goal is { $goal }: { $over } weeks ago you had { $before } followers, and today { $now }. Quality is the foundation, not an excuse to stay there.
finding-growth_ambition-unasked = Your goal is { $goal }: { $over } weeks ago you had { $before } followers, and today { $now }.
finding-audience_not_community = Your audience grew (from { $before } to { $now }), but no more people than before come back to comment ({ $again } a week). A bigger audience isn't a bigger community yet.
finding-audience_not_community-volume = Your account grew (from { $before } to { $now }), but for every 1,000 followers, saves, comments and shares come to { $rate } a week; before, { $rate_before }. Growing more won't fix that.
finding-community_growing = Your community is growing: more { $metric } (from { $before } to { $now } { $per }). That's worth more than the number of followers.
finding-silent_audience = { $active } of { $followers } accounts engaged: it's usual for almost everyone to stay quiet (9 in 10). Quiet isn't gone: don't remove anyone, invite them in.
finding-silent_audience-lively = { $active } of { $followers } accounts engaged: that's more than usual, because on almost any network 9 in 10 stay quiet.

## Nothing odd

finding-steady = Everything is where it should be.
steady-misses = What I would look at: { $why }.
finding-steady-fell = Your followers are where they should be, but there's a drop in { $metric }. I don't know why; I'd have a look, no rush.
finding-steady-slowed = You grew less than usual. It isn't a loss, and I don't know why.
finding-steady-grew = You're growing at your usual pace: nothing odd, and that's good.
finding-steady-grew-new = You grew a little more than by pure chance. It may be your pace: with a few more weeks I'll know.
finding-steady-grew-alike = You've been growing like this for { $alike } weeks in a row: it { $alike ->
    [2] may be
   *[other] looks like
} your pace.
finding-steady-grew-floor = You grew a little, no more than chance usually does.
finding-steady-unusual = You went up more than chance usually explains. I don't know why: if something happened around then (a giveaway, a mention, ads), tell me and I'll read it better.
finding-steady-unusual-first = You went up more than chance usually explains. I don't know why: if something happened around then (a giveaway, a mention, ads), tell me; if next week is like it, it may be your pace.
finding-steady-unusual-told = You grew more than chance usually explains.
finding-measurement_precision = These figures are rounded: the real change is somewhere between { $low } and { $high }, so I won't draw conclusions from it.
finding-measurement_precision-exact = { $followers } is exact, but the figure before it was rounded: the real change is somewhere between { $low } and { $high }, so I won't draw conclusions from it.
finding-measurement_precision-contradiction = Your figures for that day don't add up, so I won't draw conclusions until I know which one is right.

## Around it

and = { $a } and { $b }
fact-rounded = { $days ->
    [one] In one day
   *[other] In { $days } days
}{ $where }: <b>between { $low } and { $high } net</b> (your figures are rounded), now { $followers }.
feel-wider = And if we step back: { $weeks } weeks ago, { $before }; today, { $now }.
also = One more thing. { $what }
event-noted = “{ $note }”
event-near = It coincides with what you told me: { $event } ({ day-name }). How much of it is due to that, I don't know.
content-fit = Fit with your audience, going by what you told me: { $percent }% (based on { $judged } of your last { $posts } posts).
content-fit-proposed = Fit with your audience: { $percent }% (based on { $judged } of your last { $posts } posts; I judged { $proposed } from { $proposed ->
    [one] its
   *[other] their
} wording).
depth-down = Below your usual: { $deep }.
depth-flat = Same as always: { $deep }.
depth-up = Above your usual: { $deep }.
named-likes = likes
named-comments = comments
named-shares = shares
named-saves = saves
named-depth = saves, comments and shares
named-reach = reach
named-views = views
named-link_clicks = link clicks
named-messages = messages
named-sales = sales
named-profile_visits = profile visits
named-accounts_engaged = accounts engaging
named-repeat_commenters = people coming back to comment
per-week = a week
per-post = per post
per-reach = per 1,000 reached
per-likes = per like
named-followers = followers

## One action

your-step = 👉 <b>Your step:</b> { $step }
your-step-toward = 👉 <b>Your step</b>, with “{ $purpose }” in mind: { $step }
action-talk-to-somebody = talk to someone close to you or to a professional today.
action-send-next-week = next week, on the same day, send me your followers again.
action-exact-number = open your profile, tap your follower count and send me the exact figure.
action-send-exact-again = next week, send me the exact figure again, as you did today.
action-which-figure = look at your profile and send me the total number of followers you see now.
action-send-count = next time you open your network, tell me how many followers you have. For example: “today 995 followers”.
action-send-total = tell me how many followers you have now. For example: “995 followers”.
action-send-reach = when you count your followers this week, send me your reach and your saves too.
action-log-posts = tell me what you posted these past weeks with /post, one line per post.
action-draw-target = tell me with /target who you want to reach: who they are and what's on their mind on an ordinary Tuesday.
action-wait-72h = wait 72 hours without changing anything, and then send me your follower count.
action-tell-what-happened = tell me in one sentence what happened around then: a giveaway, a mention, ads, a service you tried… or nothing.
action-welcome-newcomers = when you post this week, say hello to whoever came recently: what you do, who it's for, and one easy question.
action-prize-for-target = if you run another giveaway, choose a prize that's only of use to your audience: something you make or do, not something anyone would want.
action-change-one-thing = for three weeks change one thing only and leave the rest as it is: that way we'll know which of the two it was.
action-small-return = when you sit down with a coffee tomorrow, post something small and useful for your audience; that's enough.
action-back-to-target = in your next post, answer a real question from the people you want to reach.
action-give-before-sell = in your next post, teach or give away something useful without selling anything.
action-answer-real-question = find the last question a customer asked you and answer it in your next post.
action-ask-one-word = in your next post, ask something people can answer in one word, and reply to all of them.
action-ask-five = send a private message to 5 people who follow you and ask what helped them this month and what they could do without.
action-reply-first = when you open the app tomorrow, answer three comments or messages before you look at the numbers.
action-thank-three = thank by name three people who commented on or shared your posts this month.
action-repeat-kept = see which of your posts people saved most this month and make another on the same subject.
action-one-clear-offer = in your next post, say what you offer, who it's for and what it costs, with a single step to ask for it.
action-follow-for-value = when someone follows you this week, follow back only if their account gives you something or they're your kind of audience.
action-worth-sharing = this week, make one thing your audience would want to pass on to someone like them: a list, a template, a common mistake.

## Why?

button-why = Why?
why-title = <b>What I go by</b>
why-net = • Followers{ $where }: { $before } → { $now } ({ $net } in { $days ->
    [one] 1 day
   *[other] { $days } days
}).
why-usual = • Your usual comes from { $weeks } weeks of yours with nothing special in them: { $mean } on average, and almost always between { $low } and { $high }.
why-floor = • I don't have the { $needed } weeks of yours that it takes yet, counting this one ({ $have } so far): I use what chance moves in an account of your size, between { $low } and { $high }.
why-slow = • { $weeks } weeks falling in a row: now, { $mean } a week.
why-shift-down = • { $before } → { $now } { $per } ({ $metric }): down more than it usually varies.
why-shift-flat = • { $before } → { $now } { $per } ({ $metric }): within the usual.
why-shift-up = • { $before } → { $now } { $per } ({ $metric }): up more than it usually varies.
why-leap = • From { $before } to { $peak } ({ day-name }): as long as it isn't repeated, it doesn't count as usual.
why-events = • { $weeks ->
    [one] 1 week with something you told me about doesn't count as a usual one.
   *[other] { $weeks } weeks with something you told me about don't count as usual ones.
}
why-cause = • What fits best: { $cause }.
why-causes = • What fits best: { $a } or { $b }; I can't tell them apart.
why-told = • You told me: { $event } ({ day-name }).
why-cliff = • All at once: −{ $lost } net in { $in_days ->
    [one] 1 day
   *[other] { $in_days } days
} ({ day-name }).
why-signs = • Signs that they may not be people: { $n } of 6 ({ $signs }).
sign-leap = a leap
sign-no_event = nothing that explains it
sign-reach_stayed = the same reach
sign-depth_stayed = the same reactions
sign-origins_moved = other countries
sign-bleeds = they drop away after
why-kinds = • Of your last { $of } posts with a kind, { $sells } sell.
why-growth = • Your goal: { $goal }. { $over } weeks ago, { $before }; today, { $now }.
why-net-told = • Followers{ $where }: { $net }, as you told me; now { $now }. I have no other total from before.
why-rounded = • { $before } → { $now }, rounded: the real change is between { $low } and { $high }.
why-flow = • { $gained } came and { $lost } left.
why-split = • The change shows from the week of { $day }.
why-limits = Numbers coincide or they don't; they don't prove why. I can't see who left.
