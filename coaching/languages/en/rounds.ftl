### Questions in a row: the goal, the community and the mirror.

## Pieces

round-quoted = “{ $text }”
round-listed = { $a }, { $b }
count-unread = I couldn't make out the number. Write it alone, without signs or decimals: “12”. Or skip the question.
count-several = I see more than one number. Give me just one, a rough one will do.
count-negative = It can't be less than zero. Write it without a sign: “12”.
count-more = It can't be more than { $n }. Could you write it again?
amount-story_views = { $n ->
    [one] 1 story view
   *[other] { $n } story views
}
amount-ad_spend = { $n } spent on ads
amount-repeat_commenters = { $n ->
    [one] 1 person who commented again
   *[other] { $n } people who commented again
}
amount-own_replies = { $n ->
    [one] 1 reply of yours
   *[other] { $n } replies of yours
}
amount-member_replies = { $n ->
    [one] 1 reply among your people
   *[other] { $n } replies among your people
}
amount-story_views-change = { $n } story views
amount-ad_spend-change = { $n } spent on ads
amount-repeat_commenters-change = { $n } people who commented again
amount-own_replies-change = { $n } replies of yours
amount-member_replies-change = { $n } replies among your people

## The goal, and what it is for

ask-goal = <b>What do you want to reach?</b> For example: “1,000 followers” or “5 sales a month”.
ask-goal-again = If it has changed, write me the new one.
goal-none = I don't know your goal yet.
goal-now = Your goal: “{ $goal }”.
goal-set = Noted. Your goal: “{ $goal }”.
goal-number = I read { $followers }.
goal-number-from = I read { $followers }; your last count is { $now }.
goal-number-passed = I read { $followers }, and your last count is { $now }: you're already there.
goal-words = I don't read a number of followers in it: I'll keep it in your words.
goal-which = I can read that number two ways. Which one is it?
goal-removed = Goal removed.
goal-undone = Undone.
goal-unread = I don't read a goal there. For example: “1,000 followers” or “5 sales a month”.
purpose-none = I don't know yet what you want this community for.
button-goal-remove = Remove the goal
button-purpose-why = What for

## The community, week by week

community-start = A look at your community: a few quick questions about the last seven days. Rough numbers will do, and you can skip any of them.
community-known = For this week I already have: { $figures }.
community-known-all = If anything else happens, tell me when it does.
button-community-change = ✏️ Change them
community-ask-comments = <b>How many comments did you get?</b> Not counting your own.
community-ask-own_replies = <b>How many comments did you reply to?</b>
community-ask-own_replies-of = { $comments ->
    [one] <b>Did you reply to that comment?</b> Write 1 or 0.
   *[other] <b>Of those { $comments } comments, how many did you reply to?</b>
}
community-ask-repeat_commenters = <b>How many of the people who commented had already commented in one of the four weeks before?</b>
community-ask-member_replies = <b>How many times did they answer each other, without you?</b>
community-ask-answered = <b>Which of these have you answered in a post by now?</b> Tap it; if none, skip the question.
community-request = • { $text }
community-did = ✓ { $text }
community-answered-unread = Tap what you have answered by now, or skip the question.
community-ask-requests = <b>What did people ask you for that none of your posts answers yet?</b> Separated by commas; if nothing, skip the question.
community-week = Your seven days{ $where }: { $figures }.
community-replied = You replied to { $replied } of { $comments } comments ({ $percent }%).
community-replied-high = You replied to { $replied } of { $comments } comments ({ $percent }%): that is a conversation.
community-few = With fewer than { $needed } comments I won't draw conclusions: a single one would change everything.
community-quiet = No comments doesn't mean no readers: usually nine out of ten people stay silent.
community-among = Among themselves they answered in { $n } of { $of } comments ({ $percent }%).
community-among-none = They don't talk to each other yet: 0 of { $of } comments.
community-among-down = Among themselves: { $n } of { $of } comments ({ $percent }%), less than your median of { $checks } weeks ({ $usual }%).{ $chance }
community-among-flat = Among themselves: { $n } of { $of } comments ({ $percent }%), like your median of { $checks } weeks ({ $usual }%).{ $chance }
community-among-up = Among themselves: { $n } of { $of } comments ({ $percent }%), more than your median of { $checks } weeks ({ $usual }%).{ $chance }
community-among-weeks = Among themselves, over { $weeks } weeks: { $n } of { $of } comments ({ $percent }%).
community-chance = { " " }With so few, it may still be chance.
community-returning-first = Somebody commenting again is the best sign of a community: around { $day } I'll be able to compare it.
community-returning = People who comment again: { $before } four weeks ago, { $now } now.
community-returning-audience = In four weeks your audience grew by { $percent }%; people who comment again: { $before } before, { $now } now. The audience grew; the community hasn't yet.
community-heard = Of what people asked you for in three weeks, you answered { $done } of { $of } in a post.
community-step-reply = this week, reply to every comment within 24 hours.
community-step-request = in your next post, answer what people asked you for: “{ $text }”.
community-step-ask = in your next post, ask something people can answer in one word, and reply to all of them.
community-step-between = in your next post, ask how everyone handles it and invite them to answer each other.
community-step-thank = thank by name the people who comment again.
community-nothing = I haven't noted anything. With /community we can look another day.
community-left = We'll leave it here; I haven't noted any of this.
community-requests-done = Answered: { $text }.

## The mirror

mirror-start = Three questions about what you did yourself in the last three weeks. Rough numbers will do; once we're done I forget them.
mirror-ask-likes = <b>How many posts did you like?</b>
mirror-ask-bought = { $likes ->
    [one] <b>Did you buy something because of that post?</b> Write 1 or 0.
   *[other] <b>Of those { $likes }, how many ended with you buying something?</b>
}
mirror-ask-talked = <b>And with how many of those people did you really talk?</b> A message, a conversation.
mirror-said = Of { $likes ->
    [one] 1 post you liked
   *[other] { $likes } posts you liked
}, { $bought ->
    [0] you bought nothing
   *[other] you bought something from { $bought }
} and { $talked ->
    [0] you talked with nobody
    [one] you talked with 1 person
   *[other] you talked with { $talked } people
}.
mirror-said-bought = Of { $likes ->
    [one] 1 post you liked
   *[other] { $likes } posts you liked
}, { $bought ->
    [0] you bought nothing
   *[other] you bought something from { $bought }
}.
mirror-said-talked = Of { $likes ->
    [one] 1 post you liked
   *[other] { $likes } posts you liked
}, { $talked ->
    [0] you talked with nobody
    [one] you talked with 1 person
   *[other] you talked with { $talked } people
}.
mirror-means = That's how people usually read yours: a like says that it may have been of interest. It isn't a sale or a conversation, and it isn't a no either.
mirror-further = In your case, several likes went further. The same may happen with the ones you get, though the number alone doesn't say so.
mirror-none = Not one like, and I'm sure you enjoyed reading something. It may be the same for the people who follow you.
mirror-left = No problem: I haven't noted anything. With /mirror we can look another day.

## What Telegram shows

help-rounds = /people your people · /audience who follows you · /community your community · /goal your goal · /purpose what it's for · /brand your brand · /mirror what's behind a like
command-community = Your community this week, in a few questions
command-goal = Your goal, and what you want it for
command-mirror = What's behind a like
