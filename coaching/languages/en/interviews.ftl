### Interviews: the card of who you want to reach, the brand, and what it is all for.

## Pieces

for-example = For example: “{ $text }”.
answer-now = Right now it says: “{ $text }”.
round-unclear = There's no wrong answer: one sentence of yours is enough, even half of one. And if nothing comes, skip it.
round-unclear-count = A rough number will do. And if you don't know, skip the question.
interview-draw = If you like, we can go on a little with the person you want to reach: then I can tell better whether what you post is of use to them.

## The card of who you want to reach

button-card = Draw them in 6 questions
button-card-show = Their card ({ $n } of { $of })
button-card-go-on = Carry on with the card
button-card-change = ✏️ Change an answer
card-start = Six questions to draw that person. You can skip any of them and carry on another day.
card-count = Question { $n } of { $of }
card-ask-who = <b>Who are they?</b> As if you were introducing one single person: age, what they do, how they live.
card-ask-problem = <b>What's on their mind on an ordinary Tuesday?</b> Something small and concrete.
card-ask-interests = <b>What are they interested in, besides what you do?</b> What they have in common with others like them.
card-ask-where = <b>Where are they?</b> Their town, and where they spend time: networks, groups, shops.
card-ask-asks = <b>What would they ask you?</b> In their own words, as if they were writing to you.
card-ask-not_for = <b>Who is it NOT for?</b> People who can leave without any harm done.
card-name-who = Who they are
card-name-problem = What's on their mind
card-name-interests = Their interests
card-name-where = Where they are
card-name-asks = What they'd ask
card-name-not_for = Who it's not for
card-title = <b>The card</b>: { $n } of { $of } answers.
card-enough = With this I can read whether what you post is for this person.
card-missing = With { $needed } of 6 I can read whether what you post is for this person; until then I won't take it for granted. Still open: { $missing }.
card-none = There's no card yet.
card-left = No problem: I haven't noted anything. With /target we can draw it whenever you like.
card-kept = We'll leave it here. What you told me stays noted: { $n } of { $of } answers.
card-which = Which answer shall I change?
card-picture = Who I want to reach
card-foot = { $n } of { $of } answers · change it with /target

## The brand

button-brand = Tell it in 3 questions
brand-start = Three questions about your brand: what it's about, what it's like and what doesn't belong. You can skip any of them.
brand-ask-line = <b>What is your account about, in one sentence?</b>
brand-ask-traits = <b>Which three words describe it?</b>
brand-ask-never = <b>What never belongs to it?</b> Up to three things.
brand-name-line = Line
brand-name-traits = What it's like
brand-name-never = Never
brand-missing-line = I'm missing what it's about, in one sentence: tap “Line” whenever you like.
brand-missing-traits = I'm missing what it's like, in three words: tap “What it's like” whenever you like.
brand-missing-never = If there's something that never belongs to it, tap “Never”.
brand-use = You don't have to please everybody: this says what belongs in your account and what doesn't.
brand-cut = { $n } are enough: I'll keep the first ones you told me.
brand-none = I don't know yet what your brand is like.
brand-left = No problem: I haven't noted anything. With /brand we can carry on whenever you like.
brand-title = <b>Your brand</b>
brand-picture = My brand
brand-foot = change it with /brand
brand-kept = We'll leave it here. What you told me stays noted.

## What it is for

purpose-invitation = What do you want this community for? One sentence is enough.
purpose-ask-purpose = <b>What do you want this community for?</b> One sentence is enough.
purpose-ask-sign = <b>How will you notice that it works?</b> In your own words, something one can see.
purpose-name-purpose = What for
purpose-name-sign = How it shows
purpose-name-goal = Goal
purpose-title = <b>What it's for</b>
purpose-picture = What I want this community for
purpose-foot = change it with /purpose
purpose-use = When a step takes you there, I'll say so.
purpose-missing-purpose = I'm missing what it's for, in one sentence: tap “What for” whenever you like.
purpose-missing-sign = When a step takes you there, I'll say so. If you know how it will show that it works, tap “How it shows”.
purpose-kept = We'll leave it here. What you told me stays noted; with /purpose we can carry on whenever you like.
purpose-left = No problem: I haven't noted anything. With /purpose we can look at it whenever you like.
button-purpose-tell = Say it in one sentence

## What Telegram shows

command-brand = Your brand: what it's about, what it's like and what doesn't belong
command-purpose = What you want your community for

## Changing and removing what was answered

answer-undone = Undone. { $what }: “{ $text }”.
answer-undone-none = Undone. { $what }: nothing noted.
answer-long = That is too long to note as a whole, and I don't want to cut it: can you say it in { $most } letters at most? I haven't noted anything yet.
answer-name-target = Who you want to reach
answer-name-business = What you offer
answer-name-pillars = Your topics
dropped = Removed. I no longer count on it.
drop-nothing = I have nothing noted about that.
button-remove = Remove
button-leave = Leave it
button-round-on = Go on where we were
button-add = Add it to what was there
undo-older = The last thing I have noted is from before: { $what }. Shall I undo it?
purpose-heard = Noted. What you want this community for: “{ $purpose }”.
purpose-is-it = “{ $text }”: is that what you want this community for?
business-heard = Noted, what you do: “{ $business }”. My examples will be about that.
target-was = It said before: “{ $target }”.
target-added = Noted, all together. You want to reach: “{ $target }”.

recalled = You told me: “{ $told }”. You can change it with /{ $command }.
recalled-none = You haven't told me that yet: /{ $command } takes a couple of minutes.
