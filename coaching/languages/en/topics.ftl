### What each question is answered. First what is known of the account; else what is true in general, promising nothing.
### Never somebody else's percentage as a verdict, never a network's punishment as a fact, never a gender.

## Pieces

trend-down = { $what ->
    [likes] Your likes are down
    [comments] Your comments are down
    [reach] Your reach is down
    [views] Your views are down
    [sales] Your sales are down
    [messages] Your messages are down
   *[link_clicks] The clicks on your link are down
}: { $now } { $per }; before, { $before }.
trend-flat = { $what ->
    [likes] Your likes are where they usually are
    [comments] Your comments are where they usually are
    [reach] Your reach is where it usually is
    [views] Your views are where they usually are
    [sales] Your sales are where they usually are
    [messages] Your messages are where they usually are
   *[link_clicks] The clicks on your link are where they usually are
}: { $now } { $per }; before, { $before }.
trend-up = { $what ->
    [likes] Your likes are up
    [comments] Your comments are up
    [reach] Your reach is up
    [views] Your views are up
    [sales] Your sales are up
    [messages] Your messages are up
   *[link_clicks] The clicks on your link are up
}: { $now } { $per }; before, { $before }.
trend-unsure = { $what ->
    [likes] Your likes are fewer
    [comments] Your comments are fewer
    [reach] Your reach is lower
   *[views] Your views are fewer
}: { $now } { $per }; before, { $before }. With figures like these it may still be chance.
on-network = On { $platform }:
no-drop-seen = In your followers I don't see a drop:
no-fall-seen = I don't see that drop in your numbers: { $what ->
    [likes] { $now } likes
    [comments] { $now } comments
    [reach] a reach of { $now }
   *[views] { $now } views
} { $per }; before, { $before }.
same-for-each = Among those who see you, your likes aren't down: { $now } { $per }; before, { $before }.
seen-less = { $what ->
    [reach] Fewer people saw you, too (reach: { $now } { $per }; before, { $before })
   *[views] Fewer people saw you, too (views: { $now } { $per }; before, { $before })
}: among those who see you, it's much the same as before.
button-mirror = 🪞 And the likes you give?
button-audience = Count my latest 20
button-tell-people = Tell you about my people
button-set-goal = Tell you my goal

## Followers going down

general-follower_drop = In general, losing a few followers is normal: almost half of people unfollow someone within a couple of months. What matters is whether your content is for the people you want. Who left I can't see, and the network doesn't say.
general-is_this_normal = In general, small ups and downs are normal on any account. With your numbers I could tell you about yours.

## Likes, comments, reach

general-like_drop = A like is the lightest sign there is: it helps a little for your own followers to see you, but it isn't a sale, a click or a conversation.
like_drop-unknown = Before you change anything, look at your saves, comments, messages and sales. Why likes are down I can't know without your numbers: sometimes they fall on a whole network at once, and that's not up to you.
like_drop-held = This, on the other hand, is as usual or better: { $deep }. That counts for more than a like; I wouldn't change anything because of the likes.
like_drop-deep-also = This has gone down too: { $deep }. It deserves a calm look; I don't know why, and I won't guess.
like_drop-deep-only = What has gone down is this: { $deep }. That counts for more than a like and deserves a calm look; I don't know why, and I won't guess.
general-comment_drop = It's usual for hardly anyone to comment: on any network, about 9 people in 10 watch in silence. What tends to help is one concrete, easy question, and an answer for whoever comments.
comment_drop-asks-nothing = Of your last { $posts } posts that I know, none asks or listens: there's room for that.
comment_drop-replies = Last time you told me about { $comments } comments and { $replies ->
    [0] no answer of yours
    [one] 1 answer of yours
   *[other] { $replies } answers of yours
}: answering invites people, too.
general-reach_drop = From outside, nobody can see whether a network shows you less on purpose: I can't, and neither can an app that claims to. It's usually something more ordinary: another topic, another format, another pace, or a slow season.
reach_drop-first = The first words count for a lot: who you're talking to and what you solve for them. And a few people who might buy from you are worth more than many passing by.
reach_drop-held = Those who do see you respond as always: nothing points at what you post.
reach_drop-deep = Those who see you respond less, too: I'd look at whether the topic or the format changed.
general-low_engagement = It depends on what you compare it with: the “good” percentages going around are worked out in different ways and can't judge an account. What helps is comparing with your own last eight weeks.
low_engagement-applause = { $likes } likes and { $n } of these: { $deep }. That's applause, not yet a conversation: growing more won't fix it; one clear question can.
low_engagement-buyers = And then what matters most: how many of the people who engage could buy from you.
low_engagement-grown = Your account grew (from { $before } to { $now }), and that alone lowers the rate by followers. With your reach I'd know whether there's more to it.
low_engagement-same = That's within how much your account usually varies, and that's the comparison that helps: the “good” percentages going around are worked out in different ways.
low_engagement-lower = That's less than in your earlier weeks, by more than it usually varies. I don't know why, and I won't guess.
low_engagement-higher = That's more than in your earlier weeks, and that's the comparison that helps: the “good” percentages going around are worked out in different ways.
rate-followers = By followers: { $now }% a week; before, { $before }% on average over { $weeks } weeks ({ $kinds }, divided by your followers).
rate-followers-first = By followers: { $now }% in the last week ({ $kinds }, divided by your followers). With a few more weeks I'll know whether that's your usual.
rate-reach = By reach: { $now }%; before, { $before }% (the same, divided by the people who saw you).
rate-reach-first = By reach: { $now }% (the same, divided by the people who saw you).

## Giveaways, bought followers, courtesy, ghosts

general-giveaway_aftermath = A giveaway brings people who want the prize: it's usual for a good part of them to leave afterwards, and it doesn't measure your content.
giveaway_aftermath-let_go = You can let them go without regret. If you run another, let the prize be something of yours that only your audience would want.
giveaway_aftermath-recent = Your giveaway ({ day-name }) is recent: about two weeks later one can see how many stay, and I'll tell you from your numbers.
general-bought_followers = Bought followers: better not. They're accounts that neither read nor buy, and with them you no longer know who you really reach.
bought_followers-clean = If you already have some, there's no rush: take out, by hand, only the accounts that are plainly fake. The number will go down, and what's left will say more about your audience.
general-follow_back = Not out of courtesy. Yes to those who add something and are part of your audience; no to those who only criticise; with newcomers, wait. And be cordial to everybody.
follow_back-leave = If somebody leaves because you don't follow them, they weren't your audience, and you lose nothing. And no mass unfollowing: better to look at one account at a time.
general-ghost_followers = There's no need to remove people for being quiet: on any network about 9 in 10 watch without doing anything, and sometimes the one who buys is exactly the one who was quiet. Better to invite them in.
ghost_followers-false = Removing only makes sense for accounts that are plainly fake, one by one. Whoever reads in silence stays.

## What, when, for whom

general-what_to_post = Three things are enough for a week, all for the same people: one proof (someone you helped), one useful answer to a real question, and one clear invitation.
what_to_post-for = Three things are enough for a week, and all for your audience (“{ $target }”): one proof (someone you helped), one useful answer to a real question, and one clear invitation.
what_to_post-misses = I'd start here: { $why }.
what_to_post-lacks = Of your last { $posts } posts{ $proposed }, { $most } and { $lacks }: there's room for that.
what_to_post-all = Your last { $posts } posts{ $proposed } have a bit of everything: they teach, ask, give and get passed on. Then go by what people saved most.
kinds-proposed = { " " }(I judged { $n } from { $n ->
    [one] its
   *[other] their
} wording)
does-teaches = { $n ->
    [one] 1 teaches
   *[other] { $n } teach
}
does-shareable = { $n ->
    [one] 1 is made to be shared
   *[other] { $n } are made to be shared
}
does-listens = { $n ->
    [one] 1 asks or listens
   *[other] { $n } ask or listen
}
does-gives = { $n ->
    [one] 1 gives without selling
   *[other] { $n } give without selling
}
does-sells = { $n ->
    [one] 1 sells
   *[other] { $n } sell
}
does-filler = { $n ->
    [one] 1 is filler
   *[other] { $n } are filler
}
does-giveaway = { $n ->
    [one] 1 is a giveaway
   *[other] { $n } are giveaways
}
lacks-teaches = none teaches something
lacks-shareable = none is the kind people pass on
lacks-listens = none asks or listens
lacks-gives = none gives something without selling
what_to_post-format = Which format? The one that brings you more saves and messages: try two with the same topic for three weeks.
general-when_to_post = I don't know your numbers by the hour, and the “best times” going around are other accounts'. Yours are in your network's own statistics: when your people are online.
when_to_post-pace = And how often: as often as you can keep up with quality; being steady counts for more than posting daily. If one hour looks better, check whether it wasn't the topic that was better.
general-who_is_my_audience = I can't see from here who follows you, but you can find out in a quarter of an hour: look at your 20 most recent followers and count how many of them are your audience. City, age and who writes to you say something, too.
who_is_my_audience-could = It's not bad in itself that some are colleagues or from another country: what counts is whether those people could buy from you or recommend you. If not, the content is calling other people.
general-ambassadors = The people who speak best of your work are usually there already: they buy, comment and bring others. Thank them by name and offer something they'd enjoy showing; how many followers they have doesn't matter.
ambassadors-tell = Tell me with /people who moves around your account, and I'll tell you who helps you most.

## Sales and goals

general-sales_vs_likes = A like says somebody may be interested and helps a little for your own followers to see you; it isn't a sale, a click or a conversation.
sales_vs_likes-send = Send me one figure of your business each week (sales, messages or clicks) and I'll tell you whether it goes with the likes or its own way.
sales_vs_likes-again = I already have a first figure of your business: with another week's I'll begin to see whether it goes with the likes or its own way.
general-growth_goal = It takes fewer followers than it seems, if they're people who could buy from you: a small community that responds is worth more than a lot of people who don't care. Count conversations and customers per hundred.
growth_goal-turn = Turn it round: how many customers do you want, and what content brings those people?
growth_goal-settle = Settling is no plan either: growing with the right people takes content they'd want to pass on to someone else.
growth_goal-pace = { $weeks } weeks ago you had { $before } followers, and today { $now }.
growth_goal-so_far = From { $before } followers ({ day-name }) to { $now }: it's early yet to speak of a pace.
growth_goal-one = I have a single figure of yours, { $now } followers: with another I'll see where it's going.
growth_goal-missing = { $missing } to go to { $goal }.
growth_goal-weeks = { $missing } to go to { $goal }: at this pace, about { $weeks } weeks. That's a rough guide, not a promise.

## Anything else

general-other = I don't know that, and I'd rather not make it up. What I do is your numbers: whether a change is normal, what may explain it, and which step to take.
general-other-again = I don't know that either. Ask me about a change in your numbers, what to post or who helps you most.
other-figures = Here's what I see in your numbers:

## Steps

action-send-reactions = write me the likes, comments and saves of your last week. For example: “80 likes, 6 comments, 9 saves”.
action-compare-good-week = find your last week with good reach in your statistics and compare it with this one in three things: topic, format and pace. Then change just one.
action-plan-giveaway = before you announce a giveaway, write down two things: a prize only your audience would want, and what you'll post the week after.
action-show-proof = in your next post, show a proof: someone you helped, with their permission, and what changed.
action-same-hour = choose an hour when your people are usually around and keep it for three weeks; then see what people saved and who wrote to you.
action-count-twenty = this week, use /audience to count how many of your 20 latest followers are part of your audience.
action-count-more = when you have another quarter of an hour, look at 20 more followers and send me the sum like this: “/audience 26 out of 40”.
action-name-the-reader = { audience-step-few }
action-look-at-comments = before you pay, read the last 30 comments on that account and count how many of those people could buy from you.
